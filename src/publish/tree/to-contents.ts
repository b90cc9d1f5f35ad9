import type {Chapter} from '../edition/chapter.ts'
import type {ContentsEntry} from '../pages/contents.ts'
import type {PlanEntry} from './tree.ts'

/** The contents: chapters by the plan, with its titles, and numbers where the tool has them. */
export function toContents(
  entries: readonly PlanEntry[],
  options: {readonly chapterOf: ReadonlyMap<string, Chapter>; readonly isNumbered: boolean},
  above = ''
): ContentsEntry[] {
  let number = 0
  const count = (entry: PlanEntry, inPart: boolean): ContentsEntry[] => {
    const article = entry.path === undefined ? undefined : options.chapterOf.get(entry.path)
    // A part is not counted, and does not begin the count of its chapters again.
    const isPart = !article && !entry.isNumbered
    const own = options.isNumbered && entry.isNumbered ? `${above}${++number}.` : ''
    const inner =
      isPart && !inPart
        ? entry.entries.flatMap((one) => count(one, true))
        : toContents(entry.entries, options, own || above)
    const title = entry.title ?? article?.title ?? ''
    const label = own ? `${own} ${title}` : title
    return [{title: label, entries: inner, ...(article && {article})}]
  }
  return entries.flatMap((entry) => count(entry, false))
}
