import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type {ElementContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {element} from '../../src/publish/hast/element.ts'
import {stringifyHtml, stringifyXhtml} from '../../src/publish/markdown/stringify.ts'

const words = fc.string({unit: fc.constantFrom('a', '河', ' ', '<', '&', '"', '\n', '\u00a0')})
const text = words.map((value): ElementContent => ({type: 'text', value}))
const id = fc.constantFrom('p1', 'p"2', 'p 3', 'a&b')
const paragraph = fc
  .record({id, words, more: fc.constantFrom('', 'verse'), tag: fc.constantFrom('p', 'p', 'div')})
  .map(({id, words, more, tag}) =>
    element(tag, {id, ...(more && {className: [more]})}, ...(words ? [words] : []))
  )
const nested = fc
  .tuple(paragraph, text)
  .map(([one, other]) => element('p', {id: 'p9'}, one, other, element('br', {})))
const nodes = fc.array(fc.oneof(text, paragraph, paragraph, nested), {maxLength: 8})

const html = unified().use(rehypeStringify)
const xhtml = unified().use(rehypeStringify, {closeSelfClosing: true})

test('stringify: what is written without the serialiser is what the serialiser writes', function () {
  fc.assert(
    fc.property(nodes, function (children) {
      assert.equal(stringifyHtml(children), html.stringify({type: 'root', children}))
      assert.equal(stringifyXhtml(children), xhtml.stringify({type: 'root', children}))
    })
  )
})

test('stringify: among other articles each paragraph has the prefix before its id', function () {
  const body = [
    element('p', {id: 'p1'}, 'The boat came.'),
    element('p', {id: 'p2'}, 'A < B'),
    element('p', {id: 'p3'}, 'It went.')
  ]
  assert.equal(
    stringifyHtml(body, {prefix: 'c2-', links: new Map()}),
    '<p id="c2-p1">The boat came.</p><p id="c2-p2">A &#x3C; B</p><p id="c2-p3">It went.</p>'
  )
})
