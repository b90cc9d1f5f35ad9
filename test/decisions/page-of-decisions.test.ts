import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {readBook} from '../../src/book/index.ts'
import {collate} from '../../src/index.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {readText} from '../../src/source/index.ts'

const section = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8')
const block = (language: string) =>
  new RegExp('```' + language + '\\n([^]*?)```').exec(section)![1]!

test('docs/decisions.md: every form of its example does what it says', function () {
  const {book, messages} = readBook({
    path: 'book.yaml',
    bytes: new TextEncoder().encode(block('yaml'))
  })
  assert.deepEqual(messages, [])
  const {source} = readText({path: 'page.txt', value: block('text')})
  const collated = collate(source, {decisions: book.decisions})
  assert.deepEqual(collated.messages.filter(({fatal}) => fatal).map(String), [])
  const bodies = publishMarkdown(collated.articles).map(({value}) =>
    value.slice(value.indexOf('\n---\n') + 6)
  )
  assert.deepEqual(bodies, expected)
  assert.equal(collated.articles[1]!.byline!.author, 'An old hand')
})

test('docs/decisions.md: a quote that is narrowed', function () {
  const item = /`(drop: \{text: .*?\})`/.exec(section)![1]!
  const {source} = readText({path: 'page.txt', value: block('text')})
  const ledgerOf = (yaml: string) => {
    const bytes = new TextEncoder().encode(`decisions:\n  - ${yaml}\n`)
    const {decisions} = readBook({path: 'book.yaml', bytes}).book
    const {ledger, messages} = collate(source, {decisions})
    return [
      ...messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId),
      ...ledger.filter(({rule}) => rule === 'editor-drop').map(({start}) => start.line)
    ]
  }
  assert.deepEqual(ledgerOf(item), [14])
  assert.deepEqual(ledgerOf('drop: "boat"'), ['ambiguous-decision'])
})

const expected = [
  '# Introduction\n\nThe Ferry Book\n',
  '# THE LAST WINTER\n\nby an old hand\n\nIn the end the bridge came, as everybody had said. The bell was sold with the boat.\n\nIt hangs in a school now, and rings for dinner.\n',
  '# THE KEEPER OF THE BELL\n\nAda Quill\n\nThe ferryman slept until the bell rang twice, and nobody hurried him. The widow called her co-worker in the boat.\n\nThe third ring meant a doctor, and the doctor came. Widow Marl, Upper Landing,\\\nby the second lamp.\n'
]
