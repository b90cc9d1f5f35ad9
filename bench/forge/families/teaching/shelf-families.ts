import {articles} from '../../kinds/articles.ts'
import {book} from '../../kinds/book.ts'
import {poems} from '../../kinds/poems.ts'
import {service, song} from '../../kinds/talk/stages.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, latin, plainly, scanned} from '../family.ts'

const shelf: Ranges = {
  ...plainly,
  countWord: [0, 1, 2, 3, 4, 5],
  language: all,
  articles: [2, 4, 6],
  paragraphs: [[4, 10]],
  measure: [[20, 34]],
  headAlign: ['centre', 'left'],
  headlineCase: ['title', 'upper', 'as-is'],
  linesAPage: [[24, 44]],
  folio: ['none', 'bare', 'dashes'],
  isHeadTight: [false, true]
}

/** Books and what is collected in them: diaries, fables, essays, memoirs, songs. */
export const shelfFamilies: readonly Family[] = [
  family('diary', 'train', articles, shelf, {
    articles: [4, 7],
    paragraphs: [[1, 4]],
    headlineRule: ['headDate'],
    headEnd: ['', ':', '.—'],
    headGaps: [
      [1, 1],
      [2, 1],
      [0, 0]
    ],
    stamp: ['none'],
    byline: ['none']
  }),
  family('memoir-by-years', 'train', articles, shelf, {
    articles: [2, 4],
    headlineRule: ['headDate', 'headWord', 'title'],
    subtitle: ['none', 'brackets', 'brackets-below'],
    ending: ['place-date', 'none'],
    byline: ['none', 'below'],
    bylineForm: ['spaced', 'dated'],
    between: [0.1],
    betweenWhat: ['stars']
  }),
  family('fables', 'train', articles, shelf, {
    articles: [3, 6],
    paragraphs: [[1, 4]],
    headlineRule: ['title', 'headName', 'headWord'],
    numbering: ['none', 'roman', 'no'],
    numberAbove: [true, false],
    dialogue: [0.3],
    ending: ['moral']
  }),
  family('collected-tales', 'train', articles, shelf, {
    numbering: ['lesson', 'paren', 'no', 'none'],
    numberAbove: [true, false],
    headlineRule: ['title', 'headName', 'headAsk'],
    subtitle: ['brackets', 'brackets-below', 'none'],
    dialogue: [0.5],
    ending: ['source', 'none'],
    byline: ['none', 'below', 'under-title'],
    bylineForm: ['label', 'translated', 'dash']
  }),
  family('essay-in-parts', 'train', articles, shelf, {
    articles: [1, 2, 3],
    paragraphs: [[7, 14]],
    headings: [1],
    headingForm: ['numbers'],
    headlineRule: ['headWord', 'title', 'headAsk'],
    opening: ['motto', 'none'],
    byline: ['below', 'above', 'end'],
    bylineForm: ['spaced', 'plain', 'dash'],
    bylineRule: ['name'],
    ending: ['place-date', 'none']
  }),
  family('essay-with-stars', 'train', articles, shelf, {
    articles: [1, 3],
    paragraphs: [[6, 12]],
    between: [0.3],
    betweenWhat: ['stars', 'quotation'],
    headlineRule: ['headWord', 'headSaid', 'title'],
    byline: ['under-title', 'end', 'none'],
    bylineForm: ['initials', 'spaced', 'brackets'],
    kicker: ['none', 'each'],
    kickerForm: ['short', 'brackets']
  }),
  family('chapters-in-which', 'train', book, shelf, {
    articles: [3, 5],
    numbering: ['word-word', 'word-roman', 'lesson'],
    numberAbove: [true, false],
    headlineRule: ['headLong', 'headAsk'],
    headlineStop: [true, false],
    headMeasure: [1, 0.75],
    dialogue: [0.4],
    runningHeads: ['none', 'top']
  }),
  family('chapters-named', 'train', book, shelf, {
    headlineRule: ['headWord', 'headName', 'headDate'],
    numbering: ['none', 'arabic', 'circled', 'paren'],
    numberAbove: [true, false],
    isHeadSpread: [true, false],
    headMark: ['', '', '* ', '“”'],
    dialogue: [0.5],
    newPage: ['articles', 'none'],
    ornaments: [true, false]
  }),
  family('chapters-subtitled', 'train', book, shelf, {
    numbering: ['han-chapter', 'word-arabic', 'roman', 'no'],
    headlineRule: ['title', 'headWord'],
    subtitle: ['colon', 'dash', 'brackets', 'brackets-below'],
    contents: ['none', 'plain', 'leaders'],
    titlePage: [true, false],
    dialogue: [0.3],
    formFeeds: [true, false]
  }),
  family('old-tracts', 'train', articles, shelf, scanned, {
    language: [...latin, ...latin, 'es', 'it', 'nl'],
    articles: [1, 2],
    headlineRule: ['headLong', 'title'],
    headlineLines: [2, 4],
    headlineStop: [true],
    headMeasure: [0.75, 0.5],
    subtitle: ['none', 'brackets-below'],
    byline: ['below', 'end'],
    bylineForm: ['office-below', 'dated'],
    catchwords: [true, false],
    opening: ['motto', 'none']
  }),
  family('song-book', 'train', song, shelf, {
    articles: [3, 5],
    paragraphs: [[2, 4]],
    headlineRule: ['poemTitle', 'headWord', 'headName'],
    numbering: ['arabic-dot', 'none', 'no', 'arabic'],
    entryHead: ['numbered', 'none'],
    ornaments: [true, false],
    byline: ['below', 'end', 'none'],
    bylineForm: ['label', 'translated', 'initials'],
    gaps: ['printed', 'frames']
  }),
  family('order-of-service', 'train', service, shelf, {
    articles: [1, 2],
    paragraphs: [[4, 9]],
    headlineRule: ['headEvent', 'headDate', 'headWord'],
    headings: [0, 1],
    stamp: ['none', 'below']
  }),
  family('poems-subtitled', 'train', poems, shelf, {
    articles: [3, 5],
    paragraphs: [[1, 4]],
    headlineRule: ['headWord', 'headDate', 'poemTitle', 'headLong'],
    subtitle: ['none', 'dash', 'brackets-below'],
    headMark: ['', '《》', '* ', '◆ '],
    isHeadSpread: [true, false],
    opening: ['none', 'motto'],
    byline: ['under-title', 'end', 'none'],
    bylineForm: ['spaced', 'dash', 'translated'],
    gaps: ['printed', 'frames', 'none'],
    dateline: ['none', 'own-line']
  }),
  family('prose-poems', 'train', articles, shelf, {
    articles: [4, 7],
    paragraphs: [[1, 2]],
    length: ['short', 'medium'],
    headlineRule: ['headWord', 'poemTitle'],
    numbering: ['none', 'roman', 'paren'],
    numberAbove: [true],
    byline: ['none'],
    headGaps: [
      [2, 1],
      [1, 1]
    ]
  })
]
