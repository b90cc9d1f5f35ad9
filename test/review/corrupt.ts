import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {publishEpub} from '../../src/publish/epub.ts'
import {publishHtml} from '../../src/publish/html.ts'
import type {Made} from './book.ts'

/** A way to spoil a written book, and where it was spoiled. */
export interface Corruption {
  readonly name: string
  readonly files: Map<string, Uint8Array>
  /** File and offset of a spoiled character, where there is one. */
  readonly at?: {readonly path: string; readonly offset: number; readonly value: string}
}

/** Whole numbers from 0, below the limit. */
export type Random = (limit: number) => number

/** Numbers that are the same for the same seed (xorshift). */
export function createRandom(seed: number): Random {
  let state = (seed + 1) * 2654435761
  return function (limit) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 2 ** 32) * limit)
  }
}

type Spoil = (
  made: Made,
  random: Random
) => Promise<Corruption | undefined> | Corruption | undefined

const epub = 'book.epub'

/** All the ways; each gives nothing where chance chose a place that makes no difference. */
export const spoils: readonly Spoil[] = [
  ...(['markdown', 'html', 'epub'] as const).flatMap((edition) => [
    spoilCharacter(edition, 'delete'),
    spoilCharacter(edition, 'double'),
    spoilCharacter(edition, 'swap'),
    spoilCharacter(edition, 'replace'),
    moveParagraph(edition)
  ]),
  dropFromEpub,
  dropFile,
  forgeEntry,
  forgeEntry,
  forgePiece,
  spoilContents,
  publishAnother
]

const isText = (character: string | undefined) =>
  character !== undefined && /[^\s\u0085&;<>#]/u.test(character)

/** The files that hold the text of an edition: those in the EPUB under its own path. */
function filesOf(made: Made, edition: 'markdown' | 'html' | 'epub'): [string, string][] {
  if (edition === 'epub') {
    return Object.entries(unzipSync(made.files.get(epub)!))
      .filter(([path]) => /text\/\d.*\.xhtml$/.test(path))
      .map(([path, bytes]) => [`${epub}/${path}`, strFromU8(bytes)])
  }
  const pattern = edition === 'markdown' ? /^markdown\/\d/ : /^html\/(?:\d.*|book)\.html$/
  return [...made.files]
    .filter(([path]) => pattern.test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)])
}

function write(made: Made, changes: ReadonlyMap<string, string | undefined>): Made['files'] {
  const files = new Map(made.files)
  const inside = [...changes].filter(([path]) => path.startsWith(`${epub}/`))
  for (const [path, value] of changes) {
    if (path.startsWith(`${epub}/`)) continue
    if (value === undefined) files.delete(path)
    else files.set(path, strToU8(value))
  }
  if (inside.length > 0) {
    const zip = unzipSync(files.get(epub)!)
    for (const [path, value] of inside) {
      const name = path.slice(epub.length + 1)
      if (value === undefined) delete zip[name]
      else zip[name] = strToU8(value)
    }
    files.set(epub, zipSync(zip, {level: 0}))
  }
  return files
}

function spoilCharacter(
  edition: 'markdown' | 'html' | 'epub',
  how: 'delete' | 'double' | 'swap' | 'replace'
): Spoil {
  return function (made, random) {
    const all = filesOf(made, edition)
    const [path, value] = all[random(all.length)]!
    const offset = pickOffset(value, edition, random)
    const [character, next] = [value[offset], value[offset + 1]]
    if (!isText(character) || /[\uD800-\uDFFF]/.test(character + (next ?? ''))) return undefined
    if (how === 'swap' && (!isText(next) || next === character)) return undefined
    const other = character === 'q' ? 'z' : 'q'
    const put = {
      delete: '',
      double: character + character!,
      swap: next + character!,
      replace: other
    }
    const end = offset + (how === 'swap' ? 2 : 1)
    const spoiled = value.slice(0, offset) + put[how] + value.slice(end)
    const files = write(made, new Map([[path, spoiled]]))
    return {name: `${how} in ${edition}`, files, at: {path, offset, value: spoiled}}
  }
}

