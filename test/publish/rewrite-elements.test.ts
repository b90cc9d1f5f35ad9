import assert from 'node:assert/strict'
import test from 'node:test'
import {element} from '../../src/publish/hast/element.ts'
import {rewriteElements} from '../../src/publish/hast/rewrite-elements.ts'

const note = element('a', {href: '#n'}, '1')
const tree = [element('p', {}, 'Low water', note), element('p', {}, 'High water')]

test('a tree of which nothing changes is given back itself', function () {
  assert.equal(
    rewriteElements(tree, (node) => node),
    tree
  )
})

test('what changes is copied with all above it; the tree that was given stays', function () {
  const before = structuredClone(tree)
  const changed = rewriteElements(tree, (node) =>
    node.tagName === 'a' ? {...node, properties: {href: '#c1-n'}} : node
  )
  assert.deepEqual(tree, before)
  assert.deepEqual(changed[0], element('p', {}, 'Low water', element('a', {href: '#c1-n'}, '1')))
  assert.equal(changed[1], tree[1])
})

test('a list takes the place of an element, and stays as it is', function () {
  const changed = rewriteElements([element('ruby', {}, '水', element('rt', {}, 'みず'))], (node) =>
    node.tagName === 'rt' ? [element('rp', {}, '（'), node, element('rp', {}, '）')] : node
  )
  const names = changed.flatMap((node) =>
    node.type === 'element'
      ? node.children.map((child) => (child.type === 'element' ? child.tagName : ''))
      : []
  )
  assert.deepEqual(names, ['', 'rp', 'rt', 'rp'])
})
