import {placeOfLine, type Sequences} from '../../sequences/index.ts'
import type {Fit} from '../lines/fit.ts'

/** What is worth, in nats, that a line is a head of a sequence: nothing else weighs as much. */
export const pinned = 40

/** Lines of heads, repeats and what is no text, by their places: each value is a stretch of its own. */
export type Stretches = ReadonlyMap<string, number>

/**
 * Number the stretches of lines that are heads, repeats of heads, or no text of a book.
 *
 * A number and its words are two stretches, since they are two lines of one head; words that go on in
 * the next line are one.
 */
export function findStretches({heads, aside}: Sequences): Stretches {
  const stretches = new Map<string, number>()
  let count = 0
  for (const {lines, repeats} of heads) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const goesOn = before && before.start.line + 1 === line.start.line && !isAlone(before.value)
      stretches.set(placeOfLine(line), goesOn ? count : ++count)
    }
    for (const line of repeats) stretches.set(placeOfLine(line), ++count)
  }
  for (const line of aside.keys()) stretches.set(placeOfLine(line), ++count)
  return stretches
}

/** `CHAPTER XII`, `第三章`: its words are another line. */
const isAlone = (value: string) => !/\S[\s　]+\S+[\s　]+\S/u.test(value.trim())

/**
 * What is sure of the breaks around heads that number on.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @returns
 *   By index of the break, its weight in nats: an end where positive, a join where negative.
 */
export function pinHeads(fits: readonly Fit[], stretches: Stretches): Map<number, number> {
  const pins = new Map<number, number>()
  if (stretches.size === 0) return pins
  for (let index = 0; index + 1 < fits.length; index++) {
    const [before, after] = [
      stretches.get(placeOfLine(fits[index]!.line)),
      stretches.get(placeOfLine(fits[index + 1]!.line))
    ]
    if (before === undefined && after === undefined) continue
    pins.set(index, before === after ? -pinned : pinned)
  }
  return pins
}

/**
 * What is sure of the breaks in files that keep a paragraph in a line.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @param files
 *   Those files, by their index.
 * @param verse
 *   Lines that stand together.
 * @returns
 *   As `pinHeads`.
 */
export function pinParagraphs(
  fits: readonly Fit[],
  files: ReadonlySet<number>,
  verse: ReadonlySet<Fit>
): Map<number, number> {
  const pins = new Map<number, number>()
  if (files.size === 0) return pins
  for (let index = 0; index + 1 < fits.length; index++) {
    const [before, after] = [fits[index]!, fits[index + 1]!]
    if (files.has(before.line.file) && !(verse.has(before) && verse.has(after)))
      pins.set(index, pinned)
  }
  return pins
}
