import type {FamilySet} from '../forge/families/family.ts'
import type {ForgeLanguage} from '../forge/texts/grammars.ts'
import type {Dressing} from './dress-article.ts'
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
  /** Forms of heads and of what stands in bodies, beyond those of plain sheets. */
  readonly dress?: Dressing
}

/** How who wrote it is printed. */
export type Signature =
  | 'author'
  | 'place'
  | 'office'
  | 'byline'
  | 'by'
  | 'none'
  | 'reporter'
  | 'textPhoto'
  | 'translated'
  | 'authorLabel'
  | 'bylineDated'
  | 'dash'
  | 'brackets'

const han: readonly ForgeLanguage[] = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'ja']
const latin: readonly ForgeLanguage[] = ['en', 'en', 'en', 'de', 'fr']

/** A page of a newspaper, as designs have it that say nothing else. */
export const paper: Omit<Design, 'name' | 'set'> = {
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
/** Pages of a book or a journal. */
export const book: Omit<Design, 'name' | 'set'> = {
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
/** What sheets in Latin letters have otherwise. */
export const english: Pick<Design, 'languages' | 'measure' | 'signed' | 'indent' | 'length'> = {
  languages: latin,
  measure: [20, 24, 28, 32],
  signed: ['author', 'by', 'office', 'byline'],
  indent: [1, 1, 1.5, 0],
  length: [1200, 2500, 4000]
}
/** Orders in which heads stand apart from their texts. */
export const apart: readonly PaintOrder[] = [
  'heads-last',
  'heads-last',
  'heads-by-kind',
  'heads-first',
  'shuffled'
]
