import {itemAt} from '../../item-at.ts'
import type {Block} from '../../restore/blocks/block.ts'
import {namesContents} from '../../text/language/contents-name.ts'
import type {Noise} from './noise.ts'
import type {Seen} from './observe.ts'
import {partBlock} from './part-block.ts'

/** An entry: leaders, then a number, with an author's name before the number or not. */
const leaders =
  /^\S.{0,90}?\s*(?:\.{3,}|(?:\s\.){3,}|…+|·{3,}|・{3,}|‥+|．{3,}|—{4,}|_{4,})\s*.{0,16}?[(（]?(?:\d{1,4}|[ivxlc]{1,7}|[〇零一二三四五六七八九十百]{1,5})[)）]?$/iu
/** The number of a page at the end of an entry. */
const folio = /[\s.…·・‥]*[(（]?(?:\d{1,4}|\b[ivxlc]{1,7})[)）]?$/iu
/** An entry under the name of the page: its number stands apart. */
const numbered = /^\S.{0,60}[\s　]+[(（]?(?:\d{1,4}|[ivxlc]{1,7})[)）]?$/u
/** Entries in a row from which they are a page of contents without a heading. */
const fewEntries = 3

/**
 * Part blocks after lines that end with leaders and a number: each is an entry of a page of contents,
 * whatever restoration took them for.
 */
export function splitContents(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const at = block.lines.flatMap((line, index) =>
      index + 1 < block.lines.length &&
      isLed(line.value.trim()) &&
      !block.joined?.has(block.lines[index + 1]!)
        ? [index + 1]
        : []
    )
    return at.length === 0 ? [block] : partBlock(block, at)
  })
}

/**
 * Find a page of contents: what stands in a row under its name, or ends with leaders and a number.
 *
 * Under its name an entry is also what stands again below as a line of its own, with or without the
 * number of a page.
 *
 * @returns
 *   By index of the block, for its heading and entries; the book makes its own contents.
 */
export function findContents(seen: readonly Seen[]): Map<number, Noise> {
  const noise = new Map<number, Noise>()
  // Made for the first page of contents that has its name: few texts have one.
  let last: ReadonlyMap<string, number> | undefined
  const stands = function (key: string, below: number): boolean {
    last ??= lastPlaces(seen)
    return key.length > 1 && (last.get(key) ?? -1) > below
  }
  const isEntry = (one: Seen, end: number) => {
    const lines = one.block.lines.map(({value}) => value.trim())
    const isPrinted = (text: string) => stands(bare(text.replace(folio, '')), end)
    const isNumbered = lines.every((line) => isLed(line) || numbered.test(line))
    return isNumbered || isPrinted(one.text) || lines.every(isPrinted)
  }
  for (let from = 0; from < seen.length; from++) {
    const {text} = itemAt(seen, from)
    const isNamed = namesContents(text)
    const first = isNamed ? from + 1 : from
    let to = first
    // An entry stands below again, and once here: the first title below is the second of its kind.
    const met = new Set<string>()
    for (; to < seen.length; to++) {
      const one = seen[to]!
      const isEntryByForm = one.block.lines.every(({value}) => isLed(value.trim()))
      if (!isEntryByForm && !(isNamed && isEntry(one, to) && !met.has(bare(one.text)))) break
      met.add(bare(one.text.replace(folio, '')))
    }
    if (isNamed ? to === first : to - first < fewEntries) continue
    for (let index = from; index < to; index++)
      noise.set(index, {
        rule: 'contents',
        reason: 'It is the page of contents; the book makes its own of the titles'
      })
    from = to - 1
  }
  return noise
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The last block in which each text stands that an entry can have. */
function lastPlaces(seen: readonly Seen[]): Map<string, number> {
  const last = new Map<string, number>()
  for (const one of seen)
    if (one.extent < 60) for (const key of keysOf(one)) last.set(key, one.index)
  return last
}

/** Whether a line ends with leaders and a number. */
function isLed(line: string): boolean {
  // Nearly all lines end otherwise, which is cheaper to see.
  return mayEndFolio.test(line.slice(-1)) && leaders.test(line)
}

const mayEndFolio = /[\divxlc〇零一二三四五六七八九十百)）]/i

/** What an entry can say of a block: its text, and the lines of a short one. */
function keysOf(one: Seen): string[] {
  return [one.text, ...one.block.lines.map(({value}) => value)].map(bare)
}
