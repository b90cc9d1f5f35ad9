import {slug} from 'github-slugger'
import {nearest} from '../../text/likeness/nearest.ts'
import type {Address} from '../dialects/read-matter.ts'
import {mystAddress} from '../dialects/sites/myst-address.ts'
import {wikiScheme} from '../dialects/sites/wikilinks.ts'
import {webAddress} from '../hast/web-address.ts'
import {decodePath, resolvePath} from './resolve-path.ts'
import type {TreeTool} from './tree.ts'

/** A chapter that links can lead to. */
interface LinkChapter {
  readonly path: string
  /** Ids by every name that a link may call them by. */
  readonly anchors: ReadonlyMap<string, string>
  /** What its front matter says that a site calls it. */
  readonly addresses: readonly Address[]
}

/** Where a link leads. */
export type Target =
  | {readonly kind: 'chapter'; readonly index: number; readonly id: string | undefined}
  | {
      readonly kind: 'web'
      readonly href: string
      /** File of the folder that is meant, though it is no chapter. */
      readonly file?: string
    }
  | {readonly kind: 'none'; readonly reason: string; readonly index?: number}

/** What links are looked up in. */
interface TargetOptions {
  readonly chapters: readonly LinkChapter[]
  readonly tool: TreeTool
  /** Folder that a leading `/` stands for. */
  readonly root: string
  /** All files of the folder. */
  readonly paths: ReadonlySet<string>
  /** Address of the folder's files on the web, for those that are not in the book. */
  readonly repository: string | undefined
  readonly repositoryRoot: string
}

/**
 * Make a function that finds where links lead.
 *
 * A chapter is known by its file (`a/b.md`), as a site calls it (`a/b`, `a/b.html`, `a/b/`, `a` for
 * `a/README.md`), and without the numbers that only order names. What lies in the folder and is no
 * chapter has its address in the repository, if that is known.
 */
