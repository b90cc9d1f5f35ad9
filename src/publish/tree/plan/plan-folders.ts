import {isText, type Plan, type PlanEntry, type TreeFolder, type TreeTool} from '../tree.ts'

/** How folders are listed. */
interface FolderOptions {
  readonly tool: TreeTool
  /** Folder to begin in: empty, or with `/` at its end. */
  readonly root: string
  /** Place of a file or folder among its siblings, where it has one; the others follow by name. */
  readonly placeOf?: ((path: string) => number | undefined) | undefined
  /** Title of a folder; without one its first page or its name is. */
  readonly titleOf?: ((folder: string) => string | undefined) | undefined
  readonly news?: readonly string[]
}

/**
 * List folders in natural order: the file that a site shows for the folder first, then its files and
 * folders by name.
 */
export function planFolders(folder: TreeFolder, options: FolderOptions): Plan {
  const {tool, root, news = []} = options
  const paths = folder.paths.filter((path) => path.startsWith(root) && isText(path))
  return {
    tool,
    root,
    entries: listFolder(paths, root, options),
    leftOut: [],
    news
  }
}

/** Entries for the files below a folder, of those that are given. */
export function listFolder(
  paths: readonly string[],
  folder: string,
  options: Pick<FolderOptions, 'placeOf' | 'titleOf'> = {}
): PlanEntry[] {
  const {placeOf = () => undefined, titleOf = () => undefined} = options
  const files: string[] = []
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const rest = path.slice(folder.length)
    const end = rest.indexOf('/')
    if (end < 0) files.push(path)
    else {
      const name = folder + rest.slice(0, end + 1)
      const inside = folders.get(name)
      if (inside) inside.push(path)
      else folders.set(name, [path])
    }
  }
  const index = files.filter(isIndex).sort((a, b) => rankOfIndex(a) - rankOfIndex(b))[0]
  const others = [...files.filter((path) => path !== index), ...folders.keys()].sort(
    (a, b) => (placeOf(a) ?? Number.MAX_VALUE) - (placeOf(b) ?? Number.MAX_VALUE) || byName(a, b)
  )
  const inner = others.map(function (path): PlanEntry {
    const inside = folders.get(path)
    if (!inside) return {path, entries: []}
    return folderEntry(path, titleOf(path), listFolder(inside, path, options))
  })
  return index === undefined ? inner : [{path: index, entries: []}, ...inner]
}

/** A folder with what is in it: its own page stands for it, and what else is in it below. */
export function folderEntry(
  path: string,
  title: string | undefined,
  entries: readonly PlanEntry[]
): PlanEntry {
  const [first, ...others] = entries
  if (first?.path !== undefined && isIndex(first.path) && first.entries.length === 0) {
    return {path: first.path, ...(title && {title}), entries: others}
  }
  return {title: title ?? titleOfName(path), entries}
}

/** `02-getting_started/` is `Getting started`. */
function titleOfName(path: string): string {
  const name = path.replace(/\/$/, '').replace(/^.*\//, '')
  const words = name
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return (words || name).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** The page of a folder, by preference. */
function isIndex(path: string): boolean {
  return rankOfIndex(path) < indexNames.length
}

const indexNames = [/^_?index\.mdx?$/i, /^readme\.mdx?$/i]

function rankOfIndex(path: string): number {
  const name = path.replace(/^.*\//, '')
  const rank = indexNames.findIndex((pattern) => pattern.test(name))
  return rank < 0 ? indexNames.length : rank
}

// One locale, so that the order is the same on every machine.
const collator = new Intl.Collator('en', {numeric: true})

function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1)
}
