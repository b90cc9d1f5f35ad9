import {itemAt} from '../../item-at.ts'
import type {Line, Placement, SaidKind} from '../../source/index.ts'
import type {Evidence} from '../../weights/evidence.ts'
import type {Hanging} from '../breaks/find-hanging.ts'
import type {Fit} from '../lines/fit.ts'

// In nats, set by hand: a change of type inside a paragraph is a slip of the reader, and was met in
// none of some hundred pages; a change of weight, or of the head that a column stands under, was.
const weights = {
  /** One line is set in larger type than the other. */
  size: 22,
  /** One line is bold from end to end, the other is not. */
  weight: 4,
  /** One line stands under another head, or in another frame. */
  domain: 6,
  /** A cell of a table ends, or begins: more than what its words say against one. */
  cell: 30,
  /** A head ends, or begins. */
  head: 6,
  /** Lines of one head in the same type: one title. */
  sameHead: -6,
  /** The file has the word whole that the line's end cuts: nothing else speaks so plainly. */
  cutWord: -25,
  /** A METS has one line in another article, or in none: whoever made it saw the page. */
  article: 20,
  /** The file says that one is a caption, an advertisement, a note in the margin, and the other is not. */
  kind: 16,
  /** The same, whatever the type, where a METS says so. */
  toldHead: -12,
  /** A letter that is several lines high, beside its line: of another size, and by itself, whatever that says. */
  initial: -40,
  /** The lines stand farther apart than others of their column, in one type. */
  gap: 5,
  /** A mark is drawn before the line, as before each item of its list. */
  mark: 20,
  /** A list with hanging indents: against all that indents mean elsewhere, but no gap and no other type. */
  hanging: 16
}
/** Type is larger by this factor, and not for want of exactness. */
const larger = 1.12
/** Lines stand apart that are so many usual distances from each other. */
const farther = 2.3
/** And is the same up to this one. */
const sameSize = 1.03

/**
 * Reasons that the print gives for what the breaks of a document mean.
 *
 * @param hanging
 *   Lines of lists with hanging indents.
 */
export function printEvidenceOf(
  hanging: ReadonlyMap<Fit, Hanging>
): (before: Fit, after: Fit) => readonly Evidence[] {
  return function (before, after) {
    const found = printEvidence(before, after)
    const evidence = hangs(hanging.get(before), hanging.get(after))
    return evidence ? [...found, evidence] : found
  }
}

/** What the place of a line in a list with hanging indents says of the break above it. */
function hangs(before: Hanging | undefined, after: Hanging | undefined): Evidence | undefined {
  if (after === 'entry' || after === 'term' || before === 'term')
    return {name: 'hanging-entry', weight: weights.hanging}
  // Above the first line of a list nothing is known.
  return after && before ? {name: 'hanging-rest', weight: -weights.hanging} : undefined
}

/**
 * Reasons that the print of two lines gives for what the break between them means.
 *
 * @param before
 *   A printed line.
 * @param after
 *   The next one.
 * @returns
 *   Nothing where one of them has no boxes.
 */
