import {apart, book, type Design, english, paper} from './design.ts'
import {dressedDesigns} from './dressed-designs.ts'
import {variedDesigns} from './varied-designs.ts'

/** Designs, parted into those that teach and those that judge. */
export const designs: readonly Design[] = [
  {...paper, name: 'paper-in-order', set: 'train', orders: ['reading', 'rows']},
  {...paper, name: 'paper-heads-apart', set: 'train', orders: apart},
  {
    ...paper,
    name: 'paper-columns',
    set: 'train',
    orders: ['columns', 'articles'],
    lead: ['editor', 'names', 'none']
  },
  {
    ...paper,
    name: 'heads-together',
    set: 'train',
    form: 'heads-together',
    columns: [2, 3, 4],
    orders: ['reading', 'reading', 'articles', 'heads-last']
  },
  {
    ...paper,
    name: 'speeches-apart',
    set: 'train',
    orders: apart,
    signed: ['office', 'place'],
    lead: ['editor', 'names'],
    credit: [true, true, false],
    bylines: ['head', 'column']
  },
  {
    ...paper,
    name: 'unsigned-apart',
    set: 'train',
    orders: apart,
    signed: ['none'],
    bylines: ['none']
  },
  {...book, name: 'book-pages', set: 'train'},
  {
    ...paper,
    ...english,
    name: 'latin-in-order',
    set: 'train',
    orders: ['reading', 'rows', 'columns']
  },
  {
    ...paper,
    ...english,
    name: 'latin-heads-together',
    set: 'train',
    form: 'heads-together',
    columns: [2, 3],
    orders: ['reading', 'articles', 'heads-last']
  },
  {...paper, ...english, name: 'latin-heads-apart', set: 'train', orders: apart},
  {...book, ...english, name: 'latin-book-pages', set: 'train', measure: [28, 34, 40]},
  {
    ...paper,
    name: 'paper-islands',
    set: 'test',
    heads: ['middle', 'first-columns'],
    orders: ['heads-last', 'shuffled', 'columns']
  },
  {
    ...paper,
    name: 'speeches-islands',
    set: 'test',
    heads: ['middle', 'over'],
    orders: apart,
    signed: ['office'],
    titleLines: [2, 3],
    lead: ['editor', 'names'],
    credit: [true]
  },
  {
    ...paper,
    name: 'supplement',
    set: 'test',
    form: 'heads-together',
    columns: [2, 4],
    titleLines: [1],
    signed: ['author', 'place'],
    orders: ['articles', 'heads-last', 'reading'],
    lead: ['names', 'none', 'editor']
  },
  {
    ...paper,
    name: 'magazine',
    set: 'test',
    articles: [2, 3],
    kicker: [true],
    deck: [true, false],
    columns: [2, 3],
    bylines: ['head', 'above', 'end'],
    orders: ['reading', 'heads-last']
  },
  {
    ...book,
    name: 'two-column-journal',
    set: 'test',
    columns: [2],
    measure: [18, 22],
    bylines: ['head'],
    signed: ['author', 'byline'],
    furniture: [1, 2]
  },
  {
    ...paper,
    ...english,
    name: 'latin-speeches-together',
    set: 'test',
    form: 'heads-together',
    columns: [2, 3],
    signed: ['author'],
    orders: ['articles', 'reading']
  },
  {
    ...paper,
    ...english,
    name: 'latin-magazine',
    set: 'test',
    articles: [2, 3],
    columns: [2, 3],
    kicker: [true],
    deck: [true, false],
    bylines: ['head', 'above'],
    orders: ['reading', 'heads-last']
  },
  {
    ...paper,
    ...english,
    name: 'latin-islands',
    set: 'test',
    heads: ['middle', 'first-columns'],
    orders: ['heads-last', 'columns']
  },
  {
    ...paper,
    name: 'paper-plain',
    set: 'test',
    articles: [3, 4, 5],
    columns: [2, 3, 3],
    heads: ['over', 'middle', 'first-columns'],
    bylines: ['head'],
    signed: ['author', 'author', 'place', 'none'],
    orders: ['reading', 'heads-last', 'heads-first', 'columns', 'articles'],
    titleLines: [1],
    kicker: [false],
    deck: [false],
    length: [700, 1200, 1800],
    furniture: [0, 0, 1]
  },
  {
    ...paper,
    ...english,
    name: 'latin-plain',
    set: 'test',
    articles: [3, 4, 5],
    columns: [2, 3],
    heads: ['over', 'in-column'],
    bylines: ['head'],
    signed: ['author', 'by', 'none'],
    orders: ['reading', 'columns', 'articles'],
    titleLines: [1],
    kicker: [false],
    deck: [false],
    furniture: [0, 0, 1]
  },
  // New ones stand at the end: the place of a design seeds its dice.
  ...dressedDesigns,
  ...variedDesigns
]
