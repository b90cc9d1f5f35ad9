import {articles} from '../../kinds/articles.ts'
import {interview} from '../../kinds/interview.ts'
import {letters} from '../../kinds/letters.ts'
import {entries} from '../../kinds/lists/entries.ts'
import {exam} from '../../kinds/lists/exam.ts'
import {manual} from '../../kinds/lists/manual.ts'
import {statute} from '../../kinds/lists/statute.ts'
import {mail} from '../../kinds/mail.ts'
import {minutes} from '../../kinds/minutes.ts'
import {official} from '../../kinds/official.ts'
import {parallel} from '../../kinds/parallel.ts'
import {record} from '../../kinds/record.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, plainly} from '../family.ts'

const again: Ranges = {
  ...plainly,
  language: all,
  countWord: [0, 1, 2, 3, 4, 5],
  articles: [1, 2, 3],
  headAlign: ['left', 'centre'],
  headlineCase: ['as-is', 'title', 'upper'],
  measure: [[18, 34]],
  columns: [1, 1, 2],
  indent: [0, 1, 2],
  isSpaced: [false, true],
  isHeadTight: [false, true],
  headGaps: [
    [1, 1],
    [2, 1],
    [0, 0]
  ]
}
const framed: Ranges = {
  ...again,
  articles: [3, 5],
  layout: ['frames'],
  columns: [2, 3, 4],
  measure: [[13, 20]],
  gaps: ['frames', 'first-lines', 'none', 'units', 'printed'],
  indents: ['lost', 'kept'],
  isSpaced: [false]
}

