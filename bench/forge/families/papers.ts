import {articles} from '../kinds/articles.ts'
import {entries} from '../kinds/lists/entries.ts'
import {manual} from '../kinds/lists/manual.ts'
import {proceedings} from '../kinds/proceedings.ts'
import type {Ranges} from '../options/options.ts'
import {every, type Family, family, plainly} from './family.ts'

const paper: Ranges = {
  ...plainly,
  language: every,
  headlineRule: ['headline', 'title', 'heading'],
  headlineLines: [1, 2],
  headAlign: ['left', 'centre'],
  measure: [[18, 28]],
  columns: [1, 2],
  linesAPage: [[36, 56]],
  folio: ['bare', 'none'],
  ligatures: [false, false, true]
}
const guide: Ranges = {
  ...plainly,
  language: every,
  articles: [2, 4],
  headlineRule: ['heading'],
  headings: [0.8],
  isSpaced: [true, true, false],
  indent: [0, 2],
  justified: [false, true],
  measure: [[28, 40]],
  linesAPage: [[40, 60]]
}

/** Papers, journals, reports and manuals. */
export const paperFamilies: readonly Family[] = [
  family('abstracts', 'train', proceedings, paper, {
    articles: [3, 5, 7],
    paragraphs: [[0, 0]],
    abstractHead: ['run-in', 'none'],
    columns: [1]
  }),
  family('proceedings-papers', 'train', proceedings, paper, {
    articles: [1, 2, 3],
    paragraphs: [[3, 8]],
    headings: [0.8],
    abstractHead: ['own-line', 'run-in'],
    runningHeads: ['top', 'none'],
    notes: [0, 0.1]
  }),
  family('abstracts-headed', 'test', proceedings, paper, {
    articles: [3, 6],
    paragraphs: [[0, 0]],
    abstractHead: ['own-line', 'run-in'],
    headlineLines: [1, 3],
    columns: [1, 2]
  }),
  family('speeches-led', 'train', articles, paper, {
    articles: [4, 6],
    lead: ['lists-speakers', 'editor'],
    byline: ['below', 'above'],
    bylineRule: ['office-name', 'name-office'],
    credit: [true, false],
    layout: ['flow', 'frames'],
    order: ['reading', 'reading', 'shuffled-articles', 'heads-by-kind'],
    columns: [2, 3]
  }),
  family('speeches-boxed', 'test', articles, paper, {
    articles: [4, 5, 7],
    lead: ['lists-speakers', 'lists-speakers', 'none'],
    byline: ['box'],
    bylineRule: ['office-name'],
    headlineLines: [2, 3],
    credit: [true, false],
    layout: ['frames'],
    order: ['heads-last', 'heads-by-kind', 'columns', 'shuffled'],
    columns: [3, 4, 5],
    measure: [[14, 20]],
    length: ['long', 'medium']
  }),
  family('speeches-signed-above', 'test', articles, paper, {
    articles: [3, 5],
    lead: ['none', 'editor'],
    byline: ['above'],
    bylineRule: ['name', 'name-office'],
    headlineCase: ['upper', 'title'],
    columns: [1]
  }),
  family('journal-columns', 'train', articles, paper, {
    articles: [1, 2],
    paragraphs: [[6, 14]],
    headings: [0.7],
    notes: [0.1, 0.2],
    noteMark: ['brackets', 'circled'],
    noteAt: ['foot', 'end'],
    byline: ['below'],
    runningHeads: ['top', 'both'],
    formFeeds: [true, false],
    columns: [2]
  }),
  family('journal-notes', 'test', articles, paper, {
    articles: [1, 2],
    paragraphs: [[8, 16]],
    headings: [0.5],
    notes: [0.25],
    noteMark: ['circled', 'brackets'],
    noteAt: ['foot'],
    byline: ['below', 'same-line'],
    runningHeads: ['top'],
    formFeeds: [true],
    tables: [0.08],
    columns: [1, 2]
  }),
  family('journal-woven', 'tune', articles, paper, {
    articles: [1, 2],
    paragraphs: [[6, 10]],
    columns: [2],
    weave: [true],
    indents: ['spaces'],
    gaps: ['printed'],
    byline: ['below']
  }),
  family('woven-columns', 'train', articles, paper, {
    articles: [2, 3],
    columns: [2],
    weave: [true],
    indents: ['kept', 'spaces'],
    gaps: ['printed', 'none'],
    byline: ['below', 'none'],
    headings: [0.3]
  }),
  family('reviews-bibliographic', 'train', articles, paper, {
    articles: [3, 5],
    bibliography: [true],
    byline: ['end', 'below'],
    paragraphs: [[2, 5]]
  }),
  family('reviews-short', 'test', articles, paper, {
    articles: [5, 8],
    bibliography: [true],
    byline: ['end'],
    headlineRule: ['title'],
    paragraphs: [[1, 2]],
    kicker: ['rubric', 'none']
  }),
  family('report-figures', 'train', articles, paper, {
    articles: [2, 4],
    numbering: ['han-comma', 'arabic-dot', 'none'],
    tables: [0.15],
    digitGaps: [true, false],
    headings: [0.4],
    lists: [0.1]
  }),
  family('report-tables', 'test', articles, paper, {
    articles: [1, 3],
    tables: [0.35],
    captions: [0.1],
    headings: [0.6],
    digitGaps: [true, false],
    runningHeads: ['foot', 'none']
  }),
  family('price-lists', 'tune', entries, paper, {
    articles: [2, 4],
    entryRule: ['product'],
    entryHead: ['none', 'numbered'],
    tables: [0.4],
    paragraphs: [[3, 8]]
  }),
  family('manual-sections', 'train', manual, guide, {
    numbering: ['arabic', 'arabic-dot', 'none'],
    tables: [0.2],
    lists: [0.3],
    listMark: ['-', '•', '1.', '①'],
    code: [0.3],
    folio: ['bare', 'page-n', 'none'],
    formFeeds: [true, false]
  }),
  family('manual-settings', 'train', manual, guide, {
    numbering: ['none', 'han-comma'],
    tables: [0.1],
    lists: [0.2],
    code: [0.5],
    columns: [1, 2],
    gaps: ['printed', 'frames', 'each-line']
  }),
  family('how-to', 'tune', manual, guide, {
    numbering: ['arabic'],
    numberAbove: [true],
    lists: [0.4],
    listMark: ['1.', '(a)'],
    code: [0.4],
    isSpaced: [true]
  }),
  family('reference-pages', 'test', manual, guide, {
    numbering: ['none', 'arabic-dot'],
    headlineCase: ['upper'],
    code: [0.7],
    tables: [0.1],
    lists: [0.1],
    runningHeads: ['both', 'none'],
    folio: ['page-n', 'bare'],
    isSpaced: [true]
  }),
  family('manual-numbers-apart', 'test', manual, guide, {
    numbering: ['arabic', 'arabic-dot'],
    numberAbove: [true],
    tables: [0.15],
    lists: [0.3],
    listMark: ['•', '①'],
    gaps: ['printed', 'frames', 'none']
  })
]
