import type {Book} from './book/index.ts'
import type {Collated} from './collated.ts'
import {findPageLabels, markPages} from './inline/mark-pages.ts'
import {placePictures} from './inline/place-pictures.ts'
import {findParts} from './publish/edition/find-parts.ts'
import {findSlugs} from './publish/edition/find-slugs.ts'
import {titleOf} from './publish/markdown/markdown.ts'
import {toMarkdown} from './publish/markdown/to-markdown.ts'
import type {Source} from './source/index.ts'
import {labelsFor} from './templates/book-labels.ts'

/**
 * Write the articles of a book as Markdown, with the marks of printed pages and the names of files
 * that a person asked for.
 *
 * @param given
 *   What `book.yaml` says.
 * @returns
 *   `files`, `articles` as they are written, and `titles`, in reading order, one of each for each
 *   article; messages about parts and names of `book.yaml`, fatal where they are for none of them.
 */
export function writeArticles(
  source: Source,
  given: Readonly<Partial<Book>>,
  collated: Collated,
  language: string
) {
  const {furniture} = collated.stages.restored
  const labels = labelsFor(language)
  const marked = given.pages
    ? markPages(
        collated.articles,
        source.lines,
        findPageLabels(given.pages, source.lines, furniture)
      )
    : collated.articles
  const words = (page: number) => labels.picture.replace('{page}', String(page + 1))
  const articles = placePictures(marked, source.sheets ?? [], words)
  const titles = articles.map((article) => titleOf(article, labels))
  const {slugs, messages} = findSlugs(given.slugs ?? [], titles)
  const files = toMarkdown(articles, labels, slugs).map((file) => ({
    ...file,
    path: `markdown/${file.saidIn?.name ?? file.name}`
  }))
  const named = files.map(({name, saidIn}, index) => ({
    name,
    title: titles[index]!,
    isPart: saidIn !== undefined
  }))
  const onParts = findParts(given.parts ?? [], named).messages
  return {articles, titles, files, messages: [...messages, ...onParts]}
}
