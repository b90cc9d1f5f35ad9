import assert from 'node:assert/strict'
import {test} from 'node:test'
import {publishBook} from '../../src/publish/publish-book.ts'
import {articleOf, docsFolder, publishDocs} from './docs-folder.ts'

const files = {
  'SUMMARY.md': '- [A](a.md)\n- [B](deep/b.md)\n',
  'book.yaml': 'language: en\nrepository: https://example.org/r/blob/main/\n',
  'a.md':
    '# A\n\n[b](deep/b.md#low-water) [folder](deep/) [html](deep/b.html) [self](#a-word) [ref][r] [file](rota.txt)\n\n## A word\n\n[r]: ./deep/b.md\n',
  'deep/b.md': '# B\n\n## Low water\n\n[a](../a.md) [nowhere](#low-watr) [gone](../aa.md)\n',
  'rota.txt': 'x'
}

test('links lead to chapters, their headings, and what is not in the book to the repository', async function () {
  const a = articleOf(await publishDocs(files), 'a')
  assert.match(a, /<a href="deep-b\.html#low-water">b<\/a>/)
  assert.match(a, /<a href="deep-b\.html">html<\/a>/)
  assert.match(a, /<a href="#a-word">self<\/a>/)
  assert.match(a, /<a href="deep-b\.html">ref<\/a>/)
  assert.match(a, /<a href="https:\/\/example\.org\/r\/blob\/main\/rota\.txt">file<\/a>/)
})

test('a link that leads nowhere is told at its place, with the nearest name', async function () {
  const {messages} = await publishDocs(files)
  const dead = messages.filter(({ruleId}) => ruleId === 'dead-link')
  assert.deepEqual(
    dead.map(({line, reason}) => [line, /`#low-water`\?|no such file/.test(reason)]),
    [
      [5, true],
      [5, true]
    ]
  )
})

test('headings have the ids of the tool', async function () {
  const text = '# T\n\n## Größe & Co.\n\n## Given {#own}\n'
  const yaml = (dialect: string) => `language: en\ndialect: ${dialect}\nchapters: [a.md]\n`
  const ids = async (dialect: string) => {
    const article = articleOf(await publishDocs({'a.md': text, 'book.yaml': yaml(dialect)}), 'a')
    return [...article.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)
  }
  assert.deepEqual(await ids('mdbook'), ['größe--co', 'own'])
  assert.deepEqual(await ids('mkdocs'), ['groe-co', 'own'])
  assert.deepEqual(await ids('vitepress'), ['große-co', 'own'])
})

test('a folder without a chapter is an error, not an empty book', async function () {
  const {files: made, messages} = await publishDocs({'SUMMARY.md': '# Summary\n'})
  assert.deepEqual(made, [])
  assert.deepEqual(
    messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId),
    ['empty-book']
  )
})

test('Docusaurus calls a text by its slug or id, and a file by its name', async function () {
  const published = await publishDocs({
    'book.yaml': 'language: en\n',
    'docusaurus.config.js': '',
    'docs/a.md':
      '# A\n\n[id](deep/weir#gate) [slug](/open) [in](deep/lock) [file](deep/b.md) [image](x.md)\n',
    'docs/deep/b.md': '---\nid: weir\n---\n\n# B\n\n## Gate\n',
    'docs/deep/c.md': '---\nslug: /open\n---\n\n# C\n',
    'docs/deep/d.md': '---\nslug: lock\n---\n\n# D\n'
  })
  const a = articleOf(published, 'a')
  assert.match(a, /<a href="deep-b\.html#gate">id<\/a>/)
  assert.match(a, /<a href="deep-c\.html">slug<\/a>/)
  assert.match(a, /<a href="deep-d\.html">in<\/a>/)
  assert.match(a, /<a href="deep-b\.html">file<\/a>/)
  assert.deepEqual(
    published.messages.filter(({ruleId}) => ruleId === 'dead-link').map(({reason}) => reason),
    ['Unexpected link to `x.md`, there is no such file']
  )
})

