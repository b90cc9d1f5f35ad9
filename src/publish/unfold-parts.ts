import type {MarkdownFile} from './edition/edition.ts'
import {readParts} from './markdown/front-matter.ts'
import {partFile} from './markdown/to-markdown.ts'

/**
 * Put the parts that the front matter of an article says before it, each as the file that it would be.
 *
 * @param files
 *   Files of a folder, in reading order.
 * @returns
 *   The same with those of the parts, as `toMarkdown` gives them.
 */
export function unfoldParts(files: readonly MarkdownFile[]): MarkdownFile[] {
  const taken = new Set(files.map(({name}) => name))
  return files.flatMap((file) => [
    ...readParts(file.value).map(function ({title, position}, at) {
      const part = partFile(title, at, {...file, position})
      let {name} = part
      // A person's own `01-one-part-1.md` keeps its name.
      while (taken.has(name)) name = name.replace(/(?:\.md)?$/, '-part.md')
      return {...part, name}
    }),
    file
  ])
}
