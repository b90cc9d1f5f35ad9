/**
 * CPU seconds of each stage alone, in one process, on one text.
 *
 *   node --import tsx bench/stages.ts TEXT
 *
 * Prints one JSON object: stages in order, each with its seconds.
 */
import {readFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {inline} from '../src/inline/index.ts'
import {designCover} from '../src/publish/cover/design-cover.ts'
import {drawCover} from '../src/publish/cover/draw-cover.ts'
import {readEdition} from '../src/publish/edition/read-edition.ts'
import {publishEpub} from '../src/publish/epub/epub.ts'
import {titleOf} from '../src/publish/markdown/markdown.ts'
import {toMarkdown} from '../src/publish/markdown/to-markdown.ts'
import {contentsPage} from '../src/publish/pages/contents-page.ts'
import {publishHtml} from '../src/publish/pages/html.ts'
import {restore} from '../src/restore/index.ts'
import {createRecord} from '../src/review/record/book-record.ts'
import {toLedger} from '../src/review/record/to-ledger.ts'
import {readSource} from '../src/source/index.ts'
import {structure} from '../src/structure/index.ts'
import {labelsFor} from '../src/templates/book-labels.ts'
import {detectLanguage} from '../src/text/language/detect-language.ts'

const seconds: Record<string, number> = {}
/** Run a stage and note what it took; a stage may wait. */
async function clock<T>(name: string, stage: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await stage()
  const {user, system} = process.cpuUsage(before)
  seconds[name] = (user + system) / 1e6
  return result
}

const path = argv[2]!
const bytes = readFileSync(path)
const {source, ledger} = await clock('source', () => readSource([{path, bytes}]))
const language = detectLanguage(source.files[0]!.value)
const labels = labelsFor(language)
const restored = await clock('restore', () => restore(source))
const structured = await clock('structure', () => structure(restored.blocks, {language}))
const inlined = await clock('inline', () =>
  inline(structured.articles, {notes: restored.notes, language})
)
const {articles} = inlined
const files = await clock('write Markdown', () => toMarkdown(articles, labels))
await clock('account', () =>
  createRecord({
    epub: 'book.epub',
    source,
    articles,
    titles: articles.map((article) => titleOf(article, labels)),
    paths: files.map(({name}) => name),
    ledger: [...ledger, ...toLedger(source, {laid: {ledger: []}, restored, structured, inlined})]
  })
)
const edition = {book: {title: 'Book', language}, files}
const reading = await clock('read Markdown', () => readEdition(edition))
await clock('contents', () => contentsPage(edition))
const {cover} = await clock('cover', () => drawCover(designCover(reading)))
await clock('HTML', () => publishHtml(edition, {epub: 'book.epub', coverType: cover?.mediaType}))
await clock('EPUB', () => publishEpub(edition, {cover}))
stdout.write(JSON.stringify(seconds) + '\n')
