import type {FamilySet} from '../forge/families/family.ts'
import type {ForgeLanguage} from '../forge/texts/grammars.ts'
import type {HeadPlace, PaintOrder, SheetBlock} from './sheet.ts'

/** What sheets of one design may be like: of several values one is thrown for each sheet. */
export interface Design {
  readonly name: string
  readonly set: FamilySet
  readonly languages: readonly ForgeLanguage[]
  readonly form: 'rows' | 'heads-together' | 'pages'
  readonly articles: readonly number[]
  readonly columns: readonly number[]
  readonly measure: readonly number[]
  readonly heads: readonly HeadPlace[]
  readonly bylines: readonly NonNullable<SheetBlock['byline']>[]
  readonly signed: readonly Signature[]
  readonly orders: readonly PaintOrder[]
  readonly titleLines: readonly number[]
  readonly kicker: readonly boolean[]
  readonly deck: readonly boolean[]
  readonly lead: readonly ('none' | 'editor' | 'names')[]
  readonly credit: readonly boolean[]
  /** Characters of an article, at most. */
  readonly length: readonly number[]
  readonly indent: readonly number[]
  readonly isSpaced: readonly boolean[]
  readonly furniture: readonly number[]
}

/** How who wrote it is printed. */
export type Signature = 'author' | 'place' | 'office' | 'byline' | 'by' | 'none'

const han: readonly ForgeLanguage[] = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'ja']
const latin: readonly ForgeLanguage[] = ['en', 'en', 'en', 'de', 'fr']

const paper: Omit<Design, 'name' | 'set'> = {
  languages: han,
  form: 'rows',
  articles: [3, 4, 5, 6, 7],
  columns: [3, 4, 5, 6],
  measure: [14, 16, 18, 22, 25],
  heads: ['over', 'in-column', 'first-columns'],
  bylines: ['head', 'head', 'column', 'end'],
  signed: ['author', 'author', 'place', 'office', 'byline'],
  orders: ['reading', 'heads-last', 'columns'],
  titleLines: [1, 1, 2, 3],
  kicker: [false, false, true],
  deck: [false, false, false, true],
  lead: ['none', 'none', 'editor', 'names'],
  credit: [false, true],
  length: [500, 900, 1500, 2200],
  indent: [2, 2, 0],
  isSpaced: [false, false, true],
  furniture: [0, 0, 1, 2]
}
const book: Omit<Design, 'name' | 'set'> = {
  ...paper,
  form: 'pages',
  articles: [1, 2, 3, 4],
  columns: [1, 1, 2],
  measure: [22, 26, 30, 34],
  heads: ['over'],
  bylines: ['head', 'none', 'none', 'above'],
  orders: ['reading'],
  titleLines: [1, 1, 1, 2],
  kicker: [false],
  lead: ['none'],
  credit: [false],
  length: [1500, 3000, 5000],
  furniture: [0, 1, 1, 2]
}
const english: Pick<Design, 'languages' | 'measure' | 'signed' | 'indent' | 'length'> = {
  languages: latin,
  measure: [20, 24, 28, 32],
  signed: ['author', 'by', 'office', 'byline'],
  indent: [1, 1, 1.5, 0],
  length: [1200, 2500, 4000]
}
const apart: readonly PaintOrder[] = [
  'heads-last',
  'heads-last',
  'heads-by-kind',
  'heads-first',
  'shuffled'
]

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
  }
]
