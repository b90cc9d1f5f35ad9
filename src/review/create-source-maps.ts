import {addSegment, GenMapping, toEncodedMap} from '@jridgewell/gen-mapping'
import type {Text} from 'mdast'
import type {Parent} from 'unist'
import {visit} from 'unist-util-visit'
import {createLocator, type Source} from '../source/index.ts'
import type {Article, Printed} from '../structure/index.ts'
import {settleAccount} from './account.ts'
import {createPlace} from './finding.ts'
import {countInk} from './ledger.ts'
import {placeInk} from './place-ink.ts'
import type {OpenRecord} from './record.ts'

/** A source map of a Markdown file. */
export interface SourceMap {
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
 *   `files`: the Markdown as it is written, `articles` and `titles` in the order of the record.
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
  const places = source.files.map(({path, value}) => createPlace(path, value))
  const {expected} = settleAccount(record, places, createPlace('', ''))
  return files.map(function ({path, value}, index) {
    const article = articles[index]!
    const generated = article.title ? 0 : countInk(titles[index]!)
    const heads = {
      title: generated || inkOfPrinted(article.title),
      byline: inkOfPrinted(article.byline)
    }
    const {codes, offsets} = expected[index]!
    const found = placeInk(value, codes, heads) ?? []
    const characters = found
      .map((to, at) => ({to, from: offsets[at]!, length: codes[at]! > 0xffff ? 2 : 1}))
      .slice(generated)
      .sort((a, b) => a.to - b.to)
    const map = toMap(path, value, characters)
    return {path: path.replace(/^markdown\//, 'review/') + '.map', value: map}
  })

  function toMap(
    path: string,
    value: string,
    characters: readonly {to: number; from: number; length: number}[]
  ): string {
    const map = new GenMapping({file: `../${path}`})
    const locate = createLocator(value)
    let last: {to: number; from: number} | undefined
    for (const {to, from, length} of characters) {
      const {file, offset} = fileOf(from)
      const text = source.files[file]!.value
      const gap = last ? value.slice(last.to, to) : undefined
      const goesOn =
        last !== undefined &&
        to - last.to === offset - last.from &&
        gap === text.slice(last.from, offset) &&
        !/[\n\r]/.test(gap)
      if (!goesOn) {
        if (last && last.to < to) add(map, locate(last.to))
        add(map, locate(to), {path: record.sources[file]!.path, at: places[file]!.locate(offset)})
      }
      last = {to: to + length, from: offset + length}
    }
    if (last) add(map, locate(last.to))
    return JSON.stringify(toEncodedMap(map)) + '\n'
  }

  /** Offsets of an account count through all files, with one between two. */
  function fileOf(offset: number): {file: number; offset: number} {
    let [file, rest] = [0, offset]
    while (rest > source.files[file]!.value.length) rest -= source.files[file++]!.value.length + 1
    return {file, offset: rest}
  }
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
