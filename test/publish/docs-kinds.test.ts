import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

const vitepress = {'.vitepress/config.ts': 'export default {}'}
const reasons = (messages: readonly {readonly reason: string}[]) =>
  messages.map(({reason}) => reason).join('\n')

test('what is put into the places of a component is in the book, and its tag may have lines', async function () {
  const {article, text} = await provenDocs({
    ...vitepress,
    'a.md':
      '# A\n\n<Tabs\n\tid="x"\n\t:names="[\'Upper > 1\', \'Lower\']"\n>\n\n<template v-slot:upper>\n\nRead the *upper* gauge.\n\n</template>\n\n</Tabs>\n\nSee `<template>`.\n\n```html\n<template>\n```\n'
  })
  assert.match(article, /<p[^>]*>Read the <em>upper<\/em> gauge\.<\/p>/)
  assert.doesNotMatch(text, /Tabs|names/)
  assert.match(article, /<code>&#x3C;template><\/code>/)
})

test('a frame that ends itself does not swallow the rest of the chapter', async function () {
  const {text} = await provenDocs({
    'a.md': '# A\n\nSee.\n<iframe\n  src="https://example.org"\n/>\n\nAfter it.\n'
  })
  assert.match(text, /After it\./)
})

test('a folded part that says nothing of itself says that it is one', async function () {
  const {article} = await provenDocs({
    'a.md': '# A\n\n<details>\n\nFor the teacher.\n\n</details>\n'
  })
  assert.match(
    article,
    /<details><summary><span class="generated">Details<\/span><\/summary>\s*<p[^>]*>For the/
  )
})

test('boxes within a remark of HTML are none', async function () {
  const {text, messages} = await provenDocs({
    'a.md':
      '# A\n\n<!-- ::: tip\nold\n::: -->\n\n<!--\n:::: note\nx\n::::-->\n\n::: tip\nNew.\n:::\n'
  })
  assert.doesNotMatch(text, /:::|old/)
  assert.match(text, /New\./)
  assert.deepEqual(messages, [])
})

test('a word at the head of a line is no statement of MDX in the middle of a paragraph', async function () {
  const {text} = await provenDocs({
    'docusaurus.config.js': '',
    'docs/a.mdx':
      "# A\n\nThe old one has an\nimport of its own, the new\nexport does not.\n\nimport X from './x'\n\n<X />\n",
    // What is not MDX is read with less.
    'docs/b.mdx': "# B\n\nimport X from './x'\n\nNo {brace closes, and the\nimport of it stays.\n"
  })
  assert.match(text, /import of its own, the new\s+export does not/)
})

test('MkDocs makes a box of any name, also at the head of an item', async function () {
  const {article} = await provenDocs({
    'mkdocs.yml': 'site_name: M\nnav: [a.md]\n',
    'docs/a.md':
      '# A\n\n!!! ferry\n\n    It leaves.\n\n`low`\n\n:   !!! abstract\n\n        Text in it.\n\n    More.\n\n- !!! note "In a list"\n\n        Text in an item.\n'
  })
  assert.match(article, /class="generated">Ferry<\/span><\/p><p[^>]*>It leaves/)
  assert.match(
    article,
    /<dd>\s*<div class="alert note"[\s\S]*Text in it[\s\S]*More\.<\/p>\s*<\/dd>/
  )
  assert.match(article, /<li>\s*<div class="alert note"[\s\S]*In a list[\s\S]*Text in an item/)
})

test('in MkDocs a definition of a link may stand right below a paragraph', async function () {
  const {article, text} = await provenDocs({
    'mkdocs.yml': 'site_name: M\nnav: [a.md]\n',
    'docs/a.md':
      '# A\n\nRead [the board][1] at noon.\n[1]: #a\n\n* An item:\n\n  [Go][way]\n  [way]: https://example.org "There"\n\n```\ncode\n[x]: y\n```\n'
  })
  assert.match(
    article,
    /<a href="#[^"]*">the board<\/a>[\s\S]*<a href="https:\/\/example\.org\/"[^>]*>Go<\/a>/
  )
  assert.match(text, /code\s*\[x\]: y/)
  assert.doesNotMatch(text, /\[1\]|\[way\]/)
})

test('a name of one word is no mark of mkdocstrings', async function () {
  const {article} = await provenDocs({
    'mkdocs.yml': 'site_name: M\nnav: [a.md]\n',
    'docs/a.md': '# A\n\n## ::: gauge\n\nText.\n'
  })
  assert.match(article, /<h2 id="gauge">gauge<\/h2>/)
})

