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
  const listing = {folder, onWeb, texts: folder.paths.filter(isText)}
  return {
    list: (inside) => list(listing, inside),
    read: (inside, items) => new NavReader(listing, inside, items).read()
  }
}

/** A folder that is being listed. */
interface Listing {
  readonly folder: TreeFolder
  readonly onWeb: (name: string) => void
  readonly texts: readonly string[]
}

function childrenOf({folder, texts}: Listing, inside: string): Child[] {
  const own = texts.filter((path) => path.startsWith(inside))
  return listFolder(own, inside)
    .map((entry) => pathsIn(entry)[0]!)
    .map((path) => {
      const end = path.indexOf('/', inside.length)
      return end < 0 ? {path, isFolder: false} : {path: path.slice(0, end + 1), isFolder: true}
    })
    .filter(({path, isFolder}) => !isFolder || configOf(folder, path).hide !== true)
}

function configOf(folder: TreeFolder, inside: string): Readonly<Record<string, unknown>> {
  const name = ['.nav.yml', '.nav.yaml', '.pages'].find((one) => folder.bytes.has(inside + one))
  return name === undefined ? {} : readConfig(folder, inside + name)
}

function list(listing: Listing, inside: string): PlanEntry[] {
  const config = configOf(listing.folder, inside)
  const items = config.nav ?? config.arrange
  if (Array.isArray(items)) {
    const rest = config.append_unmatched === true ? ['...'] : []
    return new NavReader(listing, inside, [...items, ...rest]).read()
  }
  const children = inOrder(listing, inside, childrenOf(listing, inside))
  return children.map((child) => toEntry(listing, child))
}

function toEntry(listing: Listing, {path, isFolder}: Child): PlanEntry {
  if (!isFolder) return {path, entries: []}
  const config = configOf(listing.folder, path)
  const entries = list(listing, path)
  const isCollapsed = [
    config.collapse,
    config.collapse_single_pages,
    config.flatten_single_child_sections
  ].includes(true)
  const [only] = entries
  if (isCollapsed && only && entries.length === 1) return only
  return folderEntry(path, textOfConfig(config.title), entries)
}

function inOrder({folder}: Listing, inside: string, children: readonly Child[]): readonly Child[] {
  const {order, sort} = configOf(folder, inside)
  const direction =
    order ?? (sort && typeof sort === 'object' && 'direction' in sort ? sort.direction : undefined)
  return direction === 'desc' ? children.toReversed() : children
}

/** Reads the items of a `nav` in one folder; each takes what no other has taken. */
class NavReader {
  readonly #listing: Listing
  readonly #inside: string
  readonly #items: readonly unknown[]
  readonly #children: readonly Child[]
  /** What the list names by itself, anywhere in it (no pattern before it takes that), or has taken. */
  readonly #taken: Set<string | undefined>

  constructor(listing: Listing, inside: string, items: readonly unknown[]) {
    this.#listing = listing
    this.#inside = inside
    this.#items = items
    this.#children = childrenOf(listing, inside)
    this.#taken = new Set(namesIn(items).map((name) => resolvePath(name, inside)))
  }

  read(): PlanEntry[] {
    return this.#items.flatMap((item) => this.#ofItem(item))
  }

  #ofItem(item: unknown): PlanEntry[] {
    if (typeof item === 'string') return this.#ofName(item)
    if (!item || typeof item !== 'object') return []
    const glob = (item as Record<string, unknown>).glob
    if (typeof glob === 'string') return this.#ofName(glob)
    return Object.entries(item).flatMap(([title, value]): PlanEntry[] => {
      if (Array.isArray(value)) return [{title, entries: value.flatMap((one) => this.#ofItem(one))}]
      if (typeof value !== 'string') return []
      if (isWeb(value)) return this.#ofName(value, title)
      if (isGlob(value)) return [{title, entries: this.#ofName(value)}]
      return this.#ofChild(value).map((entry) => ({...entry, title}))
    })
  }

  #ofName(name: string, title = name): PlanEntry[] {
    if (isWeb(name)) {
      this.#listing.onWeb(title)
      return []
    }
    if (name.startsWith('...')) return this.#ofRest(name)
    if (!isGlob(name)) return this.#ofChild(name)
    const wanted = patternOf(name)
    if (!name.replace(/\/$/, '').includes('/')) return this.#takeFree(wanted).map(this.#toEntry)
    const found = this.#listing.texts.filter(
      (path) =>
        path.startsWith(this.#inside) && this.#matches(wanted, path) && !this.#taken.has(path)
    )
    for (const path of found) this.#taken.add(path)
    return found.map((path) => ({path, entries: []}))
  }

  /** `...`, `... | flat`, `... | a*.md` */
  #ofRest(name: string): PlanEntry[] {
    const [, filter = ''] = /^\.\.\.(?:\s*\|\s*(.*))?$/.exec(name) ?? []
    const found = this.#takeFree(patternOf(filter.replace(/^flat\s*\|?\s*/, '')))
    const entries = found.map(this.#toEntry)
    return filter.startsWith('flat') ? entries.flatMap(flat) : entries
  }

  #ofChild(name: string): PlanEntry[] {
    const path = resolvePath(name, this.#inside)
    if (path === undefined) return []
    if (isText(path)) return [{path, entries: []}]
    const folder = `${path}/`
    // A folder above would list itself.
    const isIn =
      folder.startsWith(this.#inside) && this.#listing.texts.some((one) => one.startsWith(folder))
    return isIn ? [toEntry(this.#listing, {path: folder, isFolder: true})] : []
  }

  #takeFree(wanted: RegExp): readonly Child[] {
    const free = this.#children.filter(
      (child) => this.#isFree(child) && this.#matches(wanted, child.path)
    )
    for (const {path} of free) this.#taken.add(path.replace(/\/$/, ''))
    return inOrder(this.#listing, this.#inside, free)
  }

  #isFree({path, isFolder}: Child): boolean {
    if (this.#taken.has(path.replace(/\/$/, ''))) return false
    const {texts} = this.#listing
    return !isFolder || texts.some((one) => one.startsWith(path) && !this.#taken.has(one))
  }

  #matches(wanted: RegExp, path: string): boolean {
    return wanted.test(path.slice(this.#inside.length).replace(/\/$/, ''))
  }

  readonly #toEntry = (child: Child): PlanEntry => toEntry(this.#listing, child)
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
