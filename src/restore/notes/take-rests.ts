import type {Line} from '../../source/source.ts'
import {learnSizes} from '../lines/describe-print.ts'
import {endsSentence} from '../lines/line-ends.ts'
import {readNoteStart} from './note-marks.ts'

/** By this factor the type of notes is smaller than that of the text. */
const smaller = 0.96
/** Lines of a note that stand on the page after its own, at most. */
const longest = 40

/**
 * Give the notes whose sentence is open at the foot of a page what stands above the notes of the next, or alone at its
 * foot, in small type and without a mark.
 *
 * ```text
 *   | 2 The ladder is described by the curate, who found it, he
 *   |--- next page
 *   | the text of the page
 * > | says, straighter than most of his flock.
 *   | 3 On the fourth of May.
 * ```
 *
 * @param notes
 *   All notes; those that go on are replaced.
 * @param feet
 *   The index of the last note at the foot of a page, by the page.
 * @param printed
 *   All lines, the page of each, and which are taken by notes: it changes.
 */
export function takeRests<T extends {readonly lines: readonly Line[]}>(
  notes: T[],
  feet: ReadonlyMap<number, number>,
  {
    lines,
    pages,
    taken
  }: {
    readonly lines: readonly Line[]
    readonly pages: readonly number[]
    readonly taken: Uint8Array
  }
): void {
  const open = [...feet].filter(([, index]) => {
    const last = notes[index]!.lines.at(-1)
    return last?.print && !endsSentence(last.value.trim())
  })
  if (open.length === 0) return
  const sizes = learnSizes(lines)
  if (!sizes) return
  const ends = new Map<number, number>()
  for (const [at, page] of pages.entries()) if (lines[at]!.value.trim() !== '') ends.set(page, at)
  for (const [page, index] of open) {
    let at = ends.get(page + 1) ?? -1
    const rest: number[] = []
    for (; at >= 0 && pages[at] === page + 1 && rest.length <= longest; at--) {
      const {value, print, placement} = lines[at]!
      if (value.trim() === '' || taken[at]) continue
      if (!print || print.size >= sizes.body * smaller || placement?.cell || placement?.isHead)
        break
      rest.unshift(at)
    }
    const first = lines[rest[0] ?? -1]
    if (!first || rest.length > longest || readNoteStart(first.value.trim())) continue
    for (const one of rest) taken[one] = 1
    const note = notes[index]!
    notes[index] = {...note, lines: [...note.lines, ...rest.map((one) => lines[one]!)]}
  }
}
