import {articles} from '../kinds/articles.ts'
import {book} from '../kinds/book.ts'
import {parallel} from '../kinds/parallel.ts'
import type {Ranges} from '../options/options.ts'
import {every, type Family, family, han, latin, plainly, scanned} from './family.ts'

const pages: Ranges = {
  ...plainly,
  language: every,
  articles: [3, 5, 8],
  paragraphs: [[6, 16]],
  measure: [[22, 34]],
  headAlign: ['centre', 'left'],
  headlineCase: ['title', 'upper'],
  dialogue: [0.2, 0.5],
  linesAPage: [[24, 40]]
}
/** A text as a library of texts has it: wrapped, no pages. */
const endless: Ranges = {
  linesAPage: [[100_000, 100_000]],
  isHyphenated: [false],
  justified: [false],
  gaps: ['printed'],
  measure: [[30, 36]]
}
const lines: Ranges = {
  layout: ['lines'],
  linesAPage: [[100_000, 100_000]],
  gaps: ['none', 'units'],
  indents: ['kept', 'lost', 'spaces'],
  articles: [5, 9, 14],
  paragraphs: [[8, 20]],
  dialogue: [0.5],
  length: ['short', 'medium']
}

/** Books: novels by chapters and parts, texts of libraries, novels of the web. */
export const bookFamilies: readonly Family[] = [
  family('novel-chapters', 'train', book, pages, {
    numbering: ['word-arabic', 'word-roman', 'word-word', 'han-chapter'],
    numberAbove: [true, false],
    titlePage: [true, false],
    contents: ['none', 'plain', 'leaders'],
    runningHeads: ['none', 'top'],
    folio: ['none', 'bare', 'dashes', 'dots'],
    newPage: ['articles', 'none'],
    formFeeds: [true, false],
    ornaments: [true, false],
    endMark: [true, false]
  }),
  family('novel-numbers', 'train', book, pages, {
    numbering: ['number-alone', 'arabic', 'roman', 'arabic-dot', 'han-comma'],
    numberAbove: [true, false],
    runningHeads: ['top', 'none', 'both'],
    folio: ['bare', 'dashes', 'none'],
    newPage: ['articles', 'none'],
    formFeeds: [true, false],
    parts: [0, 2]
  }),
  family('novel-titles', 'train', book, pages, {
    numbering: ['none'],
    contents: ['none', 'plain'],
    titlePage: [true, false],
    runningHeads: ['top', 'none'],
    folio: ['bare', 'dots', 'none'],
    newPage: ['articles', 'none'],
    ornaments: [true, false],
    dropCap: [true, false]
  }),
  family('tales-parted', 'train', book, pages, {
    numbering: ['none'],
    headings: [0.4, 0.8],
    headGaps: [
      [3, 1],
      [4, 2],
      [3, 2],
      [2, 1]
    ],
    isSpaced: [true, false],
    gaps: ['printed'],
    linesAPage: [[100_000, 100_000]]
  }),
  family('tales-numbered', 'train', book, pages, {
    numbering: ['none'],
    headings: [0.6, 1],
    headingForm: ['numbers'],
    headGaps: [
      [3, 1],
      [2, 2],
      [1, 1]
    ],
    isSpaced: [true, false],
    linesAPage: [[100_000, 100_000]],
    articles: [1, 2, 4]
  }),
  family('novel-pages-of', 'tune', book, pages, {
    numbering: ['han-chapter', 'word-arabic'],
    folio: ['n-of-m', 'page-n', 'brackets'],
    runningHeads: ['foot', 'none'],
    formFeeds: [true]
  }),
  family('novel-parts', 'test', book, pages, {
    articles: [6, 9],
    parts: [2, 3],
    numbering: ['word-roman', 'roman', 'han-chapter'],
    numberAbove: [true, false],
    titlePage: [true],
    contents: ['plain', 'leaders', 'none'],
    runningHeads: ['both', 'top'],
    folio: ['bare', 'brackets'],
    newPage: ['articles'],
    formFeeds: [true, false]
  }),
  family('novel-bare-numbers', 'test', book, pages, {
    numbering: ['number-alone'],
    runningHeads: ['top', 'none'],
    folio: ['bare', 'dots'],
    gaps: ['printed', 'none', 'frames'],
    dialogue: [0.6]
  }),
  family('old-book', 'train', book, pages, scanned, {
    numbering: ['word-roman', 'none'],
    folio: ['gathering', 'bare'],
    catchwords: [true, false],
    runningHeads: ['top'],
    articles: [2, 4],
    headlineStop: [true, false]
  }),
  family('old-book-catchwords', 'test', book, pages, scanned, {
    language: latin,
    numbering: ['word-roman', 'none'],
    folio: ['gathering'],
    catchwords: [true],
    runningHeads: ['both', 'top'],
    articles: [2, 3]
  }),
  family('library-text', 'train', book, pages, endless, {
    numbering: ['word-roman', 'word-arabic', 'roman', 'none'],
    numberAbove: [true, false],
    isSpaced: [true],
    indent: [0],
    contents: ['plain', 'none'],
    titlePage: [true],
    around: ['none', 'licence'],
    language: latin,
    endMark: [true, false]
  }),
  family('library-licence', 'test', book, pages, endless, {
    numbering: ['word-word', 'number-alone', 'none'],
    isSpaced: [true],
    indent: [0],
    contents: ['plain', 'leaders'],
    titlePage: [true],
    around: ['licence'],
    language: latin,
    parts: [0, 2],
    verse: [0.03]
  }),
  family('library-legend', 'tune', book, pages, lines, {
    language: ['ja'],
    around: ['legend'],
    titlePage: [true],
    articles: [3, 6],
    numbering: ['han-comma', 'number-alone']
  }),
  family('web-novel', 'train', book, pages, lines, {
    language: [...han, 'ko'],
    numbering: ['han-chapter', 'word-arabic', 'arabic-dot'],
    titlePage: [true, false]
  }),
  family('web-novel-wrapped', 'tune', book, pages, {
    language: [...han, 'ko'],
    numbering: ['word-arabic', 'han-chapter'],
    linesAPage: [[100_000, 100_000]],
    articles: [5, 9],
    dialogue: [0.5]
  }),
  family('web-novel-adverts', 'test', book, pages, lines, {
    language: [...han, 'ko', 'en'],
    numbering: ['word-arabic', 'han-chapter', 'arabic-dot', 'none'],
    adverts: [0.5],
    contents: ['none', 'plain']
  }),
  family('web-stories', 'train', book, pages, lines, {
    numbering: ['none', 'arabic-dot'],
    adverts: [0, 0.4],
    articles: [3, 6]
  }),
  family('numbered-lines', 'test', book, pages, {
    numbering: ['roman', 'word-arabic'],
    lineNumbers: [5, 10],
    articles: [2, 3],
    folio: ['bare', 'none']
  }),
  family('margin-numbers', 'train', articles, pages, {
    headlineRule: ['title'],
    lineNumbers: [5, 10, 0],
    articles: [1, 3],
    byline: ['none', 'below'],
    verse: [0.2, 0]
  }),
  family('parallel', 'train', parallel, pages, {
    articles: [1, 2, 3],
    paragraphs: [[3, 8]],
    headlineRule: ['title'],
    language: ['en', 'zh-Hans', 'de', 'fr']
  }),
  family('parallel-lines', 'test', parallel, pages, {
    articles: [2, 4],
    layout: ['lines'],
    paragraphs: [[4, 9]],
    numbering: ['word-word'],
    gaps: ['units', 'none'],
    language: ['en', 'zh-Hans']
  }),
  family('typewritten', 'tune', book, pages, {
    language: latin,
    numbering: ['word-arabic', 'none'],
    doubledSpaces: [true],
    trailingSpaces: [true, false],
    hyphens: ['\u2010', '-'],
    folio: ['dashes', 'bare'],
    isHyphenated: [true],
    isSpaced: [true, false],
    gaps: ['printed']
  })
]
