import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/source.ts'
import type {GridRow, Word} from './word-grid.ts'

/** Share of the doubled spaces that must follow the end of a sentence, where a typist doubled them. */
const mostShare = 0.8
/** Doubled spaces from which a habit is seen. */
const fewest = 3
/** Rows whose wider gaps end in one column, so that what ends there is no space between sentences. */
const fewestAtEdge = 3
/** Rows around one within which they stand: over a book some end there by chance. */
const near = 25

const doubled = /(\S) {2}(?=\S)/g
/** What ends a sentence or a clause, and what closes after it. */
const closes = /[.!?:;…—-][)\]}"'’”»*_]*$/

/**
 * Find the files with two spaces after their sentences, as typewriters and old transcriptions have
 * them: nearly all their doubled spaces stand there. Such spaces form no corridor, though some stand
 * above each other by chance.
 */
export function filesWithSentenceSpaces(lines: readonly Line[]): Set<number> {
  const counts = new Map<number, {all: number; after: number}>()
  for (const {file, value} of lines) {
    for (const {index} of value.matchAll(doubled)) {
      const count = counts.get(file) ?? {all: 0, after: 0}
      counts.set(file, count)
      count.all++
      if (closes.test(value.slice(Math.max(0, index - 4), index + 1))) count.after++
    }
  }
  const isHabit = ({all, after}: {all: number; after: number}) =>
    after >= fewest && after >= mostShare * all
  return new Set([...counts].filter(([, count]) => isHabit(count)).map(([file]) => file))
}

/**
 * Make one word of what a doubled space after a sentence parts, save where wider gaps of other rows
 * end: there a full line of a column ends with its sentence. In a heading it parts the halves of a title,
 * `第三回　守夜人點燈　渡船客聽雨`, that stand above each other in all of them.
 *
 * @param isSpaced
 *   Whether sentences are parted by doubled spaces.
 * @param isHeading
 *   Whether a line is a heading.
 */
export function closeSpaces(
  rows: readonly GridRow[],
  isSpaced: boolean,
  isHeading: (line: Line) => boolean
): GridRow[] {
  const edges = new Map<number, number[]>()
  for (const [at, {words}] of rows.entries())
    for (const [index, {start}] of words.entries())
      if (index > 0 && start - itemAt(words, index - 1).end > 2)
        edges.set(start, [...(edges.get(start) ?? []), at])
  const isEdge = (start: number, at: number) =>
    (edges.get(start) ?? []).filter((row) => Math.abs(row - at) <= near).length >= fewestAtEdge
  return rows.map(function (row, at) {
    const isHead = isHeading(row.line)
    if (!isSpaced && !isHead) return row
    const words: Word[] = []
    for (const word of row.words) {
      const last = words.at(-1)
      const isSentence =
        last &&
        (isHead ? word.start - last.end <= 2 : word.start - last.end === 2) &&
        (isHead ||
          (!isEdge(word.start, at) &&
            closes.test(row.line.value.slice(last.from, last.to).slice(-4))))
      if (isSentence)
        words[words.length - 1] = {
          ...word,
          from: last.from,
          start: last.start,
          startCell: last.startCell
        }
      else words.push(word)
    }
    return words.length === row.words.length ? row : {...row, words}
  })
}
