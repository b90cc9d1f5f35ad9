import {isUnspaced} from '../../../text/script.ts'

/** A letter of a line, and what stands before it. */
export interface SpacedGlyph {
  readonly character: string
  /** From the glyph before it, in units of the type's size. */
  readonly gap: number
  /** Whether white space stands there, in the file or made up by its reader. */
  readonly hasSpace: boolean
}

/** Letters that stand apart, at least: fewer are initials, or the letters of a list. */
const fewest = 5
/** Spaces between words are wider than between letters by a factor, and by so much of the type's size. */
const wider = {factor: 1.5, size: 0.12}

/**
 * Find the spaces of a line that only set its letters apart, as in heads and in German emphasis:
 * `T h e  L a n d i n g`.
 *
 * @param glyphs
 *   Glyphs of a line, in order.
 * @returns
 *   Indexes of the glyphs before which no space is to be read.
 */
export function findLetterSpaces(glyphs: readonly SpacedGlyph[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < glyphs.length; ) {
    let to = from + 1
    while (to < glyphs.length && glyphs[to]!.hasSpace && isLetter(glyphs[to]!)) to++
    // The last letter is of the run if it stands alone.
    const isCut = to < glyphs.length && !glyphs[to]!.hasSpace && isLetter(glyphs[to]!)
    const end = isCut ? to - 1 : to
    if (isLetter(glyphs[from]!) && end - from >= fewest)
      for (const at of spacesOf(glyphs, from, end)) found.add(at)
    from = to
  }
  return found
}

function spacesOf(glyphs: readonly SpacedGlyph[], from: number, to: number): number[] {
  const run = glyphs.slice(from, to)
  // `A B C D E`: the heads of columns, or what may be chosen.
  if (run.every(({character}, at) => at === 0 || character > run[at - 1]!.character)) return []
  const gaps = run.slice(1).map(({gap}) => gap)
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!
  const most = Math.max(usual * wider.factor, usual + wider.size)
  return gaps.flatMap((gap, at) => (gap < most ? [from + at + 1] : []))
}

const isLetter = ({character}: SpacedGlyph) =>
  /^\p{L}\p{M}*$/u.test(character) && !isUnspaced(character.codePointAt(0)!)
