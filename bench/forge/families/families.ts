import {articles} from '../kinds/articles.ts'
import {bookFamilies} from './books.ts'
import {type Family, family} from './family.ts'
import {itemFamilies} from './items.ts'
import {newsFamilies} from './news.ts'
import {paperFamilies} from './papers.ts'
import {againFamilies} from './teaching/again-families.ts'
import {counterFamilies} from './teaching/counter-families.ts'
import {deskFamilies} from './teaching/desk-families.ts'
import {pressFamilies} from './teaching/press-families.ts'
import {scholarFamilies} from './teaching/scholar-families.ts'
import {shelfFamilies} from './teaching/shelf-families.ts'
import {weeklyFamilies} from './teaching/weekly-families.ts'
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
  ...pressFamilies,
  ...weeklyFamilies,
  ...scholarFamilies,
  ...shelfFamilies,
  ...counterFamilies,
  ...deskFamilies,
  ...againFamilies,
  // Made anew for every page: see `recombine`.
  family('mixed', 'train', articles)
]
