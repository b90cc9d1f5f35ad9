import {articles} from '../kinds/articles.ts'
import {bookFamilies} from './books.ts'
import {type Family, family} from './family.ts'
import {itemFamilies} from './items.ts'
import {newsFamilies} from './news.ts'
import {paperFamilies} from './papers.ts'
import {voiceFamilies} from './voices.ts'

/**
 * All families. Those of `test` are layouts that no weight has seen; each kind of text has at least
 * one that teaches and one that judges.
 */
export const families: readonly Family[] = [
  ...newsFamilies,
  ...bookFamilies,
  ...paperFamilies,
  ...voiceFamilies,
  ...itemFamilies,
  // Made anew for every page: see `recombine`.
  family('mixed', 'train', articles)
]
