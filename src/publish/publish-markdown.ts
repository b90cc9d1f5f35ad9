import type {Article} from '../structure/index.ts'
import {labelsFor} from '../templates/book-labels.ts'
import {isOwnFile, type MarkdownFile} from './edition/edition.ts'
import {toMarkdown} from './markdown/to-markdown.ts'

/** How articles are written as Markdown. */
export interface MarkdownOptions {
  /** BCP 47 tag: the language of the words for what has no title of its own; default `en`. */
  readonly language?: string | undefined
}

/**
 * Write articles as Markdown, one file each; a part that is a heading alone stands in the front matter
 * of the first article below it.
 *
 * @param articles
 *   Articles in reading order, as `collate` gives them.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Files named `NN-slug.md`, with front matter.
 */
export function publishMarkdown(
  articles: readonly Article[],
  options: Readonly<MarkdownOptions> = {}
): MarkdownFile[] {
  return toMarkdown(articles, labelsFor(options.language ?? 'en')).filter(isOwnFile)
}
