import type {Line, Print} from '../../source/index.ts'

/** The width that all letters of a face have, in units of its size, by its name and size. */
export type FixedFaces = ReadonlyMap<string, number>

/**
 * Steps from letter to letter that tell a face: how many, from how many letters, which share is alike;
 * and how many of one line are as those of another face.
 */
const enough = {steps: 12, letters: 5, share: 0.95, alone: 4}
/** More steps say no more. */
const most = 3000
/** By how much steps may differ, in units of the size: they come in hundredths of a point. */
const slack = 0.006
/** From this share of a document's characters on it is typewritten, and such a face says nothing of code. */
const typewritten = 0.5

/**
 * Learn which faces of a document give each letter the same width, as those for code do: `i` as much
 * as `m`.
 *
 * @param lines
 *   Lines of the document.
 * @returns
 *   None where most of the document is set in such a face.
 */
export function learnFixedFaces(lines: readonly Line[]): FixedFaces {
  const steps = new Map<string, {readonly widths: number[]; readonly letters: Set<string>}>()
  const counts = new Map<string, number>()
  let total = 0
  for (const {value, print} of lines) {
    if (!print) continue
    total += value.length
    if (!isMeasured(print)) continue
    const key = keyOf(print)
    counts.set(key, (counts.get(key) ?? 0) + value.length)
    const known = steps.get(key) ?? {widths: [], letters: new Set()}
    steps.set(key, known)
    if (known.widths.length > most) continue
    for (const {letter, width} of stepsOf(value, print)) {
      known.widths.push(width)
      known.letters.add(letter)
    }
  }
  const fixed = new Map<string, number>()
  let set = 0
  for (const [face, {widths, letters}] of steps) {
    if (widths.length < enough.steps || letters.size < enough.letters) continue
    widths.sort((a, b) => a - b)
    const middle = widths[widths.length >> 1]!
    const alike = widths.filter((width) => Math.abs(width - middle) <= slack).length
    if (middle < slack || alike < widths.length * enough.share) continue
    fixed.set(face, middle)
    set += counts.get(face)!
  }
  return set < total * typewritten ? fixed : new Map()
}

/**
 * Whether a line is set in one of the faces, from its first letter to its last; or in the bold of one,
 * of which there is too little to be known by itself.
 */
export function isSetFixed({value, print}: Line, faces: FixedFaces): boolean {
  if (!print || !isMeasured(print)) return false
  const widths = [...stepsOf(value, print)].map(({width}) => width)
  const isAlike = (step: number) =>
    widths.filter((width) => Math.abs(width - step) <= slack).length >= widths.length * enough.share
  const step = faces.get(keyOf(print))
  if (step !== undefined) return isAlike(step)
  return widths.length >= enough.alone && [...faces.values()].some(isAlike)
}

/** Some programs keep no names of their faces: those of other sizes are others. */
const keyOf = ({face, size}: Print) => `${face} ${Math.round(size * 4)}`

/** What a machine measured in a scan is too rough. */
function isMeasured({confidence, turn, isVertical}: Print): boolean {
  return confidence === undefined && turn === 0 && !isVertical
}

/** How far it is from each letter of a line to the next, in units of its size. */
function* stepsOf(value: string, {edges, size}: Print) {
  for (let at = 0; at + 1 < value.length; at++) {
    if (!isLetter(value.charCodeAt(at)) || !isLetter(value.charCodeAt(at + 1))) continue
    yield {letter: value[at]!, width: (edges[at + 1]! - edges[at]!) / size}
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}
