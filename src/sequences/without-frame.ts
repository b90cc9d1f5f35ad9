import type {Line} from '../source/index.ts'
import {endsTranscription, startsTranscription} from '../text/language/transcription.ts'
import type {ObservedLine} from './observe-printed.ts'

/** Lines without those at the head and foot of a sheet, and in tables: the numbers of pages count on, too. */
export function withoutMargins(lines: readonly Line[]): readonly Line[] {
  return lines.some(isInMargin) ? lines.filter((line) => !isInMargin(line)) : lines
}

const isInMargin = ({placement, print}: Line) =>
  (placement !== undefined && (placement.domain < 0 || placement.cell !== undefined)) ||
  print?.said?.kind === 'page-number'

/** Lines of the text that a transcription has between its marks, and those above. */
export function withoutFrame(printed: readonly ObservedLine[]): {
  readonly header: readonly ObservedLine[]
  readonly printed: readonly ObservedLine[]
} {
  const start = printed.findIndex(({text}) => startsTranscription(text))
  const end = printed.findIndex(({text}, at) => at > start && endsTranscription(text))
  if (start < 0 && end < 0) return {header: [], printed}
  // A long title goes on in the next line of its mark.
  let from = start + 1
  while (start >= 0 && printed[from]?.gap === 0 && !printed[from - 1]!.text.endsWith('***')) from++
  return {
    header: printed.slice(0, from),
    printed: printed.slice(from, end < 0 ? undefined : end)
  }
}
