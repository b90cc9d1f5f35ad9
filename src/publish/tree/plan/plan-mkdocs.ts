import {readConfig} from '../read-config.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type Plan, type PlanEntry, type TreeFolder, textIn} from '../tree.ts'
import {createAwesomeLister} from './list-awesome.ts'
import {listFolder, planFolders} from './plan-folders.ts'
import {planSummary} from './plan-summary.ts'

/**
 * Read `mkdocs.yml`: its `nav`, else the folders of `docs_dir` in its own order of files.
 *
 * A folder in `nav` is listed by the navigation file of the plugin literate-nav where there is one; with
 * awesome-pages or awesome-nav folders are listed by files of their own.
 *
 * @see https://www.mkdocs.org/user-guide/configuration/#nav
 */
export function planMkdocs(folder: TreeFolder, path: string): Plan {
  const config = readConfig(folder, path)
  const docs = resolvePath(text(config.docs_dir) ?? 'docs', path)
  const root = docs ? `${docs}/` : ''
  const news: string[] = []
  const onWeb = (name: string) => news.push(`\`${name}\` leads to the web and is no chapter`)
  const common = {tool: 'mkdocs', by: path, root, leftOut: [], news} as const
  if (isAwesome(folder, config.plugins)) {
    const {list, read} = createAwesomeLister(folder, onWeb)
    return {...common, entries: Array.isArray(config.nav) ? read(root, config.nav) : list(root)}
  }
  if (!Array.isArray(config.nav)) {
    return {...planFolders(folder, {tool: 'mkdocs', root}), by: path}
  }
  const navFile = literateNav(config.plugins)
  const texts = folder.paths.filter((one) => one.startsWith(root) && isText(one))
  const listInside = function (inside: string): PlanEntry[] {
    const own = navFile === undefined ? undefined : textIn(folder, inside + navFile)
    const listed = own === undefined ? [] : planSummary(own, inside + navFile, listInside)
    if (own === undefined || listed.length === 0) {
      return listFolder(
        texts.filter((one) => one.startsWith(inside)),
        inside
      )
    }
    // The page that holds the list is the folder's first.
    const isPage = /^(?:readme|index)\./i.test(navFile!)
    return isPage && listed[0]?.path !== inside + navFile
      ? [{path: inside + navFile, entries: []}, ...listed]
      : listed
  }
  const toEntry = function (item: unknown): PlanEntry[] {
    if (typeof item === 'string') return toTarget(undefined, item)
    if (!item || typeof item !== 'object') return []
    return Object.entries(item).flatMap(([title, value]) => {
      if (Array.isArray(value)) return [{title, entries: value.flatMap(toEntry)}]
      return typeof value === 'string' ? toTarget(title, value) : []
    })
  }
  const toTarget = function (title: string | undefined, address: string): PlanEntry[] {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) {
      onWeb(title ?? address)
      return []
    }
    const target = resolvePath(address.replace(/[?#].*$/s, ''), root)
    if (target === undefined) return []
    if (isText(target)) return [{...(title && {title}), path: target, entries: []}]
    const entries = listInside(target ? `${target}/` : root)
    return title === undefined ? entries : [{title, entries}]
  }
  return {...common, entries: config.nav.flatMap(toEntry)}
}

/** Whether files in folders list them: the plugins awesome-pages and awesome-nav. */
function isAwesome({paths}: TreeFolder, plugins: unknown): boolean {
  return (
    /"awesome-(?:pages|nav)"/.test(JSON.stringify(plugins ?? '')) ||
    paths.some((path) => /(?:^|\/)\.(?:pages|nav\.ya?ml)$/.test(path))
  )
}

/** Name of the file that the plugin literate-nav lists a folder by; nothing without the plugin. */
function literateNav(plugins: unknown): string | undefined {
  const items = Array.isArray(plugins) ? plugins : []
  for (const item of items) {
    if (item === 'literate-nav') return 'SUMMARY.md'
    const options = item && typeof item === 'object' ? item['literate-nav'] : undefined
    if (options !== undefined) return text(options?.nav_file) ?? 'SUMMARY.md'
  }
  return undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
