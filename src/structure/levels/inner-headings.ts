import {clauseForm} from '../../text/forms/clause-head.ts'
import {isSectionName} from '../../text/forms/section-name.ts'
import {isQuestion} from '../roles/find-questions.ts'
import {type TitleDraft, topOf} from '../titles/title-draft.ts'

/** The number of a section, alone or before its words: `2`, `2.`, `2.1`, `2.1.3`. */
const sectionNumber = /^([1-9]\d?(?:\.[1-9]\d?){0,3})(?:\.?[\s\u3000]|\.?$|(?=\p{Script=Han}))/u

/**
 * `2.1` stands below `2`: of titles with the numbers of sections, those whose number goes on that of
 * another title above them head parts of it. Sections that count from one, `1　引言`, below a title without a
 * number are parts of that article.
 */
export function markSections(isHeading: Set<TitleDraft>, drafts: readonly TitleDraft[]): void {
  const known = new Set<string>()
  for (const one of drafts) {
    const number = sectionNumber.exec(one.title[0]?.text ?? '')?.[1]
    if (number === undefined) continue
    known.add(number)
    const [top = '', ...below] = number.split('.')
    if (below.length > 0 && known.has(top)) isHeading.add(one)
  }
  for (const one of findSections(drafts)) isHeading.add(one)
}

/** A section's number, a space, and its words. */
const section = /^([1-9]\d?)[\s\u3000]+(?=\p{L})/u
/** Sections from which they are a paper's. */
const fewest = 2

/** Titles that count from one, each with words, below one that has no number; none where any is signed or counts anew. */
function findSections(drafts: readonly TitleDraft[]): readonly TitleDraft[] {
  const counted = drafts.flatMap((one) => {
    const value = section.exec(one.title[0]?.text ?? '')?.[1]
    return value === undefined ? [] : [{one, value: Number(value)}]
  })
  const countsOn = counted.every(({one, value}, at) => value === at + 1 && one.byline.length === 0)
  const first = counted[0]?.one.first ?? 0
  const above = drafts.filter((one) => one.first < first && one.title.length > 0)
  const isBelow = above.some((one) => topOf(one).numbering === undefined)
  return counted.length >= fewest && countsOn && isBelow ? counted.map(({one}) => one) : []
}

/** Clauses of a law, points of an agenda, scenes of a film, questions: below a title that is none they are parts of it. */
export function markClauses(isHeading: Set<TitleDraft>, drafts: readonly TitleDraft[]): void {
  const counts = new Map<string, number>()
  const forms = drafts.map(({title, byline}) => {
    const text = byline.length === 0 ? title[0]?.text : undefined
    const isAsked = text !== undefined && /[?？]$/u.test(text) && isQuestion(text)
    const form = text === undefined ? undefined : isAsked ? '?' : clauseForm(text)
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1)
    return form
  })
  if (counts.size === 0) return
  // Headlines may ask, too: questions below one title are all that comes.
  const areQuestions =
    (counts.get('?') ?? 0) >= fewestQuestions &&
    forms.slice(forms.indexOf('?')).every((form) => form === '?')
  const isClause = (form: string | undefined) =>
    form === '?' ? areQuestions : form !== undefined && (counts.get(form) ?? 0) >= fewest
  const first = forms.findIndex(isClause)
  const isBelow = drafts.slice(0, first).some(({title}) => title.length > 0)
  if (first > 0 && isBelow)
    for (const [at, one] of drafts.entries()) if (isClause(forms[at])) isHeading.add(one)
}

const fewestQuestions = 3

/** What closes a paper, below its last section. */
const closes =
  /^(?:[参參]考文[献獻]|[注註][释釋]|notes|anmerkungen|notas|примечания|引用文献|致[谢謝]|[谢謝]辞|附[录錄]|references|bibliography|workscited|acknowledge?ments?|appendix|literatur(?:verzeichnis)?|danksagung|bibliographie|remerciements|bibliografía|литература|списоклитературы)[.:：]?$/iu

/**
 * The list of references of a paper, and its thanks, are parts of it: below sections they head no article. In
 * capitals below a signed title that is not they say how the paper's parts are set.
 */
export function markClosing(isHeading: Set<TitleDraft>, drafts: readonly TitleDraft[]): void {
  for (const one of findSetAsClosing(drafts)) isHeading.add(one)
  let isBelow = false
  for (const one of drafts) {
    const [head, more] = one.title
    const isAlone = !more && one.byline.length === 0
    if (isBelow && isAlone && head && closes.test(head.dense)) isHeading.add(one)
    if (one.title.length > 0) isBelow = isHeading.has(one)
  }
}

/** Heads in capitals without a name below the one title that is signed, where the last of them closes a paper. */
function findSetAsClosing(drafts: readonly TitleDraft[]): readonly TitleDraft[] {
  const first = drafts.find(({title}) => title.length > 0)
  if (!first || first.byline.length === 0 || topOf(first).isCapitals) return []
  const others = drafts.filter((one) => one !== first && one.title.length > 0)
  const areAlike = others.every((one) => one.byline.length === 0 && topOf(one).isCapitals)
  const last = others.at(-1)
  return areAlike && last && closes.test(topOf(last).dense) ? others : []
}

/** Signed titles from which on others are compared with them where all look alike; in capitals two will do. */
const fewSigned = {alike: 3, capitals: 2} as const
/** Titles without a name that make a habit: one or two among many are short reports that nobody signs. */
const fewUnsigned = 2
const leastShare = 0.5

/**
 * Where each title in capitals has its byline, one in small letters without a byline heads a part; and where
 * all are alike, those of a single line, if each title stands directly over its text, no byline stands elsewhere,
 * and there are several. What is printed says by its type what it is.
 */
export function markUnsigned(
  isHeading: Set<TitleDraft>,
  titles: readonly TitleDraft[],
  drafts: readonly TitleDraft[]
): void {
  const signed = titles.filter((one) => one.byline.length > 0)
  if (signed.length < fewSigned.capitals || titles[0] !== signed[0]) return
  const unsigned = titles.filter((one) => one.byline.length === 0)
  const areCapitals = signed.every((one) => topOf(one).isCapitals)
  const above = new Set(drafts.map(({first}) => first - 1))
  const isInOrder = () =>
    signed.length >= fewSigned.alike &&
    unsigned.length >= Math.max(fewUnsigned, signed.length * leastShare) &&
    unsigned.every((one) => topOf(one).block.print === undefined) &&
    drafts.every(({title}) => title.length > 0) &&
    titles.every(({isWhole, last}) => isWhole && !above.has(last))
  if (!areCapitals && !isInOrder()) return
  const isPart = (one: TitleDraft) =>
    areCapitals ? !topOf(one).isCapitals : one.title.length === 1
  for (const one of unsigned) if (isPart(one)) isHeading.add(one)
}

/** Heads that name the parts of a paper, from which they are its own: a book of essays may have two, the first and the last. */
const fewestNamed = 3

/** `Introduction`, `Methods`, `Results` below the title of a paper head its parts. */
export function markNamed(isHeading: Set<TitleDraft>, titles: readonly TitleDraft[]): void {
  const named = titles.filter(
    (one) => one.byline.length === 0 && one.title.length === 1 && isSectionName(topOf(one).text)
  )
  if (named.length < fewestNamed || titles[0] === named[0]) return
  for (const one of named) isHeading.add(one)
}
