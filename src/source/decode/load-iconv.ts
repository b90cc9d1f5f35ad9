import {createRequire} from 'node:module'
import type Iconv from 'iconv-lite'

let loaded: typeof Iconv | undefined

/** The tables of old encodings. Nearly every text is UTF-8, which needs none of their half a megabyte. */
export function loadIconv(): typeof Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as typeof Iconv
  return loaded
}
