import type {Paragraph} from 'mdast'
import {append} from '../../append.ts'
import {itemAt} from '../../item-at.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {type BuildContext, buildBlock, type HyphenDoubt} from '../blocks/build-block.ts'
import type {Fit} from '../lines/fit.ts'
import {fitColumns} from '../lines/fit-columns.ts'
import type {LineStretch, PrintedNote} from './find-notes.ts'

/** Characters of a source and where they stand. */
export type NotePlace = Pick<LedgerEntry, 'file' | 'start' | 'end' | 'text'>

/** A note that the page prints apart from the text that it belongs to. */
export interface Note {
  /** The mark as number, letter or symbol: `1` for `①`. */
  readonly key: string
  /** The printed mark before the note's words. */
  readonly mark: NotePlace
  /** The mark in the text; more than one where the text refers to the note again. */
  readonly references: readonly NotePlace[]
  /** Its words, as a block's `node`. */
  readonly paragraphs: readonly Paragraph[]
  /** The bracket that closes `[Footnote 1: …]`. */
  readonly close?: NotePlace
  /** What stands above a list of notes: `注释：`. */
  readonly heading?: Paragraph
}

/**
 * Make the paragraphs of notes. All lines of a note are one paragraph, but for blank lines in it.
 *
 * @param printed
 *   Notes in order.
 * @param context
 *   The document's words and the policy on spaces.
 */
export function buildNotes(
  printed: readonly PrintedNote[],
  context: BuildContext
): {notes: Note[]; ledger: LedgerEntry[]; doubts: HyphenDoubt[]} {
  const ledger: LedgerEntry[] = []
  const doubts: HyphenDoubt[] = []
  const build = (fits: readonly Fit[]): Paragraph => {
    const built = buildBlock(
      fits,
      fits.map(() => false),
      context
    )
    append(ledger, built.ledger)
    append(doubts, built.doubts)
    return built.node
  }
  // Measured together: one note has too few lines to show its measure.
  const fits = new Map(
    fitColumns(printed.flatMap(({lines}) => lines)).map((fit) => [fit.line, fit])
  )
  const notes = printed.map(({key, mark, references, lines, close, heading}): Note => {
    const paragraphs: Fit[][] = []
    let isBlank = true
    for (const line of lines) {
      const fit = fits.get(line)
      if (fit && isBlank) paragraphs.push([])
      if (fit) itemAt(paragraphs, -1).push(fit)
      isBlank = !fit
    }
    return {
      key,
      mark: placeOf(mark),
      references: references.map(placeOf),
      paragraphs: paragraphs.map(build),
      ...(close ? {close: placeOf(close)} : {}),
      ...(heading ? {heading: build(fitColumns([heading]))} : {})
    }
  })
  return {notes, ledger, doubts}
}

function placeOf({line, from, to}: LineStretch): NotePlace {
  const point = (at: number) => ({
    line: line.start.line,
    column: line.start.column + at,
    offset: line.start.offset + at
  })
  return {file: line.file, start: point(from), end: point(to), text: line.value.slice(from, to)}
}
