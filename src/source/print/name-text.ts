import type {SourceFile} from '../source.ts'

/**
 * Where the text of a file with boxes is kept in the output folder.
 *
 * @param path
 *   Path of the file with boxes, as the person gave it.
 * @param others
 *   Files that were read before it.
 * @returns
 *   `review/sources/page.txt` for `gazette/page.pdf`; `review/sources/page-2.txt` if that is taken.
 */
export function nameText(path: string, others: readonly Pick<SourceFile, 'path'>[]): string {
  const base = (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '') || 'page'
  const taken = new Set(others.map((file) => file.path))
  const nameOf = (time: number) => `review/sources/${base}${time > 1 ? `-${time}` : ''}.txt`
  let time = 1
  while (taken.has(nameOf(time))) time++
  return nameOf(time)
}
