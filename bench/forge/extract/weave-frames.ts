import type {Dice} from '../dice.ts'
import type {ExtractedLine, TakenFrame, TakenPiece} from './extracted-line.ts'

/** Columns that follow each other on a page, set side by side on the same lines, as `-layout` leaves them. */
export function weaveFrames(taken: readonly TakenFrame[], dice: Dice): TakenFrame[] {
  const result: TakenFrame[] = []
  const gap = dice.between(2, 6)
  for (let index = 0; index < taken.length; ) {
    const {frame} = taken[index]!
    let end = index + 1
    while (
      frame.kind === 'text' &&
      taken[end]?.frame.kind === 'text' &&
      taken[end]!.frame.page === frame.page
    )
      end++
    const columns = taken.slice(index, end).map(({lines}) => lines)
    result.push(columns.length < 2 ? taken[index]! : {frame, lines: weave(columns, gap)})
    index = end
  }
  return result
}

const cells = (text: string) => text.length + (text.match(/[\u2e80-\uffdc]/g)?.length ?? 0)

function weave(columns: readonly (readonly ExtractedLine[])[], gap: number): ExtractedLine[] {
  const widths = columns.map((column) => Math.max(...column.map(({text}) => cells(text))))
  const height = Math.max(...columns.map(({length}) => length))
  return Array.from({length: height}, (_, row) => {
    let text = ''
    let edge = 0
    const pieces: TakenPiece[] = []
    for (const [index, column] of columns.entries()) {
      const line = column[row]
      if (line !== undefined && line.text !== '') {
        text += ' '.repeat(Math.max(text === '' ? 0 : gap, edge - cells(text)))
        const start = text.length
        text += line.text
        for (const one of line.pieces)
          pieces.push({...one, start: one.start + start, end: one.end + start})
      }
      edge += widths[index]! + gap
    }
    const box = columns.find((column) => column[row]?.box !== undefined)?.[row]?.box
    return {text, pieces, ...(box && {box})}
  })
}