/** Somewhere in the text: in Markdown anywhere, in markup outside of tags. */
function pickOffset(value: string, edition: string, random: Random): number {
  if (edition === 'markdown') return random(value.length)
  const start = value.search(/<(?:article|section)\b/)
  const end = value.search(/<\/(?:article|section)>(?![\s\S]*<\/(?:article|section)>)/)
  for (let tries = 0; tries < 100; tries++) {
    const offset = start + random(end - start)
    const before = value.slice(0, offset)
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>')
    const isInReference = /&[#\w]*$/.test(before)
    if (!isInTag && !isInReference) return offset
  }
  return 0
}

function moveParagraph(edition: 'markdown' | 'html' | 'epub'): Spoil {
  const pattern = edition === 'markdown' ? /^[^\n#>-].*\n/gm : /<p id="[^"]*">.*?<\/p>/g
  return function (made, random) {
    const all = filesOf(made, edition)
    const [from, to] = [all[random(all.length)]!, all[random(all.length)]!]
    const bodyOf = (value: string) =>
      edition === 'markdown' ? value.indexOf('\n---\n') + 5 : value.indexOf('</header>')
    const found = [...from[1].matchAll(pattern)].filter((match) => match.index > bodyOf(from[1]))
    const moved = found[random(found.length)]
    if (!moved) return undefined
    const cut = from[1].slice(0, moved.index) + from[1].slice(moved.index + moved[0].length)
    const target = from[0] === to[0] ? cut : to[1]
    const places = [...target.matchAll(pattern)].filter((match) => match.index > bodyOf(target))
    const place = places[random(places.length)]
    if (!place || (from[0] === to[0] && place.index === moved.index)) return undefined
    const gap = edition === 'markdown' ? '\n' : ''
    const put = target.slice(0, place.index) + moved[0] + gap + target.slice(place.index)
    if (inkOf(put) === inkOf(from[0] === to[0] ? from[1] : to[1])) return undefined
    const changes = new Map([[from[0], cut]]).set(to[0], put)
    return {name: `move in ${edition}`, files: write(made, changes)}
  }
}

const inkOf = (value: string) => value.replace(/\s+/g, '')

/** The page alone, or all that leads to it too. */
function dropFromEpub(made: Made, random: Random): Corruption {
  const all = filesOf(made, 'epub')
  const [path] = all[random(all.length)]!
  const name = path.replace(/^.*\//, '')
  const zip = unzipSync(made.files.get(epub)!)
  const changes = new Map<string, string | undefined>([[path, undefined]])
  const strip = (file: string, edit: (value: string) => string) =>
    changes.set(`${epub}/EPUB/${file}`, edit(strFromU8(zip[`EPUB/${file}`]!)))
  const depth = random(3)
  if (depth > 0) {
    strip('package.opf', (value) => {
      const id = new RegExp(`<item id="([^"]*)" href="text/${name}"`).exec(value)?.[1]
      return value.replace(new RegExp(`<item id="${id}".*\n|<itemref idref="${id}".*\n`, 'g'), '')
    })
  }
  if (depth > 1) {
    strip('nav.xhtml', (value) =>
      value.replace(new RegExp(`<li><a href="text/${name}">[sS]*?</li>\n`), '')
    )
    strip('toc.ncx', (value) =>
      value.replace(/<navPoint[\s\S]*?<\/navPoint>\n/g, (point) =>
        point.includes(name) ? '' : point
      )
    )
  }
  return {name: 'drop from the EPUB', files: write(made, changes)}
}

function dropFile(made: Made, random: Random): Corruption {
  const all = [...filesOf(made, 'markdown'), ...filesOf(made, 'html')]
  const [path] = all[random(all.length)]!
  return {name: 'drop a file', files: write(made, new Map([[path, undefined]]))}
}

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

// biome-ignore lint/suspicious/noExplicitAny: the record as JSON, to be spoiled.
function forge(made: Made, name: string, edit: (record: any) => boolean): Corruption | undefined {
  const path = 'review/ledger.json'
  const record = JSON.parse(strFromU8(made.files.get(path)!))
  if (!edit(record)) return undefined
  const files = write(made, new Map([[path, JSON.stringify(record)]]))
  return {name, files}
}

function forgeEntry(made: Made, random: Random): Corruption | undefined {
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
      if (!isText(text) || /[\uD800-\uDFFF]/.test(text)) return false
      const point = (plus: number) => ({
        line: line.start.line,
        column: line.start.column + column + plus,
        offset: line.start.offset + column + plus
      })
      const made_ = {file, start: point(0), end: point(1), text, rule: 'page-number', reason: 'So.'}
      ledger.splice(
        at,
        0,
        how === 0 ? {kind: 'dropped', ...made_} : {kind: 'changed', ...made_, replacement: 'q'}
      )
      return text !== 'q'
    }
    if (!entry) return false
    if (how === 2) ledger.splice(at, 1)
    if (how === 3) ledger.splice(at, 0, entry)
    if (how === 4) entry.text += 'q'
    if (how === 5) entry.replacement = `${entry.replacement ?? ''}q`
    if (how === 6) {
      entry.start.offset++
      entry.start.column++
    }
    return true
  })
}

