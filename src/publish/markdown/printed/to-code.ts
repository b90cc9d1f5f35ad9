import type {Code} from 'mdast'
import type {Part} from '../../../structure/index.ts'
import {displayWidth} from '../../../text/width.ts'

type PrintedLine = Part['blocks'][number]['lines'][number]

/** Blank lines in a row that stay, at most. */
const mostBlank = 2
/** Lines whose baselines are nearer than this share of their size stand on one row. */
const sameRow = 0.3

/**
 * Lines of code as they are printed, less what all of them are set in by. On a sheet with boxes each
 * character stands where it was printed: in its column, by the width that all of them have.
 */
export function toCode({text, blocks}: Part): Code {
  const printed = blocks.flatMap(({lines}) => lines)
  const texts = text.split('\n')
  const isMeasured = printed.length === texts.length && printed.every(({placement}) => placement)
  const step = isMeasured ? stepOf(printed) : 0
  const value = step > 0 ? byBoxes(texts, printed, step) : byIndents(texts, printed)
  return {type: 'code', value: value.join('\n')}
}

function byIndents(texts: readonly string[], printed: readonly PrintedLine[]): string[] {
  const indents = printed.map(
    ({value}) => /^\s*/.exec(value)![0].replaceAll('\t', '        ').length
  )
  const least = Math.min(...indents)
  return texts.map((line, at) => ' '.repeat((indents[at] ?? least) - least) + line)
}

/** The width of a character: of those that follow each other without a space half are no wider. */
function stepOf(printed: readonly PrintedLine[]): number {
  const steps = printed.flatMap(({value, print}) =>
    [...value].flatMap((character, at) => {
      const isPair = /[!-~]/.test(character) && /[!-~]/.test(value[at + 1] ?? ' ')
      return isPair ? [print!.edges[at + 1]! - print!.edges[at]!] : []
    })
  )
  steps.sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? 0
}

function byBoxes(texts: readonly string[], printed: readonly PrintedLine[], step: number) {
  const lefts = leftsOf(printed, step)
  const rows: string[] = []
  const pitch = pitchOf(printed)
  for (const [at, {value, print, placement}] of printed.entries()) {
    const [{sheet, edges, size, baseline}, before] = [print!, printed[at - 1]?.print]
    const left = lefts.get(sheet)!
    const columns = value === texts[at] ? edges : edges.slice(0, 1)
    const isBeside =
      before?.sheet === sheet && Math.abs(before.baseline - baseline) < size * sameRow
    if (!isBeside) {
      const blanks = at > 0 && before?.sheet === sheet ? placement!.drop / pitch - 1 : 0
      for (let count = Math.min(mostBlank, Math.round(blanks)); count > 0; count--) rows.push('')
      rows.push('')
    }
    rows.push(
      setAt(
        rows.pop()!,
        texts[at]!,
        columns.map((edge) => (edge - left) / step)
      )
    )
  }
  return rows
}

/** Put characters behind a row, each at its column if it has one, and nowhere before. */
function setAt(row: string, text: string, columns: readonly number[]): string {
  let set = row
  for (let at = 0; at < text.length; at++) {
    const column = columns[at]
    const isFirst = at === 0 || text[at - 1] === ' '
    if (column !== undefined && isFirst && text[at] !== ' ') {
      const missing = Math.round(column) - displayWidth(set)
      set += missing > 0 ? ' '.repeat(missing) : at === 0 && set !== '' ? ' ' : ''
    }
    set += text[at]
  }
  return set
}

/**
 * Where the lines of each sheet begin. What goes on at the head of a sheet may all be set in; there it
 * begins whole columns from where it does on the sheet before.
 */
function leftsOf(printed: readonly PrintedLine[], step: number): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>()
  for (const {print} of printed) {
    const {sheet, edges} = print!
    lefts.set(sheet, Math.min(lefts.get(sheet) ?? Infinity, edges[0]!))
  }
  const least = Math.min(...lefts.values())
  for (const [sheet, left] of lefts) {
    const columns = (left - least) / step
    if (Math.abs(columns - Math.round(columns)) < 0.05) lefts.set(sheet, least)
  }
  return lefts
}

/** The usual distance between two rows. */
function pitchOf(printed: readonly PrintedLine[]): number {
  const drops = printed.flatMap(({placement, print}) => {
    const {drop} = placement!
    return drop > print!.size * sameRow ? [drop] : []
  })
  drops.sort((a, b) => a - b)
  return drops[Math.floor(drops.length * 0.3)] ?? 1
}
