import {readSource, type Source} from '../../src/source/index.ts'

/** A source of one file. */
export function readPage(value: string): Source {
  return readSource([{path: 'page.txt', bytes: new TextEncoder().encode(value)}]).source
}
