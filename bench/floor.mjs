/**
 * The floor: what the four libraries that Collate stands on take by themselves to make an EPUB of a text.
 *
 *   node bench/floor.mjs TEXT EPUB
 *
 * Without arguments it only loads them.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {argv} from 'node:process'
import epub from 'epub-gen-memory'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const [, , text, book] = argv
if (text && book) {
  const file = await unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(readFileSync(text, 'utf8'))
  writeFileSync(book, await epub.default({title: 'Book'}, [{title: 'Text', content: String(file)}]))
}
