import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

const part =
  '---\ntitle: Part\n---\nThe **first** of three.\n\n## Low water {#low}\n\nIt is low.\n\n### Ice\n\nIt is thin.\n\n## High water\n\n<!-- #region dyke -->\nMind the dyke.\n<!-- #endregion dyke -->\n'

test('VitePress: a file in a remark, whole, from a line to another, a heading, a region', async function () {
  const {article, text, messages} = await provenDocs({
    '.vitepress/config.js': '',
    'a.md':
      '# A\n\n<!--@include: ./part/b.md{1,1}-->\n\n- in a list\n\n  <!-- @include: @/part/b.md#low -->\n\n<!--@include: ./part/b.md#dyke-->\n\n```md\n<!--@include: ./part/b.md-->\n```\n\n<!--@include: ./gone.md-->\n',
    'part/b.md': part
  })
  assert.match(article, /<strong>first<\/strong>/)
  assert.match(article, /<li>[\s\S]*It is low\.[\s\S]*It is thin\.[\s\S]*<\/li>/)
  assert.equal(text.match(/Mind the dyke/g)?.length, 1)
  assert.doesNotMatch(text, /High water|title: Part/)
  assert.match(text, /@include: \.\/part\/b\.md/)
  assert.deepEqual(
    messages.filter(({ruleId}) => ruleId === 'missing-include').map(({place}) => place),
    [{line: 15, column: 1}]
  )
})

test('A fence with a language ends no code that files stand behind', async function () {
  const {text} = await provenDocs({
    '.vitepress/config.js': '',
    'a.md':
      '# A\n\n```md\n::: tip\n```js\nmark()\n```\n:::\n```\n```\n\n<<< @/gauge.js\n\nAfter it.\n',
    'gauge.js': 'readLow()\n'
  })
  assert.match(text, /readLow\(\)/)
  assert.doesNotMatch(text, /<<</)
})

test('MkDocs: files between two marks, in code, with lines and titles', async function () {
  const {article, text} = await provenDocs({
    'mkdocs.yml': 'site_name: Gauges\nnav:\n  - a.md\n',
    'docs/a.md':
      "# A\n\n--8<--\npart.md\n; off.md\nother.md\n--8<--\n\n```python\n-8<- 'gauge.py:2:3,5'\n```\n\n{* ../gauge.py ln[1,4:5] hl[2] title[gauge.py] *}\n\n{! part.md !}\n",
    'docs/part.md': 'A part.\n',
    'docs/other.md': 'Another.\n',
    'docs/off.md': 'Never.\n',
    'gauge.py': 'one\ntwo\nthree\nfour\nfive\n'
  })
  assert.equal(text.match(/A part\./g)?.length, 2)
  assert.match(text, /Another\./)
  assert.doesNotMatch(text, /Never|8<|\{\*|\{!/)
  assert.match(article, /<figcaption>gauge\.py<\/figcaption>/)
  const code = [...text.matchAll(/(?:one|two|three|four|five)\b/g)].map(([word]) => word)
  assert.deepEqual(code, ['two', 'three', 'five', 'one', 'four', 'five'])
})

test('MDX: imported texts and files stand where their components do', async function () {
  const {article, text, messages} = await provenDocs({
    'docusaurus.config.js': '',
    'docs/a.mdx':
      "import Part from './_part.mdx'\nimport Other from '@site/docs/_other.md';\nimport source from '!!raw-loader!./gauge.py'\nimport CodeBlock from '@theme/CodeBlock'\n\n# A\n\n<Part level=\"3\" />\n\n<Other></Other>\n\n<CodeBlock language=\"python\" title=\"gauge.py\">\n  {source}\n</CodeBlock>\n",
    'docs/_part.mdx': "import Deeper from './_deeper.mdx'\n\n---\n\nA *part*.\n\n<Deeper />\n",
    'docs/_deeper.mdx': 'From deeper.\n',
    'docs/_other.md': '---\nid: other\n---\nAnother.\n',
    'docs/gauge.py': 'zero = {}\n'
  })
  assert.match(article, /<em>part<\/em>[\s\S]*From deeper\.[\s\S]*Another\./)
  assert.match(article, /<figcaption>gauge\.py<\/figcaption>/)
  assert.match(text, /zero = \{\}/)
  assert.doesNotMatch(text, /id: other|raw-loader/)
  assert.ok(!messages.some(({reason}) => /_part|_other|component/.test(reason)))
})
