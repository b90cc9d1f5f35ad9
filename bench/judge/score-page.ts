import type {ForgedArticle, ForgedTruth} from '../forge/forged-page.ts'

/** An article as it was read. */
export interface FoundArticle {
  /** `lead`, `credit` and the like are no articles of the truth. */
  readonly kind: string
  readonly title: string
  readonly byline: string
  readonly paragraphs: readonly string[]
}

/**
 * Figures of a page, 0 to 1 where nothing else is said; `undefined` where a page has nothing of the
 * kind. All texts are compared without white space.
 */
export interface PageScore {
  /** F1 of whole paragraphs, wherever they stand. */
  readonly para: number
  /** F1 of paragraph boundaries within articles, known by the eight characters on either side. */
  readonly break: number | undefined
  /** Share of the titles that head exactly one article. */
  readonly title: number | undefined
  /**
   * Share of the articles that are found: that title, 95 % of the body, at most 5 % of anything
   * else, by runs of twelve characters.
   */
  readonly assign: number
  /** Share of the bylines that are those of the articles found. */
  readonly byline: number | undefined
  /** Share of neighbouring articles that stand in that order. */
  readonly order: number
  /** Share of the paragraphs that stand in order within their article, of those found word for word. */
  readonly flow: number | undefined
  /** Number of articles that the truth does not have. */
  readonly extra: number
}

/** Score what was read of a page against its truth. */
export function scorePage(truth: ForgedTruth, found: readonly FoundArticle[]): PageScore {
  const wanted = truth.articles.map((article) => article.paragraphs.map(clean))
  const aside = [truth.lead, truth.credit].filter(Boolean).map(dense)
  const noise = countOf(truth.noise.map(dense))
  const judged = found.map(({paragraphs}) =>
    paragraphs.map(dense).filter((text) => !take(noise, text))
  )
  const matched = matchArticles(truth.articles, found)
  const titled = truth.articles.filter(({title}) => title !== '')
  const signed = truth.articles.flatMap(({byline}, index) => (byline === '' ? [] : [index]))
  const places = matched.flatMap(({place}) => (place === undefined ? [] : [place]))
  const used = new Set(places)
  const inOrder = places.filter((place, index) => index > 0 && places[index - 1]! < place).length
  return {
    para: f1([...aside, ...wanted.flat()], judged.flat()),
    break: boundaryScore(wanted, judged),
    title:
      titled.length === 0
        ? undefined
        : titled.filter(({title}) => headsOne(title, truth.articles, found)).length / titled.length,
    assign: share(matched, ({isWhole}) => isWhole) ?? 1,
    byline: share(signed, (index) => {
      const place = matched[index]!.place
      return (
        place !== undefined && fold(found[place]!.byline) === fold(truth.articles[index]!.byline)
      )
    }),
    order: truth.articles.length < 2 ? 1 : inOrder / (truth.articles.length - 1),
    flow: flowOf(wanted, judged.flat()),
    extra: found.filter(({kind}, place) => kind === 'article' && !used.has(place)).length
  }
}

/** Which article of the truth was found where, and whether with its body and nothing else. */
export function matchArticles(
  wanted: readonly ForgedArticle[],
  found: readonly FoundArticle[]
): {readonly place: number | undefined; readonly isWhole: boolean}[] {
  const runs = found.map(({paragraphs}) => runsOf(paragraphs.map(dense).join('')))
  const used = new Set<number>()
  return wanted.map(({title, paragraphs}) => {
    const own = runsOf(paragraphs.map(clean).join(''))
    let best: {place: number; recall: number; precision: number} | undefined
    for (const [place, one] of found.entries()) {
      if (used.has(place) || (title !== '' && fold(one.title) !== fold(title))) continue
      const [recall, precision] = [shared(own, runs[place]!), shared(runs[place]!, own)]
      if (best === undefined || recall + precision > best.recall + best.precision)
        best = {place, recall, precision}
    }
    if (best === undefined || (title === '' && best.recall < 0.5))
      return {place: undefined, isWhole: false}
    used.add(best.place)
    return {place: best.place, isWhole: best.recall >= 0.95 && best.precision >= 0.95}
  })
}

/** A text without white space. */
export const dense = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u200b\u00ad]+/gu, '')
const fold = (text: string) =>
  dense(text)
    .replace(/[\p{P}\p{S}]/gu, '')
    .toLowerCase()
const clean = (paragraph: string) => dense(paragraph.replace(/^## /, ''))

function headsOne(
  title: string,
  wanted: readonly ForgedArticle[],
  found: readonly FoundArticle[]
): boolean {
  const key = fold(title)
  const times = found.filter((one) => fold(one.title) === key).length
  return times === 1 || (times > 1 && wanted.filter((one) => fold(one.title) === key).length > 1)
}

function boundaryScore(
  wanted: readonly (readonly string[])[],
  found: readonly (readonly string[])[]
): number | undefined {
  const of = (articles: readonly (readonly string[])[]) =>
    articles.flatMap((list) =>
      list.slice(1).map((text, index) => `${list[index]!.slice(-8)}|${text.slice(0, 8)}`)
    )
  const [a, b] = [of(wanted), of(found)]
  return a.length + b.length === 0 ? undefined : f1(a, b)
}

function flowOf(
  wanted: readonly (readonly string[])[],
  found: readonly string[]
): number | undefined {
  const at = new Map<string, number[]>()
  for (const [index, text] of found.entries()) at.set(text, [...(at.get(text) ?? []), index])
  let [kept, all] = [0, 0]
  for (const paragraphs of wanted) {
    const times = countOf(paragraphs)
    // Which of two equal paragraphs moved cannot be told.
    const places = paragraphs.flatMap((text) => {
      const own = at.get(text)
      return times.get(text) === 1 && own?.length === 1 ? own : []
    })
    kept += longestAscent(places)
    all += places.length
  }
  return all === 0 ? undefined : kept / all
}

function longestAscent(places: readonly number[]): number {
  const ends: number[] = []
  for (const place of places) {
    let at = ends.findIndex((end) => end >= place)
    if (at < 0) at = ends.length
    ends[at] = place
  }
  return ends.length
}

function f1(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length + found.length === 0) return 1
  const left = countOf(found)
  const both = wanted.filter((text) => take(left, text)).length
  return (2 * both) / (wanted.length + found.length)
}

function take(bag: Map<string, number>, text: string): boolean {
  const left = bag.get(text) ?? 0
  if (left > 0) bag.set(text, left - 1)
  return left > 0
}

function countOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>()
  for (let index = 0; index + 12 <= text.length; index++) runs.add(text.slice(index, index + 12))
  if (runs.size === 0 && text !== '') runs.add(text)
  return runs
}

function shared(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let both = 0
  for (const run of of) if (within.has(run)) both++
  return of.size === 0 ? 1 : both / of.size
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number | undefined {
  return list.length === 0 ? undefined : list.filter(holds).length / list.length
}
