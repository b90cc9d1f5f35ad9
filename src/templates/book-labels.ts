import {parse} from 'yaml'
import {templateText} from './templates.ts'

/** The words that Collate adds around a book in one language; `{n}` and the like are filled in. */
export interface Labels {
  readonly contents: string
  readonly landmarks: string
  readonly cover: string
  /** Pieces of the words for the cover, as in `cite`. */
  readonly coverAlternative: readonly string[]
  readonly titlePage: string
  readonly colophon: string
  readonly body: string
  readonly pages: string
  readonly notes: string
  readonly skip: string
  readonly previous: string
  readonly next: string
  readonly previousAndNext: string
  readonly backToText: string
  readonly wholeBook: string
  readonly downloads: string
  readonly markdown: string
  readonly epub: string
  readonly source: string
  readonly publisher: string
  readonly date: string
  readonly rights: string
  readonly extent: string
  readonly articlesAndCharacters: string
  readonly sourceFiles: string
  readonly proof: string
  readonly droppedAndChanged: string
  /** The same for a text that an editor has changed since. */
  readonly droppedChangedAndCorrected: string
  readonly madeWith: string
  readonly corrections: string
  readonly howToCite: string
  readonly page: string
  readonly comma: string
  readonly listComma: string
  /** More than four authors on a cover. */
  readonly andOthers: string
  readonly dates: {readonly year: string; readonly month: string; readonly day: string}
  readonly months?: readonly string[]
  /** Pieces of a citation; one whose field is unknown is left out. */
  readonly cite: readonly string[]
  readonly accessibility: string
  readonly accessibilityPages: string
  readonly accessibilityNoPages: string
  readonly kinds: Readonly<Record<string, string>>
  /** Titles of boxes that have none of their own, by kind. */
  readonly alerts: Readonly<Record<string, string>>
  readonly tasks: {readonly done: string; readonly open: string}
  /** Names of what a reader may have to scroll. */
  readonly table: string
  readonly formula: string
  readonly code: string
  /** Words for those who cannot see a picture of a printed page. */
  readonly picture: string
  /** Of the page of a shelf. */
  readonly searchShelf: string
  readonly books: string
  readonly noBook: string
  readonly previousPage: string
  readonly nextPage: string
}

/**
 * The words for a language: for Chinese by script, for others by language; English for a
 * language that the table does not have.
 *
 * @param language
 *   BCP 47 tag: `zh-Hant-TW`, `zh-TW`, `ja`, `en-GB`.
 */
export function labelsFor(language: string): Labels {
  const key = labelLanguage(language)
  const labels = known.get(key) ?? (readLabelBlock(key) as Labels)
  known.set(key, labels)
  return labels
}

const known = new Map<string, Labels>()

/**
 * Read one block of `labels.yaml`: a book needs one language of it, which is a sixteenth.
 *
 * @param key
 *   A tag that `labelLanguage` gives, or `phrases`.
 */
export function readLabelBlock(key: string): unknown {
  const blocks = templateText('labels.yaml').split(/^(?=[\w-]+:$)/m)
  return parse(blocks.find((block) => block.startsWith(`${key}:`)) ?? '')?.[key]
}

/** The language that the generated words are in, as a tag: a key of the table. */
export function labelLanguage(language: string): string {
  const tag = language.toLowerCase()
  if (/^zh\b/.test(tag)) return /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return /^(ja|ko)\b/.exec(tag)?.[1] ?? 'en'
}

/**
 * Put values in the places of a label; `{n?one:many}` is one word or the other.
 *
 * @param values
 *   By name; a place without a value makes the whole label empty.
 */
export function fillLabel(
  label: string,
  values: Readonly<Record<string, string | number | undefined>>
): string {
  let isComplete = true
  const chosen = label.replace(/\{(\w+)\?([^:{}]*):([^{}]*)\}/g, (_, name, one, many) =>
    String(values[name]) === '1' ? one : many
  )
  const filled = chosen.replace(/\{(\w+)\}/g, function (_, name: string) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined || value === '') isComplete = false
    return String(value ?? '')
  })
  return isComplete ? filled : ''
}

/** A date as its language writes it: `2024年3月20日`, `20 March 2024`; as it is when not ISO. */
export function formatDate(value: string | undefined, labels: Labels): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(value ?? '')
  if (!match) return value ?? ''
  const [, y, month, day] = match
  const m = month && (labels.months?.[Number(month) - 1] ?? String(Number(month)))
  const d = day && String(Number(day))
  const pattern = day ? labels.dates.day : month ? labels.dates.month : labels.dates.year
  return fillLabel(pattern, {y, m, d}) || (value ?? '')
}
