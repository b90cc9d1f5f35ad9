import {parseDocument} from 'yaml'

/**
 * What the front matter of a Markdown file says, by key, each as one text; nothing of one with a slip,
 * and not `part`: its headings are compared as files.
 */
export function readFrontMatter(value: string): Map<string, string> {
  const [, yaml] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(value) ?? []
  const document = parseDocument(yaml ?? '', {merge: false, logLevel: 'silent'})
  if (document.errors.length > 0) return new Map()
  const data: unknown = document.toJS({maxAliasCount: 0})
  const entries = data && typeof data === 'object' ? Object.entries(data) : []
  return new Map(
    entries
      .filter(([key]) => key !== 'part')
      .map(([key, one]) => [key, Array.isArray(one) ? one.join(', ') : String(one)])
  )
}
