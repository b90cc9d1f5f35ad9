import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import type {Text} from 'mdast'
import type {Parent} from 'unist'
import {visit} from 'unist-util-visit'
import {restore} from '../src/restore/index.ts'
import {type BookRecord, balance, sealRecord} from '../src/review/index.ts'
import {createLedgerSchema} from '../src/review/record/create-ledger-schema.ts'
import {dropUnprintable} from '../src/text/unprintable.ts'
import {place, run} from './cli/run.ts'
import {page} from './pages.ts'
import {collateText, read} from './reading.ts'

const isLedger = new Ajv().compile(createLedgerSchema())

test('law: ink in = ink out + ledger, on random pages', function () {
  fc.assert(
    fc.property(page, function (value) {
      const {files, written} = collateText(value)
      const markdown = files.map((file) => file.value)
      const {missing, added} = balance({sources: [value], markdown, ledger: written.ledger})
      assert.deepEqual([[...missing], [...added]], [[], []])
      const outputs = files.map(({name, value}) => ({path: `markdown/${name}`, value}))
      assert.ok(isLedger(sealRecord(written, outputs)), JSON.stringify(isLedger.errors))
    }),
    {numRuns: 400}
  )
})

test('law: every text node has the place of its characters, and the ledger quotes the source', function () {
  fc.assert(
    fc.property(page, function (value) {
      const {collated, written} = collateText(value)
      const changed = new Map(
        written.ledger
          .filter(({kind}) => kind === 'changed')
          .map(({start, replacement}) => [start.offset, replacement])
      )
      for (const {title, byline, body} of collated.articles) {
        const blocks = [...(title?.blocks ?? []), ...(byline?.blocks ?? [])]
        for (const {node} of [...blocks, ...body]) {
          visit(node as Parent, 'text', function ({position, value: text}: Text) {
            if (position?.start.offset === undefined) return assert.equal(text, ' ')
            const printed = value.slice(position.start.offset, position.end.offset)
            const expected = changed.get(position.start.offset) ?? dropUnprintable(printed)
            const isSpace = printed.trim() === '' && text === ' '
            if (!isSpace) assert.equal(text, expected)
          })
        }
      }
      for (const {start, end, text} of written.ledger) {
        assert.equal(value.slice(start.offset, end.offset), text)
      }
    }),
    {numRuns: 200}
  )
})

test('law: the same input gives the same bytes', function () {
  fc.assert(
    fc.property(page, (value) =>
      assert.deepEqual(collateText(value).files, collateText(value).files)
    ),
    {numRuns: 50}
  )
})

test('law: more blank lines at the end change nothing', function () {
  fc.assert(
    fc.property(
      page,
      fc.array(fc.constantFrom('\n', ' \n', '　\n', '\r\n'), {minLength: 1}),
      function (value, blanks) {
        const base = value.replace(/[\s\u0085]+$/u, '') + '\n'
        assert.deepEqual(collateText(base + blanks.join('')).files, collateText(base).files)
      }
    ),
    {numRuns: 100}
  )
})

const chinese = [
  '今年春天河水来得早，两岸的柳树比往年多绿了半个月。镇里的人说，这是上游新修的水库在起作用，水放得匀了，岸上的土也就不再干裂。老船工却不这样看，他说河有河的脾气，人只能跟着它走。',
  '到了夏天，河面宽了一倍。孩子们在浅滩上捉虾，大人们在堤上乘凉，谁也不提春天的事。只有老船工每天傍晚去看水尺，把数字记在一个旧本子上，从来没有断过。',
  '秋后水退了，滩上露出一条旧船的龙骨。镇里请人来看，说有一百多年了。老船工翻开他的本子，找到了爷爷写下的一行字，原来那条船也是这样沉的。'
]
const english = [
  'The ferryman slept until the bell rang twice, and nobody hurried him, for the river had all the time there was. When the ice went out in spring the whole town came to see it go, and the children kept count of the floes until it was dark.',
  'A third ring meant a doctor. It had been so since the winter of the long fever, when the old keeper rowed over forty times in a week and would not take a penny for it, though he was poor.',
  'In the end the bridge came, as everybody had said it would. The bell was sold with the boat, and hangs in a school now, where it rings for nothing more than dinner.'
]

/** Wrap as a compositor does: no closing mark at the start of a line. */
function wrapChinese(paragraph: string, measure: number): string {
  const lines: string[] = []
  let rest = `　　${paragraph}`
  while (rest !== '') {
    let length = Math.min(measure, rest.length)
    if (length < rest.length && /[，。、；：！？”’）》]/.test(rest[length]!)) length++
    lines.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return lines.join('\n')
}

function wrapEnglish(paragraph: string, measure: number): string {
  const lines: string[] = []
  let current = '   '
  for (const word of paragraph.split(' ')) {
    if (current.length + 1 + word.length > measure && current.trim() !== '') {
      lines.push(current)
      current = word
    } else current += (current === '' ? '' : ' ') + word
  }
  return [...lines, current].join('\n')
}

const paragraphsOf = (value: string) => restore(read(value).source).blocks.map(({text}) => text)

test('law: our own paragraphs, wrapped at any measure, come back', function () {
  const lost: string[] = []
  const check = (language: string, measure: number, value: string, paragraphs: string[]) => {
    if (paragraphsOf(value).join('\n') !== paragraphs.join('\n'))
      lost.push(`${language} ${measure}`)
  }
  for (let measure = 12; measure <= 40; measure++) {
    const value = chinese.map((paragraph) => wrapChinese(paragraph, measure) + '\n').join('')
    check('zh', measure, value, chinese)
  }
  for (let measure = 32; measure <= 90; measure++) {
    const value = english.map((paragraph) => wrapEnglish(paragraph, measure) + '\n').join('')
    check('en', measure, value, english)
  }
  assert.deepEqual(lost, [])
})

test('law: the sample page is in the written files, whole', async function (t) {
  const out = join(await place(t), 'out')
  const sample = 'sources/ningxia-cppcc-2024'
  assert.equal((await run(['build', sample, '--out', out])).code, 0)
  const written: BookRecord = JSON.parse(await readFile(join(out, 'review/ledger.json'), 'utf8'))
  const markdown = await Promise.all(
    written.articles.map(({path}) => readFile(join(out, path), 'utf8'))
  )
  const source = await readFile(join(sample, 'page.txt'), 'utf8')
  const {missing, added} = balance({sources: [source], markdown, ledger: written.ledger})
  assert.deepEqual([[...missing], [...added]], [[], []])
  const proof = await run(['verify', out, sample])
  assert.deepEqual([proof.code, proof.stderr], [0, ''])
  assert.match(proof.stdout, /^Proven: 12542 characters of 1 source in 9 articles/)
})