function forgePiece(made: Made, random: Random): Corruption | undefined {
  const how = random(5)
  return forge(made, `forge a piece, way ${how}`, function (record) {
    const articles: {path: string; characters: number; from: Entry[]}[] = record.articles
    const article = articles[random(articles.length)]!
    const at = random(article.from.length)
    if (how === 0) article.from.splice(at, 1)
    if (how === 1) article.from.splice(at, 0, article.from[at]!)
    if (how === 2) article.characters++
    if (how === 3) record.sources[0].characters--
    if (how === 4) {
      if (articles.length < 2) return false
      articles.push(articles.shift()!)
    }
    return true
  })
}

/** A character of a title in some list of contents. */
function spoilContents(made: Made, random: Random): Corruption | undefined {
  const zip = unzipSync(made.files.get(epub)!)
  const lists: [string, string][] = [
    ...['html/index.html', 'html/book.html', 'markdown/index.md'].map((path): [string, string] => [
      path,
      strFromU8(made.files.get(path)!)
    ]),
    ...['nav.xhtml', 'toc.ncx'].map((path): [string, string] => [
      `${epub}/EPUB/${path}`,
      strFromU8(zip[`EPUB/${path}`]!)
    ])
  ]
  const [path, value] = lists[random(lists.length)]!
  const pattern = path.endsWith('.md')
    ? /\[[^\]]+\]/g
    : path.endsWith('.ncx')
      ? /<text>[^<]+</g
      : /<a href="(?:text\/)?(?:\d[\w-]*\.x?html|#c\d+)">[^<]+</g
  const titles = [...value.matchAll(pattern)]
  const title = titles[random(titles.length)]!
  const offset = title.index + title[0].length - 2
  const spoiled = value.slice(0, offset) + value.slice(offset + 1)
  return {name: `spoil the contents of ${path}`, files: write(made, new Map([[path, spoiled]]))}
}

/** The Markdown loses a character and all is made from it again: the editions agree, and are wrong. */
async function publishAnother(made: Made, random: Random): Promise<Corruption | undefined> {
  const all = filesOf(made, 'markdown')
  const chosen = random(all.length)
  const files = all.map(([path, value], index) => {
    const body = value.lastIndexOf('\n\n')
    const offset = body + 2 + random(value.length - body - 3)
    const isHere = index === chosen && isText(value[offset])
    const spoiled = isHere ? value.slice(0, offset) + value.slice(offset + 1) : value
    return {name: path.replace('markdown/', ''), value: spoiled}
  })
  if (files.every((file, index) => file.value === all[index]![1])) return undefined
  const {sources} = JSON.parse(strFromU8(made.files.get('review/ledger.json')!))
  const edition = {
    book: {title: 'book', language: 'en'},
    files,
    proof: {sources, dropped: 0, changed: 0}
  }
  const changed = new Map(made.files)
  for (const file of files) changed.set(`markdown/${file.name}`, strToU8(file.value))
  for (const {path, value} of publishHtml(edition, {epub}).files)
    changed.set(path, strToU8(String(value)))
  changed.set(epub, (await publishEpub(edition)).value)
  return {name: 'publish a wrong Markdown', files: changed}
}
