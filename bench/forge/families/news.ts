import {articles} from '../kinds/articles.ts'
import {gazette} from '../kinds/gazette.ts'
import type {Ranges} from '../options/options.ts'
import {every, type Family, family, latin, plainly, scanned} from './family.ts'

const news: Ranges = {
  ...plainly,
  language: every,
  articles: [3, 4, 5, 6, 8],
  headlineRule: ['headline', 'headline', 'title'],
  headAlign: ['centre', 'left'],
  measure: [[12, 18]],
  columns: [3, 4, 5],
  linesAPage: [[40, 70]],
  bylineRule: ['byline', 'byline', 'name']
}
const frames: Ranges = {
  ...news,
  articles: [3, 4, 5, 6],
  layout: ['frames'],
  headlineLines: [1, 2, 3],
  byline: ['box', 'box', 'none'],
  bylineRule: ['office-name', 'office-name', 'byline', 'name'],
  lead: ['none', 'editor', 'lists-speakers'],
  credit: [true, false],
  gaps: ['frames', 'first-lines', 'none', 'units', 'printed'],
  indents: ['lost', 'kept'],
  length: ['medium', 'long']
}

/** Newspapers, magazines and gazettes. */
export const newsFamilies: readonly Family[] = [
  family('news-columns', 'train', articles, news, {
    headlineLines: [1, 2],
    byline: ['below', 'end', 'some', 'none'],
    kicker: ['none', 'rubric'],
    dateline: ['none', 'run-in'],
    runningHeads: ['none', 'top'],
    folio: ['none', 'bare'],
    masthead: [true, false]
  }),
  family('news-frames-torn', 'train', articles, frames, {order: ['columns', 'columns', 'rows']}),
  family('news-frames-displaced', 'train', articles, frames, {
    order: ['heads-last', 'heads-first', 'heads-by-kind']
  }),
  family('news-frames-strewn', 'train', articles, frames, {
    order: ['shuffled', 'shuffled-articles', 'heads-by-kind'],
    columns: [2, 3]
  }),
  family('news-frames-in-order', 'tune', articles, frames, {order: ['reading', 'rows']}),
  family('news-frames-standing', 'tune', articles, frames, {
    order: ['columns', 'heads-last', 'shuffled'],
    headlineLines: [3],
    kicker: ['some'],
    gaps: ['frames', 'each-line', 'none']
  }),
  family('news-columns-torn', 'test', articles, frames, {
    order: ['columns'],
    columns: [4, 5],
    kicker: ['none', 'each'],
    headlineLines: [1, 2],
    dateline: ['run-in', 'none'],
    byline: ['box', 'end']
  }),
  family('news-frames-heads-elsewhere', 'test', articles, frames, {
    order: ['heads-last', 'heads-by-kind', 'shuffled'],
    measure: [[14, 24]],
    deck: ['some', 'none'],
    headings: [0.3]
  }),
  family('news-islands', 'test', articles, frames, {
    order: ['shuffled', 'columns'],
    columns: [3, 5],
    articles: [5, 7],
    headlineLines: [1, 2],
    byline: ['none', 'end', 'box'],
    length: ['medium']
  }),
  family('news-spread', 'tune', articles, frames, {
    order: ['columns', 'shuffled'],
    columns: [2, 3],
    deck: ['some'],
    headings: [0.3],
    byline: ['end', 'box']
  }),
  family('news-briefs', 'train', articles, news, {
    articles: [6, 9, 12],
    paragraphs: [[1, 2]],
    length: ['short', 'medium'],
    dateline: ['run-in', 'none'],
    kicker: ['rubric'],
    byline: ['none', 'end'],
    columns: [1, 2, 4]
  }),
  family('news-scanned', 'train', articles, news, scanned, {
    byline: ['none', 'end', 'below'],
    headlineStop: [true, false],
    headlineCase: ['upper', 'as-is'],
    masthead: [true],
    columns: [2, 4]
  }),
  family('news-scanned-small-heads', 'test', articles, news, scanned, {
    language: latin,
    headlineStop: [true],
    headlineCase: ['as-is'],
    kicker: ['rubric'],
    dateline: ['run-in'],
    masthead: [true, false],
    articles: [5, 9]
  }),
  family('one-article', 'train', articles, plainly, {
    language: every,
    articles: [1],
    headlineRule: ['headline', 'title'],
    headlineLines: [1, 2],
    paragraphs: [[4, 14]],
    byline: ['below', 'above', 'end', 'none'],
    headings: [0, 0.4],
    columns: [1, 2],
    folio: ['none', 'bare'],
    captions: [0, 0.1]
  }),
  family('three-line-heads', 'test', articles, news, {
    articles: [3, 5],
    headlineLines: [3],
    headlineCase: ['upper', 'title'],
    byline: ['below', 'none', 'above'],
    columns: [2, 3]
  }),
  family('magazine-sections', 'train', articles, news, {
    articles: [2, 3, 4],
    kicker: ['each', 'some', 'rubric'],
    deck: ['some', 'each', 'none'],
    byline: ['below', 'above', 'end', 'same-line'],
    columns: [2, 3],
    measure: [[15, 22]],
    headings: [0.5],
    captions: [0.1],
    folio: ['bare', 'none'],
    dropCap: [true, false]
  }),
  family('magazine-kicker-deck', 'test', articles, news, {
    articles: [2, 3],
    kicker: ['each'],
    deck: ['each'],
    headlineLines: [1, 2],
    byline: ['below', 'above'],
    columns: [2, 3],
    measure: [[14, 24]],
    headings: [0.5],
    captions: [0.15],
    floats: [true, false],
    folio: ['bare'],
    runningHeads: ['none', 'foot']
  }),
  family('weekly-captions', 'tune', articles, news, {
    articles: [2, 4],
    kicker: ['some'],
    deck: ['some'],
    captions: [0.3],
    floats: [true],
    byline: ['end', 'below'],
    columns: [2],
    measure: [[18, 26]]
  }),
  family('letters-to-editor', 'train', articles, news, {
    salutation: [true],
    byline: ['end'],
    paragraphs: [[1, 4]],
    columns: [1, 3],
    kicker: ['none', 'rubric']
  }),
  family('letters-to-editor-scanned', 'test', articles, news, scanned, {
    salutation: [true],
    byline: ['end'],
    headlineCase: ['upper'],
    headlineStop: [true],
    paragraphs: [[2, 5]],
    columns: [2]
  }),
  family('serial-story', 'test', articles, news, {
    articles: [2, 3],
    headlineRule: ['title'],
    continued: [true],
    dialogue: [0.4],
    byline: ['below', 'above'],
    numbering: ['none', 'roman'],
    numberAbove: [true, false],
    columns: [3, 4]
  }),
  family('story-pages', 'train', articles, news, {
    articles: [1, 2, 3],
    headlineRule: ['title'],
    continued: [true, false],
    dialogue: [0.5],
    byline: ['below', 'end', 'above'],
    columns: [1, 2],
    measure: [[18, 30]]
  }),
  family('gazette-datelines', 'train', gazette, news, scanned, {
    headlineRule: ['title', 'headline'],
    headlineStop: [true, false],
    dateline: ['run-in'],
    paragraphs: [[1, 4]],
    articles: [3, 5, 7],
    columns: [2, 3]
  }),
  family('gazette-countries', 'tune', gazette, news, {
    headlineRule: ['title'],
    headlineStop: [true],
    dateline: ['run-in'],
    paragraphs: [[2, 4]],
    articles: [4, 6],
    columns: [2],
    spread: [0.05]
  }),
  family('gazette-own-line', 'test', gazette, news, {
    headlineRule: ['headline'],
    headlineStop: [false],
    dateline: ['own-line'],
    headlineCase: ['upper', 'as-is'],
    paragraphs: [[1, 3]],
    articles: [3, 6],
    columns: [1, 3]
  })
]
