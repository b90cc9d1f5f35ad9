import iconv from 'iconv-lite'

/**
 * Stands for `source/decode/load-iconv.ts`: the same tables as on the command line. A browser's own
 * decoder differs in what it makes of damaged bytes, and a book must not.
 */
export function loadIconv(): typeof iconv {
  return iconv
}
