import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {checkLinks} from '../../src/check/check-links.ts'
import {readMarkdown} from '../../src/cli/inputs/read-markdown.ts'
import {publishBook} from '../../src/publish/publish-book.ts'
import {compareDocs} from '../../src/review/docs/compare-docs.ts'
import {articleOf, docsFolder, provenDocs, publishDocs} from './docs-folder.ts'

const manual = fileURLToPath(new URL('../../sources/field-manual', import.meta.url))

async function publishManual(path: string) {
  const {folder} = await readMarkdown(path)
  const published = await publishBook(folder, {name: 'field-manual'})
  const encoder = new TextEncoder()
  const files = new Map(
    published.files.map(({path, value}) => [
      path,
      typeof value === 'string' ? encoder.encode(value) : value
    ])
  )
  return {published, files}
}

test('a text in every dialect says what a plain reading of it says, and no syntax shows', async function () {
  const {published, files} = await publishManual(manual)
  const {findings} = await compareDocs({files, dir: 'out', epub: 'field-manual.epub'})
  assert.deepEqual(
    findings.map(({reason}) => reason),
    []
  )
  assert.equal(checkLinks(files, 'field-manual.epub').state, 'passed')
  const pages = published.files.filter(({path}) => /^html\/[^/]+\.html$/.test(path))
  for (const {path, value} of pages) {
    const article = /<article[\s\S]*<\/article>/.exec(String(value))?.[0] ?? ''
    const text = article.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/<[^>]*>/g, '')
    for (const mark of [
      ':::',
      '!!!',
      '???',
      '[!',
      '{#',
      '<!--',
      '&#x3C;!--',
      '$$',
      '=== "',
      '{% ',
      'import ',
      '8&#x3C;',
      '8<',
      '@include',
      '{* ',
      '%s',
      '{term}',
      'toctree',
      'layout:'
    ]) {
      assert.ok(!text.includes(mark), `${path} shows ${mark}`)
    }
  }
})

test('what is spoiled in a page is found by the plain reading', async function () {
  const {files} = await publishManual(manual)
  const path = 'html/reading-boxes.html'
  const page = new TextDecoder().decode(files.get(path))
  files.set(path, new TextEncoder().encode(page.replace('went back', 'went on')))
  const {findings} = await compareDocs({files, dir: 'out', epub: 'field-manual.epub'})
  assert.ok(findings.length > 0)
})

test('the Markdown of a book makes the same book again', async function () {
  const files = {
    'mkdocs.yml': 'site_name: Gauges\nnav: [a.md]\n',
    'docs/a.md': '# A\n\n!!! note\n    Read.\n'
  }
  const first = await publishDocs(files)
  const markdown = first.files.flatMap(({path, value}) =>
    path.startsWith('markdown/') && path !== 'markdown/book.yaml'
      ? [
          [
            path.slice('markdown/'.length),
            typeof value === 'string' ? value : new TextDecoder().decode(value)
          ]
        ]
      : []
  )
  const again = await publishDocs(Object.fromEntries(markdown))
  assert.deepEqual(
    again.files.map(({path, value}) => [path, value]),
    first.files.map(({path, value}) => [path, value])
  )
})

test('a dollar is money unless it is a formula', async function () {
  const text = '# T\n\nIt is $5 and $10, `$HOME` and $HOME/a:$PATH; but $x^2$ is none.\n'
  const article = articleOf(
    await publishDocs({'a.md': text, 'book.yaml': 'chapters: [a.md]\n'}),
    'a'
  )
  assert.equal(article.match(/<math/g)?.length, 1)
  assert.match(article, /It is \$5 and \$10, <code>\$HOME<\/code> and \$HOME\/a:\$PATH;/)
})

test('nothing of the HTML in a text can act', async function () {
  const text =
    '# T\n\n<script>alert(1)</script><img src="x.png" onerror="alert(1)"><a href="javascript:alert(1)" style="color:red">word</a> <iframe src="https://example.org/"></iframe>\n\n<details open onclick="x()"><summary>More</summary>\n\n*in* it\n\n</details>\n'
  const published = await publishDocs({'a.md': text, 'book.yaml': 'chapters: [a.md]\n'})
  const article = articleOf(published, 'a')
  assert.doesNotMatch(article, /script|onerror|onclick|javascript|style=|iframe/)
  assert.match(article, /<details open><summary>More<\/summary>/)
  assert.match(article, /<em>in<\/em> it/)
})

