import {strFromU8, strToU8, unzipSync} from 'fflate'
import {publishEpub} from '../../src/publish/epub/epub.ts'
import {publishHtml} from '../../src/publish/pages/html.ts'
import type {Made} from './book.ts'
import {type Corruption, isText, type Spoil, write} from './corruption.ts'
import {forgeEntry, forgePiece, spoilLedger} from './forge.ts'
import type {Random} from './random.ts'

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
  swapPages('html'),
  swapPages('epub'),
  cutShort,
  spoilLedger,
  forgeEntry,
  forgeEntry,
  forgePiece,
  spoilContents,
  publishAnother
]

/** The files that hold the text of an edition: those in the EPUB under its own path. */
function filesOf(made: Made, edition: 'markdown' | 'html' | 'epub'): [string, string][] {
  const patterns = {
    markdown: /^markdown\/\d/,
    html: /^html\/(?:\d.*|book)\.html$/,
    epub: /^book\.epub\/.*text\/\d.*\.xhtml$/
  }
  return [...made.files]
    .filter(([path]) => patterns[edition].test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)])
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
    return {name: `${how} in ${edition}`, files, places: [{path, at: {offset, value: spoiled}}]}
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
    const others = [...target.matchAll(pattern)].filter((match) => match.index > bodyOf(target))
    const place = others[random(others.length)]
    if (!place || (from[0] === to[0] && place.index === moved.index)) return undefined
    const gap = edition === 'markdown' ? '\n' : ''
    const put = target.slice(0, place.index) + moved[0] + gap + target.slice(place.index)
    if (inkOf(put) === inkOf(from[0] === to[0] ? from[1] : to[1])) return undefined
    const changes = new Map([[from[0], cut]]).set(to[0], put)
    // Seen from the other side, what it was moved over has moved.
    const gone = from[0] === to[0] && place.index < moved.index ? moved[0].length + gap.length : 0
    const places = [
      {path: from[0], at: {value: changes.get(from[0])!, offset: moved.index + gone}},
      {path: to[0], at: {value: put, offset: place.index}}
    ]
    return {name: `move in ${edition}`, files: write(made, changes), places}
  }
}

const inkOf = (value: string) => value.replace(/\s+/g, '')

/** The page alone, or all that leads to it too. */
function dropFromEpub(made: Made, random: Random): Corruption {
  const all = filesOf(made, 'epub')
  const [path] = all[random(all.length)]!
  const name = path.replace(/^.*\//, '')
  const changes = new Map<string, string | undefined>([[path, undefined]])
  const strip = (file: string, edit: (value: string) => string) => {
    const path = `${epub}/EPUB/${file}`
    changes.set(path, edit(strFromU8(made.files.get(path)!)))
  }
  const depth = random(3)
  if (depth > 0) {
    strip('package.opf', (value) => {
      const id = new RegExp(`<item id="([^"]*)" href="text/${name}"`).exec(value)?.[1]
      return value.replace(new RegExp(`<item id="${id}".*\n|<itemref idref="${id}".*\n`, 'g'), '')
    })
  }
  if (depth > 1) {
    strip('nav.xhtml', (value) =>
      value.replace(new RegExp(`<li><a href="text/${name}">[\\s\\S]*?</li>\n`), '')
    )
    strip('toc.ncx', (value) =>
      value.replace(/<navPoint[\s\S]*?<\/navPoint>\n/g, (point) =>
        point.includes(name) ? '' : point
      )
    )
  }
  return {name: 'drop from the EPUB', files: write(made, changes), places: [{path}]}
}

function dropFile(made: Made, random: Random): Corruption {
  const all = [...filesOf(made, 'markdown'), ...filesOf(made, 'html')]
  const [path] = all[random(all.length)]!
  return {name: 'drop a file', files: write(made, new Map([[path, undefined]])), places: [{path}]}
}

/** One article's page says what another one says. */
function swapPages(edition: 'html' | 'epub'): Spoil {
  return function (made, random) {
    const all = filesOf(made, edition).filter(([path]) => !path.endsWith('book.html'))
    const at = random(all.length)
    const [[path], other] = [all[at]!, all[(at + 1) % all.length]!]
    if (path === other[0]) return undefined
    const files = write(made, new Map([[path, other[1]]]))
    return {name: `another page in ${edition}`, files, places: [{path}]}
  }
}

/** Some bytes of a file are gone. */
function cutShort(made: Made, random: Random): Corruption | undefined {
  const all = [...made.files].filter(([path]) => /\.(?:x?html|md|opf|ncx|json)$/.test(path))
  const [path, bytes] = all[random(all.length)]!
  const isInBook = /\/(?:\d[^/]*\.x?(?:html|md)|book\.html|ledger\.json|\w+\.opf)$/.test(path)
  if (!isInBook) return undefined
  const files = new Map(made.files).set(path, bytes.subarray(0, bytes.length >> 1))
  return {name: 'cut a file short', files, places: [{path}]}
}

/** A character of a title in some list of contents. */
function spoilContents(made: Made, random: Random): Corruption | undefined {
  const lists = [
    'html/index.html',
    'html/book.html',
    'markdown/index.md',
    `${epub}/EPUB/nav.xhtml`,
    `${epub}/EPUB/toc.ncx`
  ].map((path): [string, string] => [path, strFromU8(made.files.get(path)!)])
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
  const files = write(made, new Map([[path, spoiled]]))
  // The line of the list is where a reader looks.
  const line = Math.max(spoiled.lastIndexOf('<a ', offset), spoiled.lastIndexOf('\n', offset) + 1)
  const places = [{path, at: {value: spoiled, offset: path.endsWith('.ncx') ? offset : line}}]
  return {name: `spoil the contents of ${path}`, files, places}
}

/** The Markdown loses a character and all is made from it again: the editions agree, and are wrong. */
async function publishAnother(made: Made, random: Random): Promise<Corruption | undefined> {
  // It takes as long as ten others.
  if (random(10) > 0) return undefined
  const all = filesOf(made, 'markdown')
  const [path, value] = all[random(all.length)]!
  const body = value.lastIndexOf('\n\n')
  const offset = body + 2 + random(value.length - body - 3)
  if (!/[\p{L}]/u.test(value.charAt(offset)) || value.slice(0, offset).endsWith('<'))
    return undefined
  const spoiled = value.slice(0, offset) + value.slice(offset + 1)
  const files = all.map((file) => ({
    name: file[0].replace('markdown/', ''),
    value: file[0] === path ? spoiled : file[1]
  }))
  const {sources} = JSON.parse(strFromU8(made.files.get('review/ledger.json')!))
  const edition = {
    book: {title: 'book', language: made.language},
    files,
    proof: {sources, dropped: 0, changed: 0}
  }
  const changed = new Map(made.files)
  for (const file of files) changed.set(`markdown/${file.name}`, strToU8(file.value))
  for (const {path, value} of publishHtml(edition, {epub}).files)
    changed.set(path, strToU8(String(value)))
  for (const [path, bytes] of Object.entries(unzipSync((await publishEpub(edition)).value)))
    changed.set(`${epub}/${path}`, bytes)
  return {
    name: 'publish a wrong Markdown',
    files: changed,
    places: [{path, at: {value: spoiled, offset}}]
  }
}
