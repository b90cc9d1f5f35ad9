import type {VFileMessage} from 'vfile-message'
import {openWrittenBook} from '../written/written-book.ts'
import {chaptersOf, verifyEditions} from './verify-editions.ts'

/**
 * Compare the editions of a written book, whoever wrote its Markdown: HTML and EPUB say, article by
 * article, what the Markdown says. White space does not count.
 *
 * @returns
 *   What differs, each at its place.
 */
export function compareEditions(written: {
  /** The written files by their path in the output folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Name of the output folder, for messages. */
  readonly dir: string
  /** Path of the EPUB in it. */
  readonly epub: string
}): VFileMessage[] {
  const {files, dir, epub} = written
  const book = openWrittenBook(files, dir, epub)
  const collator = new Intl.Collator('en', {numeric: true})
  const paths = [...files.keys()]
    .filter((path) => /^markdown\/\d+-[^/]+\.md$/.test(path))
    .sort(collator.compare)
  const chapters = paths.flatMap((path) => {
    const place = book.markdown(path)
    return (place ? chaptersOf(path, place) : []).map(function (chapter) {
      let {name} = chapter
      // The page of a part makes way for that of a file with its name.
      while (paths.includes(`markdown/${name}.md`) && path !== `markdown/${name}.md`)
        name += '-part'
      return {...chapter, name}
    })
  })
  return [...verifyEditions(book, chapters, epub), ...book.findings]
}
