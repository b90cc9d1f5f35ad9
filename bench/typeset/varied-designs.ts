import {apart, book, type Design, english, paper} from './design.ts'

const varied: Partial<Design> = {
  articles: [2, 3, 4, 5, 6, 7],
  columns: [2, 3, 4, 5, 6],
  measure: [12, 14, 16, 18, 22, 25, 28],
  bylines: ['head', 'head', 'column', 'end', 'above', 'none'],
  signed: ['author', 'author', 'place', 'office', 'byline', 'none'],
  orders: ['reading', 'reading', 'rows', 'columns', 'articles', ...apart],
  deck: [false, false, true],
  length: [300, 500, 900, 1500, 2200],
  indent: [2, 2, 0, 1]
}

/** What the others that teach have, in any combination. */
export const variedDesigns: readonly Design[] = [
  {...paper, ...varied, name: 'paper-varied', set: 'train'},
  {
    ...paper,
    ...english,
    ...varied,
    name: 'latin-varied',
    set: 'train',
    signed: ['author', 'by', 'office', 'byline', 'none'],
    measure: [18, 20, 24, 28, 32]
  },
  {
    ...paper,
    ...varied,
    name: 'together-varied',
    set: 'train',
    form: 'heads-together',
    columns: [2, 3, 4]
  },
  {
    ...book,
    name: 'book-varied',
    set: 'train',
    articles: [2, 4, 6],
    columns: [1, 1, 2, 3],
    bylines: ['head', 'above', 'end', 'none'],
    kicker: [false, false, true],
    deck: [false, false, true],
    titleLines: [1, 1, 2, 3],
    length: [400, 1000, 3000]
  }
]
