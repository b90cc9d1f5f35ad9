import type {VFileMessage} from 'vfile-message'
import type {Book} from '../../book/book.ts'
import {readBook} from '../../book/index.ts'
import {createMessage} from '../../message.ts'
import type {DialectText} from '../dialects/dialect.ts'
import {findIncluded} from '../dialects/includes/include-files.ts'
import type {Keep} from '../keep.ts'
import {findMetadata, type TreeMetadata} from './find-metadata.ts'
import {planTree} from './plan/plan-tree.ts'
import {reportPlan} from './plan/report-plan.ts'
import {isText, type Plan, type PlanEntry, type TreeFolder, textIn} from './tree.ts'

/** What a folder's settings, contents and texts come to, before any text is read as a chapter. */
export interface ChosenTexts
  extends Pick<ReturnType<typeof takeTexts>, 'texts' | 'entries' | 'included'> {
  /** What `book.yaml` says. */
  readonly given: Partial<Book>
  readonly plan: Plan
  /** Who the texts are written for; `book.yaml` may say another than the plan. */
  readonly tool: Plan['tool']
  /** What the folder says beside it. */
  readonly found: TreeMetadata
}

/** Find out which texts are the book; nothing where it cannot be made, and then the messages say why. */
export function chooseTexts(
  folder: TreeFolder,
  keep: Keep
): {readonly chosen?: ChosenTexts; readonly messages: VFileMessage[]} {
  const settings = folder.book ? readBook(folder.book) : {book: {}, messages: []}
  const messages: VFileMessage[] = [...settings.messages]
  const refuse = function (reason: string, ruleId: 'empty-book' | 'unreadable-tree') {
    messages.push(createMessage({reason, ruleId, file: folder.nameOf(''), fatal: true}))
    return {messages}
  }
  if (messages.some((message) => message.fatal)) return {messages}
  const given: Partial<Book> = settings.book
  const {plan, refusal} = planTree(folder, given.chapters)
  if (!plan) return refuse(refusal, 'unreadable-tree')
  const tool = given.dialect ?? plan.tool
  const {messages: onTexts, ...taken} = takeTexts(folder, plan, keep)
  messages.push(...onTexts)
  if (taken.texts.length === 0) {
    return refuse(
      `Cannot make a book of \`${folder.name}\`, there is no chapter in it; expected Markdown files that its contents name`,
      'empty-book'
    )
  }
  if (messages.some((message) => message.fatal)) return {messages}
  return {
    chosen: {given, plan, tool, found: findMetadata(folder, {...plan, tool}), ...taken},
    messages
  }
}

/** The texts that the contents name, each once, and what there is to say of the others. */
function takeTexts(folder: TreeFolder, plan: Plan, keep: Keep) {
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
