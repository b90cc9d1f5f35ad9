import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

const site = {'_category_.json': '{"label": "Manual"}'}

test('MDX: an id behind a heading, a remark, a break and a sign do not end it', async function () {
  const {article, text, messages} = await provenDocs({
    ...site,
    'a.mdx':
      'import Gauge from "./gauge"\n\n# Gauges\n\n## First steps {#steps}\n\n<!-- nobody\nreads this -->\n\nUpper<br>lower, if a < b. See [the steps](#steps).\n\n<Gauge>Read it.</Gauge>\n'
  })
  assert.match(article, /<h2 id="steps">First steps<\/h2>/)
  assert.match(text, /if a &#x3C; b[\s\S]*Read it/)
  assert.doesNotMatch(text, /import|nobody|\{#/)
  assert.deepEqual(
    messages.map(({reason}) => /`.*?`/.exec(reason)?.[0]),
    ['`import Gauge from "./gauge"`', '`Gauge`']
  )
})

test('MDX: a text in quotes is shown, whatever braces it has', async function () {
  const {text} = await provenDocs({
    ...site,
    'a.mdx': '# A\n\n<table><tr><td>{"[{ type: \'Upper\' }]"}</td><td>{rows}</td></tr></table>\n'
  })
  assert.match(text, /\[\{ type: 'Upper' \}\]/)
})

test('MDX: components that begin and end within lines keep their titles', async function () {
  const {article} = await provenDocs({
    ...site,
    'a.mdx':
      '# A\n\n<Tabs><TabItem value="u" label="Upper">Turn.</TabItem>\n<TabItem value="l" label="Lower">Lift.</TabItem>\n</Tabs>\n'
  })
  assert.match(article, /class="tab-label">Upper[\s\S]*Turn\.[\s\S]*class="tab-label">Lower/)
})

test('MDX that cannot be read has no statement and no mark of a component as text', async function () {
  const {article, text, messages} = await provenDocs({
    ...site,
    'a.mdx':
      'import Gauge from "./gauge"\n\n# A\n\nRead it at {hour}, says <Gauge level={3}>.\n\n<img src={require("./low.png").default} alt="Low">\n\n<b>not closed\n',
    'low.png': 'no picture'
  })
  assert.match(text, /Read it at {1,2}, says {1,2}\./)
  assert.doesNotMatch(article, /import|Gauge|require/)
  assert.ok(messages.some(({reason}) => reason.includes('read as Markdown')))
})

test('remarks that mark lines of code mark them, and are no code', async function () {
  const {article, text} = await provenDocs({
    'a.md':
      '# A\n\n```js\nopen() // [!code focus]\n// highlight-next-line\nclose()\n// [!code word:gate]\n/* highlight-start */\nread()\n/* highlight-end */\n```\n'
  })
  assert.equal(text.match(/open\(\)\nclose\(\)\nread\(\)/)?.length, 1)
  assert.equal(article.match(/class="line marked"/g)?.length, 3)
})

test('MDX: what stands behind a component in an item is no definition', async function () {
  const {text} = await provenDocs({
    'a.mdx': '# A\n\n- <Gauge />\n  : reads the water\n- <Weir />\n  : holds it\n'
  })
  assert.match(text, /: reads the water/)
})
