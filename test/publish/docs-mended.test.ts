import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs, publishDocs} from './docs-folder.ts'

test('dollars that nobody closes stay in the text, and swallow nothing', async function () {
  const {article, text, messages} = await provenDocs({
    'a.md':
      '# A\n\n$$\nx = 1\n\nThe second of the gauges **counts** from here.\n\n## Next\n\n$$\n\ny = 2\n\n$$\n\n- $$\n  z = 3\n  $$\n'
  })
  assert.match(article, /<strong>counts<\/strong>/)
  assert.match(article, /<h2 id="next">/)
  assert.equal(article.match(/<math/g)?.length, 2)
  assert.match(text, /\$\$\s*x = 1/)
  assert.deepEqual(
    messages.map(({reason, place}) => [
      reason.slice(0, 40),
      place && 'line' in place && place.line
    ]),
    [['Unexpected `$$` that no other closes, ex', 3]]
  )
})

test('an alert with a name that nobody knows is a note with that name', async function () {
  const {article, text} = await provenDocs({
    'a.md': '# A\n\n> [!keeper] For Ada\n> Lock it.\n\n> [!NB]\n> Twice.\n'
  })
  assert.match(article, /class="alert note"[\s\S]*For Ada[\s\S]*class="generated">NB/)
  assert.doesNotMatch(text, /\[!/)
})

test('HTML in places where no page may have it is put right', async function () {
  const {article} = await provenDocs({
    'a.md':
      '# A\n\n<ul>\nof the mill:\n<li>Marl</li>\n</ul>\n\n<div align="center"><figcaption>Low water</figcaption></div>\n\n<p><summary>Who</summary></p>\n'
  })
  assert.match(article, /<ul><li>\s*of the mill:\s*<\/li><li>Marl<\/li>\s*<\/ul>/)
  assert.match(article, /<p[^>]*>Low water<\/p>/)
  assert.doesNotMatch(article, /figcaption|summary/)
})

test('a folded part and a heading of MDX that are set in lines of their own hold no paragraph', async function () {
  const {article} = await provenDocs({
    'docusaurus.config.js': '',
    'docs/a.mdx':
      '# A\n\n<details>\n<summary className="low">\n  Read the *lower* gauge\n</summary>\n\nAt noon.\n\n</details>\n\n<h3>\n  Upper gauge\n</h3>\n'
  })
  assert.match(article, /<summary[^>]*>\s*Read the <em>lower<\/em> gauge\s*<\/summary>/)
  assert.match(article, /<h2[^>]*>\s*Upper gauge\s*<\/h2>/)
})

test('a cell with a sentence is not as narrow as its longest word', async function () {
  const {article} = await provenDocs({
    'a.md': '# A\n\n| Gauge | Remark |\n|---|---|\n| Upper | It was read twice, by two keepers |\n'
  })
  assert.match(article, /<td>Upper<\/td>\s*<td class="long">It was read/)
})

test('what stands in the fields of a form is no text', async function () {
  const {text} = await provenDocs({
    'a.md':
      '# A\n\n<form><p>Which gate?</p>\n<textarea>\n# The lower\n</textarea>\n<select><option>One</option></select></form>\n'
  })
  assert.match(text, /Which gate\?/)
  assert.doesNotMatch(text, /lower|One/)
})

test('a row with more cells than the head keeps them', async function () {
  const {article} = await provenDocs({
    'a.md': '# A\n\n| a | b |\n|---|---|\n| 1 | 2 | three |\n| 4 |\n'
  })
  assert.match(article, /<td>three<\/td>/)
})

test('the title of a picture in HTML is its caption, as that of one in Markdown is', async function () {
  const {article} = await provenDocs({
    'a.md':
      '# A\n\n<p align="center">\n<img title="The board" src="a.svg" alt="A board">\n</p>\n\nText.\n',
    'a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>'
  })
  assert.match(article, /<figcaption>The board<\/figcaption>/)
})

test('a numbered formula has no width, which MathML does not know', async function () {
  const {article} = await provenDocs({'a.md': '# A\n\n$$\na = b \\tag{1}\n$$\n'})
  assert.match(article, /<mtable[\s\S]*<mtd/)
  assert.doesNotMatch(article.replace(/<img[^>]*>/g, ''), /<m\w+[^>]* width=/)
})

test('a part of the contents without a name is none: the page of its folder stands for it', async function () {
  const {files} = await publishDocs({
    'mkdocs.yml':
      'site_name: Gauges\nnav:\n  - a.md\n  - "":\n      - low/index.md\n      - low/b.md\n  - " ":\n      - c.md\n',
    'docs/a.md': '# A\n',
    'docs/low/index.md': '# Low\n',
    'docs/low/b.md': '# B\n',
    'docs/c.md': '# C\n'
  })
  const epub = files.find(({path}) => path === 'html/index.html')
  const contents = String(epub?.value).replace(/\s+/g, ' ')
  assert.match(contents, /Low<\/a> ?<ol[^>]*> ?<li[^>]*> ?<a[^>]*>B<\/a>/)
  assert.doesNotMatch(contents, /<span class="part">\s*<\/span>/)
})

test('a colour of a gradient without a place has that which it means', async function () {
  const {files} = await publishDocs({
    'a.md': '# A\n\n![A board](a.svg)\n',
    'a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><linearGradient id="g"><stop stop-color="red"/><stop\n offset="1"/></linearGradient><path fill="url(#g)" d="M0 0h4v4z"/></svg>'
  })
  const picture = files.find(({path}) => /^html\/.*\.svg$/.test(path) && !path.endsWith('icon.svg'))
  const shown = picture && new TextDecoder().decode(picture.value as Uint8Array)
  assert.match(shown ?? '', /<stop offset="0" stop-color="red"\/><stop\s+offset="1"\/>/)
})

test('code by its indent keeps what looks like a mark of a dialect', async function () {
  const code = [
    '!!! note',
    '    Shut it.',
    '',
    '{% load gates %}',
    '',
    '::: tip',
    '{{ gate.name }}',
    '',
    '```',
    '$$',
    '[gate]: x.md'
  ]
  const shown = code.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
  const inItem = code.map((line) => (line === '' ? '' : `      ${line}`)).join('\n')
  const {article} = await provenDocs({
    'mkdocs.yml': 'markdown_extensions: [admonition]\nnav: [a.md]\n',
    'docs/a.md': `# A\n\nWrite it so:\n\n${shown}\n\n- An item:\n\n${inItem}\n\n    Goes on.\n\nLast.\n\n!!! tip\n    Shut it, too:\n\n${shown.replace(/^(?=.)/gm, '    ')}\n\n1. One\n\n    !!! note\n        Within the item.\n`
  })
  assert.equal(article.match(/<pre>/g)?.length, 3)
  const blocks = [...article.matchAll(/<pre>([\s\S]*?)<\/pre>/g)].map(([, block = '']) =>
    block.replace(/<[^>]*>/g, '')
  )
  for (const block of blocks) assert.equal(block.trim(), code.join('\n'))
  assert.match(article, /<li>[\s\S]*class="alert note"[\s\S]*Within the item/)
  assert.equal(article.match(/class="alert /g)?.length, 2)
})

test('a plain reading knows lines of MDX in HTML, formulas of an item, boxes and brackets of sites', async function () {
  const mdx = await provenDocs({
    'docusaurus.config.js': '',
    'docs/a.mdx':
      '# A\n\n<center>\n\t<div\n\t\tclassName="wide"\n\t></div>\n</center> <details>\n\t<summary className="odd">\n\t\tThe _lower_ gate\n\t</summary>\n\t<a\n\t\thref="https://example.org/"\n\t>\n\t\tShut **it**\n\t</a>\n</details>\n\n<p>One _more_ word</p>\n'
  })
  assert.match(mdx.article, /<em>lower<\/em>[\s\S]*<strong>it<\/strong>[\s\S]*<em>more<\/em>/)
  const item = await provenDocs({
    'myst.yml': 'project:\n  toc:\n    - file: a.md\n',
    'a.md':
      '# A\n\n* $$\nx = \\{ g |\n    \\exists c\n        :\n    y_0\\}$$\n\nLong ones.\n\n$$\ny\n$$\n'
  })
  assert.match(item.article, /<li>[\s\S]*alttext="x = [\s\S]*<\/li>/)
  await provenDocs({
    '_config.yml': 'title: Site\n',
    'a.md':
      '# A\n\n<div class="x" markdown="1">\n\n<div class="x" markdown="1">\n\n[b](a.md){: .btn }\n\n</div>\n```text\none\n```\n\n</div>\n{% highlight text %}\ntwo\n{% endhighlight %}\n'
  })
  await provenDocs({
    'hugo.toml': '[markup.goldmark.extensions.passthrough]\nenable = true\n',
    'content/_index.md': '---\ntitle: Site\n---\n',
    'content/a.md':
      '# A\n\nA gate \\(g_1\\) and (so) on.\n\n{{% pageinfo color="info" %}}\n\nMind it.\n\n{{% /pageinfo %}}\n'
  })
})

test('two braces are two braces in MkDocs, but where a plugin fills them in', async function () {
  const text = '# A\n\nThe gate {{ name }} is shut.\n'
  const plain = await provenDocs({
    'mkdocs.yml': 'nav: [a.md]\nplugins:\n  - search\n',
    'docs/a.md': text
  })
  assert.match(plain.text, /gate \{\{ name \}\} is shut/)
  const filled = await provenDocs({
    'mkdocs.yml': 'nav: [a.md]\nplugins:\n  - search\n  - macros\n',
    'docs/a.md': text
  })
  assert.doesNotMatch(filled.text, /\{\{/)
  assert.match(filled.messages.map(({reason}) => reason).join(), /expression `\{\{ name \}\}`/)
})

test('tabs of Docsy hold code, but where they say that it is text; a tag of Jekyll may be in two lines', async function () {
  const {article} = await provenDocs({
    'hugo.toml': 'title = "Site"\n',
    'content/_index.md': '---\ntitle: Site\n---\n',
    'content/a.md':
      '# A\n\n{{< tabpane lang="yaml" >}}\n{{< tab header="Lower" >}}\n# _gates_:\n{{</* gate "low" */>}}\n{{< /tab >}}\n{{< tab header="Upper" text=true >}}\nAll _shut_.\n{{< /tab >}}\n{{< /tabpane >}}\n\n{{< tabpane text=true >}}\n{{< tab header="Words" >}}\nThey _are_.\n{{< /tab >}}\n{{< /tabpane >}}\n'
  })
  assert.match(article, /Lower[\s\S]*<pre>[\s\S]*_gates_[\s\S]*gate[\s\S]*<\/pre>[\s\S]*Upper/)
  assert.match(article, /<em>shut<\/em>[\s\S]*Words[\s\S]*<em>are<\/em>/)
  const jekyll = await provenDocs({
    '_config.yml': 'title: Site\n',
    'a.md': '# A\n\nSee [the other]({% link\nb.md %}) one.\n',
    'b.md': '# B\n'
  })
  assert.match(jekyll.article, /<a href="b\.html">the other<\/a> one/)
})

test('colons that close nothing are told and left out, and a place without words can be led to', async function () {
  const {article, text, messages} = await provenDocs({
    'mkdocs.yml': 'markdown_extensions:\n  - pymdownx.caret\n  - pymdownx.arithmatex\n',
    'docs/a.md':
      '# A\n\nSee [ice](#ice) and [rain](#rain).[^1]\n\n:::\n\n[](){#ice}\n## Thin\n\n[](){ #rain }\n\nIt falls.\n\n  [^1]:\n    By the keeper.\n\n    1.1. __Twice__ a day.\n\n$$\nx^2 + y^2\n$$\n'
  })
  assert.match(article, /<h2 id="ice">Thin[\s\S]*<p id="rain">It falls/)
  assert.match(article, /<strong>Twice<\/strong> a day/)
  assert.doesNotMatch(text, /:::/)
  assert.deepEqual(
    messages.map(({reason}) => reason.slice(0, 36)),
    ['Unexpected `:::` that closes nothing']
  )
})
