import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** Font packages, pinned in `package.json`: each has the Latin letters, too. */
const packages: Readonly<Record<string, string>> = {
  'zh-Hans': 'noto-serif-sc',
  'zh-Hant': 'noto-serif-tc',
  ja: 'noto-serif-jp',
  ko: 'noto-serif-kr',
  en: 'noto-serif'
}

/** Name of the font package for a key of the label table. */
export function fontPackage(language: string): string {
  return packages[language] ?? 'noto-serif'
}

/** A variable font that is cut into files by range. */
export interface FontFiles {
  /** Paths of the files that may have a character, the likeliest first. */
  readonly filesFor: (code: number) => string[]
}

/**
 * Find the files of a font package.
 *
 * @param name
 *   Name in the scope `@fontsource-variable`.
 * @returns
 *   Nothing if it is not installed.
 */
export function findFontFiles(name: string): FontFiles | undefined {
  const found = known.get(name) ?? readFontFiles(name)
  if (found) known.set(name, found)
  return found
}

/** The books of a shelf share them. */
const known = new Map<string, FontFiles>()

function readFontFiles(name: string): FontFiles | undefined {
  const {resolve} = createRequire(import.meta.url)
  let ranges: [subset: string, ranges: [start: number, end: number][]][]
  let fileOf: (subset: string) => string
  try {
    const path = resolve(`@fontsource-variable/${name}/unicode.json`)
    const table: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'))
    ranges = Object.entries(table).map(([subset, list]) => [
      subset.replace(/[[\]]/g, ''),
      list.split(',').map(parseRange)
    ])
    fileOf = (subset) =>
      resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`)
  } catch {
    return undefined
  }
  // `latin` is at the end of the table, and has the letters that `math` only repeats.
  const order = ranges.sort(([a], [b]) => Number(b === 'latin') - Number(a === 'latin'))
  // The books of a shelf ask for the same characters, and Node.js looks for a file on the disk each time.
  const pathOf = once(fileOf)
  return {
    filesFor: once((code) =>
      order
        .filter(([, list]) => list.some(([start, end]) => start <= code && code <= end))
        .map(([subset]) => pathOf(subset))
    )
  }
}

function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

function parseRange(range: string): [start: number, end: number] {
  const [start = '', end = start] = range.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(start, 16), Number.parseInt(end, 16)]
}