test('a bracket of mdBook with one backslash is a bracket, with two it begins a formula', async function () {
  const text = '# A\n\n0 \\(none\\) and \\\\(x^2\\\\)\n'
  const book = await provenDocs({
    'book.toml': '[book]\n',
    'src/SUMMARY.md': '- [A](a.md)\n',
    'src/a.md': text
  })
  const plain = await provenDocs({'a.md': text})
  for (const {article} of [book, plain]) assert.match(article, /0 \(none\) and <math/)
})

test('commands that only a program of the book knows are left out with a word', async function () {
  const {text, messages} = await provenDocs({
    'book.toml': '[book]\n',
    'src/SUMMARY.md': '- [A](a.md)\n',
    'src/a.md':
      '# A\n\n{{%outline%}}\n\n{{#quiz a.toml}}\n\nIn {{ a }} line.\n\n```\n{{code}}\n```\n\n> [!EDITION-18]\n> Before.\n'
  })
  assert.doesNotMatch(text, /outline|quiz|\[!/)
  assert.match(text, /In \{\{ a \}\} line\.[\s\S]*\{\{code\}\}[\s\S]*EDITION-18/)
  assert.match(reasons(messages), /^Unexpected command `\{\{%outline%\}\}`, no program is run/)
})

test('a tag may ask for a part of a file, over some lines', async function () {
  const {article} = await provenDocs({
    'mkdocs.yml': 'site_name: M\nnav: [a.md]\n',
    'docs/a.md':
      '# A\n\n{%\n  include-markdown "../part.md"\n  start="<!-- from -->"\n  end="<!-- to -->"\n  heading-offset=1\n%}\n\n{% include-markdown "../part.md" start="to -->" %}\n',
    'part.md': 'Not\n\n<!-- from -->\n\n# Part\n\nText of it.\n\n<!-- to -->\n\nLast.\n'
  })
  assert.match(
    article,
    /<h2 id="part">Part<\/h2>\s*<p[^>]*>Text of it\.<\/p>\s*<p[^>]*>Last\.<\/p>/
  )
  assert.doesNotMatch(article, /Not|\{%/)
})

test('Docusaurus looks for a file from the folder of all texts, too', async function () {
  const {article, messages} = await provenDocs(
    {
      'docusaurus.config.js': '',
      'docs/gates/a.md': '# A\n\nSee [low](low.md) and [deep](gates/b.md).\n',
      'docs/gates/b.md': '# B\n\nDeep.\n',
      'docs/low.md': '# Low\n\nWater.\n'
    },
    'gates-a'
  )
  assert.match(article, /<a href="low.html">low<\/a> and <a href="gates-b.html">deep/)
  assert.doesNotMatch(reasons(messages), /there is no such file/)
})

test('of a film nothing is left, of a picture with sources the picture', async function () {
  const {article} = await provenDocs({
    'a.md':
      '# A\n\n<video controls>\n  <source src="a.mp4" type="video/mp4" />\n</video>\n\nText.\n\n<picture><source srcset="b.svg"><img src="b.svg" alt="Low"></picture>\n',
    'b.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  })
  assert.doesNotMatch(article, /<source|<video/)
  assert.match(article, /<img src="images\/b\.svg" alt="Low"/)
})

test('of a link in a headline the words stay', async function () {
  const {article} = await provenDocs({
    'a.md': '# [Lower *gauge*](b.md) and [more](https://example.org/)\n\nText.\n',
    'b.md': '# B\n\nText.\n'
  })
  assert.match(article, /<h1 id="title">Lower <em>gauge<\/em> and <a href="https/)
})

test('a picture in a headline is of the folder, or its words stand there', async function () {
  const {article, messages} = await provenDocs({
    'a.md': '# ![The gauges](https://example.org/logo.png)\n\nText.\n'
  })
  assert.match(article, /<h1 id="title"><span class="generated">The gauges<\/span><\/h1>/)
  assert.match(reasons(messages), /lies on the web and a book opens no connection/)
  const local = await provenDocs({
    'a.md': '# ![The gauges](img/a.svg) Gauges\n\nText.\n',
    'img/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  })
  assert.match(local.article, /<h1 id="title"><img src="images\/[^"]*a\.svg"[^>]*>/)
})
