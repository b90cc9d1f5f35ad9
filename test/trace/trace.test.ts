import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import {readBook} from '../../src/book/index.ts'
import type {Ruling} from '../../src/decisions/index.ts'
import {type Collated, collate, toYaml, trace} from '../../src/index.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {balance} from '../../src/review/index.ts'
import {readText} from '../../src/source/index.ts'
import {record} from '../reading.ts'

const pages = ['ferry-at-low-water', 'watashi-no-hi'].map((name) =>
  readFileSync(new URL(`../../sources/${name}/page.txt`, import.meta.url), 'utf8')
)
const read = (value: string) => readText({path: 'page.txt', value})
const markdownOf = ({articles}: Collated) => publishMarkdown(articles).map((file) => file.value)

/** Through YAML, as a person would write it. */
function written(ruling: Ruling): Ruling[] {
  const bytes = new TextEncoder().encode(`decisions:\n  ${toYaml(ruling)}\n`)
  const {book, messages} = readBook({path: 'book.yaml', bytes})
  assert.deepEqual(messages, [])
  return book.decisions!
}

test('every printed line has its fate', function () {
  for (const value of pages) {
    const {source} = read(value)
    const {lines, articles, blocks} = trace(source, collate(source))
    assert.equal(lines.length, source.lines.filter((line) => line.value.trim()).length)
    for (const {fates, text, position} of lines) {
      assert.ok(fates.length > 0, text)
      assert.equal(value.slice(position.start.offset, position.end.offset), text)
      for (const fate of fates) {
        if (fate.kind === 'dropped') continue
        assert.ok(articles[fate.article])
        if (fate.part !== 'footnote') assert.ok(blocks[fate.block!]!.text)
      }
    }
  }
})

test('what the trace offers is obeyed, sure, and loses nothing', function () {
  const [value] = pages as [string]
  const {source} = read(value)
  const first = collate(source)
  const traced = trace(source, first)
  const ends = traced.lines.flatMap((line) => line.ends)
  fc.assert(
    fc.property(fc.nat({max: ends.length - 1}), fc.nat({max: 1}), function (at, which) {
      const end = ends[at]!
      const {meaning, settle} = end.alternatives[which]!
      const ruling = settle()
      assert.ok(ruling)
      const collated = collate(source, {decisions: written(ruling)})
      assert.deepEqual(
        collated.messages.filter(({fatal}) => fatal),
        []
      )
      const again = trace(source, collated)
        .lines.flatMap((line) => line.ends)
        .find(({place}) => place.offset === end.place.offset)!
      assert.deepEqual([again.meaning, again.confidence, again.isSettled], [meaning, 1, true])
      assertWhole(value, collated)
    }),
    {numRuns: 60}
  )
})

test('law: any line may be left out, and nothing else is lost', function () {
  const [value] = pages as [string]
  const {source} = read(value)
  const {lines} = trace(source, collate(source))
  fc.assert(
    fc.property(fc.subarray([...lines], {minLength: 1, maxLength: 5}), function (dropped) {
      const decisions = dropped.flatMap((line) => line.settle()).flatMap(written)
      const collated = collate(source, {decisions})
      assert.deepEqual(
        collated.messages.filter(({fatal}) => fatal),
        []
      )
      assertWhole(value, collated)
    }),
    {numRuns: 40}
  )
})

test('to say what is so changes nothing', function () {
  for (const value of pages) {
    const {source} = read(value)
    const plain = collate(source)
    const {articles, lines} = trace(source, plain)
    const confirmed = [
      ...articles.flatMap((article) => article.confirm()),
      ...lines.flatMap((line) => line.ends.flatMap((end) => end.confirm() ?? []))
    ]
    const collated = collate(source, {decisions: confirmed.flatMap(written)})
    assert.deepEqual(markdownOf(collated), markdownOf(plain))
    const doubts = collated.messages.filter(({ruleId}) => ruleId !== 'uncertain-hyphen')
    assert.deepEqual(doubts.map(String), [])
  }
})

function assertWhole(value: string, collated: Collated): void {
  const input = read(value)
  const files = publishMarkdown(collated.articles)
  const {ledger} = record(input, collated)
  const markdown = files.map((file) => file.value)
  const {missing, added} = balance({sources: [value], markdown, ledger})
  assert.deepEqual([[...missing], [...added]], [[], []])
}
