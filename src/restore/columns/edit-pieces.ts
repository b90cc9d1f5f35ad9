import type {SettledEdit} from '../../decisions/index.ts'
import {itemAt} from '../../item-at.ts'
import type {LedgerEntry, Line} from '../../source/index.ts'
import type {NormalPiece} from '../lines/normalise-line.ts'
import type {PrintedFit} from '../lines/printed-fit.ts'

const because = {
  drop: 'An editor left it out',
  reading: 'An editor reads it otherwise'
}

/**
 * Put what a person reads in the place of what is printed.
 *
 * What is left out takes a space with it where it stands between two. A reading that runs over the
 * end of a line stands in the first of its lines.
 *
 * @param pieces
 *   Pieces of the line.
 * @param fit
 *   The line.
 * @param edits
 *   Edits of the whole source.
 */
export function editPieces(
  pieces: readonly NormalPiece[],
  fit: PrintedFit,
  edits: readonly SettledEdit[]
): NormalPiece[] {
  const {line, lead, text} = fit
  const base = line.start.offset + lead
  let result = [...pieces]
  for (const {span, form, as, because: reason} of edits) {
    const [from, to] = [Math.max(0, span.start - base), Math.min(text.length, span.end - base)]
    if (span.file !== line.file || from >= to) continue
    const value = span.start >= base ? as : ''
    const edit: NormalPiece = {
      value,
      start: from,
      end: to,
      rule: form === 'drop' ? 'editor-drop' : 'editor-reading',
      reason: reason ?? because[form]
    }
    const [left, right] = value === '' ? withSpace(text, from, to) : [from, to]
    const before = result.flatMap((piece) => cut(piece, piece.start, left))
    const after = result.flatMap((piece) => cut(piece, right, piece.end))
    result = [...before, edit, ...after]
  }
  return result
}

/** Whether a reading runs over the end of a line, so that nothing stands between it and the next. */
export function isReadOver(
  fit: PrintedFit,
  next: PrintedFit,
  edits: readonly SettledEdit[]
): boolean {
  const end = fit.line.start.offset + fit.lead + fit.text.length
  const {file, start} = next.line
  return edits.some(
    ({form, span}) =>
      form === 'reading' &&
      span.file === file &&
      span.start < end &&
      span.end > start.offset + next.lead
  )
}

/** Take out the lines that a person left out as a whole; of the others no character is touched. */
export function dropLines(
  lines: readonly Line[],
  edits: readonly SettledEdit[]
): {lines: readonly Line[]; ledger: LedgerEntry[]} {
  const drops = edits.filter(({form}) => form === 'drop')
  const ledger: LedgerEntry[] = []
  if (drops.length === 0) return {lines, ledger}
  const kept = lines.filter((line) => {
    const {value, start, file} = line
    const own = drops.filter(
      ({span}) =>
        span.file === file && span.start < start.offset + value.length && start.offset < span.end
    )
    const isLeft = [...value].length > 0 && own.length > 0 && !hasInkOutside(line, own)
    if (!isLeft) return true
    const text = value.trim()
    const at = value.indexOf(text)
    const point = (by: number) => ({
      line: start.line,
      column: start.column + by,
      offset: start.offset + by
    })
    const [from, to] = [point(at), point(at + text.length)]
    const reason = itemAt(own, 0).because ?? because.drop
    ledger.push({kind: 'dropped', file, start: from, end: to, text, rule: 'editor-drop', reason})
    return false
  })
  return {lines: kept, ledger}
}

function hasInkOutside({value, start}: Line, drops: readonly SettledEdit[]): boolean {
  for (const match of value.matchAll(/\S/g)) {
    const offset = start.offset + match.index
    if (!drops.some(({span}) => offset >= span.start && offset < span.end)) return true
  }
  return false
}

/** The part of a piece between two places of the line; a changed piece is not divided. */
function cut(piece: NormalPiece, from: number, to: number): NormalPiece[] {
  const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, to)]
  const isWhole = start === piece.start && end === piece.end
  if (isWhole && (start < end || piece.start === piece.end)) return [piece]
  if (start >= end || piece.value.length !== piece.end - piece.start) return []
  return [{...piece, value: piece.value.slice(start - piece.start, end - piece.start), start, end}]
}

/** A stretch that goes, with the space that would be left double. */
function withSpace(text: string, from: number, to: number): [number, number] {
  const [before, after] = [/\s*$/.exec(text.slice(0, from))![0], /^\s*/.exec(text.slice(to))![0]]
  if (to === text.length) return [from - before.length, to]
  return from === 0 || before !== '' ? [from, to + after.length] : [from, to]
}
