import type {Book, BookChapter} from '../../book/book.ts'
import {bookFile} from '../edition/book-file.ts'
import type {OutputFile} from '../edition/edition.ts'
import type {Keep} from '../keep.ts'
import type {Plan, PlanEntry, TreeFolder, TreeTool} from './tree.ts'

/**
 * The `markdown/` of a book from a docs folder: its texts and all that they need at their paths, with
 * a `book.yaml` that says what was found, so that it makes the same book again.
 */
export function writeTreeFiles(
  folder: TreeFolder,
  options: {
    readonly plan: Pick<Plan, 'entries'>
    readonly book: Book
    readonly tool: TreeTool
    readonly texts: readonly string[]
    readonly included: ReadonlySet<string>
    readonly images: readonly string[]
    readonly keep: Keep
  }
): OutputFile[] {
  const {plan, book, tool, texts, included, images, keep} = options
  const wanted = new Set([
    ...texts,
    ...included,
    ...images,
    ...folder.paths.filter(isConfiguration),
    ...(book.style ? [book.style] : [])
  ])
  const files = [...wanted].flatMap((path): OutputFile[] => {
    const value = folder.bytes.get(path)
    return value && path !== 'book.yaml' ? [{path: `markdown/${path}`, value}] : []
  })
  const made = {...book, dialect: tool, chapters: plan.entries.map(toChapter)}
  const bookYaml =
    folder.book?.bytes ??
    keep(
      'book.yaml',
      () => [JSON.stringify(made)],
      () => bookFile(made, undefined, []).value
    )
  return [{path: 'markdown/book.yaml', value: bookYaml}, ...files]
}

/** What says how a folder is to be read. */
export function isConfiguration(path: string): boolean {
  return /(?:^|\/)(?:book\.(?:toml|json)|mkdocs\.ya?ml|summary\.md|_category_\.(?:json|ya?ml)|sidebars\.json|_toc\.ya?ml|_config\.ya?ml|myst\.ya?ml|docusaurus\.config\.\w+|\.vitepress\/config(?:\/index)?\.\w+|hugo\.(?:toml|ya?ml|json)|package\.json)$/i.test(
    path
  )
}

function toChapter({title, path, isNumbered = false, entries}: PlanEntry): BookChapter {
  return {
    ...(title && {title}),
    ...(path && {file: path}),
    ...(!isNumbered && {numbered: false}),
    ...(entries.length > 0 && {chapters: entries.map(toChapter)})
  }
}
