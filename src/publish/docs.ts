import type {VFileMessage} from 'vfile-message'
import {stringify} from 'yaml'
import {itemAt} from '../item-at.ts'
import {createMessage} from '../message.ts'
import {createLocator, type InputFile} from '../source/index.ts'
import {yamlStyle} from '../text/yaml-style.ts'
import {
  type Edition,
  fileNames,
  isOwnFile,
  type MarkdownFile,
  type OutputFile
} from './edition/edition.ts'
import {readEdition} from './edition/read-edition.ts'
import {mdbookSummary, type SiteEntry} from './mdbook-summary.ts'
import type {ContentsEntry} from './pages/contents.ts'
import {contentsPage} from './pages/contents-page.ts'
import {signText} from './tree/sign-text.ts'

/** Tools that publish a docs repository. */
export const docsTools = ['mkdocs', 'docusaurus', 'vitepress', 'mdbook', 'jupyter-book'] as const
export type DocsTool = (typeof docsTools)[number]

export interface Docs {
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Lay an edition out for a tool that makes a site of a docs repository: the Markdown as it is, and
 * the configuration that brings it into order.
 *
 * @param edition
 *   The edition; its Markdown is for every tool, and holds nothing of any.
 * @param images
 *   Images of its folder; `path` is the name there.
 * @param isTree
 *   Whether it is of a docs folder, whose texts name their authors in front matter alone.
 */
export function docs(
  edition: Edition,
  images: readonly InputFile[],
  tool: DocsTool,
  {isTree = false}: {readonly isTree?: boolean} = {}
): Docs {
  const {articles, contents: grouped, messages} = readEdition(edition)
  const names = fileNames(edition)
  const files = edition.files.filter(isOwnFile)
  const nameOf = new Map(articles.map((article, index) => [article, names[index]]))
  const toEntry = ({title, article, entries}: ContentsEntry): SiteEntry => ({
    title,
    name: article && nameOf.get(article),
    entries: entries.map(toEntry)
  })
  const entries = joinEmpty(grouped.map(toEntry))
  const authorsOf = new Map(
    isTree ? articles.map(({authors}, index) => [names[index]!, authors]) : []
  )
  const signed = ({name, value}: MarkdownFile) => signText(value, authorsOf.get(name) ?? [])
  // A docs folder may have a first page of its own.
  const own = files.find(({name}) => /^(?:index|readme)\.md$/i.test(name))
  const contents = own ?? contentsPage(edition)
  const {folder, configure, edit = (value: string) => value} = layouts[tool]
  return {
    messages: [...messages, ...(tool === 'vitepress' ? findMustaches(files) : [])],
    files: [
      ...configure(
        edition,
        own ? entries.filter(({name}) => name !== own.name) : entries,
        contents
      ),
      ...[...(own ? [] : [contents]), ...files].map((file) => ({
        path: folder + file.name,
        value: edit(signed(file))
      })),
      ...images.map(({path, bytes}) => ({path: folder + path, value: bytes}))
    ]
  }
}

/** No tool lists a heading with neither a page nor anything below it: it stands before the next part's. */
function joinEmpty(entries: readonly SiteEntry[]): SiteEntry[] {
  const joined: SiteEntry[] = []
  let above = ''
  for (const {title, ...entry} of entries) {
    const whole = `${above}${title}`
    const isEmpty = entry.name === undefined && entry.entries.length === 0
    if (!isEmpty) joined.push({...entry, title: whole})
    above = isEmpty ? `${whole} · ` : ''
  }
  return joined
}

interface Layout {
  /** Where the Markdown goes. */
  readonly folder: string
  readonly configure: (
    edition: Edition,
    entries: readonly SiteEntry[],
    contents: MarkdownFile
  ) => OutputFile[]
  readonly edit?: (value: string) => string
}

const layouts: Readonly<Record<DocsTool, Layout>> = {
  /** @see https://www.mkdocs.org/user-guide/configuration/ */
  mkdocs: {
    folder: 'docs/',
    configure({book}, entries, contents) {
      const config = {
        site_name: book.title,
        ...(book.site && {site_url: book.site}),
        ...(book.description && {site_description: book.description}),
        nav: [{[book.title]: contents.name}, ...entries.map(toNav)]
      }
      // Keys of `nav` are titles, texts themselves.
      const yaml = stringify(config, {...yamlStyle, defaultKeyType: null})
      return [{path: 'mkdocs.yml', value: yaml}]
    }
  },
  /** @see https://docusaurus.io/docs/sidebar/items */
  docusaurus: {
    folder: 'docs/',
    configure({book}, entries) {
      const toItem = function ({name, title, entries}: SiteEntry): object {
        const link = name === undefined ? undefined : {type: 'doc', id: docusaurusId(name)}
        return entries.length > 0
          ? {type: 'category', label: title, ...(link && {link}), items: entries.map(toItem)}
          : {...link, label: title}
      }
      const items = entries.map(toItem)
      const config = {
        title: book.title,
        // A placeholder that Docusaurus asks for.
        url: book.site ? new URL(book.site).origin : 'http://localhost',
        baseUrl: book.site ? new URL(book.site).pathname.replace(/\/?$/, '/') : '/',
        i18n: {defaultLocale: book.language, locales: [book.language]},
        // `.md` is Markdown, not MDX: a brace in a text is a brace.
        markdown: {format: 'detect'},
        presets: [
          ['classic', {docs: {routeBasePath: '/', sidebarPath: './sidebars.json'}, blog: false}]
        ]
      }
      return [
        {path: 'sidebars.json', value: toJson({book: [{type: 'doc', id: 'index'}, ...items]})},
        {path: 'docusaurus.config.mjs', value: `export default ${toJson(config)}`}
      ]
    }
  },
  /** @see https://vitepress.dev/reference/default-theme-sidebar */
  vitepress: {
    folder: '',
    configure({book}, entries) {
      const config = {
        title: book.title,
        lang: book.language,
        ...(book.description && {description: book.description}),
        ...(book.site && {base: new URL(book.site).pathname.replace(/\/?$/, '/')}),
        themeConfig: {
          sidebar: entries.map(toSidebar)
        }
      }
      return [{path: '.vitepress/config.mjs', value: `export default ${toJson(config)}`}]
    }
  },
  /** @see https://rust-lang.github.io/mdBook/format/summary.html */
  mdbook: {
    folder: 'src/',
    configure({book}, entries, contents) {
      const authors = (book.creators ?? []).map((person) => person.name)
      const lines = [
        'title = ' + tomlText(book.title),
        `authors = [${authors.map(tomlText).join(', ')}]`,
        'language = ' + tomlText(book.language.split('-')[0]!)
      ]
      return [
        {path: 'book.toml', value: `[book]\n${lines.join('\n')}\n`},
        {
          path: 'src/SUMMARY.md',
          value: mdbookSummary({title: book.title, name: contents.name, entries: []}, entries)
        }
      ]
    },
    // It would print the front matter as text.
    edit: (value) => value.replace(/^---\n[\s\S]*?\n---\n+/, '')
  },
  /** @see https://jupyterbook.org/en/stable/structure/toc.html */
  'jupyter-book': {
    folder: '',
    configure({book}, entries, contents) {
      const hasParts = entries.some(({name}) => name === undefined)
      const toc = {
        format: 'jb-book',
        root: withoutEnding(contents.name),
        ...(hasParts
          ? {parts: toParts(entries)}
          : entries.length > 0 && {
              chapters: entries.flatMap((entry) => toFiles(entry, 'sections'))
            })
      }
      const authors = (book.creators ?? []).map((person) => person.name).join(', ')
      const config = {
        title: book.title,
        ...(authors && {author: authors}),
        ...(book.rights && {copyright: book.rights}),
        execute: {execute_notebooks: 'off'}
      }
      return [
        {path: '_toc.yml', value: stringify(toc, yamlStyle)},
        {path: '_config.yml', value: stringify(config, yamlStyle)}
      ]
    }
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w+$/, '')
}

/** Chapters that are in no part make one without a caption. */
function toParts(entries: readonly SiteEntry[]): object[] {
  const parts: {caption?: string; chapters: object[]}[] = []
  let isOpen = false
  for (const entry of entries) {
    if (entry.name === undefined) {
      const chapters = entry.entries.flatMap((one) => toFiles(one, 'sections'))
      parts.push({caption: entry.title, chapters})
      isOpen = false
      continue
    }
    if (!isOpen) parts.push({chapters: []})
    isOpen = true
    itemAt(parts, -1).chapters.push(...toFiles(entry, 'sections'))
  }
  return parts
}

/** Only what has a file can be listed; what is below a heading without one moves up. */
function toFiles({name, title, entries}: SiteEntry, key: string): object[] {
  const inner = entries.flatMap((entry) => toFiles(entry, key))
  if (name === undefined) return inner
  return [{file: withoutEnding(name), title, ...(inner.length > 0 && {[key]: inner})}]
}

/** MkDocs gives a section no page of its own: the heading of a part is the first in it. */
function toNav({name, title, entries}: SiteEntry): object {
  if (entries.length === 0) return {[title]: name}
  return {[title]: [...(name === undefined ? [] : [name]), ...entries.map(toNav)]}
}

function toSidebar({name, title, entries}: SiteEntry): object {
  return {
    text: title,
    ...(name && {link: '/' + name.replace(/\.md$/, '')}),
    ...(entries.length > 0 && {items: entries.map(toSidebar)})
  }
}

/** Docusaurus cuts `01-` off a name; the slug does not begin with a digit, so no more is cut. */
function docusaurusId(name: string): string {
  return name.replace(/\.mdx?$/, '').replace(/(^|\/)\d+-/g, '$1')
}

/** VitePress would take what stands in braces for code of Vue. */
function findMustaches(files: readonly MarkdownFile[]): VFileMessage[] {
  return files.flatMap((file) => {
    const locate = createLocator(file.value)
    return [...file.value.matchAll(/\{\\?\{/g)].map((match) =>
      createMessage({
        reason:
          'Unexpected `{{`, VitePress takes it for code; put `::: v-pre` around the paragraph',
        ruleId: 'docs-mustache',
        file: file.path ?? file.name,
        place: locate(match.index),
        fatal: false
      })
    )
  })
}

function tomlText(value: string): string {
  return JSON.stringify(value)
}

function toJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2) + '\n'
}
