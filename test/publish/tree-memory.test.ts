import assert from 'node:assert/strict'
import {test} from 'node:test'
import {publishBook} from '../../src/publish/publish-book.ts'
import {TreeMemory} from '../../src/publish/tree/memory/tree-memory.ts'
import {docsFolder} from './docs-folder.ts'

const files = {
  'book.yaml': 'language: en\ncover: none\ntoc-depth: 2\n',
  'SUMMARY.md': '- [A](a.md)\n- [B](deep/b.md)\n- [C](c.md)\n',
  'a.md':
    '# A\n\n[b](deep/b.md#low) [gone](x.md) ![web](https://example.org/a.png)\n\n{{#include part.md}}\n',
  'deep/b.md':
    '# B\n\n## Low\n\n[a](../a.md) [c](../c.md#end) ![web](https://example.org/b.png)\n\n```js\nlet a = 1\n```\n',
  'c.md': '# C\n\n:::odd\nText.[^n]\n:::\n\n## End\n\n[^n]: A note.\n',
  'part.md': 'A part.\n'
}

test('a folder that is made again has the bytes and messages of a whole build, whatever changed', async function () {
  const memory = new TreeMemory()
  const make = async (given: Readonly<Record<string, string>>, known?: TreeMemory) => {
    const options = {name: 'manual', memory: known}
    return publishBook({files: [], tree: docsFolder(given)}, options)
  }
  const steps: Readonly<Record<string, string>>[] = [
    {},
    {'deep/b.md': '# B, anew\n\n## Lower\n\n[a](../a.md)\n\n```python\nx = 1\n```\n'},
    {'part.md': 'Another part.\n'},
    {'SUMMARY.md': '- [C](c.md)\n- [A](a.md)\n- [B](deep/b.md)\n'},
    {'book.yaml': 'language: de\ncover: none\n'},
    {'x.md': '# X\n', 'SUMMARY.md': '- [A](a.md)\n- [X](x.md)\n- [B](deep/b.md)\n'},
    {}
  ]
  let current: Readonly<Record<string, string>> = files
  for (const change of steps) {
    current = {...current, ...change}
    const again = await make(current, memory)
    const whole = await make(current)
    assert.deepEqual(again.files, whole.files)
    assert.deepEqual(again.messages.map(String), whole.messages.map(String))
  }
  assert.ok((await make(current, memory)).files.length > 0)
})
