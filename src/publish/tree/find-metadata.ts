import type {Book, Person} from '../../book/book.ts'
import {checkLanguage} from '../../book/check-value.ts'
import type {Dialect} from '../dialects/dialect.ts'
import {readSubstitutions} from '../dialects/sites/read-substitutions.ts'
import {webAddress} from '../hast/web-address.ts'
import {readProgram} from './program/read-program.ts'
import {type Config, readConfig, textOfConfig} from './read-config.ts'
import {isText, type Plan, type TreeFolder, textIn} from './tree.ts'

/** What a folder says of its book beside `book.yaml`, and of how its texts are written. */
export interface TreeMetadata {
  /** What is known; `book.yaml` wins over it. */
  readonly book: Partial<Book>
  /** Folder to which addresses below `book.repository` belong: empty, or with `/` at its end. */
  readonly repositoryRoot: string
  /** How its texts are written. */
  readonly dialect: Omit<Dialect, 'tool' | 'include'>
  /** Whether the tool numbers chapters. */
  readonly isNumbered: boolean
}

/**
 * Find title, authors, language, description, licence and address of a docs folder.
 *
 * In this order, the first that says a thing is believed: `book.toml`, `mkdocs.yml`, `_config.yml`,
 * `myst.yml`, Docusaurus, VitePress, `book.json`, `package.json`. What `book.yaml` says comes before, what the texts say after
 * them. A configuration that is a program is not run.
 */
export function findMetadata(folder: TreeFolder, {tool, root, by}: Plan): TreeMetadata {
  const shallow = (pattern: RegExp) =>
    folder.paths.filter((path) => pattern.test(path)).sort((a, b) => a.length - b.length)[0]
  const config = (pattern: RegExp): Config => {
    const path = shallow(pattern)
    return path === undefined ? {} : readConfig(folder, path)
  }
  const toml = config(/^(?:[^/]+\/)?book\.toml$/)
  const tomlBook = group(toml, 'book')
  const tomlHtml = group(group(toml, 'output'), 'html')
  const mkdocs = tool === 'mkdocs' ? readConfig(folder, by ?? 'mkdocs.yml') : {}
  const jupyter = tool === 'jupyter-book' ? config(/^(?:[^/]+\/)?_config\.ya?ml$/) : {}
  const myst = group(tool === 'jupyter-book' ? config(/^(?:[^/]+\/)?myst\.ya?ml$/) : {}, 'project')
  const gitbook = tool === 'mdbook' ? config(/^(?:[^/]+\/)?book\.json$/) : {}
  const site = findSite(folder, shallow, tool)
  const npm = config(/^package\.json$/)
  const first = <T>(...values: readonly (T | undefined)[]) =>
    values.find((value) => value !== undefined)
  const text = (...values: readonly unknown[]) => first(...values.map(textOfConfig))
  const language = toTag(
    text(
      tomlBook.language,
      group(mkdocs, 'theme').locale,
      site.lang,
      group(group(site, 'locales'), 'root').lang,
      group(site, 'i18n').defaultLocale,
      gitbook.language
    )
  )
  const description = text(
    tomlBook.description,
    mkdocs.site_description,
    myst.description,
    site.description,
    site.tagline,
    gitbook.description,
    npm.description
  )
  const title = text(
    tomlBook.title,
    mkdocs.site_name,
    jupyter.title,
    myst.title,
    site.title,
    gitbook.title
  )
  const creators = first(
    people(tomlBook.authors),
    people(mkdocs.site_author),
    people(jupyter.author),
    people(myst.authors),
    people(gitbook.author),
    people(npm.author)
  )
  const rights = text(
    withoutTags(mkdocs.copyright),
    withoutTags(jupyter.copyright),
    licence(npm.license)
  )
  const repository = atRoot(findRepository(folder, {tomlHtml, mkdocs, npm, root}), root)
  return {
    book: {
      ...(title && {title}),
      ...(language && {language}),
      ...(description && {description}),
      ...(creators && {creators}),
      ...(rights && {rights}),
      ...(repository && {repository: repository.address})
    },
    repositoryRoot: repository?.root ?? root,
    dialect: {
      hasDollarMath: usesMath(folder, tool, toml, mkdocs),
      hideLines: findHidden(tool, tomlHtml),
      ...findMarks(folder, tool, mkdocs),
      // To the others, and to MkDocs without a plugin, two braces are two braces.
      hasExpressions:
        /^(?:vitepress|hugo|jekyll|jupyter-book)$/.test(tool) ||
        /macros|extradata|jinja|table-reader/.test(JSON.stringify(mkdocs.plugins ?? '')),
      substitutions: readSubstitutions({...jupyter, ...myst})
    },
    isNumbered:
      tool === 'mdbook' &&
      shallow(/book\.toml$/) !== undefined &&
      tomlHtml['no-section-label'] !== true
  }
}

