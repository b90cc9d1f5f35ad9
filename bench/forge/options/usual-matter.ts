import type {HeadOptions} from './head-options.ts'
import type {MatterOptions} from './matter-options.ts'

/** Heads and matter as they are where a family says nothing of them: plain. */
export const usualMatter: HeadOptions & MatterOptions = {
  isHeadVaried: false,
  countWord: 0,
  headMark: '',
  headEnd: '',
  isHeadSpread: false,
  isHeadTight: false,
  headMeasure: 1,
  subtitle: 'none',
  kickerForm: 'plain',
  isKickerShared: false,
  deckForm: 'plain',
  bylineForm: 'plain',
  isBylineUpper: false,
  stamp: 'none',
  opening: 'none',
  ending: 'none',
  between: 0,
  betweenWhat: 'pull',
  headingStyle: 'plain',
  headingEvery: 0,
  headingCase: 'as-heads',
  issueList: 'none',
  notices: 0
}