test('a link around a badge goes with it', async function () {
  const a = articleOf(
    await publishDocs({
      'book.yaml': 'language: en\n',
      'a.md':
        '# A\n\n[![state](https://img.shields.io/a.svg)](https://example.org/ci)\n\n[![b](https://img.shields.io/b.svg)](https://example.org/b) Text.\n'
    }),
    'a'
  )
  assert.doesNotMatch(a, /<a /)
  assert.equal(a.match(/<p /g)?.length, 1)
})

test('a heading of mkdocstrings is a name, without its colons', async function () {
  const a = articleOf(
    await publishDocs({
      'book.yaml': 'language: en\n',
      'mkdocs.yml': 'site_name: A\nnav: [a.md]\n',
      'docs/a.md':
        '# A\n\n#### ::: gauges.read\n\nText.\n\n> ## ::: gauges.write\n\n```md\n## ::: a.b\n```\n'
    }),
    'a'
  )
  assert.match(a, /<h2 id="[^"]*">gauges\.read<\/h2>/)
  assert.match(a, /<blockquote>\s*<h2 id="[^"]*">gauges\.write<\/h2>/)
  assert.equal(a.match(/:::/g)?.length, 1)
})

test('the page of a folder is called `index.html`, whatever its text is called', async function () {
  const published = await publishDocs({
    'SUMMARY.md': '- [A](a.md)\n- [Deep](deep/README.md)\n',
    'a.md': '# A\n\n[deep](deep/index.html)\n',
    'deep/README.md': '# Deep\n\n[top](../a.html)\n'
  })
  assert.match(articleOf(published, 'a'), /<a href="deep\.html">deep<\/a>/)
  assert.ok(!published.messages.some(({ruleId}) => ruleId === 'dead-link'))
})

test('a heading that is called as what stands around the text has an id of its own', async function () {
  const article = articleOf(await publishDocs({'a.md': '# A\n\n[it](#text)\n\n## Text\n'}), 'a')
  assert.match(article, /<a href="#text-1">it<\/a>[\s\S]*<h2 id="text-1">Text/)
})

test('an address that a browser takes is one that an EPUB may have', async function () {
  const published = await publishDocs({
    'a.md': '# A\n\n[x](https://example.org/a#b#c) [y](<https://example.org/?q={a|b}[1]^&r=5%>)\n'
  })
  assert.deepEqual(
    [...articleOf(published, 'a').matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
    ['https://example.org/a#b%23c', 'https://example.org/?q=%7Ba%7Cb%7D%5B1%5D%5E&#x26;r=5%25']
  )
})

test('a file beside the texts is where the tool would have it edited, when the book is made again, too', async function () {
  const files = {
    'book.toml':
      '[output.html]\ngit-repository-url = "https://github.com/r/gauges"\nedit-url-template = "https://github.com/r/gauges/edit/main/manual/{path}"\n',
    'src/SUMMARY.md': '- [A](a.md)\n',
    'src/a.md': '# A\n\n[rota](rota.txt) [all](../LICENSE) [top](/)\n',
    'src/rota.txt': 'x',
    LICENSE: 'x'
  }
  const publish = (all: Readonly<Record<string, string>>) =>
    publishBook({files: [], tree: docsFolder(all)}, {name: 'manual'})
  const published = await publish(files)
  const copied = published.files.filter(({path}) => path.startsWith('markdown/'))
  const again = await publish(
    Object.fromEntries(
      copied.map(({path, value}) => [
        path.slice('markdown/'.length),
        typeof value === 'string' ? value : new TextDecoder().decode(value)
      ])
    )
  )
  for (const one of [published, again]) {
    assert.deepEqual(
      [...articleOf(one, 'a').matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
      ['src/rota.txt', 'LICENSE', 'src/'].map(
        (path) => `https://github.com/r/gauges/blob/main/manual/${path}`
      )
    )
  }
})