/** What the configuration of Docusaurus or VitePress says, as far as it is data. */
function findSite(
  folder: TreeFolder,
  shallow: (pattern: RegExp) => string | undefined,
  tool: string
): Config {
  const path =
    tool === 'docusaurus'
      ? shallow(/^(?:[^/]+\/)?docusaurus\.config\.[cm]?[jt]s$/)
      : tool === 'vitepress'
        ? shallow(/^(?:.*\/)?\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/)
        : undefined
  return path === undefined ? {} : group({main: readProgram(folder, path).main}, 'main')
}

/** `zh_CN` is `zh-Hans`; what is no language is nothing. */
function toTag(value: string | undefined): string | undefined {
  const tag = value?.replaceAll('_', '-')
  if (tag === undefined || tag === '') return undefined
  try {
    const locale = new Intl.Locale(tag)
    if (locale.language === 'zh') return `zh-${locale.maximize().script}`
    return checkLanguage(tag) === undefined ? tag : undefined
  } catch {
    return undefined
  }
}

function group(config: Config, key: string): Config {
  const value = config[key]
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Config) : {}
}

/** `Nora Reed <nora@example.org> (https://…)`, `{name: …}`, or several. */
function people(value: unknown): Person[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one): Person[] => {
    const whole = one && typeof one === 'object' && 'name' in one ? one.name : one
    const name = textOfConfig(whole)?.replace(/\s*[<(].*$/, '')
    return name ? [{name}] : []
  })
  return all.length > 0 ? all : undefined
}

function withoutTags(value: unknown): string | undefined {
  return textOfConfig(value)
    ?.replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
}

function licence(value: unknown): string | undefined {
  const name = textOfConfig(value)
  return name && !/^(?:UNLICENSED|SEE LICENSE)/i.test(name) ? name : undefined
}

/** The address of the texts' own folder: `book.yaml` says that, when the book is made again. */
function atRoot(
  found: {address: string; root: string} | undefined,
  root: string
): {address: string; root: string} | undefined {
  if (!found || !root.startsWith(found.root)) return found
  return {address: found.address + encodeURI(root.slice(found.root.length)), root}
}