function printEvidence(before: Fit, after: Fit): Evidence[] {
  const [a, b] = [before.line, after.line]
  if (!a.print || !b.print || !a.placement || !b.placement) return []
  const [one, other] = [a.placement.cell, b.placement.cell]
  if (one || other) {
    const isSame = one && other && one.row === other.row && one.column === other.column
    return isSame ? [] : [{name: 'other-cell', weight: weights.cell}]
  }
  if (a.placement.picture !== b.placement.picture)
    return [{name: 'other-picture', weight: weights.cell}]
  if (isInitial(a, b)) return [{name: 'initial', weight: weights.initial}]
  if (isCutWord(a, b)) return [{name: 'word-told-whole', weight: weights.cutWord}]
  const found: Evidence[] = []
  if (standsFar(a, b)) found.push({name: 'measured-gap', weight: weights.gap})
  if (b.print.hasMark) found.push({name: 'drawn-mark', weight: weights.mark})
  const [small, large] = [
    Math.min(a.print.size, b.print.size),
    Math.max(a.print.size, b.print.size)
  ]
  if (isToldHead(a, b)) found.push({name: 'same-head', weight: weights.toldHead})
  else if (large > small * larger) found.push({name: 'other-size', weight: weights.size})
  else if (a.print.isBold !== b.print.isBold && !a.print.runs && !b.print.runs)
    found.push({name: 'other-weight', weight: weights.weight})
  else if (isOneHead(a.placement, b.placement) && large < small * sameSize)
    found.push({name: 'same-head', weight: weights.sameHead})
  if (isOtherKind(a, b)) found.push({name: 'other-kind', weight: weights.kind})
  if (isOtherArticle(a, b)) found.push({name: 'other-article', weight: weights.article})
  else if (a.placement.frame !== b.placement.frame || a.placement.domain !== b.placement.domain)
    found.push({name: 'other-domain', weight: weights.domain})
  else if (a.placement.isHead !== b.placement.isHead)
    found.push({name: 'other-region', weight: weights.head})
  return found
}

/** Whether a line stands farther below another of its column than its lines do; in a scan that is not exact. */
function standsFar({print: a, placement}: Line, {print: b, placement: next}: Line): boolean {
  if (placement!.region !== next!.region || placement!.isHead || next!.isHead) return false
  if (b!.confidence !== undefined || b!.said || a!.sheet !== b!.sheet) return false
  const [small, large] = [Math.min(a!.size, b!.size), Math.max(a!.size, b!.size)]
  return large < small * sameSize && next!.pitch > 0 && next!.drop > next!.pitch * farther
}

/** A letter by itself that no head holds, much larger than the line behind it, which begins beside it. */
function isInitial({value, print: a, placement}: Line, {print: b}: Line): boolean {
  if (placement!.isHead || a!.sheet !== b!.sheet || a!.size < b!.size * initialSize) return false
  const gap = b!.box.x - a!.box.x - a!.box.width
  const isBeside = b!.baseline < a!.baseline && gap > -b!.size && gap < 2 * b!.size
  return isBeside && !a!.isVertical && /^[“‘«„»"'「『]?\p{L}$/u.test(value.trim())
}

/** An initial is larger than its line by this factor. */
const initialSize = 1.5

/** Whether the end of one line and the beginning of the next are the halves of a word that is told. */
function isCutWord({print, value}: Line, {value: next}: Line): boolean {
  const word = print?.cutWord
  if (word === undefined) return false
  const half = itemAt(next.trimStart().split(/\s/), 0).replace(/[\p{P}]+$/u, '')
  const head = itemAt(value.trimEnd().split(/\s/), -1).replace(/[\p{Pd}¬⸗=]+$/u, '')
  return half !== '' && head !== '' && word.startsWith(head) && word.includes(half)
}

/** Whether a METS that knows both lines has them apart. */
function isOtherArticle({print: a}: Line, {print: b}: Line): boolean {
  const [one, other] = [a!.said, b!.said]
  if (one?.order === undefined || other?.order === undefined) return false
  return one.article !== other.article
}

/** Kinds that a file tells of regions with text, but for text itself and for heads. */
const apart: ReadonlySet<SaidKind | undefined> = new Set<SaidKind>([
  'caption',
  'header',
  'footer',
  'page-number',
  'footnote',
  'marginalia',
  'table',
  'signature-mark',
  'advertisement'
])

function isOtherKind({print: a}: Line, {print: b}: Line): boolean {
  const [one, other] = [a!.said, b!.said]
  if (!one || !other || one.kind === other.kind) return false
  return apart.has(one.kind) || apart.has(other.kind)
}

function isToldHead({print: a}: Line, {print: b}: Line): boolean {
  const [one, other] = [a!.said, b!.said]
  return (
    one?.kind === 'heading' &&
    other?.kind === 'heading' &&
    one.article !== undefined &&
    one.article === other.article
  )
}

function isOneHead(a: Placement, b: Placement): boolean {
  return a.isHead && b.isHead && a.region === b.region
}