/** Kinds that other families have, too, under heads of other forms. */
export const againFamilies: readonly Family[] = [
  family('letters-titled', 'train', letters, again, {
    articles: [2, 4],
    paragraphs: [[1, 5]],
    headlineRule: ['headName', 'headDate', 'headLong', 'headWord'],
    numbering: ['none', 'lesson', 'paren'],
    numberAbove: [true, false],
    subtitle: ['none', 'brackets', 'brackets-below']
  }),
  family('minutes-headed', 'train', minutes, again, {
    paragraphs: [[2, 5]],
    headings: [1, 0.4],
    headlineRule: ['headEvent', 'headLong', 'headDate'],
    numbering: ['none', 'no'],
    stamp: ['none', 'below', 'above'],
    listMark: ['1.', '一、', '-']
  }),
  family('record-of-matters', 'train', record, again, {
    articles: [2, 4],
    paragraphs: [[1, 4]],
    headlineRule: ['headLong', 'headColon', 'heading'],
    kicker: ['none', 'each'],
    kickerForm: ['short', 'colon', 'dated'],
    numbering: ['none', 'paren', 'arabic-dot'],
    headEnd: ['', '.—', ':']
  }),
  family('mail-subjects', 'train', mail, again, {
    articles: [2, 4],
    paragraphs: [[1, 3]],
    headlineRule: ['headAsk', 'headColon', 'headSlogan'],
    mailHead: [true, false],
    columns: [1],
    layout: ['lines', 'flow'],
    isHyphenated: [false]
  }),
  family('manual-chapters', 'train', manual, again, {
    paragraphs: [[2, 6]],
    headlineRule: ['headAsk', 'headLong', 'headWord'],
    numbering: ['none', 'lesson', 'section', 'arabic'],
    numberAbove: [true, false],
    headings: [0.8, 0],
    lists: [0.3],
    code: [0.2, 0],
    tables: [0.1]
  }),
  family('statutes-titled', 'train', statute, again, {
    articles: [1, 2],
    paragraphs: [[3, 7]],
    headlineRule: ['agreement', 'headLong'],
    subtitle: ['none', 'brackets-below', 'brackets'],
    headings: [0.8, 0],
    listMark: ['（一）', '(a)', '1.'],
    speakers: ['stop', 'colon']
  }),
  family('exam-lessons', 'train', exam, again, {
    paragraphs: [[2, 5]],
    headlineRule: ['headWord', 'headAsk', 'headEvent'],
    numbering: ['lesson', 'no', 'none'],
    headings: [0.8, 0],
    answers: ['lines', 'one-line'],
    stamp: ['none', 'below']
  }),
  family('parallel-tales', 'train', parallel, again, {
    paragraphs: [[2, 6]],
    headlineRule: ['headLong', 'headName', 'headWord'],
    numbering: ['none', 'paren', 'no'],
    columns: [1]
  }),
  family('interview-with-matter', 'train', interview, again, {
    articles: [1, 2],
    paragraphs: [[4, 9]],
    headlineRule: ['headSaid', 'headName', 'headColon'],
    speakers: ['colon', 'gap', 'stop', 'own-line'],
    deck: ['none', 'each'],
    deckForm: ['several', 'long', 'stop'],
    opening: ['none', 'points', 'credit'],
    byline: ['below', 'under-title', 'end', 'top'],
    bylineForm: ['label', 'text-photo', 'dated'],
    ending: ['none', 'about-author', 'related']
  }),
  family('offices-write', 'train', official, again, {
    paragraphs: [[2, 4]],
    headlineRule: ['headLong', 'agreement'],
    subtitle: ['none', 'brackets-below', 'brackets'],
    headMeasure: [1, 0.75],
    headings: [0.7, 0],
    listMark: ['（一）', '1.', '①']
  }),
  family('lives-in-brief', 'train', entries, again, {
    articles: [3, 5, 7],
    paragraphs: [[1, 3]],
    entryRule: ['entry', 'obit'],
    headlineRule: ['headName', 'headWord'],
    subtitle: ['none', 'brackets', 'colon'],
    byline: ['none', 'end'],
    bylineForm: ['initials', 'brackets', 'spaced'],
    ending: ['none', 'references', 'source'],
    noteMark: ['brackets', 'star']
  }),
  family('small-ads', 'train', entries, again, {
    articles: [3, 5],
    paragraphs: [[3, 7]],
    entryRule: ['notice', 'product'],
    entryHead: ['none', 'numbered'],
    headlineRule: ['headSlogan', 'headWord', 'headJob'],
    headMark: ['', '■ ', '【】', '* '],
    isHeadSpread: [true, false],
    columns: [2, 3],
    measure: [[12, 18]]
  }),
  family('preached', 'train', articles, again, {
    paragraphs: [[5, 10]],
    length: ['long', 'medium'],
    headlineRule: ['headSaid', 'headWord', 'title'],
    subtitle: ['none', 'brackets-below'],
    opening: ['motto'],
    headings: [0.6, 0],
    headingForm: ['numbers', 'words'],
    byline: ['none', 'under-title', 'end'],
    bylineForm: ['dated', 'office-below', 'brackets']
  }),
  family('frames-of-speeches', 'train', articles, framed, {
    order: ['heads-by-kind', 'heads-last', 'columns', 'reading'],
    headlineRule: ['headLong', 'title', 'headSlogan'],
    subtitle: ['none', 'dash', 'colon'],
    byline: ['box', 'under-title'],
    bylineForm: ['office-below', 'spaced', 'office-above', 'brackets'],
    lead: ['none', 'editor', 'lists-speakers'],
    credit: [true, false],
    length: ['medium', 'long']
  }),
  family('frames-of-small-pieces', 'train', articles, framed, {
    order: ['columns', 'shuffled-articles', 'rows', 'reading'],
    articles: [5, 7],
    paragraphs: [[1, 3]],
    headlineRule: ['headWord', 'headName', 'poemTitle'],
    headMark: ['', '', '■ ', '【】', '《》'],
    isHeadSpread: [true, false],
    byline: ['end', 'box', 'none'],
    bylineForm: ['spaced', 'brackets', 'initials', 'dash'],
    kicker: ['none', 'rubric']
  }),
  family('frames-of-one-story', 'train', articles, framed, {
    order: ['columns', 'heads-last', 'reading'],
    articles: [1, 2],
    paragraphs: [[8, 14]],
    headlineRule: ['headline', 'headLong', 'headSaid'],
    headMeasure: [1, 0.5],
    kicker: ['some'],
    kickerForm: ['long', 'bar', 'upper'],
    deck: ['each', 'none'],
    deckForm: ['several', 'long', 'stop'],
    headings: [0.8],
    headingStyle: ['plain', 'word', 'said', 'stop'],
    byline: ['box', 'end'],
    bylineForm: ['reporter', 'text-photo', 'dated'],
    ending: ['none', 'about-author', 'contact']
  })
]
