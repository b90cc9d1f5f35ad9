import GithubSlugger from 'github-slugger'
import type {TreeTool} from '../tree/tree.ts'

/** Makes ids for the headings of one text. */
interface HeadingIds {
  /**
   * @param text
   *   Of the heading.
   * @param given
   *   Id that the text itself gives it: `{#id}`.
   * @returns
   *   The id that it gets, and all by which a link may mean it.
   */
  readonly next: (text: string, given: string | undefined) => {id: string; names: string[]}
  /** Take an id of something else, or make another one of it. */
  readonly take: (id: string) => string
}

/**
 * Name headings as the tool of a tree does: GitHub's rule, or that of Python-Markdown for MkDocs, or
 * that of VitePress. A link that follows one of the other rules finds its heading, too.
 */
export function createHeadingIds(tool: TreeTool): HeadingIds {
  const github = new GithubSlugger()
  const python = createPythonSlugger()
  const vite = createViteSlugger()
  // What stands around a text on its page is called so.
  const taken = new Set(['title', 'text'])
  const take = function (name: string): string {
    const base = safeId(name)
    let id = base
    for (let number = 1; taken.has(id); number++) id = `${base}-${number}`
    taken.add(id)
    return id
  }
  return {
    take,
    next(text, given) {
      const names = [github.slug(text), python(text), vite(text)]
      const own =
        given ?? (tool === 'mkdocs' ? names[1] : tool === 'vitepress' ? names[2] : names[0])
      const id = take(own || 'section')
      return {id, names: [...new Set([...(given ? [given] : []), ...names, id])]}
    }
  }
}

/** XML wants a letter or `_` first, and has no room for most signs. */
function safeId(name: string): string {
  const id = name.replace(/[^\p{L}\p{N}\p{M}_.-]+/gu, '-')
  return /^[\p{L}_]/u.test(id) ? id : `_${id}`
}

/** @see https://python-markdown.github.io/extensions/toc/ */
function createPythonSlugger(): (text: string) => string {
  const seen = new Set<string>()
  return function (text) {
    const base = text
      .normalize('NFKD')
      .replace(/[^\0-\x7F]/g, '')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-')
    let id = base
    for (let number = 1; seen.has(id) || id === ''; number++) id = `${base}_${number}`
    seen.add(id)
    return id
  }
}

/** @see https://github.com/mdit-vue/mdit-vue/tree/main/packages/shared */
function createViteSlugger(): (text: string) => string {
  const seen = new Map<string, number>()
  return function (text) {
    const base = text
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
      .replace(/-{2,}/g, '-')
      .replace(/^-+|-+$/g, '')
      .replace(/^(\d)/, '_$1')
      .toLowerCase()
    const times = seen.get(base) ?? 0
    seen.set(base, times + 1)
    return times === 0 ? base : `${base}-${times}`
  }
}
