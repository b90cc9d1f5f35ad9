import {commonest, countEach} from '../../count-each.ts'
import type {Article} from '../articles/article.ts'
import {readByline} from '../roles/names/read-byline.ts'

/** Where a book names its author though no article has a byline. */
interface Surroundings {
  /** What stands before the text and is no part of it: a title page, an archive's header. */
  readonly front: readonly string[]
  /** Lines that are known to name authors. */
  readonly authors?: readonly string[]
  /** Running heads. */
  readonly heads: readonly string[]
}

/** A letter's signature has at most so many words. */
const longestSignature = 5
/** So many of the articles, at least, are signed by their author. */
const signed = 0.4

/**
 * Find the one author of a book whose articles have no bylines.
 *
 * Asked in this order: a field of a header (`Author: Jane Roe`), a line of the title page
 * (`by Jane Roe`), a running head of which one part is a name (`Jane Roe · Tales`), and the names
 * under letters.
 *
 * @param articles
 *   Articles in reading order.
 * @param surroundings
 *   What stands around them.
 * @returns
 *   The name as it is printed, or nothing where no place or more than one name is found.
 */
export function findAuthor(
  articles: readonly Article[],
  {front, authors = [], heads}: Surroundings
): string | undefined {
  if (articles.some(({byline}) => byline)) return
  // On a title page `by` may have a line of its own.
  const lines = front
    .flatMap((text) => text.split(/\n/))
    .map((line, index, all) =>
      /^_?(?:by|von|par|di|por)_?$/i.test(all[index - 1] ?? '') ? `by ${line}` : line
    )
  return (
    only(authors) ??
    only(lines.flatMap(readField)) ??
    only(lines.flatMap(readTitlePage)) ??
    only(heads.flatMap(readHead)) ??
    findSignature(articles)
  )
}

/**
 * Find the title of a book where a header has a field for it: `Title: Two Walks by the River`.
 *
 * @param front
 *   What stands before the text and is no part of it.
 */
export function findBookTitle(front: readonly string[]): string | undefined {
  return only(
    front.flatMap((text) => {
      const value = titleField.exec(text)?.[1]
      return value ? [value.replace(/\s+/g, ' ').trim()] : []
    })
  )
}

function only(names: readonly string[]): string | undefined {
  const all = new Map(names.map((name) => [fold(name), name]))
  return all.size === 1 ? [...all.values()][0] : undefined
}

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '')

const field =
  /^\s*(?:authors?|verfasser|autor|auteur|作\s*者|著\s*者|지은이|저자)\s*[:：]\s*(\S.*)$/iu
const titleField = /^\s*(?:title|titel|titre|titolo|書名|书名|作品名|제목)\s*[:：]\s*(\S[\s\S]*)$/iu
const years = /[\s,(]*\b\d{4}\s*[-–]\s*(?:\d{4})?\)?\s*$/

/** `Author: Jane Roe, 1850-1911`. */
function readField(line: string): string[] {
  const value = field.exec(line)?.[1]?.replace(years, '').trim()
  if (!value) return []
  const turned = /^([^,]+), ([^,]+)$/.exec(value)
  return [turned ? `${turned[2]} ${turned[1]}` : value]
}

/** `by Jane Roe`, `The Old Ferry, by Jane Roe`. */
function readTitlePage(line: string): string[] {
  const name = /(?:^|,\s+)_?(?:by|von|par|di|por)\s+(.+?)_?\s*$/i.exec(line)?.[1]
  const reading = name ? readByline(`by ${name}`) : undefined
  return reading?.author.includes(' ') ? [reading.author] : []
}

/** `Jane Roe · Tales`: one part is a name that begins with a first name. */
function readHead(line: string): string[] {
  const parts = line.trim().split(/\s+[·•|:—–]\s+|\s{3,}/)
  if (parts.length !== 2) return []
  return parts.flatMap((part) => {
    const reading = readByline(part)
    return reading && reading.score > 1 ? [reading.author] : []
  })
}

/** What a signature has after the name: `, M.D.`, `, Esq.` */
const titles = /,\s+(?:(?:\p{Lu}\.\s?){1,4}|Esq\.?)\s*$/u

/** The fullest name under letters most of which end with the same family name. */
function findSignature(articles: readonly Article[]): string | undefined {
  const signatures = articles.flatMap(({body}) => {
    const lines = body.flatMap(({role, text}) => (role === 'note' ? [] : text.split('\n')))
    // `[Signed by his own hand.]` below it is the editor's.
    const last = lines.findLast((line) => !/^\[.*\]$/.test(line.trim()))?.replace(titles, '') ?? ''
    const words = last.replace(/\.$/, '').trim().split(/\s+/)
    return words.length <= longestSignature && /^[\p{Lu}\s.'’-]{3,}$/u.test(last) ? [words] : []
  })
  const families = countEach(signatures.map((words) => words.at(-1)))
  const family = commonest(families)
  const times = families.get(family) ?? 0
  if (times < 3 || times < articles.length * signed) return
  const full = signatures
    .filter((words) => words.at(-1) === family)
    .sort((a, b) => b.join('').length - a.join('').length)[0]!
  return full.join(' ')
}
