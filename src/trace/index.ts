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
