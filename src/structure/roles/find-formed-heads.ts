import {clauseForm, isSceneHead} from '../../text/forms/clause-head.ts'
import {namesKeywords} from '../../text/forms/keywords.ts'
import {isHeadlineCase} from '../../text/headline-case.ts'
import {isDateHead} from '../../text/language/date-head.ts'
import type {Seen} from '../blocks/observe.ts'
import {findQuestions} from './find-questions.ts'

/** A form of heads, how many of them make a habit, and which share of all lines of the form stands as a head. */
interface Form {
  readonly fewest: number
  /** Lines of such a head at most: one, where nothing is said. */
  readonly mostLines?: number
  readonly test: (text: string) => boolean
}

/** `Harriet Coldwell, 1849-1931`, `James Orchard (1860–1931)`. */
const life =
  /^\p{Lu}[\p{L}.’' -]{3,40}[\p{L}.],?\s*[([]?(?:c\.\s?)?\d{4}\s?[-–—]\s?(?:c\.\s?)?\d{4}[)\]]?\.?$/u

/** `Tobias Crane, 81, sexton`, `The Rev. Ada Dunn, 77`. */
const age = /^(?:The |Sir |Dame )?\p{Lu}[\p{L}.’' -]{3,40}, \d{2,3}(?:, [^.!?]+)?$/u

const forms: readonly Form[] = [
  {fewest: 2, mostLines: 2, test: (text) => age.test(text)},
  {fewest: 2, test: (text) => life.test(text)},
  {fewest: 3, test: isDateHead},
  {fewest: 2, test: isSceneHead},
  // `§ 2 Fährgeld`, and no `§ 2 It is forbidden to drive on the dyke.`
  {fewest: 2, test: (text) => !/[.,;:]$/u.test(text) && clauseForm(text) !== undefined}
]
const most = 0.8
/** No head of these is longer, in full widths. */
const widest = 30

/**
 * Find heads that only their form tells, which all entries of a document have: the days of a diary, names with
 * the years of a life. Each stands alone above a text, and below one, or at the beginning.
 *
 * ```text
 * > January 3
 *   It had rained since …
 *
 * > January 7
 *   The road was bad, …
 * ```
 *
 * @param seen
 *   Blocks in order.
 */
export function findFormedHeads(seen: readonly Seen[]): readonly Seen[] {
  const short = seen.filter(isShort)
  const dishes = findDishes(seen, short)
  const recipes = dishes.length >= fewestDishes ? dishes : []
  const formed = forms.flatMap(({fewest, mostLines = 1, test}) => {
    const few = mostLines === 1 ? short : seen.filter((one) => isFew(one, mostLines))
    const all = few.filter(({text}) => test(text))
    const heads = all.filter(({index}, at) => isHead(seen, index, at === 0))
    return heads.length >= fewest && heads.length >= all.length * most ? heads : []
  })
  return [
    ...formed,
    ...recipes,
    ...findCodedHeads(seen),
    ...findContributions(seen),
    ...findStoppedHeads(seen),
    ...findPoemHeads(seen),
    ...findHymnHeads(seen),
    ...findHeadOfClauses(seen),
    ...findLetteredParts(seen),
    ...findQuestions(seen),
    ...seen.filter((one) => isBelowKeywords(one, seen))
  ]
}

/** `P-07 The Loss of Roads`, `S12. A Bell That Lies`: what stands before the title of each contribution, and its number. */
const code = /^(\p{Lu}{1,4}[-‐.]?\s?)(\d{1,3})[.:]?\s+[“"‘]?\p{Lu}/u
/** Contributions at least, and lines of a title at most. */
const [fewestCoded, mostCodedLines] = [3, 4]

/** Titles with a code that counts on from one to the next, each apart. */
function findCodedHeads(seen: readonly Seen[]): readonly Seen[] {
  const coded = seen.flatMap((one) => {
    const found = one.isEastern ? null : code.exec(one.text)
    return found ? [{one, form: found[1]!, value: Number(found[2])}] : []
  })
  const isInOrder = coded.every(
    ({one: {block, tail, gap, index}, form, value}, at) =>
      tail !== 'final' &&
      block.lines.length <= mostCodedLines &&
      (gap > 0 || index === 0) &&
      (at === 0 || (form === coded[at - 1]!.form && value === coded[at - 1]!.value + 1))
  )
  return isInOrder && coded.length >= fewestCoded ? coded.map(({one}) => one) : []
}

/** `1.2 A Trap for Snails`: the number of a contribution, counted with that of its session. */
const counted = /^(\d{1,2})\.(\d{1,2})\.?\s+[“"‘]?\p{Lu}/u
/** What a name scores at least below one: sections have none below them. */
const likelyName = 0.4

/** Titles that count on in their sessions, `1.1`, `1.2`, `2.1`, each apart and above a name. */
function findContributions(seen: readonly Seen[]): readonly Seen[] {
  const found: {one: Seen; session: number; value: number}[] = []
  for (const one of seen) {
    const [, session, value] = (one.isEastern ? null : counted.exec(one.text)) ?? []
    if (value) found.push({one, session: Number(session), value: Number(value)})
  }
  const isInOrder = found.every(({one: {block, gap, index}, session, value}, at) => {
    const before = found[at - 1]
    const isNext =
      before === undefined ||
      (session === before.session ? value === before.value + 1 : value === 1)
    const isSigned = (seen[index + 1]?.name?.score ?? 0) >= likelyName
    return isNext && isSigned && block.lines.length <= mostCodedLines && (gap > 0 || index === 0)
  })
  return isInOrder && found.length >= fewestCoded ? found.map(({one}) => one) : []
}

/** Heads with a stop at least; each has a text of several lines. */
const fewestStopped = 3

/**
 * `The Stranger.` above each text: where a document begins so, and every line that stands alone is one of these, with
 * a capital at each word that has a weight.
 */
function findStoppedHeads(seen: readonly Seen[]): readonly Seen[] {
  const lone = seen.filter(({block}) => block.lines.length === 1)
  const isHeadOfText = ({text, index, extent, isEastern}: Seen) =>
    !isEastern &&
    extent <= widest &&
    /^\p{Lu}[^.!?]*\.$/u.test(text) &&
    isHeadlineCase(text.slice(0, -1)) &&
    (seen[index + 1]?.block.lines.length ?? 0) > 1
  const isHabit = lone.length >= fewestStopped && lone[0]?.index === 0 && lone.every(isHeadOfText)
  return isHabit ? lone : []
}

/** Poems of a collection at least, and the widest title of one, in full widths. */
const [fewestPoems, widestPoem] = [3, 10]

const isStanza = (one: Seen | undefined) =>
  one?.block.node.children.some(({type}) => type === 'break') === true

/** `누구도 손을 흔들지 않았다`: a sentence without its mark, which below a stanza is a line of the poem. */
export const koreanSentence =
  /\p{Script=Hangul}(?:[았었했였겠]다|[는난]다|[습합입]니다|[어아네지군]요)$/u

/** Lines that stand alone in a document of stanzas, each above one: the titles of poems, though one may be a name. */
function findPoemHeads(seen: readonly Seen[]): readonly Seen[] {
  const heads = seen.filter(
    (one) => !isStanza(one) && !(isStanza(seen[one.index - 1]) && koreanSentence.test(one.text))
  )
  const isTitle = ({index, extent, isEastern, tail}: Seen) =>
    isEastern && extent <= widestPoem && tail === 'none' && isStanza(seen[index + 1])
  return heads.length >= fewestPoems && heads[0]?.index === 0 && heads.every(isTitle) ? heads : []
}

/** `213. The Lamp Is Lit` above a stanza, and `214.` above the next hymn: the numbers of a book of hymns, which may begin anywhere. */
function findHymnHeads(seen: readonly Seen[]): readonly Seen[] {
  const heads = seen.filter(
    ({text, index, tail, isEastern, block}) =>
      !isEastern &&
      block.lines.length === 1 &&
      tail === 'none' &&
      /^\d{1,4}\.\s+[“"‘]?\p{Lu}/u.test(text) &&
      isStanza(seen[index + 1])
  )
  const isInOrder = heads.every(
    ({text}, at) =>
      at === 0 || Number.parseInt(text, 10) === Number.parseInt(heads[at - 1]!.text, 10) + 1
  )
  return isInOrder && heads.length > 1 ? heads : []
}

/** The first line of a document that stands above its first clause: what the law is called. */
function findHeadOfClauses(seen: readonly Seen[]): readonly Seen[] {
  const [first, below] = seen
  if (!first || !below || first.block.lines.length > 1 || first.tail !== 'none') return []
  const form = clauseForm(below.text)
  const count = seen.filter(({text}) => form !== undefined && clauseForm(text) === form).length
  return count > 1 && clauseForm(first.text) === undefined ? [first] : []
}

/** `PART A: Multiple choice (20 marks)`, `Teil B`: parts of a paper, by letters. */
const lettered =
  /^(?:part|section|paper|teil|abschnitt|partie|parte|sección|sezione|seção|deel|часть|раздел)\s([A-HАБВГД])(?=[\s.:–—(]|$)\.?[^.!?]*\.?$/iu

/** Lines that stand apart and name the parts of a paper by letters that count on from the first. */
function findLetteredParts(seen: readonly Seen[]): readonly Seen[] {
  const parts = seen.flatMap((one) => {
    const letter = isShort(one) && !one.isEastern ? lettered.exec(one.text)?.[1] : undefined
    return letter && (one.gap > 0 || one.index === 0) ? [{one, letter: letter.toUpperCase()}] : []
  })
  const letters = parts.map(({letter}) => letter).join('')
  const isInOrder =
    letters.length > 1 && ('ABCDEFGH'.startsWith(letters) || 'АБВГД'.startsWith(letters))
  return isInOrder ? parts.map(({one}) => one) : []
}

/** Lines of a paper's title below the keywords of the one above it, at most. */
const mostPaperLines = 3

/** The title of the next paper, apart from the keywords with which the abstract above it ends, and above more. */
function isBelowKeywords({index, block, tail, gap}: Seen, seen: readonly Seen[]): boolean {
  const above = seen[index - 1]
  if (!above || tail !== 'none' || gap === 0 || block.lines.length > mostPaperLines) return false
  return namesKeywords(above.text) && seen.length > index + 1
}

const isFew = ({block, extent}: Seen, most: number) =>
  block.lines.length <= most && extent <= widest * most

const isShort = ({block, extent}: Seen) => block.lines.length === 1 && extent <= widest

/** Dishes of a document at least, for any of them to be known by what it is made of. */
const fewestDishes = 2

/** Lines above what dishes are made of; where one says the same each time, `Ingredients`, the lines above it. */
function findDishes(seen: readonly Seen[], short: readonly Seen[]): readonly Seen[] {
  const above = short.filter((one) => isDish(seen, one))
  const times = new Map<string, number>()
  for (const {dense} of above) times.set(dense, (times.get(dense) ?? 0) + 1)
  return above.flatMap((one) => {
    if (times.get(one.dense) === 1) return [one]
    const dish = seen[one.index - 1]
    return dish && dish.tail === 'none' && isShort(dish) ? [dish] : []
  })
}

const isList = (one: Seen | undefined) =>
  one?.block.regime === 'label' &&
  /^(?:[\d¼½¾⅓⅔]|(?:half|an?|one|eine?|une?|demi)\s)/iu.test(one.text)

/** Whether what a dish is made of stands below a line: a list that begins with a quantity, or for how many it is, then the list. */
function isDish(seen: readonly Seen[], {index, block, tail}: Seen): boolean {
  const [below, next] = [seen[index + 1], seen[index + 2]]
  return (
    block.regime === undefined &&
    (tail === 'none' || tail === 'colon') &&
    (isList(below) || (below?.block.regime === 'label' && isList(next)))
  )
}

/** A line that ends a sentence and is narrower may be a title with a stop. */
const narrowest = 12

/** Whether text stands below a block, and above it, but for the first, which a title may stand over. */
function isHead(seen: readonly Seen[], index: number, isFirst: boolean): boolean {
  const isText = (one: Seen | undefined) =>
    one !== undefined && (one.block.lines.length > 1 || one.tail !== 'none' || one.extent > widest)
  const above = seen[index - 1]
  // A date below `55. TO MY SISTER.` says when a letter was written; `(2) It is at the landing.` is a clause.
  const isClause = above?.tail === 'final' && /^\(/u.test(above.text)
  const isTitle =
    above?.block.lines.length === 1 &&
    (above.isCapitals || (above.numbering !== undefined && !isClause) || above.extent < narrowest)
  return isText(seen[index + 1]) && (isFirst ? !above?.numbering : isText(above) && !isTitle)
}
