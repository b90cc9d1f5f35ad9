import {strFromU8} from 'fflate'
import {isDocsFolder} from '../source/index.ts'

/** Whether a written book is made of a docs folder, whose texts lie in `markdown/` as they were. */
export function isFromDocs(files: ReadonlyMap<string, Uint8Array>): boolean {
  const names = [...files.keys()].flatMap((path) => /^markdown\/([^/]+)/.exec(path)?.[1] ?? [])
  const bookYaml = files.get('markdown/book.yaml')
  return isDocsFolder(names, bookYaml && strFromU8(bookYaml))
}
