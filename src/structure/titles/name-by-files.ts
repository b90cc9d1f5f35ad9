import {itemAt} from '../../item-at.ts'
import {endsSentence} from '../../restore/lines/line-ends.ts'
import type {Article, Part} from '../articles/article.ts'

/** What pages are called that hold no chapter of their own. */
const pages =
  /^(?:page|pages|p|pg|text|input|scan|scans|img|image|seite|blatt|folio|ocr|output|file|untitled|teil|页|頁|第?页|ページ)$/iu

/**
 * Make articles of files that hold a chapter each, where no title is printed: the file's name is the
 * title then.
 *
 * ```text
 *   | 01 The Landing.txt
 *   | 02_The_Toll.txt
 * ```
 *
 * @param articles
 *   Articles in reading order.
 * @param files
 *   Paths of the source's files, in order.
 * @returns
 *   The same articles if the files are named as pages are, or if there is one; a file that has a
 *   printed title, or that goes on in mid sentence, is left as it is.
 */
export function nameByFiles(articles: readonly Article[], files: readonly string[]): Article[] {
  const names = files.map(titleOfFile)
  const isNamed = files.length > 1 && names.every((name) => name !== '')
  if (!isNamed || new Set(names.map((name) => name.replace(/[\s\d]+$/, ''))).size < names.length)
    return [...articles]
  const titled = new Set(articles.flatMap(({title}) => (title ? [fileOf(title.blocks)] : [])))
  return articles.flatMap((article) => {
    if (article.kind !== 'article') return [article]
    const runs = cutAtFiles(article.body, titled)
    if (runs.length < 2 && (article.title || !runs[0])) return [article]
    return runs.map((body, at): Article => {
      const file = fileOf(itemAt(body, 0).blocks)
      const isPrinted = (at === 0 && article.title !== undefined) || titled.has(file)
      const name = isPrinted ? {} : {fileTitle: itemAt(names, file ?? 0)}
      if (at === 0) return {...article, body, ...name}
      return {kind: 'article', body, confidence: 0.95, evidence: [], ...name}
    })
  })
}

/** Parts of each file, and those that go on from the file before in mid sentence with them. */
function cutAtFiles(body: readonly Part[], titled: ReadonlySet<number | undefined>): Part[][] {
  const runs: Part[][] = []
  for (const part of body) {
    const before = runs.at(-1)?.at(-1)
    const isSame = before && fileOf(before.blocks) === fileOf(part.blocks)
    const isOpen = before && (!endsSentence(before.text) || titled.has(fileOf(part.blocks)))
    if (isSame || isOpen) itemAt(runs, -1).push(part)
    else runs.push([part])
  }
  return runs
}

const fileOf = (blocks: Part['blocks']) => blocks[0]?.lines[0]?.file

/** `chapters/03_The_Far_Side.txt` is The Far Side; nothing for a number or a word for page. */
function titleOfFile(path: string): string {
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.te?xt$/i, '')
  const words = stem
    .replace(/_+|(?<=\S)-(?=\S)/g, ' ')
    .replace(/^\s*[[(]?\d+[\])]?[\s.、:·-]*/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = words.replace(/[\s\d]+$/, '')
  return !/\p{L}/u.test(bare) || pages.test(bare) ? '' : words
}
