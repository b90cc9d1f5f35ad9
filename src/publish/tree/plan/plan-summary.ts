import type {List, ListItem, Root} from 'mdast'
import {toString as textOfTree} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {resolvePath} from '../resolve-path.ts'
import {isText, type PlanEntry} from '../tree.ts'

/**
 * Read a `SUMMARY.md`: the contents of mdBook, GitBook, Honkit and of MkDocs' literate-nav.
 *
 * Lists nest; a heading after the first is a part, up to the next heading or rule; links outside of a
 * list are chapters before and after the numbered ones; a link to nothing is a draft.
 *
 * @param value
 *   Its text.
 * @param path
 *   Its path in the folder, from which links lead.
 * @param folderEntries
 *   What stands for a link to a folder (optional).
 * @see https://rust-lang.github.io/mdBook/format/summary.html
 */
export function planSummary(
  value: string,
  path: string,
  folderEntries: (folder: string) => readonly PlanEntry[] = () => []
): PlanEntry[] {
  const tree = parse(value)
  const entries: PlanEntry[] = []
  let current: PlanEntry[] = entries
  const toEntry = function (title: string, url: string | undefined, inner: PlanEntry[]): PlanEntry {
    const name = title.replace(/\s+/g, ' ').trim()
    if (url === undefined || url === '') return {title: name, entries: inner}
    // `chapter.md#part` is a heading of a chapter, and the contents have those anyway.
    const file = resolvePath(url.replace(/[?#].*$/s, ''), path)
    if (/^[a-z][a-z\d+.-]*:/i.test(url) || file === undefined) return {title: name, entries: inner}
    if (isText(file)) return {title: name, path: file, entries: inner}
    return {title: name, entries: [...folderEntries(`${file}/`), ...inner]}
  }
  const toItems = ({children}: List): PlanEntry[] => children.map(toItem)
  // Chapters of lists are numbered, those before and after them are not.
  const toItem = (item: ListItem): PlanEntry => ({...toPlain(item), isNumbered: true})
  const toPlain = function ({children}: ListItem): PlanEntry {
    const paragraph = children.find((child) => child.type === 'paragraph')
    const link = paragraph?.children.find((child) => child.type === 'link')
    const inner = children.flatMap((child) => (child.type === 'list' ? toItems(child) : []))
    if (link) return toEntry(textOfTree(link), link.url, inner)
    return toEntry(paragraph ? textOfTree(paragraph) : '', undefined, inner)
  }
  for (const node of tree.children) {
    if (node.type === 'heading') {
      // The first line of all, `# Summary`, names the page.
      if (node === tree.children[0] && node.depth === 1) continue
      const part = {title: textOfTree(node), entries: [] as PlanEntry[]}
      entries.push(part)
      current = part.entries
    } else if (node.type === 'thematicBreak') current = entries
    else if (node.type === 'list') current.push(...toItems(node))
    else if (node.type === 'paragraph') {
      for (const link of node.children) {
        if (link.type !== 'link') continue
        current.push(toEntry(textOfTree(link), link.url, []))
      }
    }
  }
  return entries
}

/** The last one that was read: who watches a folder seldom changes it. */
let last: {readonly value: string; readonly tree: Root} | undefined

function parse(value: string): Root {
  if (last?.value !== value) last = {value, tree: unified().use(remarkParse).parse(value) as Root}
  return last.tree
}
