import {articles} from '../kinds/articles.ts'
import {entries} from '../kinds/lists/entries.ts'
import {exam} from '../kinds/lists/exam.ts'
import {recipes} from '../kinds/lists/recipes.ts'
import {statute} from '../kinds/lists/statute.ts'
import {poems} from '../kinds/poems.ts'
import type {Ranges} from '../options/options.ts'
import {every, type Family, family, plainly, scanned} from './family.ts'

const items: Ranges = {
  ...plainly,
  language: every,
  articles: [1, 2, 3],
  headlineRule: ['headline', 'title'],
  headlineCase: ['upper', 'title', 'as-is'],
  headAlign: ['centre', 'left'],
  measure: [[22, 34]]
}
const kitchen: Ranges = {...items, articles: [3, 6, 9], headlineRule: ['dish']}
const verse: Ranges = {
  ...items,
  articles: [3, 6, 10],
  headlineRule: ['poemTitle'],
  paragraphs: [[1, 4]],
  indent: [0, 2],
  gaps: ['printed', 'printed', 'frames']
}

/** Recipes, poems, statutes, examinations, entries: what is not running prose. */
export const itemFamilies: readonly Family[] = [
  family('recipes-lists', 'train', recipes, kitchen, {
    recipe: ['labels', 'lines'],
    listMark: ['1.', '-']
  }),
  family('recipes-columns', 'train', recipes, kitchen, {
    recipe: ['steps', 'run-in'],
    columns: [2, 3],
    measure: [[15, 22]]
  }),
  family('recipes-steps', 'tune', recipes, kitchen, {
    recipe: ['steps'],
    listMark: ['①', '1.'],
    numbering: ['arabic-dot', 'none']
  }),
  family('recipes-labelled', 'test', recipes, kitchen, {
    recipe: ['labels'],
    listMark: ['(a)', '1.', '•'],
    kicker: ['rubric', 'none'],
    folio: ['bare', 'none'],
    columns: [1, 2]
  }),
  family('recipes-old', 'test', recipes, kitchen, scanned, {
    recipe: ['run-in', 'lines'],
    headlineStop: [true],
    numbering: ['none', 'arabic-dot'],
    runningHeads: ['top', 'none'],
    folio: ['bare']
  }),
  family('poems-titled', 'train', poems, verse, {byline: ['none', 'below'], bylineRule: ['name']}),
  family('poems-numbered', 'train', poems, verse, {
    numbering: ['roman', 'number-alone', 'arabic-dot'],
    dateline: ['none', 'own-line'],
    folio: ['bare', 'none'],
    headAlign: ['left']
  }),
  family('poems-signed', 'tune', poems, verse, {
    byline: ['end', 'above'],
    bylineRule: ['name'],
    columns: [1, 2]
  }),
  family('anthology', 'test', poems, verse, {
    byline: ['below', 'end'],
    bylineRule: ['name'],
    paragraphs: [[2, 6]],
    lineNumbers: [0, 5],
    runningHeads: ['top', 'none'],
    folio: ['bare'],
    indents: ['kept', 'spaces', 'lost']
  }),
  family('verse-in-prose', 'test', articles, items, {
    verse: [0.3],
    byline: ['below', 'none'],
    articles: [2, 3]
  }),
  family('essays-with-verse', 'train', articles, items, {
    verse: [0.15],
    lists: [0.1],
    byline: ['below', 'none', 'end'],
    articles: [2, 3]
  }),
  family('statute-articles', 'train', statute, items, {
    headings: [0.8, 0],
    paragraphs: [[3, 9]],
    listMark: ['（一）', '(a)', '1.'],
    speakers: ['stop', 'colon']
  }),
  family('regulations', 'tune', statute, items, {
    headings: [0.8],
    paragraphs: [[4, 8]],
    listMark: ['（一）', '(a)'],
    layout: ['lines'],
    gaps: ['none']
  }),
  family('statute-sections', 'test', statute, items, {
    headings: [0.8, 0],
    paragraphs: [[3, 9]],
    listMark: ['（一）', '(a)'],
    speakers: ['stop', 'colon'],
    headlineLines: [1, 2],
    runningHeads: ['top', 'none'],
    folio: ['dashes', 'bare']
  }),
  family('exam-lines', 'train', exam, items, {
    answers: ['lines', 'one-line'],
    headings: [0.8, 0],
    paragraphs: [[3, 8]]
  }),
  family('exam-parts', 'tune', exam, items, {
    answers: ['lines'],
    headings: [1],
    paragraphs: [[2, 5]]
  }),
  family('exam-columns', 'test', exam, items, {
    answers: ['one-line', 'lines'],
    headings: [1],
    paragraphs: [[3, 6]],
    columns: [1, 2],
    measure: [[18, 26]],
    folio: ['n-of-m', 'page-n']
  }),
  family('obituaries', 'train', entries, items, {
    entryRule: ['obit'],
    entryHead: ['none', 'own-line'],
    paragraphs: [[3, 8]],
    columns: [1, 3],
    measure: [[14, 22]]
  }),
  family('obituaries-each', 'test', entries, items, {
    articles: [4, 7],
    entryRule: ['obit'],
    paragraphs: [[1, 3]],
    byline: ['none', 'end'],
    columns: [2, 3],
    measure: [[14, 20]]
  }),
  family('classifieds', 'train', entries, items, {
    entryRule: ['notice'],
    articles: [3, 5],
    headlineRule: ['heading'],
    paragraphs: [[3, 9]],
    columns: [3, 4],
    measure: [[12, 16]]
  }),
  family('classifieds-scanned', 'test', entries, items, scanned, {
    entryRule: ['notice'],
    articles: [2, 4],
    headlineRule: ['heading'],
    headlineStop: [true],
    paragraphs: [[4, 10]],
    columns: [2],
    measure: [[16, 22]]
  }),
  family('encyclopaedia', 'train', entries, items, {
    entryRule: ['entry'],
    entryHead: ['none', 'own-line'],
    paragraphs: [[5, 12]],
    columns: [2],
    runningHeads: ['top', 'none'],
    folio: ['bare']
  }),
  family('encyclopaedia-headed', 'test', entries, items, {
    entryRule: ['entry'],
    entryHead: ['own-line'],
    headlineRule: ['title'],
    paragraphs: [[4, 9]],
    columns: [2, 3],
    measure: [[14, 22]]
  }),
  family('yearbook', 'tune', entries, items, {
    entryRule: ['entry', 'obit'],
    entryHead: ['numbered'],
    listMark: ['1.', '一、'],
    articles: [2, 4],
    paragraphs: [[3, 7]]
  }),
  family('catalogue', 'test', entries, items, {
    entryRule: ['product'],
    entryHead: ['numbered', 'none'],
    listMark: ['1.', '①'],
    articles: [2, 4],
    headlineRule: ['heading'],
    paragraphs: [[4, 10]]
  })
]
