import type {Root} from 'mdast'
import {parse} from 'yaml'
import {type Kind, toKind} from './kinds.ts'
import {printable} from './parse-markdown.ts'

/** What the front matter of a file says about its article; what it does not say is absent. */
export interface FrontMatter {
  readonly title?: string
  readonly description?: string
  readonly authors: readonly string[]
  /** The line as it was printed: office and name. */
  readonly byline?: string
  readonly kind: Kind
}

/**
 * Read the front matter that `remark-frontmatter` found.
 *
 * An editor's slip in the YAML costs the metadata, never the text: it then reads as empty, and
 * the title comes from the heading.
 */
export function frontMatter(tree: Root): FrontMatter {
  const first = tree.children[0]
  const fields = new Map(first?.type === 'yaml' ? entries(first.value) : [])
  const title = line(fields.get('title'))
  const description = line(fields.get('description'))
  const byline = line(fields.get('byline'))
  const author = fields.get('author')
  return {
    authors: (Array.isArray(author) ? author : [author]).map(line).filter((d) => d !== undefined),
    kind: toKind(fields.get('kind')),
    ...(title && {title}),
    ...(description && {description}),
    ...(byline && {byline})
  }
}

function entries(value: string): [string, unknown][] {
  try {
    const data: unknown = parse(value, {maxAliasCount: 0, logLevel: 'silent'})
    return data && typeof data === 'object' ? Object.entries(data) : []
  } catch {
    return []
  }
}

function line(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return printable(String(value)).replace(/\s+/g, ' ').trim() || undefined
}