export function createFindTarget(
  options: TargetOptions
): (address: string, from: number) => Target {
  const {chapters, tool, root, paths, repository, repositoryRoot} = options
  const byName = new Map<string, number>()
  const byLast = new Map<string, string[]>()
  for (const [index, {path}] of chapters.entries()) {
    for (const name of namesOf(path, tool)) if (!byName.has(name)) byName.set(name, index)
  }
  // A file's own name is the better one, whatever another text is called on a site.
  for (const [index, {path, addresses}] of chapters.entries()) {
    for (const name of namesOnSite(addresses, path, options))
      if (!byName.has(name)) byName.set(name, index)
    const last = path.replace(/^.*\//, '')
    byLast.set(last, [...(byLast.get(last) ?? []), path])
  }
  let folders: Set<string> | undefined
  let pages: Map<string, number[]> | undefined
  let similar: Map<string, string[]> | undefined
  const everywhere = new Map<string, {index: number; id: string}>()
  if (tool === 'jupyter-book') {
    for (const [index, {anchors}] of chapters.entries())
      for (const [name, id] of anchors) if (!everywhere.has(name)) everywhere.set(name, {index, id})
  }

  return function (given, from) {
    const {path} = chapters[from]!
    const address = tool === 'jupyter-book' ? mystAddress(given) : given
    if (address.startsWith(wikiScheme)) return findPage(address.slice(wikiScheme.length), from)
    const web = /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)
    if (web) {
      const href = webAddress(address.replace(/^\/\//, 'https://'))
      if (href) return {kind: 'web', href}
      const reason = `Unexpected link to \`${address.slice(0, 60)}\`, expected a file of the folder or an address of the web or of mail`
      return findLabel(address) ?? none(reason)
    }
    const [, file = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? []
    if (file === '') return find(from, fragment, address)
    const found = findChapter(file, path)
    if (found !== undefined) return find(found, fragment, address)
    const named = findLabel(address)
    if (named) return named
    const resolved = resolvePath(file, path, root)
    const isThere = resolved !== undefined && (paths.has(resolved) || isFolder(resolved))
    // A copy of the texts lacks what no book has: a file that is no text may be in the repository.
    const isOther = /\.(?!mdx?$|markdown$|html?$)[\w-]+$|(?:^|\/)[A-Z_]+$/i.test(file)
    const elsewhere =
      isThere || isOther || resolved === undefined ? inRepository(file, path, fragment) : undefined
    if (elsewhere) return {kind: 'web', href: elsewhere, ...(isThere && {file: resolved})}
    if (isThere)
      return none(
        `Unexpected link to \`${decodePath(address)}\`, which is no chapter, and \`repository\` in \`book.yaml\` gives no address for it`
      )
    const meant = suggest(file)
    return none(
      `Unexpected link to \`${decodePath(address)}\`, there is no such file${meant ? `; did you mean \`${meant}\`?` : ''}`
    )
  }

  /** Sphinx knows the labels of all texts: `[](gates/low)` leads to `(gates/low)=`, wherever that is. */
  function findLabel(address: string): Target | undefined {
    const name = decodePath(address)
    const place = everywhere.get(name) ?? everywhere.get(name.toLowerCase())
    return place && {kind: 'chapter', ...place}
  }

  /** `Low water#Ice`: a page by its name, wherever it lies, and a heading by its words. */
  function findPage(address: string, from: number): Target {
    const [name = '', ...headings] = decodePath(address).split('#')
    const heading = headings.at(-1)
    const pages = byPage(name)
    const index = name === '' ? from : (pages[0] ?? findChapter(name, chapters[from]!.path))
    if (index !== undefined) {
      // A block of a page has no name that is kept.
      if (!heading || heading.startsWith('^')) return {kind: 'chapter', index, id: undefined}
      return find(index, slug(heading), address)
    }
    const file = [...paths].find((path) => path === name || path.endsWith(`/${name}`))
    const elsewhere = file && inRepository(`/${file}`, '', undefined)
    if (elsewhere) return {kind: 'web', href: elsewhere, file}
    const meant = suggest(name)
    return none(
      `Unexpected link to \`${name}\`, there is no such page${meant ? `; did you mean \`${meant}\`?` : ''}`
    )
  }

  function byPage(name: string): readonly number[] {
    pages ??= groupByPage(chapters)
    const wanted = name.replace(/\.md$/i, '').toLowerCase()
    const found = pages.get(wanted.replace(/^.*\//, '')) ?? []
    if (!wanted.includes('/')) return found
    return found.filter((index) =>
      `/${chapters[index]!.path.toLowerCase()}`.includes(`/${wanted.replace(/^\//, '')}.`)
    )
  }

  function findChapter(file: string, path: string): number | undefined {
    const folder = path.replace(/[^/]*$/, '')
    const resolved = [
      resolvePath(file, path, root),
      // The address of a page of a site is that of a folder: `../b/` from `a.md` is `b.md`.
      ...(file.startsWith('/')
        ? [resolvePath(file.replace(/^\/(?:docs\/|en\/)?/, '/'), path, root)]
        : []),
      resolvePath(file.replace(/^@site\//, ''), ''),
      // Docusaurus looks for a file from the text, then from the folder of all texts.
      ...(tool === 'docusaurus' && /^[^./]/.test(file)
        ? [resolvePath(file, path.replace(/\/.*$/s, '/x'))]
        : []),
      ...(file.startsWith('..')
        ? [resolvePath(file.replace(/^\.\.\//, ''), `${folder}x`, root)]
        : [])
    ]
    for (const [at, one] of resolved.entries()) {
      if (one === undefined) continue
      if (
        at > 0 &&
        byName.get(one) === undefined &&
        byName.get(one.replace(/\/$/, '')) === undefined
      )
        continue
      const index = byName.get(one) ?? byName.get(plainName(one, tool))
      if (index !== undefined) return index
    }
    return undefined
  }

  function find(index: number, fragment: string | undefined, address: string): Target {
    if (!fragment) return {kind: 'chapter', index, id: undefined}
    const {anchors} = chapters[index]!
    const name = decodePath(fragment)
    const id = anchors.get(name) ?? anchors.get(name.toLowerCase())
    if (id !== undefined) return {kind: 'chapter', index, id: id === 'title' ? undefined : id}
    if (name === 'top' || /^L\d+/.test(name)) return {kind: 'chapter', index, id: undefined}
    const other = findLabel(name)
    if (other) return other
    const meant = nearest(name, [...anchors.keys()].slice(0, mostCompared))
    const reason = `Unexpected link to \`${decodePath(address)}\`, there is no heading \`${name}\`${meant ? `; did you mean \`#${meant}\`?` : ''}`
    return {kind: 'none', reason, index}
  }

  function isFolder(path: string): boolean {
    folders ??= new Set([...paths].flatMap(foldersOf))
    return folders.has(path)
  }

  function inRepository(
    file: string,
    path: string,
    fragment: string | undefined
  ): string | undefined {
    if (!repository || !path.startsWith(repositoryRoot)) return undefined
    const base = new URL(encodeURI(path.slice(repositoryRoot.length)), repository)
    const from = file.startsWith('/')
      ? new URL(encodeURI(root.slice(repositoryRoot.length)) || '.', repository)
      : base
    const relative = file.replace(/^\//, '')
    return URL.canParse(relative, from)
      ? webAddress(new URL(relative, from).href + (fragment ? `#${fragment}` : ''))
      : undefined
  }

  /** The chapter whose file is called so, or nearly so; only those of a like name are compared. */
  function suggest(file: string): string | undefined {
    const last = decodePath(file).replace(/\/$/, '').replace(/^.*\//, '')
    const exact = byLast.get(last) ?? byLast.get(`${last}.md`)
    if (exact) return exact[0]
    similar ??= groupByStart(byLast.keys())
    const meant = nearest(last, similar.get(startOf(last)) ?? [])
    return meant && byLast.get(meant)?.[0]
  }
}

/** Names that are compared with a slip: more would take longer than they help. */
const mostCompared = 200

function none(reason: string): Target {
  return {kind: 'none', reason}
}

function startOf(name: string): string {
  return name.slice(0, 2).toLowerCase()
}

function groupByStart(names: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const group = groups.get(startOf(name))
    if (!group) groups.set(startOf(name), [name])
    else if (group.length < mostCompared) group.push(name)
  }
  return groups
}

/** Chapters by the last part of their path, those that lie less deep first. */
function groupByPage(chapters: readonly LinkChapter[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, {path}] of chapters.entries()) {
    const name = path
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '')
      .toLowerCase()
    groups.set(name, [...(groups.get(name) ?? []), index])
  }
  const depth = (index: number) => chapters[index]!.path.split('/').length
  for (const group of groups.values()) group.sort((a, b) => depth(a) - depth(b))
  return groups
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))]
}

/** All that a text or a site calls a chapter. */
function namesOf(path: string, tool: TreeTool): string[] {
  const bare = path.replace(/\.\w+$/, '')
  const folder = /^(.*?)\/?(?:_?index|readme)$/i.exec(bare)?.[1]
  const names = [
    path,
    bare,
    `${bare}.html`,
    `${bare}.htm`,
    // A site calls the page of a folder so, whatever its text is called.
    ...(folder === undefined ? [] : [folder, `${folder && `${folder}/`}index.html`])
  ]
  return [...new Set([...names, ...names.map((name) => plainName(name, tool))])]
}

/** Names by front matter: Docusaurus has `slug` and `id`, which stands for the file's name. */
function namesOnSite(
  addresses: readonly Address[],
  path: string,
  {tool, root}: Pick<TargetOptions, 'tool' | 'root'>
): string[] {
  return addresses.flatMap(({key, value}) => {
    if (tool !== 'docusaurus' && key !== 'permalink') return []
    const name = resolvePath(value, path, root)
    return name ? [name, `${name}.md`, `${name}.html`, plainName(name, tool)] : []
  })
}

/** Docusaurus cuts the numbers off that order files. */
function plainName(name: string, tool: TreeTool): string {
  if (tool !== 'docusaurus') return name
  return name.replace(/(^|\/)\d+\s*[-_.]+\s*(?=[^/])/g, '$1')
}
