import {readConfig, textOfConfig} from '../read-config.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type Plan, type PlanEntry, type TreeFolder} from '../tree.ts'
import {listFolder} from './plan-folders.ts'
import {toPattern} from './to-pattern.ts'

/**
 * Read the contents of Jupyter Book and MyST: `_toc.yml` (`root`, `parts`, `chapters`, `sections`,
 * `glob`), or `toc` in `myst.yml`.
 *
 * @see https://jupyterbook.org/en/stable/structure/toc.html
 * @see https://mystmd.org/guide/table-of-contents
 */
export function planJupyter(folder: TreeFolder, path: string): Plan {
  const config = readConfig(folder, path)
  const root = path.replace(/[^/]*$/, '')
  const news: string[] = []
  const texts = new Set(folder.paths.filter(isText))
  const fileOf = function (name: unknown): string | undefined {
    const address = textOfConfig(name)
    const inside = address === undefined ? undefined : resolvePath(address, root)
    if (inside === undefined) return undefined
    const found = [inside, `${inside}.md`, `${inside}.myst`].find((one) => texts.has(one))
    if (found === undefined)
      news.push(`\`${inside}\` is no Markdown of this folder and is left out`)
    return found
  }
  const toEntries = (value: unknown): PlanEntry[] =>
    Array.isArray(value) ? value.flatMap(toEntry) : []
  const toEntry = function (value: unknown): PlanEntry[] {
    if (typeof value === 'string') return toEntry({file: value})
    if (!value || typeof value !== 'object') return []
    const item = value as Record<string, unknown>
    const title = textOfConfig(item.title) ?? textOfConfig(item.caption)
    if (typeof item.glob === 'string' || typeof item.pattern === 'string') {
      const pattern = toPattern(root + String(item.glob ?? item.pattern))
      return listFolder(
        [...texts].filter((one) => pattern.test(one)),
        root
      )
    }
    const inner = ['parts', 'chapters', 'sections', 'children'].flatMap((key) =>
      toEntries(item[key])
    )
    if (item.url !== undefined) return inner
    const file = item.file === undefined ? undefined : fileOf(item.file)
    if (item.file !== undefined && file === undefined) return inner
    if (file === undefined && title === undefined) return inner
    return [{...(title && {title}), ...(file && {path: file}), entries: inner}]
  }
  const project = (config.project ?? {}) as Record<string, unknown>
  const first = config.root === undefined ? [] : toEntry({file: config.root})
  const rest = Array.isArray(config.list)
    ? toEntries(config.list)
    : toEntries(config.parts ?? config.chapters ?? config.sections ?? project.toc)
  return {tool: 'jupyter-book', by: path, root, entries: [...first, ...rest], leftOut: [], news}
}
