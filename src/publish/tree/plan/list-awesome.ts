import {readConfig, textOfConfig} from '../read-config.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type PlanEntry, type TreeFolder} from '../tree.ts'
import {folderEntry, listFolder} from './plan-folders.ts'
import {toPattern} from './to-pattern.ts'

/** Lists folders of a site of MkDocs by the files that lie in them. */
interface AwesomeLister {
  /** What stands in a folder: empty, or with `/` at its end. */
  readonly list: (inside: string) => PlanEntry[]
  /** What items of a `nav` mean in a folder. */
  readonly read: (inside: string, items: readonly unknown[]) => PlanEntry[]
}

/** A file or a folder in a folder. */
interface Child {
  readonly path: string
  readonly isFolder: boolean
}

/**
 * List folders by the `.pages` of the plugin awesome-pages or the `.nav.yml` of awesome-nav, those
 * without one in the order of MkDocs.
 *
 * ```yaml
 * title: Gauges
 * nav:
 *   - index.md
 *   - Upper: upper.md
 *   - ...              # the others, each once; `... | flat`, `... | a*.md`, `... | regex=^a`
 *   - weirs            # a folder
 *   - "*.md"           # by awesome-nav
 * ```
 *
 * @param onWeb
 *   Called with what leads to the web.
 * @see https://lukasgeiter.github.io/mkdocs-awesome-nav/
 */
