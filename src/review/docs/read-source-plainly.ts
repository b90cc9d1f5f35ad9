import type {WrittenBook} from '../written/written-book.ts'
import {homeWords} from './home-words.ts'
import {takeRange} from './lines/include-plainly.ts'
import type {PlainSite} from './lines/plain-sites.ts'
import {type PlainTools, readPlainDocs} from './read-plain-docs.ts'

/** A text as a plain reading gives it. */
export interface PlainSource {
  /** As messages name it. */
  readonly path: string
  /** Its words, those of what it includes among them. */
  readonly words: string
  /** Title and authors of its front matter. */
  readonly title: string
  readonly authors: readonly string[]
}

/**
 * Make a function that reads the texts of a book plainly, with what its configurations say of them:
 * which lines of code a site hides, whether components stand in a text, where files that it asks for
 * lie.
 *
 * @param onAsked
 *   Called with the path of each file that a text asks for.
 */
export function createReadSource(
  book: WrittenBook,
  tools: PlainTools,
  onAsked: (path: string) => void
): (path: string) => PlainSource | undefined {
  const paths = new Set(book.paths)
  const bookYaml = paths.has('markdown/book.yaml')
    ? (book.text('markdown/book.yaml')?.value ?? '')
    : ''
  const dialect = /^dialect:\s*["']?([\w-]+)/m.exec(bookYaml)?.[1]
  const hidden = hiddenLines(book, dialect)
  const images = new Set(
    book.paths
      .filter((path) => /^markdown\/.*\.(?:png|jpe?g|gif|webp|svg)$/i.test(path))
      .map((path) => path.replace(/^.*\//, ''))
  )
  const isDocusaurus =
    dialect === 'docusaurus' ||
    book.paths.some((path) =>
      /^markdown\/(?:.*\/)?(?:docusaurus\.config\.\w+|_category_\.\w+)$/.test(path)
    )
  const isMyst =
    dialect === 'jupyter-book' ||
    (dialect === undefined &&
      book.paths.some((path) => /^markdown\/(?:[^/]+\/)?(?:_toc|myst)\.ya?ml$/.test(path)))

  const site = findSite(book, dialect, isMyst)
  const substitutions = book.paths
    .filter((path) => isMyst && /^markdown\/(?:[^/]+\/)?(?:_config|myst)\.ya?ml$/.test(path))
    .flatMap((path) => substitutionsIn(book.text(path)?.value ?? ''))

  function include(address: string, from: string, isWhole = false) {
    const [file = '', ...range] = address.replace(/^@(?:site)?\//, '').split(':')
    const folder = from.replace(/[^/]*$/, '')
    const above = folder.split('/').map((_, at, all) => `${all.slice(0, at).join('/')}/`)
    const found = [folder + file, `markdown/${file}`, `markdown/docs/${file}`]
      .concat(address.startsWith('@') ? above.map((one) => one + file) : [])
      .concat(`markdown/${file.replace(/^docs\//, '')}`)
      .filter((one) => URL.canParse(one, 'x:/'))
      .map((one) => decodeURIComponent(new URL(one, 'x:/').pathname.slice(1)))
      .find((one) => paths.has(one))
    const value = found === undefined ? undefined : book.text(found)?.value
    if (found === undefined || value === undefined) return undefined
    onAsked(found)
    return {value: isWhole ? value : takeRange(value, range), path: found}
  }

  return function (path) {
    const place = paths.has(path) ? book.text(path) : undefined
    if (!place) return undefined
    const {value} = place
    const isMdx =
      path.endsWith('.mdx') ||
      (isDocusaurus && /<[A-Z]|^(?:import|export)\s|<>|\{\/\*/m.test(value))
    const front = readFront(value)
    const words = readPlainDocs(value, {
      tools,
      path,
      include,
      hidden,
      isMdx,
      isMyst,
      site: {
        ...site,
        front: {title: front.title, description: front.description},
        substitutions: new Map([...substitutions, ...substitutionsIn(front.whole)]),
        home: homeWords(value)
      },
      hasImage: (name) => images.has(name)
    })
    return {path: place.path, words, ...front}
  }
}

/** What marks the texts of a book have beyond Markdown. */
function findSite(
  book: WrittenBook,
  dialect: string | undefined,
  isMyst: boolean
): Omit<PlainSite, 'front' | 'home' | 'substitutions'> {
  const has = (pattern: RegExp) => book.paths.some((path) => pattern.test(path))
  const tool =
    dialect ??
    (isMyst
      ? 'jupyter-book'
      : has(/^markdown\/(?:.*\/)?mkdocs\.ya?ml$/)
        ? 'mkdocs'
        : has(/\/\.vitepress\//)
          ? 'vitepress'
          : has(/^markdown\/(?:[^/]+\/)?hugo\.\w+$/)
            ? 'hugo'
            : has(/^markdown\/_config\.ya?ml$/)
              ? 'jekyll'
              : isMdbook(book, dialect)
                ? 'mdbook'
                : 'plain')
  const mkdocs = book.paths.find((path) => /^markdown\/(?:.*\/)?mkdocs\.ya?ml$/.test(path))
  const config = mkdocs && tool === 'mkdocs' ? (book.text(mkdocs)?.value ?? '') : ''
  const plugins = /^plugins:.*(?:\n[ \t-].*|\n[ \t]*(?=\n))*/m.exec(config)?.[0] ?? ''
  const links = /\[\[[^[\]\n]+\]\](?!\()/
  return {
    dialect: tool,
    hasExpressions:
      /^(?:vitepress|hugo|jekyll|jupyter-book)$/.test(tool) ||
      /macros|extradata|jinja|table-reader/.test(plugins),
    extensions: new Set([...config.matchAll(/pymdownx\.(\w+)/g)].map(([, name = '']) => name)),
    hasWikilinks:
      /roamlinks|ezlinks|obsidian|wikilinks/.test(config) ||
      (tool === 'plain' &&
        book.paths.some(
          (path) =>
            /^markdown\/.*\.(?:mdx?|markdown)$/i.test(path) &&
            links.test(
              (book.text(path)?.value ?? '')
                .replace(/^[\s>]*(`{3,}|~{3,})[\s\S]*?^[\s>]*\1/gm, '')
                .replace(/(`+)[^`\n]*\1/g, '')
            )
        ))
  }
}

/** Lines that mdBook hides: those of Rust, and what `book.toml` lists. */
function hiddenLines(book: WrittenBook, dialect: string | undefined): ReadonlyMap<string, string> {
  if (!isMdbook(book, dialect)) return new Map()
  // Others lie deeper, in examples.
  const [toml] = book.paths
    .filter((path) => /^markdown\/(?:[^/]+\/)?book\.toml$/.test(path))
    .sort((a, b) => a.length - b.length)
  const section =
    /\[output\.html\.code\.hidelines\]\n([^[]*)/.exec(
      toml ? (book.text(toml)?.value ?? '') : ''
    )?.[1] ?? ''
  const given = [...section.matchAll(/^\s*([\w-]+)\s*=\s*"([^"]+)"/gm)].map(
    ([, key = '', mark = '']): [string, string] => [key, mark]
  )
  return new Map([['rust', '#'], ['rs', '#'], ...given])
}

function isMdbook(book: WrittenBook, dialect: string | undefined): boolean {
  if (dialect !== undefined) return dialect === 'mdbook'
  return book.paths.some((path) => /^markdown\/(?:.*\/)?(?:book\.toml|summary\.md)$/i.test(path))
}

/** What a text says of itself above its first line. */
function readFront(value: string): Pick<PlainSource, 'title' | 'authors'> & {
  readonly description: string
  readonly whole: string
} {
  const front = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(
    value
  )?.[1]
  if (front === undefined) return {title: '', authors: [], description: '', whole: ''}
  const fieldOf = (key: string) =>
    new RegExp(`^${key}[ \\t]*[:=][ \\t]*(.*)$`, 'm').exec(front)?.[1]?.trim() ?? ''
  // A list of names goes on below its key; all of its words may stand in a byline.
  const authors = /^authors?[ \t]*[:=](.*(?:\n[ \t-].*)*)/m.exec(front)?.[1] ?? ''
  return {
    whole: front,
    title: unquoted(fieldOf('title')),
    description: unquoted(fieldOf('description')),
    authors: authors
      .split(/[\n,[\]]/)
      .map((name) => name.replace(/^[\s-]*(?:name[ \t]*:)?[\s"']*|[\s"']*$/g, ''))
      .filter(Boolean)
  }
}

/** Pairs below `substitutions:` of MyST, each in a line. */
function substitutionsIn(yaml: string): [string, string][] {
  const [, margin = '', pairs = ''] =
    /^([ \t]*)(?:myst_)?substitutions:[ \t]*\n((?:\1[ \t]+\S.*(?:\n|$))*)/m.exec(yaml) ?? []
  return pairs.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+["']?([\w-]+)["']?:[ \t]+(.*?)[ \t]*$/.exec(line) ?? []
    return name === undefined || !line.startsWith(margin) ? [] : [[name, unquoted(value!)]]
  })
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}
