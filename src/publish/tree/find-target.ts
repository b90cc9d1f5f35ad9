import {slug} from 'github-slugger'
import {nearest} from '../../text/likeness/nearest.ts'
import type {Address} from '../dialects/read-matter.ts'
import {mystAddress} from '../dialects/sites/myst-address.ts'
import {wikiScheme} from '../dialects/sites/wikilinks.ts'
import {webAddress} from '../hast/web-address.ts'
import {namesOf, namesOnSite, plainName} from './links/chapter-names.ts'
import {inRepository} from './links/in-repository.ts'
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
  const finder = new TargetFinder(options)
  return (address, from) => finder.find(address, from)
}

class TargetFinder {
  readonly #options: TargetOptions
  readonly #byName = new Map<string, number>()
  readonly #byLast = new Map<string, string[]>()
  /** What can be led to from everywhere by its label alone. */
  readonly #labels = new Map<string, {readonly index: number; readonly id: string}>()
  #folders: Set<string> | undefined
  #pages: Map<string, number[]> | undefined
  #similar: Map<string, string[]> | undefined

  constructor(options: TargetOptions) {
    this.#options = options
    const {chapters, tool} = options
    const chapterNames = chapters.map(({path}) => namesOf(path, tool))
    // A file's own name is the better one, whatever another text is called on a site.
    const siteNames = chapters.map(({path, addresses}) => namesOnSite(addresses, path, options))
    for (const names of [chapterNames, siteNames]) {
      for (const [index, name] of names.flatMap((list, index) =>
        list.map((name) => [index, name] as const)
      ))
        if (!this.#byName.has(name)) this.#byName.set(name, index)
    }
    for (const {path} of chapters) {
      const last = path.replace(/^.*\//, '')
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), path])
    }
    if (tool !== 'jupyter-book') return
    for (const [index, {anchors}] of chapters.entries())
      for (const [name, id] of anchors)
        if (!this.#labels.has(name)) this.#labels.set(name, {index, id})
  }

