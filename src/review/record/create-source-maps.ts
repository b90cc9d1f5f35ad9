import {addSegment, GenMapping, toEncodedMap} from '@jridgewell/gen-mapping'
import type {Text} from 'mdast'
import type {Parent} from 'unist'
import {visit} from 'unist-util-visit'
import {createLocator, type Source} from '../../source/index.ts'
import type {Article, Printed} from '../../structure/index.ts'
import {countInk} from '../ink/count-ink.ts'
import type {Ink} from '../ink/ink.ts'
import {placeInk} from '../ink/place-ink.ts'
import {locateText} from '../verify/finding.ts'
import {readWrittenMarkdown} from '../written/written-markdown.ts'
import {openAccount} from './account.ts'
import type {OpenRecord} from './book-record.ts'

/** A source map of a Markdown file. */
interface SourceMap {
  /** Path in the output folder: `review/01-slug.md.map`. */
  readonly path: string
  readonly value: string
}

/**
 * Write down for each Markdown file where its characters stand in the sources, as source maps.
 *
 * A segment is a stretch that both files have alike, character by character: the place of any of its
 * characters is as far from the start of the one as from the start of the other. What Markdown or
 * Collate put in (marks, escapes, the space of a join) belongs to no source, and is a segment
 * without one.
 *
 * @param book
 *   `files`: the Markdown as it is written, `articles` and `titles` in the order of the record; parts
 *   with the path of the file whose front matter says them, before it.
 * @returns
 *   A map for each file. Sources are named as the record names them; lines and columns are counted
 *   from 0, columns in UTF-16 code units.
 * @see https://tc39.es/ecma426/
 */
export function createSourceMaps(book: {
  readonly record: OpenRecord
  readonly source: Source
  readonly articles: readonly Article[]
  readonly titles: readonly string[]
  readonly files: readonly {readonly path: string; readonly value: string}[]
}): SourceMap[] {
  const {record, source, articles, titles, files} = book
  const places = source.files.map(({path, value}) => locateText(path, value))
  const {draw} = openAccount(record, places, locateText('', ''))
  let parts: Ink[] = []
  return files.flatMap(function ({path, value}, index) {
    const article = articles[index]!
    const generated = article.title ? 0 : countInk(titles[index]!)
    const ink = draw(index)
    if (path === files[index + 1]?.path) {
      parts.push(ink)
      return []
    }
    const found = placeInk(value, ink.codes, generated || inkOfPrinted(article.title)) ?? []
    const whole = parts.length > 0 ? withParts({...ink, found}, parts, value) : {...ink, found}
    parts = []
    const map = toMap(path, value, inOrder(whole.found, generated), whole)
    return [{path: path.replace(/^markdown\//, 'review/') + '.map', value: map}]
  })

  /** `order`: indices of characters, as the file has them. */
  function toMap(
    path: string,
    value: string,
    order: Uint32Array,
    {codes, offsets, found}: FoundInk
  ): string {
    const map = new GenMapping({file: `../${path}`})
    const locate = createLocator(value)
    let [file, base] = [0, 0]
    let text = source.files[0]?.value ?? ''
    // The character before: the index of its file, and where its end is in that and in this file.
    let lastFile = -1
    let [lastFrom, lastTo] = [0, 0]
    for (const index of order) {
      const to = found[index]!
      const place = offsets[index]!
      // Offsets of an account count through all files, with one between two.
      if (place < base) [file, base, text] = [0, 0, source.files[0]!.value]
      while (place - base > text.length) {
        base += text.length + 1
        text = source.files[++file]!.value
      }
      const from = place - base
      const isNext = lastFile === file && to === lastTo && from === lastFrom
      if (!isNext && !(lastFile === file && goesOn({lastFrom, lastTo, from, to, text, value}))) {
        if (lastFile >= 0 && lastTo < to) add(map, locate(lastTo))
        add(map, locate(to), {path: record.sources[file]!.path, at: places[file]!.locate(from)})
      }
      const length = codes[index]! > 0xffff ? 2 : 1
      lastFile = file
      lastFrom = from + length
      lastTo = to + length
    }
    if (lastFile >= 0) add(map, locate(lastTo))
    return JSON.stringify(toEncodedMap(map)) + '\n'
  }
}

/** Characters with their places in the sources, and in a Markdown file. */
interface FoundInk extends Ink {
  readonly found: readonly number[]
}

/** The characters of a file with those of the parts that its front matter says. */
function withParts(own: FoundInk, parts: readonly Ink[], value: string): FoundInk {
  const said = readWrittenMarkdown(value).parts
  const all = [
    own,
    ...parts.flatMap((part, at): FoundInk[] => {
      const found = said[at]?.all.offsets
      return found?.length === part.codes.length ? [{...part, found}] : []
    })
  ]
  return {
    codes: all.flatMap(({codes}) => codes),
    offsets: all.flatMap(({offsets}) => offsets),
    found: all.flatMap(({found}) => found)
  }
}

/** Whether both files have the same between two characters, and it is not the end of a line. */
function goesOn({
  lastFrom,
  lastTo,
  from,
  to,
  text,
  value
}: {
  readonly lastFrom: number
  readonly lastTo: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value: string
}): boolean {
  if (to - lastTo !== from - lastFrom) return false
  for (let at = 0; at < to - lastTo; at++) {
    const code = value.charCodeAt(lastTo + at)
    if (code === 0x0a || code === 0x0d || code !== text.charCodeAt(lastFrom + at)) return false
  }
  return true
}

/** Indices of places from some index on, by what they are; nearly always they are in order. */
function inOrder(places: readonly number[], from: number): Uint32Array {
  const order = new Uint32Array(Math.max(0, places.length - from))
  let isSorted = true
  for (let at = 0; at < order.length; at++) {
    order[at] = from + at
    if (at > 0 && places[from + at]! < places[from + at - 1]!) isSorted = false
  }
  return isSorted ? order : order.sort((a, b) => places[a]! - places[b]! || a - b)
}

type Point = ReturnType<ReturnType<typeof createLocator>>

function add(map: GenMapping, to: Point, from?: {path: string; at: Point}): void {
  const [line, column] = [to.line - 1, to.column - 1]
  if (from) addSegment(map, line, column, from.path, from.at.line - 1, from.at.column - 1)
  else addSegment(map, line, column)
}

function inkOfPrinted(printed: Printed | undefined): number {
  let count = 0
  for (const {node} of printed?.blocks ?? []) {
    visit(node as Parent, 'text', function ({value}: Text) {
      count += countInk(value)
    })
  }
  return count
}
