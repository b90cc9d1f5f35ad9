import {strFromU8} from 'fflate'
import {settleAccount} from '../../src/review/record/account.ts'
import {digestRecord} from '../../src/review/record/book-record.ts'
import {readRecord} from '../../src/review/record/read-record.ts'
import {locateText} from '../../src/review/verify/finding.ts'
import {readWrittenMarkdown} from '../../src/review/written/written-markdown.ts'
import type {Made} from './book.ts'
import {type Corruption, isText, type Spoilt, write} from './corruption.ts'
import type {Random} from './random.ts'

interface Point {
  line: number
  column: number
  offset: number
}

type Entry = {kind: string; file: number; start: Point; end: Point; text: string} & {
  replacement?: string
  rule: string
  reason: string
}

const ledgerPath = 'review/ledger.json'

/** A forged record with a digest that fits, so that no finding rests on that; and where it was forged. */
function forge(
  made: Made,
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the record as JSON, to be spoiled.
  edit: (record: any) => readonly Spoilt[] | undefined
): Corruption | undefined {
  const record = JSON.parse(strFromU8(made.files.get(ledgerPath)!))
  const places = edit(record)
  if (!places) return undefined
  record.digest = digestRecord(record)
  const value = JSON.stringify(record, undefined, 2) + '\n'
  const files = write(made, new Map([[ledgerPath, value]]))
  const found = places.map((place) =>
    place.path === ledgerPath && place.at
      ? {path: place.path, at: {value, offset: startOfEntry(value, place.at.offset)}}
      : place
  )
  return {name, files, places: found}
}

/** A place in a source, and what stands for it in the Markdown. */
function around(made: Made, {file, start}: Pick<Entry, 'file' | 'start'>): Spoilt[] {
  const {path, value} = made.source.files[file]!
  const inMarkdown = placeInMarkdown(made, file, start.offset)
  return [{path, at: {value, offset: start.offset}}, ...(inMarkdown ? [inMarkdown] : [])]
}

/** Source and Markdown of a book that is proven have the same characters in the same order. */
function placeInMarkdown(made: Made, file: number, offset: number): Spoilt | undefined {
  const ledger = strFromU8(made.files.get(ledgerPath)!)
  const record = readRecord(ledger)
  if (typeof record === 'string') return undefined
  const sources = made.source.files.map(({path, value}) => locateText(path, value))
  const base = sources.slice(0, file).reduce((sum, {value}) => sum + value.length + 1, 0)
  const {expected} = settleAccount(record, sources, locateText(ledgerPath, ledger))
  let part = 0
  for (const [index, {path}] of record.articles.entries()) {
    const own = path === record.articles[index + 1]?.path ? part++ : undefined
    if (own === undefined) part = 0
    const at = expected[index]!.offsets.indexOf(base + offset)
    if (at < 0) continue
    const value = strFromU8(made.files.get(path)!)
    const {all, parts} = readWrittenMarkdown(value)
    const ink = own === undefined ? all : parts[own]!.all
    return {path, at: {value, offset: ink.offsets[at]!}}
  }
  return undefined
}

/** An entry of the ledger that says what is not so. */
export function forgeEntry(made: Made, random: Random): Corruption | undefined {
  const how = random(7)
  return forge(made, `forge an entry, way ${how}`, function (record) {
    const ledger: Entry[] = record.ledger
    const at = random(ledger.length)
    const entry = ledger[at]
    if (how === 0 || how === 1) {
      // A character is said to be dropped or changed, at its true place.
      const file = random(made.source.files.length)
      const lines = made.source.lines.filter((line) => line.file === file)
      const line = lines[random(lines.length)]!
      const column = random(line.value.length)
      const text = line.value.charAt(column)
      if (!isText(text) || text === 'q' || /[\uD800-\uDFFF]/.test(text)) return undefined
      const point = (plus: number) => ({
        line: line.start.line,
        column: line.start.column + column + plus,
        offset: line.start.offset + column + plus
      })
      const fake = {file, start: point(0), end: point(1), text, rule: 'page-number', reason: 'So.'}
      const kinds = [{kind: 'dropped'}, {kind: 'changed', replacement: 'q'}]
      ledger.splice(at, 0, {...fake, ...kinds[how]!})
      return [...around(made, fake), {path: ledgerPath, at: entryAt(at)}]
    }
    if (!entry) return undefined
    const places = [...around(made, entry), {path: ledgerPath, at: entryAt(at)}]
    if (how === 2) ledger.splice(at, 1)
    if (how === 3) {
      // Either of the two is one too many.
      ledger.splice(at, 0, entry)
      places.push({path: ledgerPath, at: entryAt(at + 1)})
    }
    if (how === 4) entry.text += 'q'
    if (how === 5) entry.replacement = `${entry.replacement ?? ''}q`
    if (how === 6) {
      entry.start.offset++
      entry.start.column++
    }
    return places
  })
}

/** For now the index; an offset when the record is written. */
const entryAt = (index: number) => ({value: '', offset: index})

function startOfEntry(value: string, index: number): number {
  let offset = value.indexOf('"ledger": [')
  for (let entry = 0; entry <= index; entry++) offset = value.indexOf('\n    {', offset + 1)
  return offset + 5
}

/** A piece, a count, or the order of articles that is not so. */
export function forgePiece(made: Made, random: Random): Corruption | undefined {
  const how = random(5)
  return forge(made, `forge a piece, way ${how}`, function (record) {
    const articles: {path: string; characters: number; from: Entry[]}[] = record.articles
    const article = articles[random(articles.length)]!
    const at = random(article.from.length)
    const piece = article.from[at]!
    const places = [...around(made, piece), {path: article.path}, {path: ledgerPath}]
    if (how === 0) article.from.splice(at, 1)
    if (how === 1) article.from.splice(at, 0, piece)
    if (how === 2) article.characters++
    if (how === 3) record.sources[0].characters--
    if (how === 4) {
      if (articles.length < 2) return undefined
      articles.push(articles.shift()!)
      // Each is right in itself: what differs is the order, wherever that is said.
      return articles.flatMap(({path}) => [
        {path},
        {path: 'html/book.html'},
        {path: 'html/index.html'}
      ])
    }
    return places
  })
}

/** A character anywhere in the ledger. */
export function spoilLedger(made: Made, random: Random): Corruption | undefined {
  const value = strFromU8(made.files.get(ledgerPath)!)
  const offset = random(value.length)
  if (!isText(value[offset]) || value[offset] === 'q') return undefined
  const spoiled = value.slice(0, offset) + 'q' + value.slice(offset + 1)
  const files = write(made, new Map([[ledgerPath, spoiled]]))
  return {name: 'a character of the ledger', files, places: [{path: ledgerPath}]}
}
