import {readProgram} from '../program/read-program.ts'
import {type Config, textOfConfig} from '../read-config.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type Plan, type PlanEntry, pathsOf, type TreeFolder, textIn} from '../tree.ts'
import {listFolder, planFolders} from './plan-folders.ts'

/**
 * Order the texts of VitePress by the sidebars of its configuration, as far as these stand in it as
 * data; the site's first page stands before them, and what they do not name behind them, by folders, if
 * it says anything.
 *
 * Of several sidebars the one for the whole site (`/`) is the first. The configuration is not run.
 *
 * @param path
 *   Path of the configuration, `.vitepress/config.ts`.
 * @see https://vitepress.dev/reference/default-theme-sidebar
 */
export function planVitepress(folder: TreeFolder, path: string): Plan {
  const site = path.replace(/\.vitepress\/.*$/, '')
  const {main, named} = readProgram(folder, path)
  const srcDir = textOfConfig(group(main, 'srcDir'))
  const inside = srcDir === undefined ? site : resolvePath(srcDir, site)
  const root = inside === undefined || inside === '' ? '' : `${inside.replace(/\/$/, '')}/`
  const planned = planFolders(folder, {tool: 'vitepress', root})
  // Texts in several languages have configurations of their own, in `.vitepress/` or in their folders.
  const others = folder.paths.filter(
    (one) => one !== path && one.startsWith(site) && isConfiguration(one.slice(site.length))
  )
  const sidebars = [main, ...named.values()].flatMap((value) => sidebarsIn(value))
  for (const one of others) {
    const {main, named} = readProgram(folder, one)
    sidebars.push(...[main, ...named.values()].flatMap((value) => sidebarsIn(value)))
  }
  const find = createFind(folder, root, group(main, 'rewrites'))
  const seen = new Set<string>()
  const entries = sidebars
    .flatMap(listsOf)
    .flatMap(({items, base}) => readItems(items, {find, seen, base}))
  if (entries.length === 0) {
    const news = [`\`${path}\` is a program and is not run; the order is that of names`]
    return {...planned, news}
  }
  const first = planned.entries.filter(
    ({path}) => path !== undefined && isText(path) && /^index\.\w+$/.test(path.slice(root.length))
  )
  const taken = pathsOf(entries)
  const unnamed = folder.paths.filter(
    (one) => one.startsWith(root) && isText(one) && !taken.has(one) && one !== first[0]?.path
  )
  const empty = unnamed.filter((one) => isProgram(textIn(folder, one) ?? ''))
  const rest = unnamed.filter((one) => !empty.includes(one))
  const before = first.filter(({path}) => !taken.has(path!))
  return {
    ...planned,
    by: path,
    entries: [...before, ...entries, ...listFolder(rest, root)],
    leftOut:
      empty.length > 0
        ? [{paths: empty, why: 'there is nothing to read in them, and no sidebar leads there'}]
        : []
  }
}

/** Whether a page is its program alone: one that leads elsewhere, or plays with a component. */
function isProgram(text: string): boolean {
  const [, front = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? []
  if (/^(?:hero|features):/m.test(front)) return false
  const body = front === '' ? text : text.replace(/^---[\s\S]*?\n---[ \t]*/, '')
  return (
    body
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .trim() === ''
  )
}

function isConfiguration(path: string): boolean {
  return /^\.vitepress\/(?!theme\/).*\.[cm]?[jt]s$|(?:^|\/)config\.[cm]?[jt]s$/.test(path)
}

function group(value: unknown, key: string): unknown {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? (value as Config)[key]
    : undefined
}

/** Objects in objects that have a sidebar: `locales.fr.themeConfig`. */
const deepest = 5

function sidebarsIn(value: unknown, depth = 0): unknown[] {
  if (!value || typeof value !== 'object' || Array.isArray(value) || depth > deepest) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sidebar' ? [inner] : sidebarsIn(inner, depth + 1)
  )
}

interface SidebarList {
  readonly items: unknown
  readonly base: string
}

/** `[…]`, `{'/guide/': […]}`, or `{'/guide/': {base: '/guide/', items: […]}}`. */
function listsOf(sidebar: unknown): SidebarList[] {
  if (Array.isArray(sidebar)) return [{items: sidebar, base: ''}]
  if (!sidebar || typeof sidebar !== 'object') return []
  const lists = Object.entries(sidebar)
  return [...lists.filter(([key]) => key === '/'), ...lists.filter(([key]) => key !== '/')].map(
    ([, value]) => ({
      items: Array.isArray(value) ? value : group(value, 'items'),
      base: textOfConfig(group(value, 'base')) ?? ''
    })
  )
}

interface ItemOptions {
  readonly find: (link: string) => string | undefined
  /** Texts that stand in the contents already: several sidebars may share a list. */
  readonly seen: Set<string>
  readonly base: string
}

function readItems(items: unknown, {find, seen, base}: ItemOptions): PlanEntry[] {
  if (!Array.isArray(items)) return []
  return items.flatMap((item): PlanEntry[] => {
    const title = textOfConfig(group(item, 'text'))
      ?.replace(/<[^>]*>/g, '')
      .trim()
    const link = textOfConfig(group(item, 'link'))
    const below = textOfConfig(group(item, 'base')) ?? base
    const path = link === undefined || isWeb(link) ? undefined : find(join(below, link))
    const isNew = path !== undefined && !seen.has(path)
    if (isNew) seen.add(path)
    const entries = readItems(group(item, 'items'), {find, seen, base: below})
    if (!isNew && entries.length === 0) return []
    return [{...(title && {title}), ...(isNew && {path}), entries}]
  })
}

function join(base: string, link: string): string {
  return base === '' ? link : base + link.replace(/^\//, base.endsWith('/') ? '' : '/')
}

function isWeb(link: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)
}

/** Make a function that finds the text of an address: `/guide/start`, `/guide/start.html`, `/guide/`. */
function createFind(folder: TreeFolder, root: string, rewrites: unknown) {
  const paths = new Set(folder.paths.filter(isText))
  // `{'en/:rest*': ':rest*'}`: what a site shows at its top lies in a folder.
  const moved = Object.entries(rewrites && typeof rewrites === 'object' ? rewrites : {}).flatMap(
    ([from, to]) => {
      const [, before] = /^(.*?):\w+\*$/.exec(from) ?? []
      return before !== undefined && /^:\w+\*$/.test(String(to)) ? [before] : []
    }
  )
  return function (link: string): string | undefined {
    const address = link.replace(/[?#].*$/s, '').replace(/\.(?:html|md)$/, '')
    for (const before of ['', ...moved]) {
      const plain = resolvePath(address.replace(/^\//, ''), root + before)
      if (plain === undefined) continue
      const start = plain === '' ? '' : `${plain}/`
      const names = [`${plain}.md`, `${start}index.md`, `${start}README.md`]
      const found = names.find((name) => paths.has(name))
      if (found !== undefined) return found
    }
    return undefined
  }
}
