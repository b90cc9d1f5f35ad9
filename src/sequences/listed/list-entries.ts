import {namesContents} from '../../text/language/contents-name.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import {stripHead} from '../strip-head.ts'

/** A line of a page of contents, or several that are one title. */
export interface ListedEntry {
  /** Its first line, and the place after its last. */
  readonly at: number
  readonly end: number
  /** What its title may be without white space and marks: as it stands, without number, author, year. */
  readonly keys: readonly string[]
  /** Blanks before it. */
  readonly indent: number
  /** Whether a bare number stands before it: `III. Of Bells`. */
  readonly isNumbered: boolean
  /** The page that it names, or nothing. */
  readonly page?: string | undefined
}

/** A head that the page of contents lists, where it stands above its text. */
export interface ListedHead {
  /** Its first line, and the place after its last. */
  readonly at: number
  readonly end: number
  readonly entry: ListedEntry
  /** Whether text of its own stands below it. */
  readonly hasText: boolean
}

/** A page of contents by its name: its line, and what is listed below. */
export interface Listing {
  readonly at: number
  readonly entries: readonly ListedEntry[]
}

/** A page of contents stands in this share of a text at most, counted in printed lines. */
const within = 0.25
/** Lines of running text in a row that end it. */
const mostText = 4
/** Lines of a page of contents, at most, and of what stands at the head of a text where it has no name. */
const longest = 800
const longestFront = 240
/** Running text above and in that, in full widths: a motto, long titles. */
const mostAbove = 600
/** Lines that one entry may have. */
const mostLines = 4
/** Letters of the shortest title. */
const leastKey = {latin: 4, eastern: 2} as const

/** Lists that stand beside the contents: what they list is no title. */
export const otherList =
  /^(?:list\s+of\s+)?(?:the\s+)?(?:full-page\s+)?(?:illustrations?|plates|portraits|figures|tables|maps|abbildungen|插[图圖]目?[录錄]?|[图圖]版?目[录錄])\.?$/iu
/** What stands above a column of a page of contents. */
const columnHead =
  /^(?:pages?|pag|p[áa]g(?:ina)?|seite|bladz(?:ijde)?|blz|стр(?:аница)?|sid[ae]|strona|chap(?:ter|\.)?|kap(?:itel|\.)?|no\.?|页码?|頁)\.?$/iu
/** Leaders, blanks and the number of a page at the end of an entry. */
const folio =
  /(?:[\s.…·・‥_]*\s(?:_?page_?\s+|p\.\s?)?|[.…·・‥_]{3,}\s*)[(（[]?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?[-–—]\s?\d{1,4})?[)）\]]?\.?$/iu
/** Between a title and its author: `渡口钟声……钟鸣远　3`. */
const leaders = /\s*(?:[…‥]{2,}|[.·・_]{4,})\s*/u
const bareLeaders = /(?:[.…·・‥_]\s?){6,}$/u
const number = /^(?:[ivxlcdm]{1,7}|\d{1,3})[.)]?\s+(?=\S)/iu
/** What may follow a title in an entry: its author, its source, a year. */
const more =
  /[\s.,:;]*(?:\s[-–—―]{1,3}\s?|[-–—―]{2}|[(（[]|\s(?:by|von|par|di|por)\s|\s_(?=[^_]+_$)).*$/iu
/** `EDGAR ALLAN POE: The Gold Bug`. */
const author = /^[^:：]{3,40}[:：]\s*(?=\S)/u

/**
 * Find the page of contents that has its name, and what may be its entries: all lines below, as far
 * as running text begins. The first titles themselves are among them.
 *
 * @param printed
 *   Lines that are not blank.
 */
export function listEntries(printed: readonly ObservedLine[]): Listing | undefined {
  const last = Math.max(60, Math.floor(printed.length * within))
  const at = printed.slice(0, last).findIndex(({text}) => {
    const name = stripHead(text)
    // At the front of a book `INDEX` is its contents.
    return namesContents(name) || /^INDEX\.?$/.test(name)
  })
  if (at < 0) return undefined
  const entries = entriesBelow(printed, at, mostText)
  return entries.length > 0 ? {at, entries} : undefined
}

/**
 * The first lines of a text as the entries of a page of contents that may stand there without its name.
 */
export function listFront(printed: readonly ObservedLine[]): Listing {
  const most = Math.min(longestFront, Math.floor(printed.length * within))
  const text = printed.findIndex(({ink}) => ink - printed[0]!.ink > mostAbove)
  const end = text < 0 ? most : Math.min(most, text)
  return {at: -1, entries: entriesBelow(printed.slice(0, end), -1, end)}
}

/** @param mostText Lines of running text in a row that end the list. */
function entriesBelow(
  printed: readonly ObservedLine[],
  name: number,
  mostText: number
): ListedEntry[] {
  const entries: ListedEntry[] = []
  let text = 0
  for (let place = name + 1; place < Math.min(printed.length, name + longest); place++) {
    const one = printed[place]!
    // The pages may stand apart from their entries, in a column of their own.
    text = one.prose === 1 && !folio.test(one.text) && !bareLeaders.test(one.text) ? text + 1 : 0
    if (text >= mostText || otherList.test(one.text)) break
    for (let end = place + 1; end <= Math.min(place + mostLines, printed.length); end++) {
      if (end > place + 1 && printed[end - 1]!.gap > one.gap) break
      const parts = printed.slice(place, end).map((part) => part.text.replace(folio, ''))
      const [title, ...rest] = parts.join(' ').split(leaders)
      const keys = titleKeys(rest.length === 1 && title !== '' ? title! : parts.join(' '))
      if (keys.length === 0) continue
      const indent = one.line.value.length - one.line.value.trimStart().length
      const page = folio.exec(printed[end - 1]!.text)?.[0].match(/\d+/)?.[0]
      entries.push({at: place, end, keys, indent, isNumbered: number.test(parts[0]!), page})
    }
  }
  return entries
}

/**
 * What a title may be called, each without white space, marks and case: as it stands, without its
 * number, without what follows it.
 */
export function titleKeys(text: string): string[] {
  if (columnHead.test(text)) return []
  const rest = readHead(text)?.rest
  // Most titles have neither number nor author, and their forms are one.
  const forms = new Set([text, text.replace(number, ''), ...(rest ? [rest] : [])])
  const whole = new Set<string>()
  for (const form of forms)
    for (const one of new Set([form, form.replace(more, ''), form.replace(author, '')]))
      whole.add(one).add(one.replace(more, ''))
  return [...new Set(Array.from(whole, titleKey))].filter(isLong)
}

/** A text without white space, marks, case, and accents, which capitals often lack: `UNA ESTACION`. */
const titleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const isLong = (key: string) =>
  key.length >= (key.charCodeAt(0) >= 0x2e80 ? leastKey.eastern : leastKey.latin)
