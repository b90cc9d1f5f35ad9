import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a good editor made of a page: `truth.json` beside `page.txt`. */
export interface Truth {
  readonly language: string
  readonly layout: string
  readonly lead?: string
  readonly credit?: string
  readonly articles: readonly TrueArticle[]
}

/** An article of it. */
export interface TrueArticle {
  readonly title?: string
  readonly byline?: string
  readonly paragraphs: readonly string[]
}

/** Folders with `page.txt` and `truth.json`, in order. */
export function findCases(folder: string): string[] {
  if (existsSync(join(folder, 'truth.json'))) return [folder]
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => findCases(join(folder, entry.name)))
    .sort()
}

/** The truth of a case. */
export function readTruth(folder: string): Truth {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
}

/** Letters and digits of a text in lower case: what two texts are compared by. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** Whether two texts have nearly all runs of twelve letters in common. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [runsOf(one), runsOf(other)]
  return part(a, b) >= 0.95 && part(b, a) >= 0.95
}

function runsOf(text: string): Set<string> {
  // Without digits: the mark of a note stands in one form or the other.
  const letters = lettersOf(text).replace(/\p{N}/gu, '')
  const runs = new Set<string>()
  for (let index = 0; index + 12 <= letters.length; index++)
    runs.add(letters.slice(index, index + 12))
  return runs
}

function part(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let shared = 0
  for (const run of of) if (within.has(run)) shared++
  return of.size === 0 ? 0 : shared / of.size
}