export function createAwesomeLister(
  folder: TreeFolder,
  onWeb: (name: string) => void
): AwesomeLister {
  const texts = folder.paths.filter(isText)

  function childrenOf(inside: string): Child[] {
    const own = texts.filter((path) => path.startsWith(inside))
    return listFolder(own, inside)
      .map((entry) => pathsIn(entry)[0]!)
      .map((path) => {
        const rest = path.slice(inside.length)
        const end = rest.indexOf('/')
        return end < 0
          ? {path, isFolder: false}
          : {path: inside + rest.slice(0, end + 1), isFolder: true}
      })
      .filter(({path, isFolder}) => !isFolder || configOf(path).hide !== true)
  }

  function configOf(inside: string): Readonly<Record<string, unknown>> {
    const name = ['.nav.yml', '.nav.yaml', '.pages'].find((one) => folder.bytes.has(inside + one))
    return name === undefined ? {} : readConfig(folder, inside + name)
  }

  function list(inside: string): PlanEntry[] {
    const config = configOf(inside)
    const items = config.nav ?? config.arrange
    if (Array.isArray(items)) {
      const rest = config.append_unmatched === true ? ['...'] : []
      return read(inside, [...items, ...rest])
    }
    return inOrder(inside, childrenOf(inside)).map(toEntry)
  }

  function toEntry({path, isFolder}: Child): PlanEntry {
    if (!isFolder) return {path, entries: []}
    const config = configOf(path)
    const entries = list(path)
    const isCollapsed = [
      config.collapse,
      config.collapse_single_pages,
      config.flatten_single_child_sections
    ].includes(true)
    if (isCollapsed && entries.length === 1) return entries[0]!
    return folderEntry(path, textOfConfig(config.title), entries)
  }

  function inOrder(inside: string, children: readonly Child[]): Child[] {
    const {order, sort} = configOf(inside)
    const direction =
      order ??
      (sort && typeof sort === 'object' && 'direction' in sort ? sort.direction : undefined)
    return direction === 'desc' ? [...children].reverse() : [...children]
  }

  function read(inside: string, items: readonly unknown[]): PlanEntry[] {
    const children = childrenOf(inside)
    /** What the list names by itself, anywhere in it: no pattern before it takes that. */
    const named = new Set(namesIn(items).map((name) => resolvePath(name, inside)))
    const isFree = ({path, isFolder}: Child) =>
      !named.has(path.replace(/\/$/, '')) &&
      !(isFolder && texts.every((one) => !one.startsWith(path) || named.has(one)))
    const find = (name: string): Child | undefined => {
      const path = resolvePath(name, inside)
      if (path === undefined) return undefined
      if (isText(path)) return {path, isFolder: false}
      // A folder above would list itself.
      return `${path}/`.startsWith(inside) && texts.some((one) => one.startsWith(`${path}/`))
        ? {path: `${path}/`, isFolder: true}
        : undefined
    }
    const takeFree = function (wanted: (child: Child) => boolean): Child[] {
      const found = inOrder(inside, children.filter(isFree).filter(wanted))
      for (const {path} of found) named.add(path.replace(/\/$/, ''))
      return found
    }
    const toEntries = function (item: unknown): PlanEntry[] {
      if (typeof item === 'string') return ofName(item)
      if (!item || typeof item !== 'object') return []
      const glob = (item as Record<string, unknown>).glob
      if (typeof glob === 'string') return ofName(glob)
      return Object.entries(item).flatMap(([title, value]): PlanEntry[] => {
        if (Array.isArray(value)) return [{title, entries: value.flatMap(toEntries)}]
        if (typeof value !== 'string') return []
        if (isWeb(value)) return ofName(value, title)
        if (isGlob(value)) return [{title, entries: ofName(value)}]
        const child = find(value)
        const entry = child && toEntry(child)
        return entry ? [{...entry, title}] : []
      })
    }
    const ofName = function (name: string, title = name): PlanEntry[] {
      if (isWeb(name)) {
        onWeb(title)
        return []
      }
      const [, filter = ''] = /^\.\.\.(?:\s*\|\s*(.*))?$/.exec(name) ?? []
      if (name.startsWith('...')) {
        const pattern = filter.replace(/^flat\s*\|?\s*/, '')
        const wanted = patternOf(pattern)
        const found = takeFree(({path}) =>
          wanted.test(path.slice(inside.length).replace(/\/$/, ''))
        )
        return filter.startsWith('flat')
          ? found.flatMap((child) => flat(toEntry(child)))
          : found.map(toEntry)
      }
      if (isGlob(name)) {
        const wanted = patternOf(name)
        const isIn = (path: string) => wanted.test(path.slice(inside.length).replace(/\/$/, ''))
        if (!name.replace(/\/$/, '').includes('/'))
          return takeFree(({path}) => isIn(path)).map(toEntry)
        const found = texts.filter(
          (path) => path.startsWith(inside) && isIn(path) && !named.has(path)
        )
        for (const path of found) named.add(path)
        return found.map((path) => ({path, entries: []}))
      }
      const child = find(name)
      return child ? [toEntry(child)] : []
    }
    return items.flatMap(toEntries)
  }

  return {list, read}
}

function pathsIn({path, entries}: PlanEntry): string[] {
  return [...(path === undefined ? [] : [path]), ...entries.flatMap(pathsIn)]
}

/** All pages of an entry, one after the other. */
function flat(entry: PlanEntry): PlanEntry[] {
  return pathsIn(entry).map((path) => ({path, entries: []}))
}

function namesIn(items: readonly unknown[]): string[] {
  return items.flatMap((item): string[] => {
    if (typeof item === 'string') return isGlob(item) || isWeb(item) ? [] : [item]
    return item && typeof item === 'object'
      ? Object.values(item).flatMap((value) => namesIn(Array.isArray(value) ? value : [value]))
      : []
  })
}

function isWeb(name: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\/\/|\/\/|mailto:)/i.test(name)
}

function isGlob(name: string): boolean {
  return name.startsWith('...') || /[*?]/.test(name)
}

/** `a*.md`, `**\/b.md`, `regex=^a`; empty for anything. */
function patternOf(pattern: string): RegExp {
  if (pattern === '') return /(?:)/
  const regex = /^(?:regex|glob)=/.exec(pattern)?.[0]
  const source = pattern.slice(regex?.length ?? 0)
  try {
    if (regex === 'regex=') return new RegExp(source)
  } catch {
    return /(?!)/
  }
  return toPattern(source.replace(/\/$/, ''))
}