  find(given: string, from: number): Target {
    const {chapters, tool} = this.#options
    const address = tool === 'jupyter-book' ? mystAddress(given) : given
    if (address.startsWith(wikiScheme))
      return this.#findPage(address.slice(wikiScheme.length), from)
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return this.#findOnWeb(address)
    const [, file = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? []
    const {path} = chapters[from]!
    const index = file === '' ? from : this.#findChapter(file, path)
    if (index !== undefined) return this.#findHeading(index, fragment, address)
    return this.#findLabel(address) ?? this.#findFile(file, {path, fragment, address})
  }

  #findOnWeb(address: string): Target {
    const href = webAddress(address.replace(/^\/\//, 'https://'))
    if (href) return {kind: 'web', href}
    const reason = `Unexpected link to \`${address.slice(0, 60)}\`, expected a file of the folder or an address of the web or of mail`
    return this.#findLabel(address) ?? none(reason)
  }

  /** What is no chapter may be a file of the folder, or of the repository. */
  #findFile(
    file: string,
    {
      path,
      fragment,
      address
    }: {readonly path: string; readonly fragment: string | undefined; readonly address: string}
  ): Target {
    const {root, paths} = this.#options
    const resolved = resolvePath(file, path, root)
    const isThere = resolved !== undefined && (paths.has(resolved) || this.#isFolder(resolved))
    // A copy of the texts lacks what no book has: a file that is no text may be in the repository.
    const isOther = /\.(?!mdx?$|markdown$|html?$)[\w-]+$|(?:^|\/)[A-Z_]+$/i.test(file)
    const mayBeThere = isThere || isOther || resolved === undefined
    const href = mayBeThere ? inRepository(file, path, fragment, this.#options) : undefined
    if (href) return {kind: 'web', href, ...(isThere && {file: resolved})}
    if (isThere)
      return none(
        `Unexpected link to \`${decodePath(address)}\`, which is no chapter, and \`repository\` in \`book.yaml\` gives no address for it`
      )
    const meant = this.#suggest(file)
    return none(
      `Unexpected link to \`${decodePath(address)}\`, there is no such file${meant ? `; did you mean \`${meant}\`?` : ''}`
    )
  }

  /** Sphinx knows the labels of all texts: `[](gates/low)` leads to `(gates/low)=`, wherever that is. */
  #findLabel(address: string): Target | undefined {
    const name = decodePath(address)
    const place = this.#labels.get(name) ?? this.#labels.get(name.toLowerCase())
    return place && {kind: 'chapter', ...place}
  }

  /** `Low water#Ice`: a page by its name, wherever it lies, and a heading by its words. */
  #findPage(address: string, from: number): Target {
    const {chapters, paths} = this.#options
    const [name = '', ...headings] = decodePath(address).split('#')
    const heading = headings.at(-1)
    const index =
      name === '' ? from : (this.#findByPage(name) ?? this.#findChapter(name, chapters[from]!.path))
    if (index !== undefined) {
      // A block of a page has no name that is kept.
      if (!heading || heading.startsWith('^')) return {kind: 'chapter', index, id: undefined}
      return this.#findHeading(index, slug(heading), address)
    }
    const file = [...paths].find((path) => path === name || path.endsWith(`/${name}`))
    const href = file && inRepository(`/${file}`, '', undefined, this.#options)
    if (href) return {kind: 'web', href, file}
    const meant = this.#suggest(name)
    return none(
      `Unexpected link to \`${name}\`, there is no such page${meant ? `; did you mean \`${meant}\`?` : ''}`
    )
  }

  #findByPage(name: string): number | undefined {
    const {chapters} = this.#options
    this.#pages ??= groupByPage(chapters)
    const wanted = name.replace(/\.md$/i, '').toLowerCase()
    const found = this.#pages.get(wanted.replace(/^.*\//, '')) ?? []
    if (!wanted.includes('/')) return found[0]
    return found.find((index) =>
      `/${chapters[index]!.path.toLowerCase()}`.includes(`/${wanted.replace(/^\//, '')}.`)
    )
  }

  #findChapter(file: string, path: string): number | undefined {
    const {tool, root} = this.#options
    const indexOf = (name: string) =>
      this.#byName.get(name) ?? this.#byName.get(plainName(name, tool))
    const given = resolvePath(file, path, root)
    const found = given === undefined ? undefined : indexOf(given)
    if (found !== undefined) return found
    const folder = path.replace(/[^/]*$/, '')
    const others = [
      file.startsWith('/') && resolvePath(file.replace(/^\/(?:docs\/|en\/)?/, '/'), path, root),
      resolvePath(file.replace(/^@site\//, ''), ''),
      // Docusaurus looks for a file from the text, then from the folder of all texts.
      tool === 'docusaurus' &&
        /^[^./]/.test(file) &&
        resolvePath(file, path.replace(/\/.*$/s, '/x')),
      // The address of a page of a site is that of a folder: `../b/` from `a.md` is `b.md`.
      file.startsWith('..') && resolvePath(file.replace(/^\.\.\//, ''), `${folder}x`, root)
    ]
    for (const name of others) {
      if (name === undefined || name === false) continue
      const isKnown = this.#byName.has(name) || this.#byName.has(name.replace(/\/$/, ''))
      const index = isKnown ? indexOf(name) : undefined
      if (index !== undefined) return index
    }
    return undefined
  }

  #findHeading(index: number, fragment: string | undefined, address: string): Target {
    if (!fragment) return {kind: 'chapter', index, id: undefined}
    const {anchors} = this.#options.chapters[index]!
    const name = decodePath(fragment)
    const id = anchors.get(name) ?? anchors.get(name.toLowerCase())
    if (id !== undefined) return {kind: 'chapter', index, id: id === 'title' ? undefined : id}
    if (name === 'top' || /^L\d+/.test(name)) return {kind: 'chapter', index, id: undefined}
    const other = this.#findLabel(name)
    if (other) return other
    const meant = nearest(name, [...anchors.keys()].slice(0, mostCompared))
    const reason = `Unexpected link to \`${decodePath(address)}\`, there is no heading \`${name}\`${meant ? `; did you mean \`#${meant}\`?` : ''}`
    return {kind: 'none', reason, index}
  }

  #isFolder(path: string): boolean {
    this.#folders ??= new Set([...this.#options.paths].flatMap(foldersOf))
    return this.#folders.has(path)
  }

  /** Ask for the chapter whose file is called so, or nearly so; only those of a like name are compared. */
  #suggest(file: string): string | undefined {
    const last = decodePath(file).replace(/\/$/, '').replace(/^.*\//, '')
    this.#similar ??= groupByStart(this.#byLast.keys())
    const paths =
      this.#byLast.get(last) ??
      this.#byLast.get(`${last}.md`) ??
      this.#byLast.get(nearest(last, this.#similar.get(startOf(last)) ?? []) ?? '')
    return paths?.[0]
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
