import {indexSource, type Quote, quoteAll} from '../decisions/index.ts'
import type {ReviewInput} from '../review-page/index.ts'

/**
 * Quote some text of a printed line so that the quote stands nowhere else.
 *
 * @param index
 *   Of the line in the trace.
 * @param text
 *   As it is printed; the first time that it stands in the line.
 * @returns
 *   Nothing if the line has no such text.
 */
export function quoteInLine(input: ReviewInput, index: number, text: string): Quote | undefined {
  const line = input.trace.lines[index]
  const at = line?.text.indexOf(text) ?? -1
  if (!line || at < 0) return undefined
  const file = input.source.files.findIndex((one) => one.path === line.path)
  const start = line.position.start.offset + at
  return quoteAll(indexSource(input.source), {file, start, end: start + text.length})
}
