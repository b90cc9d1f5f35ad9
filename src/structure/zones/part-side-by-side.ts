import type {Seen} from '../blocks/observe.ts'
import type {TitleDraft} from '../titles/title-draft.ts'

/** From this score on a line is a name. */
const name = 1

/**
 * Part heads that stood side by side on the sheet: an extractor that reads rows gives their titles first and
 * then their bylines, as many of the one as of the other, each a block of its own.
 *
 * ```text
 * > | The Old Weir
 *   |
 * > | The Price of Rope
 *   |
 *   | By Ada Quill
 *   |
 *   | By Tom Ridge
 * ```
 *
 * @returns
 *   The drafts in order, such a one as many as there are titles in it, each with its byline.
 */
export function partSideBySide(drafts: readonly TitleDraft[]): TitleDraft[] {
  const result: TitleDraft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const {title, first, last} = drafts[at]!
    const names = [...drafts[at]!.byline]
    let [to, end] = [at + 1, last]
    while (names.length < title.length && isNamesBelow(drafts[to], end)) {
      names.push(...drafts[to]!.byline)
      end = drafts[to++]!.last
    }
    if (!standSideBySide(title, names) || end - first + 1 !== title.length * 2) {
      result.push(drafts[at]!)
      continue
    }
    for (const [index, own] of title.entries())
      result.push({
        title: [own],
        byline: [names[index]!],
        first: first + index,
        last: first + title.length + index,
        isWhole: true,
        isBeside: true
      })
    at = to - 1
  }
  return result
}

/** Whether names without a title stand directly below a head. */
const isNamesBelow = (draft: TitleDraft | undefined, last: number) =>
  draft?.title.length === 0 && draft.first === last + 1

function standSideBySide(title: readonly Seen[], byline: readonly Seen[]): boolean {
  if (title.length < 2 || title.length !== byline.length) return false
  const isApart = (one: Seen, at: number) => at === 0 || one.gap > 0
  return (
    title.every(isApart) &&
    byline.every((one) => one.gap > 0 && (one.name?.score ?? 0) >= name) &&
    byline[0]!.index === title.at(-1)!.index + 1
  )
}