test('MDX that cannot be read is read as Markdown, with a word', async function () {
  const files = {'a.mdx': '# T\n\nA {broken expression\n', 'book.yaml': 'chapters: [a.mdx]\n'}
  const published = await publishDocs(files)
  assert.match(articleOf(published, 'a'), /A \{broken expression/)
  assert.deepEqual(
    published.messages.map(({ruleId}) => ruleId),
    ['unknown-syntax']
  )
})

test('a long chapter is parted in the EPUB alone, and links find its parts', async function () {
  const long = `${'word '.repeat(4000)}\n\n`
  const parts = Array.from({length: 20}, (_, index) => `## Part ${index + 1}\n\n${long}`)
  const files = {
    'a.md': `# T\n\n[last](#part-20)\n\n${parts.join('')}`,
    'book.yaml': 'chapters: [a.md]\n'
  }
  const {published, again} = {published: await publishDocs(files), again: await publishDocs(files)}
  assert.match(articleOf(published, 'a'), /href="#part-20"/)
  const {unzipSync, strFromU8} = await import('fflate')
  const epub = published.files.find(({path}) => path.endsWith('.epub'))!
  const inside = unzipSync(epub.value as Uint8Array)
  const texts = Object.keys(inside).filter((path) => /text\/a(?:\.\d+)?\.xhtml$/.test(path))
  assert.deepEqual(texts, ['EPUB/text/a.xhtml', 'EPUB/text/a.2.xhtml'])
  assert.match(strFromU8(inside['EPUB/text/a.xhtml']!), /href="a\.2\.xhtml#part-20"/)
  assert.deepEqual(again.files, published.files)
})

test('what stands between two dollars of money is read, and code shows what is code', async function () {
  const files = {
    'a.md':
      '# T\n\nUse [store.$subscribe](b.md) and [store.$onAction](b.md), not $x.\n\n````md\n<<< rota.txt\n````\n',
    'b.md': '# B %{#bee}%\n\n[here](#bee)\n',
    'rota.txt': 'x',
    'book.yaml': 'chapters: [a.md, b.md]\n'
  }
  const published = await publishDocs(files)
  const article = articleOf(published, 'a')
  assert.match(
    article,
    /<a href="b\.html">store\.\$subscribe<\/a> and <a href="b\.html">store\.\$onAction<\/a>, not \$x\./
  )
  assert.match(article, /&#x3C;&#x3C;&#x3C; rota\.txt/)
  assert.match(articleOf(published, 'b'), /<h1 id="title">B<\/h1>/)
  assert.deepEqual(published.messages, [])
})

test('a box ends where it is to end, whatever the code in it shows', async function () {
  const text =
    '# T\n\n::::{tip} See [how](#after)\nIt is so:\n\n```md\n:::{note}\nInside.\n:::\n```\n::::\n\n## After\n\n:::note\nTo the end.\n'
  const article = articleOf(
    await publishDocs({'a.md': text, 'book.yaml': 'dialect: jupyter-book\nchapters: [a.md]\n'}),
    'a'
  )
  const shown = article.replace(/<pre>[\s\S]*?<\/pre>/g, '')
  assert.doesNotMatch(shown, /:::/)
  assert.match(shown, /<p class="alert-title">See <a href="#after">how<\/a><\/p>/)
  assert.match(shown, /<\/div>\n<h2 id="after">/)
})

test('numbers of chapters are the same when a book is made again of its Markdown', async function () {
  const files = {
    'book.toml': '[book]\ntitle = "Gauges"\nlanguage = "en"\nsrc = "src"\n',
    'src/SUMMARY.md': '# Summary\n\n[Before](o.md)\n\n# Part\n\n- [A](a.md)\n  - [B](b.md)\n',
    'src/o.md': '# O\n',
    'src/a.md': '# A\n',
    'src/b.md': '# B\n'
  }
  const pageOf = ({files}: {files: readonly {path: string; value: string | Uint8Array}[]}) =>
    String(files.find(({path}) => path === 'html/index.html')?.value)
  const first = await publishDocs(files)
  const texts = first.files.flatMap(({path, value}) =>
    path.startsWith('markdown/')
      ? [[path.slice(9), typeof value === 'string' ? value : new TextDecoder().decode(value)]]
      : []
  )
  const {'book.yaml': bookYaml, ...rest} = Object.fromEntries(texts)
  assert.match(pageOf(first), />1\.1\. B</)
  // The copy's own `book.yaml` is that of the test: what was found is written for one without.
  const chapters = `title: Gauges\nlanguage: en\ndialect: mdbook\nchapters:\n  - {title: Before, file: src/o.md, numbered: false}\n  - title: Part\n    numbered: false\n    chapters:\n      - {title: A, file: src/a.md, chapters: [{title: B, file: src/b.md}]}\n`
  assert.ok(bookYaml)
  assert.equal(pageOf(await publishDocs({...rest, 'book.yaml': chapters})), pageOf(first))
})

test('a stylesheet that brings something in makes no book', async function () {
  const files = {'a.md': '# T\n\nText.\n', 'book.yaml': 'style: my.css\nchapters: [a.md]\n'}
  const made = await publishDocs({...files, 'my.css': 'p { color: #123; /* url(x.png) */ }\n'})
  assert.match(String(made.files.find(({path}) => path === 'html/style.css')?.value), /color: #123/)
  const spoiled = [
    'p { background: url(https://example.org/x.png) }',
    '@import "y.css";',
    'p { background: u\\72l("z.png") }',
    'p { background: image-set("z.png" 1x) }'
  ]
  for (const css of spoiled) {
    const {files: none, messages} = await publishDocs({...files, 'my.css': css})
    assert.deepEqual(none, [], css)
    assert.deepEqual(
      messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId),
      ['wrong-value'],
      css
    )
  }
})

test('twice the chapters and links cost twice the looks into the folder', async function () {
  const looks = async function (count: number): Promise<number> {
    const texts = Array.from({length: count}, (_, index): [string, string] => [
      `c${index}.md`,
      `# C${index}\n\n## Part\n\n${Array.from({length: 10}, (_, at) => `[x](c${(index + at) % (count + 5)}.md#part)`).join(' ')}\n`
    ])
    const tree = docsFolder({
      'book.yaml': 'language: en\ncover: none\n',
      ...Object.fromEntries(texts)
    })
    let times = 0
    const bytes = new Map(tree.bytes)
    const get = bytes.get.bind(bytes)
    bytes.get = function (path) {
      times++
      return get(path)
    }
    await publishBook({files: [], tree: {...tree, bytes}}, {name: 'manual'})
    return times
  }
  const [few, many] = [await looks(20), await looks(40)]
  assert.ok(many <= 2.2 * few, `${few} looks became ${many}`)
})

test('a book that has one kind of mark alone is read as one that has many', async function () {
  const cases: [mark: string, text: string, shows: RegExp][] = [
    ['!!!', '!!! note "First"\n    Read.', /class="alert note"[\s\S]*First[\s\S]*Read\./],
    [
      '!!! in an item',
      '- one\n\n    !!! tip\n        Read.',
      /<li>[\s\S]*class="alert tip"[\s\S]*<\/li>/
    ],
    ['???', '??? note "More"\n    Read.', /<summary>More<\/summary>/],
    ['===', '=== "Upper"\n    Left.', /class="tab-label">Upper/],
    ['{%', '{% hint style="info" %}\nRead.\n{% endhint %}', /class="alert note"/],
    ['{note}', '```{note}\nRead.\n```', /class="alert note"/],
    [':name:', '```{code-block} text\n:name: c\nx\n```\n\n[c](#c)', /<div class="code" id="c">/]
  ]
  for (const [mark, text, shows] of cases) {
    const published = await publishDocs({'a.md': `# A\n\n${text}\n`})
    assert.deepEqual(published.messages, [], mark)
    const article = articleOf(published, 'a')
    assert.match(article, shows, mark)
    assert.doesNotMatch(article.replace(/<[^>]*>/g, ''), /:::|!!!|<a/, mark)
  }
  const mdbook = {'book.toml': '[book]\n', 'SUMMARY.md': '- [A](a.md)\n'}
  const formulas = await publishDocs({
    ...mdbook,
    'a.md': '# A\n\nIt is \\\\(x^2\\\\).\n\n\\\\[\ny\n\\\\]\n'
  })
  assert.equal(articleOf(formulas, 'a').match(/<math /g)?.length, 2)
})

test('a formula whose dollars share a line with it is displayed, whatever its lines begin with', async function () {
  const {article, text} = await provenDocs({
    'a.md':
      '# A\n\n$$v = \\frac{Q}{A}$$\n\nIn $$x$$ a line.\n\n$$\\left[ a \\right]\n=\n- b$$\n\n> $$\n> c^2$$\n\nAfter.\n'
  })
  assert.equal(article.match(/display="block"/g)?.length, 3)
  assert.match(article, /<blockquote>[\s\S]*display="block"[\s\S]*<\/blockquote>[\s\S]*After\./)
  assert.doesNotMatch(text, /\$/)
})

test('a title is no language, and code may show fences that are set in', async function () {
  const {article} = await provenDocs({
    'a.md':
      '# A\n\n``` title="The tabs"\n=== "C"\n\n    ``` c\n    x\n    ```\n\n=== "D"\n```\n\nAfter.\n'
  })
  assert.match(article, /<figcaption>The tabs<\/figcaption>/)
  assert.match(article, /=== "D"[\s\S]*<\/figure>\s*<p id="p1">After/)
})

test('below a remark a definition is a text; a form has no words', async function () {
  const {article, text} = await provenDocs({
    'a.md':
      '# A\n\n<!-- option: feed -->\n\n:   Whether *one* is made:\n\n    ```yaml\n    feed: true\n    ```\n\n<select><option>All</option></select>\n\nTerm\n\n:   What it is.\n'
  })
  assert.match(article, /<p id="p1">Whether <em>one<\/em>/)
  assert.match(article, /<span class="line">[\s\S]*feed/)
  assert.match(article, /<dt>Term<\/dt>/)
  assert.doesNotMatch(text, /All|```/)
})

test('tabs in a list, and code in a tab that nobody closes, end where they end', async function () {
  const {article} = await provenDocs({
    'mkdocs.yml': 'site_name: A\n',
    'docs/a.md':
      '# A\n\n-   First:\n\n    === "Upper"\n\n        ``` sh\n        ls\n        ```\n\n    === "Lower"\n\n        None.\n\n=== "Left"\n\n    ```\n    open\n\n=== "Right"\n\n    Shut.\n'
  })
  assert.match(
    article,
    /<li>[\s\S]*Upper[\s\S]*<code class="language-sh">[\s\S]*Lower[\s\S]*<\/li>/
  )
  assert.match(article, /class="tab-label">Right/)
})