function findRepository(
  folder: TreeFolder,
  {tomlHtml, mkdocs, npm, root}: {tomlHtml: Config; mkdocs: Config; npm: Config; root: string}
): {address: string; root: string} | undefined {
  const toml = folder.paths.find((path) => /(?:^|\/)book\.toml$/.test(path)) ?? ''
  // mdBook's own links to a text are by its path from `book.toml` on.
  const [, edited = ''] =
    /^(.*)\{path\}$/.exec(textOfConfig(tomlHtml['edit-url-template']) ?? '') ?? []
  const shown = webAddress(edited.replace('/edit/', '/blob/'))
  if (shown) return {address: shown, root: toml.replace(/[^/]*$/, '')}
  const book = webAddress(textOfConfig(tomlHtml['git-repository-url']) ?? '')
  if (book) {
    const isWhole = !/\/(?:tree|blob)\//.test(book)
    const address = isWhole
      ? `${book.replace(/\/?$/, '/')}blob/HEAD/`
      : book.replace('/tree/', '/blob/').replace(/\/?$/, '/')
    return {address, root: isWhole ? '' : toml.replace(/[^/]*$/, '')}
  }
  const repo = webAddress(textOfConfig(mkdocs.repo_url) ?? '')
  if (repo) {
    const edit = textOfConfig(mkdocs.edit_uri)?.replace(/^edit\//, 'blob/')
    const base = repo.replace(/\/?$/, '/')
    return edit && !/^https?:/.test(edit)
      ? {address: new URL(edit.replace(/^\//, '').replace(/\/?$/, '/'), base).href, root}
      : {address: `${base}blob/HEAD/`, root: ''}
  }
  const field = npm.repository
  const url = textOfConfig(field && typeof field === 'object' && 'url' in field ? field.url : field)
  const name = url && /(?:github\.com[/:]|^github:|^)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1]
  return name ? {address: `https://github.com/${name}/blob/HEAD/`, root: ''} : undefined
}

/** Whether a configuration switches on formulas between single dollars. */
function usesMath(folder: TreeFolder, tool: string, toml: Config, mkdocs: Config): boolean {
  if (tool === 'jupyter-book') return true
  if (tool === 'mkdocs')
    return JSON.stringify(mkdocs.markdown_extensions ?? '').includes('arithmatex')
  if (tool === 'mdbook')
    return Object.keys(group(toml, 'preprocessor')).some((name) => /katex|math/.test(name))
  if (tool === 'hugo')
    return folder.paths.some(
      (path) =>
        /^(?:[^/]+\/)?(?:hugo|config|config\/_default\/\w+)\.(?:toml|ya?ml|json)$/.test(path) &&
        /passthrough|katex|mathjax/i.test(textIn(folder, path) ?? '')
    )
  const programs = folder.paths.filter((path) =>
    /(?:docusaurus\.config|\.vitepress\/config)\.\w+$/.test(path)
  )
  return programs.some((path) =>
    /remark-math|\bmath:\s*true|markdown-it-mathjax/.test(textIn(folder, path) ?? '')
  )
}

/**
 * Which marks within lines there are: those of the extensions that `mkdocs.yml` names; in a folder without
 * a configuration those of Obsidian, if a text has its links.
 */
function findMarks(
  folder: TreeFolder,
  tool: string,
  mkdocs: Config
): Pick<Dialect, 'marks' | 'hasWikilinks'> {
  const extensions = JSON.stringify(mkdocs.markdown_extensions ?? '')
  const named = (['mark', 'keys', 'caret', 'tilde', 'critic'] as const).filter((name) =>
    extensions.includes(`pymdownx.${name}`)
  )
  const hasPlugin = /roamlinks|ezlinks|obsidian|wikilinks/.test(
    JSON.stringify([mkdocs.plugins, mkdocs.markdown_extensions])
  )
  const hasWikilinks =
    hasPlugin ||
    (tool === 'plain' &&
      folder.paths.some(
        (path) =>
          isText(path) && /!?\[\[[^[\]\n]+\]\](?!\()/.test(withoutCode(textIn(folder, path) ?? ''))
      ))
  return {marks: new Set(hasWikilinks ? ['mark', ...named] : named), hasWikilinks}
}

function withoutCode(text: string): string {
  return text
    .replace(/^[ \t>]*(`{3,}|~{3,})[\s\S]*?^[ \t>]*\1/gm, '')
    .replace(/(`+)(?!`)[^`\n]*\1/g, '')
}

function findHidden(tool: string, tomlHtml: Config): ReadonlyMap<string, string> {
  if (tool !== 'mdbook') return new Map()
  const given = Object.entries(group(group(tomlHtml, 'code'), 'hidelines'))
  return new Map([
    ['rust', '#'],
    ['rs', '#'],
    ...given.flatMap(([language, mark]): [string, string][] =>
      typeof mark === 'string' ? [[language, mark]] : []
    )
  ])
}
