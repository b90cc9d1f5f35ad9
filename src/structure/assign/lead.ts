import {languagesByWord} from '../../text/language/function-words.ts'
import type {Seen} from '../blocks/observe.ts'
import {type HeadField, termsOfHead} from '../likeness/affinity.ts'
import {single, termsOf} from '../likeness/terms.ts'
import type {Group} from '../titles/group.ts'

const editorial =
  /^[【〔[（(]?\s*(?:编者按|編者按|编者的话|編者的話|按语|开栏语|導讀|导读|编前|本期导读|核心提示|편집자\s*주|editor[’']s note|編集部より)/iu
const crediting = /(?:整理|摄|攝|供图|供圖|图片|圖片|采写|撰写|撰文|编辑|編輯|摄影|攝影|사진|글)/u

/** `(This page was written by Jane Roe.)`, `Photographs by J. Roe`. */
const westernCredit =
  /^[[(]?(?:(?:this|the) (?:page|issue|number) (?:was|is|has been)\b.{0,40}\bby\b|(?:photographs?|photos?|pictures|drawings|illustrations)(?: and \w+)? by\b)[^;!?]{2,50}[)\]]?$/iu

/** Articles all of which a block below a title names only if it is a lead. */
const fewTold = 3

/** Letters of terms that tell an article, and of those of its title where the block stands below a title. */
const [fewLetters, fewTogether] = [2, 4]

/** Whether a block says who made the page: `（本报记者…整理）`. */
export function isCredit(one: Seen): boolean {
  if (one.extent > 60) return false
  if (westernCredit.test(one.text)) return true
  const isBracketed = /^[（(［[].*[）)\]］]$/u.test(one.text)
  return (
    crediting.test(one.text) &&
    /本版|本期|以上|均由|均为|文字|图片|圖片|本報|本报/u.test(one.text) &&
    (isBracketed || /^(?:本版|本期)/u.test(one.text)) &&
    /整理|摄|攝|撰|采写|供|编/u.test(one.text)
  )
}

/**
 * Find the lead: a block at the head of the page that speaks of several of its articles.
 *
 * @param kept
 *   Blocks that are not noise, in order, with `isBody` for those that are running text.
 * @returns
 *   The blocks of the lead, or none.
 */
export function findLead(
  kept: readonly Seen[],
  isBody: (one: Seen) => boolean,
  groups: readonly Group[]
): Seen[] {
  const lead: Seen[] = []
  let isBelow = false
  for (const [at, one] of kept.entries()) {
    if (!isBody(one)) {
      isBelow = true
      if (lead.length > 0) break
      continue
    }
    if (editorial.test(one.text) && one.extent > 20) {
      lead.push(one)
      continue
    }
    if (lead.length > 0 || groups.length < 2) break
    // Words of titles are in any text; in a lead they stand together.
    const least = isBelow ? fewTogether : fewLetters
    const told = tellingsOf(groups).filter((telling) =>
      placesIn(one, telling, least).some((place) => place >= 0)
    ).length
    const isWide =
      one.block.width > one.block.measure * 1.5 ||
      one.block.lines.some((line) => line.value.length > 1.6 * (kept[at + 1]?.block.measure ?? 99))
    // Below a title stands its own text, unless all are named there, each by what only it has.
    const isOfAll = told === groups.length
    // A byline that lies apart from its title is told with it, or not at all.
    const titles = groups.filter(({title}) => title.length > 0).length
    const articles = Math.max(titles, groups.length - titles)
    const isTelling = isBelow
      ? isOfAll && groups.length >= fewTold
      : told >= Math.max(2, articles * 0.6) && (isWide || isOfAll || groups.length >= 4)
    if (isTelling) lead.push(one)
    break
  }
  return lead
}

/** What a lead can say of each title: its terms, less those of others. */
type Tellings = readonly Readonly<Record<HeadField, readonly string[]>>[]

/** Words that speak of nothing. */
const plain = languagesByWord()

const tellingFields = ['office', 'name', 'title'] as const

function tellingsOf(groups: readonly Group[]): Tellings {
  const all = groups.map(termsOfHead)
  const times = new Map<string, number>()
  for (const fields of all)
    for (const field of tellingFields)
      for (const term of fields[field].keys())
        times.set(`${field} ${term}`, (times.get(`${field} ${term}`) ?? 0) + 1)
  const own = (fields: (typeof all)[number], field: HeadField) =>
    [...fields[field].keys()].filter(
      (term) => !term.startsWith(single) && !plain.has(term) && times.get(`${field} ${term}`) === 1
    )
  return all.map((fields) => ({
    office: own(fields, 'office'),
    name: own(fields, 'name'),
    title: own(fields, 'title')
  }))
}

/** Where a lead speaks of a title: by its office or place, by its author, by its words; -1 where it does not. */
function placesIn(
  lead: Seen,
  telling: Tellings[number],
  least = fewLetters
): [number, number, number] {
  const text = lead.dense.toLowerCase()
  const words = termsOf(lead.text)
  // `for` is not told by `before`.
  const isTold = (term: string) => !/^\p{Script=Latin}/u.test(term) || words.has(term)
  return tellingFields.map((field) =>
    firstOf(text, telling[field].filter(isTold), field === 'title' ? least : fewLetters)
  ) as [number, number, number]
}

function firstOf(text: string, terms: readonly string[], least: number): number {
  const found = new Map<number, number>()
  for (const term of terms) {
    const at = text.indexOf(term)
    if (at < 0 || text.indexOf(term, at + 1) >= 0) continue
    // Terms that lie together prove each other.
    const near = [...found.keys()].find((place) => Math.abs(place - at) < 12)
    found.set(near ?? at, (found.get(near ?? at) ?? 0) + term.length)
  }
  const best = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best && best[1] >= least ? best[0] : -1
}

/**
 * The order in which a lead names the articles.
 *
 * @returns
 *   For each group its place in the lead's text, or nothing when the lead does not list them.
 */
export function orderByLead(lead: readonly Seen[], groups: readonly Group[]): number[] | undefined {
  const tellings = lead.length > 0 ? tellingsOf(groups) : []
  for (const block of lead) {
    const places = tellings.map((telling) => placesIn(block, telling))
    for (const field of [0, 1, 2] as const) {
      const list = places.map((place) => place[field])
      const named = list.filter((place) => place >= 0)
      if (
        named.length >= 2 &&
        named.length >= groups.length * 0.8 &&
        new Set(named).size === named.length
      )
        return list
    }
  }
  return undefined
}
