export {draftBook} from './draft-book.ts'
export {explainBook, explainLine} from './explain.ts'
export {type Doubt, findDoubts} from './find-doubts.ts'
export {findLine} from './find-line.ts'
export {
  type EndMeaning,
  type Fate,
  type Reason,
  type Trace,
  type TracedArticle,
  type TracedBlock,
  type TracedEnd,
  type TracedHyphen,
  type TracedLine,
  trace
} from './trace.ts'
