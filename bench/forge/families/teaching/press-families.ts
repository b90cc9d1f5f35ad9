import {articles} from '../../kinds/articles.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, han, latin, plainly, scanned} from '../family.ts'

const press: Ranges = {
  ...plainly,
  language: all,
  articles: [3, 4, 6],
  headAlign: ['centre', 'left'],
  measure: [[12, 20]],
  columns: [2, 3, 4],
  linesAPage: [[40, 70]],
  isHeadTight: [false, true]
}
const framed: Ranges = {
  ...press,
  layout: ['frames'],
  gaps: ['frames', 'first-lines', 'none', 'units', 'printed'],
  indents: ['lost', 'kept'],
  credit: [true, false],
  length: ['medium', 'long'],
  headMeasure: [1, 0.75, 0.5]
}

/** Newspapers on paper and on screens, by how their heads are made. */
export const pressFamilies: readonly Family[] = [
  family('heads-of-all-forms', 'train', articles, press, {
    isHeadVaried: [true],
    headlineLines: [1, 2, 4],
    byline: ['below', 'under-title', 'end', 'above', 'none'],
    bylineForm: ['reporter', 'brackets', 'dash', 'plain'],
    deck: ['some', 'none'],
    kicker: ['none', 'some', 'rubric'],
    continued: [true, false]
  }),
  family('party-paper', 'train', articles, press, {
    language: han,
    kicker: ['each', 'some'],
    kickerForm: ['long', 'plain'],
    headlineRule: ['headline', 'headSlogan', 'headLong'],
    headlineLines: [1, 2],
    headMeasure: [1, 0.75],
    deck: ['each', 'some'],
    deckForm: ['dash', 'plain', 'several'],
    bylineForm: ['reporter', 'spaced', 'text-photo', 'office-above'],
    byline: ['under-title', 'below', 'end'],
    dateline: ['run-in', 'none']
  }),
  family('tabloid', 'train', articles, press, {
    headlineRule: ['headSlogan', 'headSaid', 'headAsk', 'headWord'],
    headlineCase: ['upper', 'title'],
    headEnd: ['!', '…', ''],
    kicker: ['each', 'some'],
    kickerForm: ['upper', 'short', 'colon'],
    deck: ['each'],
    deckForm: ['stop', 'several'],
    bylineForm: ['reporter', 'text-photo'],
    isBylineUpper: [true, false],
    byline: ['below'],
    paragraphs: [[4, 10]],
    length: ['short'],
    between: [0.15],
    betweenWhat: ['pull', 'fact']
  }),
  family('web-news', 'train', articles, press, {
    layout: ['lines', 'flow'],
    columns: [1],
    measure: [[28, 44]],
    articles: [1, 2, 4],
    indent: [0],
    isSpaced: [true, false],
    justified: [false],
    headlineRule: ['headline', 'headColon', 'headAsk', 'headSaid', 'headLong'],
    headlineCase: ['as-is', 'title'],
    stamp: ['below', 'above'],
    bylineForm: ['dated', 'source', 'reporter', 'mail'],
    byline: ['under-title', 'below', 'none'],
    kicker: ['none', 'each'],
    kickerForm: ['bar', 'short', 'upper'],
    deck: ['each', 'none'],
    deckForm: ['sentences', 'several'],
    opening: ['none', 'points', 'credit'],
    between: [0.2, 0],
    betweenWhat: ['related', 'credit'],
    ending: ['none', 'related', 'source']
  }),
  family('briefs-with-marks', 'train', articles, press, {
    articles: [6, 9, 13],
    paragraphs: [[1, 2]],
    length: ['short', 'medium'],
    headMark: ['■ ', '▲ ', '● ', '◆ ', '【】'],
    headlineRule: ['headline', 'headColon', 'headWord'],
    headGaps: [
      [0, 0],
      [1, 1]
    ],
    isHeadTight: [true],
    byline: ['none', 'end'],
    bylineForm: ['brackets', 'initials', 'dash'],
    dateline: ['run-in', 'none'],
    columns: [1, 2, 3]
  }),
  family('rubrics-spread', 'train', articles, press, {
    kicker: ['rubric', 'each'],
    isKickerShared: [true],
    kickerForm: ['short', 'upper', 'brackets', 'dated'],
    isHeadSpread: [true],
    headlineRule: ['headWord', 'headName', 'title'],
    headlineCase: ['upper'],
    byline: ['below', 'end', 'none'],
    bylineForm: ['spaced', 'initials', 'brackets']
  }),
  family('front-page-jumps', 'train', articles, press, {
    articles: [3, 5],
    headlineRule: ['headline', 'headSaid'],
    headlineLines: [1, 3],
    opening: ['jump'],
    continued: [true],
    masthead: [true, false],
    issueList: ['leaders', 'titles', 'none'],
    byline: ['below'],
    bylineForm: ['reporter', 'office-below'],
    isBylineUpper: [true, false],
    captions: [0.15],
    floats: [true, false]
  }),
  family('opinion-page', 'train', articles, press, {
    headlineRule: ['headAsk', 'headSaid', 'headWord', 'title'],
    byline: ['top', 'above', 'end', 'under-title'],
    bylineForm: ['office-below', 'plain', 'dash', 'several'],
    bylineRule: ['name'],
    isBylineUpper: [true, false],
    ending: ['about-author', 'signed-note', 'none'],
    kicker: ['none', 'each'],
    kickerForm: ['short', 'colon'],
    deck: ['some', 'none'],
    deckForm: ['sentences'],
    between: [0.1, 0],
    betweenWhat: ['pull']
  }),
  family('evening-paper', 'train', articles, press, scanned, {
    language: [...latin, ...latin, 'es', 'it', 'nl'],
    headlineRule: ['headline', 'headColon'],
    headlineLines: [2, 4],
    headlineCase: ['upper', 'as-is'],
    headlineStop: [true, false],
    headMeasure: [0.75, 0.5],
    deck: ['each', 'some'],
    deckForm: ['stop', 'several', 'dash'],
    dateline: ['run-in'],
    headEnd: ['.—', ''],
    notices: [0.3, 0]
  }),
  family('old-newspaper', 'train', articles, press, scanned, {
    language: [...latin, ...latin, 'es', 'it', 'nl'],
    articles: [4, 7],
    paragraphs: [[1, 4]],
    columns: [3, 4, 5],
    headlineRule: ['headName', 'headWord', 'title'],
    headlineCase: ['as-is', 'upper'],
    headlineStop: [true],
    headGaps: [
      [1, 1],
      [0, 0]
    ],
    dateline: ['run-in', 'run-in', 'none'],
    byline: ['none', 'end'],
    bylineForm: ['initials', 'brackets', 'plain'],
    verse: [0, 0.2],
    masthead: [true, false]
  }),
  family('old-newspaper-rubrics', 'train', articles, press, scanned, {
    language: [...latin, ...latin, 'es', 'it', 'nl'],
    articles: [3, 6],
    paragraphs: [[1, 3]],
    kicker: ['rubric', 'some'],
    kickerForm: ['upper', 'short'],
    headlineRule: ['headWord', 'headName', 'headline'],
    headlineStop: [true, true, false],
    headMeasure: [1, 0.75],
    dateline: ['run-in', 'own-line', 'none'],
    byline: ['none', 'end'],
    bylineForm: ['initials', 'dash', 'brackets'],
    notices: [0, 0.3]
  }),
  family('old-journal', 'train', articles, press, scanned, {
    language: [...latin, 'es', 'it', 'nl'],
    articles: [2, 4],
    columns: [1, 2],
    measure: [[18, 30]],
    paragraphs: [[3, 8]],
    length: ['medium', 'long'],
    headlineRule: ['title', 'headline', 'headLong'],
    headlineCase: ['upper', 'as-is', 'title'],
    headlineLines: [1, 2, 3],
    headlineStop: [true, true, false],
    byline: ['below', 'end', 'none'],
    bylineForm: ['plain', 'office-below', 'initials'],
    isBylineUpper: [true, false],
    headings: [0.5, 0],
    headingStyle: ['stop', 'roman', 'plain'],
    runningHeads: ['none', 'top'],
    folio: ['none', 'bare']
  }),
  family('page-with-notices', 'train', articles, press, {
    notices: [0.6],
    articles: [3, 5],
    paragraphs: [[2, 5]],
    headlineRule: ['headline', 'title', 'headName'],
    byline: ['end', 'some', 'none'],
    bylineForm: ['initials', 'dash', 'reporter'],
    between: [0, 0.1],
    betweenWhat: ['fact', 'tip'],
    credit: [true, false]
  }),
  family('frames-all-forms', 'train', articles, framed, {
    order: ['columns', 'rows', 'reading'],
    isHeadVaried: [true],
    headlineLines: [1, 2, 4],
    byline: ['box', 'end', 'under-title'],
    bylineForm: ['reporter', 'office-above', 'spaced', 'text-photo'],
    kicker: ['none', 'some']
  }),
  family('frames-decked', 'train', articles, framed, {
    order: ['heads-first', 'heads-by-kind', 'columns', 'reading'],
    kicker: ['each', 'none'],
    kickerForm: ['long', 'bar', 'brackets'],
    deck: ['each', 'some'],
    deckForm: ['dash', 'sentences', 'several', 'stop'],
    headlineRule: ['headline', 'headSaid', 'headLong'],
    headlineLines: [1, 2],
    byline: ['box', 'below'],
    bylineForm: ['reporter', 'several', 'label']
  }),
  family('frames-broken-heads', 'train', articles, framed, {
    order: ['heads-last', 'heads-by-kind', 'shuffled-articles', 'columns'],
    headMeasure: [0.35, 0.5],
    headlineRule: ['headLong', 'headline', 'headColon'],
    byline: ['box', 'none'],
    bylineForm: ['office-above', 'office-below', 'plain'],
    bylineRule: ['office-name'],
    lead: ['none', 'lists-speakers'],
    columns: [3, 4]
  }),
  family('frames-with-matter', 'train', articles, framed, {
    order: ['columns', 'shuffled-articles', 'reading'],
    articles: [2, 4],
    headings: [0.6],
    headingEvery: [0, 2],
    headingStyle: ['word', 'said', 'ask', 'plain'],
    between: [0.15],
    betweenWhat: ['credit', 'pull', 'tip'],
    deck: ['some'],
    deckForm: ['sentences', 'several'],
    byline: ['end', 'below'],
    bylineForm: ['text-photo', 'reporter', 'brackets']
  })
]
