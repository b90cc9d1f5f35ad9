import {bisect} from '../../bisect.ts'
import {itemAt} from '../../item-at.ts'
import {endsSentence} from '../lines/line-ends.ts'
import {canAnswer, findNoteMarks, type NoteForm, type NoteMark} from './note-marks.ts'
import type {NotePage, Run, Start} from './read-note-run.ts'

/** A mark in the text; `at` is the index of its line. */
export interface Reference extends NoteMark {
  readonly at: number
}

/** Forms of which a list or a sentence makes use as well: these are notes only at a page's foot. */
const weak: ReadonlySet<NoteForm> = new Set<NoteForm>(['plain', 'paren'])
/** Marks with one number that are looked at, back from a note. */
const farthest = 64

/** For each note of a run, the marks in the text that refer to it; nothing when it is no run of notes. */
export function pairNotes(
  run: Run,
  references: References,
  page: NotePage
): Map<Start, Reference[]> | undefined {
  const isWeak = weak.has(itemAt(run.starts, 0).form)
  if (isWeak && !run.isFoot && run.heading === undefined) return
  if (
    !isWeak &&
    !run.isFoot &&
    run.heading === undefined &&
    !run.afterBlank &&
    itemAt(run.starts, 0).form !== 'footnote'
  )
    return
  const from = itemAt(run.starts, 0).at
  const here = page.pages[from]
  const pairs = tryPair(run, references, (at) => page.pages[at] === here)
  const isEnough = (found: ReadonlyMap<Start, unknown>) =>
    isWeak ? found.size === run.starts.length : found.size * 2 > run.starts.length
  if (isEnough(pairs))
    return references.claim(isWeak ? pairs : pairRest(run, pairs, references, page))
  // A list at the end of a text answers to marks of earlier pages.
  if (isWeak && run.heading === undefined) return
  const far = tryPair(run, references, () => true)
  return isEnough(far) && (run.starts.length > 1 || run.heading !== undefined || !isWeak)
    ? references.claim(far)
    : undefined
}

/**
 * The notes of a run at a page's foot that no mark above answers: the mark may stand in the first
 * lines of the next page. What has none is set among the notes all the same, since it would part
 * the sentence that goes on over the page's end.
 */
function pairRest(
  run: Run,
  pairs: ReadonlyMap<Start, Reference[]>,
  references: References,
  {pages}: NotePage
): Map<Start, Reference[]> {
  const next = pages[itemAt(run.starts, 0).at]! + 1
  const all = new Map<Start, Reference[]>()
  for (const start of run.starts) {
    const found = pairs.get(start)
    const below = found ? undefined : references.after(start, run.end)
    if (found) all.set(start, found)
    else if (below && pages[below.at] === next) all.set(start, [below])
    else if (run.isFoot) all.set(start, [])
  }
  return all
}

function tryPair(
  run: Run,
  references: References,
  isNear: (at: number) => boolean
): Map<Start, Reference[]> {
  const pairs = new Map<Start, Reference[]>()
  let limit = {at: itemAt(run.starts, 0).at, from: 0}
  for (const start of [...run.starts].reverse()) {
    const candidates = references
      .before(start, itemAt(run.starts, 0).at)
      .filter(({at}) => isNear(at))
    const inOrder = candidates.filter(
      ({at, from}) => at < limit.at || (at === limit.at && from < limit.from)
    )
    const found = inOrder.findLast((one) => one.from > 0) ?? inOrder.at(-1)
    if (!found) continue
    limit = found
    // A text refers to `[1]` as often as it wants; other marks may be a list's.
    const others = found.form === 'bracket' ? candidates.slice(0, candidates.indexOf(found)) : []
    pairs.set(start, [found, ...others])
  }
  return pairs
}

/** `① Dry the oars.` below a whole sentence: the mark of an item, since no paragraph begins with a reference. */
function isItem({to}: NoteMark, text: string, above = ''): boolean {
  return to < text.length && (above === '' || endsSentence(above))
}

/** Marks in the text, found once and claimed by at most one note. */
export class References {
  readonly #byKey = new Map<string, Reference[]>()
  readonly #claimed = new Set<Reference>()

  constructor(values: readonly string[]) {
    for (const [at, text] of values.entries()) {
      for (const mark of findNoteMarks(text)) {
        if (mark.from === 0 && isItem(mark, text, values[at - 1])) continue
        const reference = {...mark, at}
        const list = this.#byKey.get(mark.key)
        if (list) list.push(reference)
        else this.#byKey.set(mark.key, [reference])
      }
    }
  }

  /** Marks that a note can answer, not claimed yet, before a line; since the last one claimed. */
  before(note: NoteMark, line: number): Reference[] {
    const list = this.#byKey.get(note.key) ?? []
    const result: Reference[] = []
    const last = upperBound(list, line) - 1
    for (let index = last; index >= 0 && index > last - farthest; index--) {
      if (this.#claimed.has(list[index]!)) break
      if (canAnswer(note, list[index]!)) result.push(list[index]!)
    }
    return result.reverse()
  }

  /** The first mark that a note can answer from a line on. */
  after(note: NoteMark, line: number): Reference | undefined {
    const list = this.#byKey.get(note.key) ?? []
    const first = upperBound(list, line)
    return list.slice(first, first + farthest).find((reference) => canAnswer(note, reference))
  }

  claim(pairs: Map<Start, Reference[]>): Map<Start, Reference[]> {
    for (const list of pairs.values()) for (const one of list) this.#claimed.add(one)
    return pairs
  }
}

function upperBound(list: readonly Reference[], line: number): number {
  return bisect(0, list.length, (index) => (list[index]?.at ?? line) >= line)
}
