import {articles} from '../../kinds/articles.ts'
import {proceedings} from '../../kinds/proceedings.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, han, latin, plainly} from '../family.ts'

const scholar: Ranges = {
  ...plainly,
  countWord: [0, 1, 2, 3, 4, 5],
  language: all,
  articles: [1, 2],
  paragraphs: [[6, 13]],
  measure: [[18, 34]],
  columns: [1, 2],
  linesAPage: [[36, 56]],
  headAlign: ['left', 'centre'],
  runningHeads: ['none', 'top', 'both'],
  folio: ['bare', 'none', 'dashes'],
  isHeadTight: [false, true]
}

/** Journals, theses, lectures: texts with apparatus. */
export const scholarFamilies: readonly Family[] = [
  family('journal-affiliated', 'train', articles, scholar, {
    headlineRule: ['headColon', 'headLong', 'headline'],
    headlineCase: ['as-is', 'title'],
    bylineForm: ['affiliated', 'several', 'office-below'],
    byline: ['below'],
    opening: ['abstract', 'abstract-head'],
    headings: [1],
    headingEvery: [0, 2, 3],
    headingStyle: ['arabic', 'decimal', 'roman', 'plain'],
    ending: ['references', 'thanks'],
    notes: [0, 0.1],
    tables: [0, 0.08],
    ligatures: [true, false]
  }),
  family('journal-two-languages', 'train', articles, scholar, {
    language: [...han, 'ko', 'de', 'fr', 'es', 'it', 'pt', 'ru'],
    headlineRule: ['headLong', 'title', 'headColon'],
    subtitle: ['dash', 'colon', 'none'],
    bylineForm: ['affiliated', 'spaced', 'office-below'],
    byline: ['below', 'under-title'],
    opening: ['two-abstracts'],
    headings: [0.8],
    headingStyle: ['han', 'roman', 'arabic'],
    headingEvery: [0, 3],
    ending: ['references', 'about-author'],
    noteMark: ['brackets', 'star']
  }),
  family('humanities-review', 'train', articles, scholar, {
    headlineRule: ['headLong', 'headSaid', 'title'],
    headlineLines: [1, 2, 3],
    headlineCase: ['upper', 'title'],
    byline: ['under-title', 'above', 'end'],
    bylineForm: ['plain', 'office-below'],
    bylineRule: ['name'],
    isBylineUpper: [true, false],
    opening: ['motto', 'none'],
    headings: [0.6],
    headingStyle: ['roman', 'letter', 'plain'],
    notes: [0.15],
    noteAt: ['foot', 'end'],
    noteMark: ['circled', 'brackets', 'star']
  }),
  family('thesis-chapters', 'train', articles, scholar, {
    articles: [1, 2, 3],
    columns: [1],
    numbering: ['word-arabic', 'lesson', 'arabic', 'roman'],
    numberAbove: [true, false],
    headlineRule: ['heading', 'headLong', 'headWord'],
    headings: [1],
    headingStyle: ['decimal', 'arabic'],
    headingEvery: [2, 3],
    tables: [0.1],
    captions: [0.1],
    notes: [0.1],
    newPage: ['articles'],
    ending: ['appendix', 'thanks', 'none']
  }),
  family('notes-and-queries', 'train', articles, scholar, {
    articles: [4, 7],
    paragraphs: [[1, 3]],
    numbering: ['no', 'paren', 'section', 'arabic-dot'],
    headlineRule: ['title', 'headAsk', 'headWord'],
    headEnd: ['', '.—', ':'],
    byline: ['end'],
    bylineForm: ['initials', 'office-below', 'dash'],
    isBylineUpper: [true, false],
    notes: [0, 0.1]
  }),
  family('short-papers', 'train', proceedings, scholar, {
    articles: [2, 4],
    paragraphs: [[2, 5]],
    headings: [0.7],
    headingStyle: ['letter', 'arabic', 'stop'],
    headingCase: ['upper', 'as-heads'],
    abstractHead: ['run-in', 'own-line'],
    headlineRule: ['headColon', 'headAsk', 'headLong'],
    numbering: ['none', 'no', 'arabic']
  }),
  family('lectures', 'train', articles, scholar, {
    articles: [2, 3],
    columns: [1],
    numbering: ['lesson', 'word-word', 'none'],
    numberAbove: [true, false],
    headlineRule: ['title', 'headAsk', 'headWord'],
    salutation: [true, false],
    byline: ['below', 'none', 'above'],
    bylineForm: ['label', 'office-above', 'dated'],
    stamp: ['none', 'below'],
    headings: [0.4],
    headingStyle: ['long', 'stop', 'ask'],
    length: ['long']
  }),
  family('annual-report', 'train', articles, scholar, {
    articles: [2, 4],
    columns: [1, 2],
    paragraphs: [[4, 8]],
    numbering: ['none', 'section', 'paren', 'han-comma'],
    headlineRule: ['heading', 'headColon', 'headSlogan'],
    headings: [0.8],
    headingStyle: ['letter', 'word', 'plain'],
    between: [0.15],
    betweenWhat: ['fact', 'quotation'],
    tables: [0.12],
    digitGaps: [true, false],
    ending: ['none', 'contact', 'appendix'],
    issueList: ['none', 'leaders']
  }),
  family('critical-edition', 'train', articles, scholar, {
    language: [...latin, ...latin, 'es', 'it', 'nl'],
    articles: [2, 3],
    numbering: ['no', 'section', 'roman'],
    headlineRule: ['title', 'headDate', 'headLong'],
    byline: ['none', 'below'],
    bylineForm: ['translated', 'brackets'],
    opening: ['motto', 'none'],
    ending: ['source', 'signed-note', 'place-date'],
    lineNumbers: [0, 5],
    notes: [0.2],
    noteAt: ['foot']
  })
]
