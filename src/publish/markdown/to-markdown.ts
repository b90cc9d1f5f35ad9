import type {Position} from 'unist'
import {itemAt} from '../../item-at.ts'
import type {Article} from '../../structure/index.ts'
import type {Labels} from '../../templates/book-labels.ts'
import type {MarkdownFile} from '../edition/edition.ts'
import {kinds} from '../edition/kinds.ts'
import {createSlugger} from '../edition/slug.ts'
import {partTitle} from './front-matter.ts'
import {stringifyArticle, titleOf} from './markdown.ts'

/**
 * Write articles as Markdown: one file each, in reading order.
 *
 * Front matter holds `title`, `description` (the first sentence), and where known `author`, `byline`
 * and `kind`; then come the title as a heading, the byline, and the body, one paragraph a line. The
 * byline stands there as well because the tools that make a site of the files show no front matter.
 *
 * A part that is a heading and nothing else has no file: `part` in the front matter of the first
 * article below says it, where that can be read back whole.
 *
 * @param articles
 *   Articles in reading order.
 * @param labels
 *   Words of the book's language, for what has no title of its own (a lead, a credit).
 * @param slugs
 *   Slugs that a person gave, by the article's index (optional).
 * @returns
 *   Files named `NN-slug.md`, one for each article; those of parts without a file say so (`saidIn`).
 */
export function toMarkdown(
  articles: readonly Article[],
  labels: Labels,
  slugs: ReadonlyMap<number, string> = new Map()
): MarkdownFile[] {
  const titles = articles.map((article) => titleOf(article, labels))
  const hosts = findHosts(articles, titles, slugs)
  const slug = createSlugger(slugs.values())
  const digits = Math.max(2, String(new Set(hosts).size).length)
  let count = 0
  let parts: string[] = []
  const files: MarkdownFile[] = []
  for (const [index, article] of articles.entries()) {
    const title = titles[index]!
    if (hosts[index] !== index) {
      parts.push(title)
      continue
    }
    const base = slugs.get(index) ?? slug(title)
    const name = `${String(++count).padStart(digits, '0')}-${base}.md`
    files.push(...parts.map((part, at) => partFile(part, at, {name})))
    files.push({name, value: stringifyArticle(article, title, parts)})
    parts = []
  }
  return files
}

/** For each article the index of the one in whose file it is: its own, but for the heading of a part. */
function findHosts(
  articles: readonly Article[],
  titles: readonly string[],
  slugs: ReadonlyMap<number, string>
): number[] {
  const hosts = articles.map((_, index) => index)
  for (let index = articles.length - 2; index >= 0; index--) {
    const [article, title, host] = [articles[index]!, titles[index]!, hosts[index + 1]!]
    if (article.kind !== 'part' || slugs.has(index) || partTitle(title) !== title) continue
    if (kinds[itemAt(articles, host).kind].matter === 'backmatter') continue
    if (stringifyArticle(article, title) === partText(title)) hosts[index] = host
  }
  return hosts
}

/** The heading of a part as a file of its own, which it would be if there were text below it. */
const partText = (title: string) =>
  stringifyArticle({kind: 'part', body: [], confidence: 1, evidence: []}, title)

/**
 * Make a file of the heading of a part that the front matter of an article says.
 *
 * @param title
 *   The heading.
 * @param at
 *   Which one it is of those that the article's file says, from 0.
 * @param host
 *   The article's file, and where in it the heading is.
 */
export function partFile(
  title: string,
  at: number,
  {name, path, position}: Pick<MarkdownFile, 'name' | 'path'> & {readonly position?: Position}
): MarkdownFile {
  return {
    name: name.replace(/(?:\.md)?$/, `-part-${at + 1}.md`),
    value: partText(title),
    ...(path !== undefined && {path}),
    saidIn: {name, ...(position && {position})}
  }
}
