import assert from 'node:assert/strict'
import test from 'node:test'
import {decodedMappings, TraceMap} from '@jridgewell/trace-mapping'
import fc from 'fast-check'
import {isOwnFile} from '../../src/publish/edition/edition.ts'
import {createSourceMaps} from '../../src/review/index.ts'
import {readWrittenMarkdown} from '../../src/review/written/written-markdown.ts'
import {page} from '../pages.ts'
import {collateText} from '../reading.ts'
import {type Made, makeBook, sampleFile} from './book.ts'
import {smallBooks} from './books.ts'

/** For each line of a map its segments from left to right. */
type Segments = ReturnType<typeof decodedMappings>

/** Character of the source that stands for one of the Markdown: as far from its segment's start. */
function sourceOf(segments: Segments, sources: readonly string[][], line: number, column: number) {
  const found = segments[line]?.filter(([start]) => start <= column).at(-1)
  if (!found || found.length === 1) return undefined
  const [start, file, sourceLine, sourceColumn] = found
  return sources[file]![sourceLine]?.charAt(sourceColumn + column - start)
}

function linesOf(value: string): string[] {
  return value.split(/\r\n|\n|\r/)
}

/** Compare all that is mapped with the source; give the share of the text that is. */
function check(markdown: string, map: string, sources: ReadonlyMap<string, string>) {
  const traced = new TraceMap(map)
  const texts = traced.sources.map((path) => linesOf(sources.get(path!)!))
  const segments = decodedMappings(traced)
  const written = readWrittenMarkdown(markdown)
  const isInk = new Set([written, ...written.parts].flatMap(({all}) => all.offsets))
  let [mapped, all, offset] = [0, 0, 0]
  const changed: string[] = []
  for (const [line, text] of linesOf(markdown).entries()) {
    for (let column = 0; column < text.length; column++) {
      const printed = sourceOf(segments, texts, line, column)
      if (isInk.has(offset + column)) all++
      if (printed === undefined) continue
      if (isInk.has(offset + column)) mapped++
      if (printed !== text[column]) changed.push(`${printed}${text[column]}`)
    }
    offset += text.length + 1
  }
  return {mapped, all, changed}
}

function checkBook({files, source}: Made) {
  const read = (path: string) => new TextDecoder().decode(files.get(path))
  const texts = new Map(source.files.map(({path, value}) => [path, value]))
  const paths = [...files.keys()].filter((path) => /^markdown\/\d/.test(path))
  return paths.map((path) => {
    const map = read(path.replace('markdown/', 'review/') + '.map')
    const {version, file} = JSON.parse(map)
    assert.deepEqual([version, file], [3, `../${path}`])
    return {path, ...check(read(path), map, texts)}
  })
}

test('source maps: every character of the sample is where its map says', async function () {
  const all = checkBook(await makeBook([await sampleFile()]))
  assert.ok(all.length > 7)
  for (const {path, mapped, all: ink, changed} of all) {
    // The titles of the lead and of the credit are printed nowhere, and have two characters.
    assert.equal(ink - mapped, /01-dao-yu|09-shu-ming/.test(path) ? 2 : 0, path)
    assert.deepEqual(changed, [], path)
  }
})

test('source maps: two sources, ruby, notes, a ligature, escapes', async function () {
  const books = await smallBooks()
  const found = books.map((made) => checkBook(made).flatMap(({changed}) => changed))
  assert.deepEqual(found, [['ﬂf', 'ﬂl'], [], [], [], [], []])
  for (const made of books) {
    for (const {path, mapped, all} of checkBook(made)) assert.ok(mapped >= all - 2, path)
  }
})

test('source maps: random pages', function () {
  fc.assert(
    fc.property(page, function (value) {
      const {collated, files, written, source} = collateText(value)
      const maps = createSourceMaps({
        record: written,
        source,
        articles: collated.articles,
        titles: files.map(({value}) => JSON.parse(/^title: (".*")$/m.exec(value)![1]!)),
        files: files.map(({name, value, saidIn}) => ({
          path: `markdown/${saidIn?.name ?? name}`,
          value
        }))
      })
      const own = files.filter(isOwnFile)
      for (const [index, map] of maps.entries()) {
        const changes = new Set(
          written.ledger.flatMap(({text, replacement = ''}) =>
            Array.from(replacement).map((character) => text.charAt(0) + character)
          )
        )
        const {changed} = check(own[index]!.value, map.value, new Map([['page.txt', value]]))
        assert.deepEqual(
          changed.filter((pair) => !changes.has(pair)),
          []
        )
      }
    }),
    {numRuns: 200}
  )
})
