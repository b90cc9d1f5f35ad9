import type {DialectText} from '../dialects/dialect.ts'
import {findIncluded} from '../dialects/includes/include-files.ts'
import type {Keep} from '../keep.ts'
import {reportPlan} from './plan/report-plan.ts'
import {isText, type Plan, type PlanEntry, type TreeFolder, textIn} from './tree.ts'

/** The texts that the contents name, each once, and what there is to say of the others. */
export function takeTexts(folder: TreeFolder, plan: Plan, keep: Keep) {
  const texts: DialectText[] = []
  const seen = new Set<string>()
  const missing: string[] = []
  const unreadable: string[] = []
  const drafts: string[] = []
  const take = (entries: readonly PlanEntry[]): PlanEntry[] =>
    entries.flatMap((entry): PlanEntry[] => {
      const {path} = entry
      const isNew = path !== undefined && !seen.has(path)
      if (isNew) {
        seen.add(path)
        const value = isText(path) ? textIn(folder, path) : undefined
        if (value !== undefined)
          texts.push({path, name: folder.nameOf(path), value: value.replace(/^\uFEFF/, '')})
        else if (folder.bytes.has(path)) unreadable.push(path)
        else missing.push(path)
        const inner = take(entry.entries)
        if (value !== undefined) return [{...entry, entries: inner}]
        return inner.length > 0 ? [{...entry, path: undefined, entries: inner}] : []
      }
      const inner = take(entry.entries)
      // What has no name is no part: its first page stands for it, if that is the page of a folder.
      if (path === undefined && !entry.title?.trim()) return withoutName(inner)
      if (inner.length > 0) return [{...entry, path: undefined, entries: inner}]
      if (path === undefined && entry.title) drafts.push(entry.title)
      return []
    })
  const entries = take(plan.entries)
  const included = findAllIncluded(folder, texts, keep)
  // What other texts ask for is in the book by them.
  const leftOut = plan.leftOut.flatMap(({paths, why}) => {
    const others = paths.filter((path) => !included.has(path))
    return others.length > 0 ? [{paths: others, why}] : []
  })
  const found = {missing, unreadable, drafts}
  return {texts, entries, included, messages: reportPlan(folder, {...plan, leftOut}, found)}
}

/** What a part without a name is in the contents. */
function withoutName([first, ...others]: readonly PlanEntry[]): PlanEntry[] {
  if (first === undefined) return []
  const isPage = first.path !== undefined && /(?:^|\/)(?:_?index|readme)\.\w+$/i.test(first.path)
  return isPage && first.entries.length === 0 ? [{...first, entries: others}] : [first, ...others]
}

/** Files that texts ask for, and those that these ask for. */
function findAllIncluded(
  folder: TreeFolder,
  texts: readonly DialectText[],
  keep: Keep
): ReadonlySet<string> {
  const included = new Set<string>()
  const add = function (value: string, path: string): void {
    const found = keep(
      `included/${path}`,
      () => [value],
      () => findIncluded(value, path)
    )
    for (const one of found) {
      if (included.has(one)) continue
      included.add(one)
      const inner = textIn(folder, one)
      if (inner !== undefined) add(inner, one)
    }
  }
  for (const {path, value} of texts) add(value, path)
  return included
}
