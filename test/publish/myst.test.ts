import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

/** A book of MyST's with one chapter and what it asks for, and what a plain reading finds in it. */
function publishMyst(files: Readonly<Record<string, string>>) {
  return provenDocs({
    'book.yaml': 'language: en\n',
    'myst.yml': 'project:\n  title: Gauges\n  toc:\n    - file: a.md\n',
    ...files
  })
}

test('options of code are no code, and a caption is its title, in fences and between colons', async function () {
  const code = ':caption: gauge.py\n:linenos:\n:emphasize-lines: 2\nzero = 0.4\nlevel = 3\n'
  for (const [open, close] of [
    ['```{code-block} python', '```'],
    ['::::{code-block} python', '::::']
  ]) {
    const {article, text} = await publishMyst({
      'a.md': `# A\n\n${open}\n${code}${close}\n\nAfter.\n`
    })
    assert.match(article, /<figcaption>gauge\.py<\/figcaption>/)
    assert.match(article, /<pre class="numbered from-1"/)
    assert.match(article, /class="line marked">[\s\S]*level/)
    assert.doesNotMatch(text, /:linenos:|:caption:|:::|\{code/)
  }
})

test('code in a quotation stays in it, and options between dashes are none of it', async function () {
  const {article, text} = await publishMyst({
    'a.md':
      '# A\n\n> ```{code-cell} python\n> :tags: remove-input\n> print(3)\n> ```\n\n```{code-cell} python\n---\ntags: [hide-input]\n---\nprint(4)\n```\n'
  })
  assert.match(article, /<blockquote>[\s\S]*print[\s\S]*<\/blockquote>/)
  assert.doesNotMatch(text, /&gt;|&#x3E;|tags|---/)
})

test('a note that a box defines is called from anywhere, and so is an address', async function () {
  const {article, text} = await publishMyst({
    'a.md':
      '# A\n\nBefore.[^n] See [the office][o].\n\n:::{tip} Twice\n:class: dropdown\n\nIn it.[^n]\n\n[^n]: By nobody,\n    but signed.\n\n[o]: https://example.org/\nStill in it.\n:::\n\nAfter.\n'
  })
  assert.doesNotMatch(text, /\[\^n\]|\[o\]/)
  assert.match(article, /href="https:\/\/example\.org\/"/)
  assert.match(article, /<details[\s\S]*Still in it\.[\s\S]*<\/details>/)
})

test('a box in an item of a list holds its table', async function () {
  const {article} = await publishMyst({
    'a.md':
      '# A\n\n- first\n- second\n\n  :::{note} Roles\n  :class: dropdown\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n  :::\n'
  })
  assert.match(article, /<li>[\s\S]*<details[\s\S]*<table>[\s\S]*<\/li>/)
})

test('files of the folder are put in, as text or as code, with the lines that are asked for', async function () {
  const files = {
    'a.md':
      '# A\n\n```{include} parts/b.md\n:start-after: <!-- begin -->\n:end-before: <!-- end -->\n```\n\n```{literalinclude} parts/g.py\n:lines: 1,3-\n:caption: g.py\n```\n\n:::{include} parts/g.py\n:literal:\n:start-at: two\n:end-at: two\n:::\n\n````md\n```{include} parts/b.md\n```\n````\n\n```{include} gone.md\n```\n',
    'parts/b.md':
      '---\ntitle: B\n---\n<!-- begin -->\n*Put* in.\n\n```{include} c.md\n```\n<!-- end -->\nNot this.\n',
    'parts/c.md': 'From deeper.\n',
    'parts/g.py': 'one = 1\ntwo = 2\nthree = 3\n'
  }
  const {article, text, messages} = await publishMyst(files)
  assert.match(article, /<em>Put<\/em> in\./)
  assert.match(text, /From deeper\./)
  assert.doesNotMatch(text, /Not this|start-after|title: B/)
  assert.match(article, /<figcaption>g\.py<\/figcaption>/)
  assert.equal(text.match(/one/g)?.length, 1)
  assert.equal(text.match(/two/g)?.length, 1)
  assert.equal(text.match(/three/g)?.length, 1)
  assert.match(text, /\{include\} parts\/b\.md/)
  assert.deepEqual(
    messages.map(({ruleId}) => ruleId),
    ['missing-include']
  )
})

test('remarks of MyST and marks between cells are no text', async function () {
  const {text} = await publishMyst({
    'a.md':
      '# A\n\n% nobody reads this\n\nAbove.\n% nor this\nBelow, 5 % of it.\n\n+++ {"tags": []}\n\n```text\n% code\n```\n'
  })
  assert.doesNotMatch(text, /nobody|nor this|\+\+\+/)
  assert.match(text, /5 % of it[\s\S]*% code/)
})

test('a note in a box has the lines that its last paragraph goes on in', async function () {
  const {article} = await publishMyst({
    'a.md':
      '# A\n\n:::{tip}\nShut it.[^n]\n\n[^n]: The first.\n\n    The second goes on\nin this line.\n\nNot of the note.\n:::\n'
  })
  assert.match(article, /class="alert[\s\S]*Not of the note[\s\S]*second goes on\s*in this line/)
})

test('rows of a formula are aligned, and an environment of LaTeX is a formula without dollars', async function () {
  const {article, text, messages} = await publishMyst({
    'a.md':
      '# A\n\n$$\ny & = a \\\\\nz & = b\n$$\n\nAbove:\n\n\\begin{gather*}\na_1 = b_1 \\\\\nc_2 = d_2\n\\end{gather*}\n\nBelow.\n\n    \\begin{align}\n'
  })
  assert.equal(article.match(/<math/g)?.length, 2)
  assert.match(article, /<mtable/)
  assert.match(text, /Above:[\s\S]*Below[\s\S]*begin\{align\}/)
  assert.deepEqual(messages, [])
})

test('a label is found from any text, whatever signs it has', async function () {
  const {article, messages} = await publishMyst({
    'myst.yml': 'project:\n  toc:\n    - file: a.md\n    - file: b.md\n',
    'a.md':
      '# A\n\n[low](gates/low) [high](gates:high) [own](b.md) [heading](project:#gates/low) {ref}`gates:high`\n',
    'b.md': '# B\n\n(gates/low)=\n## Low\n\n(gates:high)=\n## High\n\nText.\n'
  })
  assert.deepEqual(
    [...article.matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
    ['b.html#gates-low', 'b.html#gates-high', 'b.html', 'b.html#gates-low', 'b.html#gates-high']
  )
  assert.deepEqual(messages, [])
})

test('a link without words is called what it leads to', async function () {
  const {article} = await publishMyst({
    'myst.yml': 'project:\n  toc:\n    - file: a.md\n    - file: b.md\n',
    'a.md':
      '# A\n\n[](b.md), [](#gauges), [](#box), [](#eq), [](https://example.org/x/).\n\n:::{tip} Read & wait\n:name: box\nText.\n:::\n\n$$\nx^2\n$$ (eq)\n',
    'b.md': '# Bridges\n\n(gauges)=\n## Which *gauges* there are\n\nText.\n'
  })
  const said = [
    ...article.matchAll(/<a href="[^"]*"><span class="generated">([^<]*)<\/span><\/a>/g)
  ]
  assert.deepEqual(
    said.map(([, words]) => words),
    ['Bridges', 'Which gauges there are', 'Read &#x26; wait', 'eq', 'example.org/x']
  )
})

test('links in the title of a folded part stand below it, and a head without a word is a cell', async function () {
  const {article} = await publishMyst({
    'a.md':
      '# A\n\n:::{dropdown} See [the office](https://example.org/)\nText.\n:::\n\n|  | Upper |\n|---|---|\n| May | 3 |\n'
  })
  assert.match(
    article,
    /<summary>See the office<\/summary><p class="generated"><a href="https:\/\/example\.org\/">the office<\/a><\/p>/
  )
  assert.match(article, /<thead>\s*<tr>\s*<td[^>]*><\/td>\s*<th[^>]*>Upper/)
})

test('a list of lists and values between commas are tables, with all that a cell says', async function () {
  const {article, text} = await publishMyst({
    'a.md':
      '# A\n\n:::{list-table} Who reads\n:header-rows: 1\n:stub-columns: 1\n\n* - Gauge\n  - Keeper\n* - Upper\n  - Marl, *or*\n\n    > Quill\n:::\n\n```{csv-table} When\n:header: "Month", "Hour"\n\n"May, ""late""", 6\n"June\nand July",\n```\n\n:::{csv-table}\n:delim: ;\na, b;c\n:::\n'
  })
  const tables = [...article.replace(/\s*\n\s*/g, ' ').matchAll(/<table>.*?<\/table>/g)].map(
    ([table]) => table.replace(/<\/(?:p|t[hdr]|tbody|thead|table)>| id="p\d+"/g, '')
  )
  assert.deepEqual(tables, [
    '<table><thead><tr><th>Gauge<th>Keeper<tbody><tr><th>Upper<td><p>Marl, <em>or</em><blockquote> <p>Quill </blockquote>',
    '<table><thead><tr><th>Month<th>Hour<tbody><tr><td>May, "late"<td>6<tr><td>June and July<td>',
    '<table><tbody><tr><td>a, b<td>c'
  ])
  assert.doesNotMatch(text, /header-rows|delim|:::/)
})

test('a place above a heading, a paragraph or a picture is their name', async function () {
  const {article, messages} = await publishMyst({
    'a.md':
      '(all)=\n# A\n\n[](#ice) [](#old) [x](#board) [x](#all)\n\n(ice)=\n\n## Ice\n\n(old)=\nAn old *one*.\n\n```{figure} gone.png\n:name: board\nThe board.\n```\n'
  })
  assert.match(article, /<h2 id="ice">Ice/)
  assert.match(article, /<p id="old">An old/)
  assert.match(article, /<figure id="board">/)
  assert.doesNotMatch(article, /<p[^>]*><a id/)
  assert.ok(!messages.some(({ruleId}) => ruleId === 'dead-link'))
})

test('a blank line between the options of code and the code is none of it', async function () {
  const {article} = await publishMyst({
    'a.md': '# A\n\n```{code-block} text\n:emphasize-lines: 1\n\none\ntwo\n```\n'
  })
  assert.match(article, /<code[^>]*><span class="line marked">one/)
})

test('terms of a glossary are defined and led to, and references have the names of what they lead to', async function () {
  const {article, text, messages} = await publishMyst({
    'myst.yml': 'project:\n  toc:\n    - file: a.md\n    - file: b.md\n',
    'a.md':
      '# A\n\nA {term}`weir`, a {term}`wall <The *dyke*>`, {ref}`ice`, {doc}`b`, {numref}`board`, {numref}`Figure %s <board>`, {numref}`who`, {eq}`flow`.\n\n```{glossary}\nweir\nsill\n  A wall in the *river*,\n  as wide as it.\n\n  It holds the water.\nThe *dyke*\n    A wall beside it.\n```\n\n```{figure} board.svg\n:name: board\n:alt: A board\n\nThe board *in May*.\n\nIt is white.\n```\n\n```{list-table} Who reads\n:name: who\n* - Marl\n```\n\n```{math}\n:label: flow\nQ = A v\n```\n',
    'b.md':
      '# Bridges\n\n(ice)=\n## Thin ice\n\nText. {term}`weir`\n\n:::{glossary}\nford\n: No bridge.\n:::\n',
    'board.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>'
  })
  assert.match(article, /<a href="#term-weir">weir<\/a>, a <a href="#term-the-dyke">wall<\/a>/)
  assert.deepEqual(
    [
      ...article.matchAll(/<a href="[^"]*">([^<]*)<span class="generated">([^<]*)<\/span><\/a>/g)
    ].map(([, before, name]) => [before, name]),
    [
      ['', 'Thin ice'],
      ['', 'Bridges'],
      ['', 'The board in May.It is white.'],
      ['Figure ', 'The board in May.It is white.'],
      ['', 'Who reads'],
      ['', 'flow']
    ]
  )
  assert.match(article, /<dt><a id="term-weir"><\/a>weir<\/dt>/)
  assert.match(article, /<dd>[\s\S]*A wall in the <em>river<\/em>,\s+as wide as it\.[\s\S]*<\/dd>/)
  assert.match(article, /<figure id="board">[\s\S]*<figcaption>[\s\S]*<\/figcaption>\s*<\/figure>/)
  assert.doesNotMatch(text, /%s|\{/)
  assert.deepEqual(messages, [])
})

test('attributes of blocks and words are none of the text, and their names are places', async function () {
  const {article, text, messages} = await publishMyst({
    'a.md':
      '# A\n\n{#ice .wide}\nThin ice [at the *weir*]{.marked #weir}, see [it](#ice) and [that](#weir).\n\n(old/one)=\nOld.\n\n```{toctree}\na\nb\n```\n\n```{csv-table} When\n:header: >\n:   "Month", "Hour"\n\n"May", 6\n```\n'
  })
  assert.match(article, /<p id="ice">Thin ice <span id="weir">at the <em>weir<\/em><\/span>/)
  assert.match(article, /<th[^>]*>Month/)
  assert.doesNotMatch(text, /\{|toctree|header/)
  assert.deepEqual(messages, [])
})

test('formulas of MyST may have spaces within their dollars, and money has none', async function () {
  const {article, text} = await publishMyst({
    'a.md':
      '# A\n\nFor $ t \\geq 0$ and *all* $\\{p_t\\}_{t=0}^T$, a boat costs $100 and an oar $ 20.\n\n```{raw} html\n<p>As <b>it</b> is.</p>\n```\n\n```{raw} latex\n\\newpage\n```\n\n```{code-block} text\n:caption: |\n:    Who reads,\n:    and when\n\nlow\n```\n\n```{figure} gone.svg\n---\nwidth: 60%\nalt: None\n---\nA caption.\n```\n'
  })
  assert.equal(article.match(/<math/g)?.length, 2)
  assert.match(text, /costs \$100 and an oar \$ 20\./)
  assert.match(article, /<b>it<\/b>/)
  assert.match(article, /<figcaption>Who reads, and when<\/figcaption>/)
  assert.doesNotMatch(text, /newpage|width/)
})

test('a folded box keeps its kind, and a formula the mark behind it', async function () {
  const {article} = await publishMyst({
    'a.md':
      '# A\n\n:::{important}\n:class: dropdown\nLow.\n:::\n\n:::{admonition} Ice\n:class: dropdown, warning\nThin.\n:::\n\nIt is $x$, or $y$ (as $z$).\n'
  })
  assert.match(
    article,
    /<details class="alert important"><summary><span class="generated">Important/
  )
  assert.match(article, /<details class="alert warning"><summary>Ice/)
  assert.match(article, /<span class="hold"><math[\s\S]*?<\/math>,<\/span> or <math/)
  assert.match(article, /<\/math>\)\.<\/span>/)
})

test('what the braces of a directive say is no text: classes, a name, the title of code', async function () {
  const {article, text, messages} = await publishMyst({
    'a.md':
      '# A\n\nSee [it](#ice), <doi:10.1000/xyz>, [a weir](wiki:fr:Barrage).\n\n:::{tip .dropdown #ice} Thin\nStay.\n:::\n\n- ```{code-block linenos=true filename="gauge.py"} python\n  level = 3\n  ```\n'
  })
  assert.match(article, /<details id="ice" class="alert tip"><summary>Thin/)
  assert.match(article, /<figcaption>gauge\.py<\/figcaption><pre class="numbered from-1"/)
  assert.match(article, /href="https:\/\/doi\.org\/10\.1000\/xyz"/)
  assert.match(article, /href="https:\/\/fr\.wikipedia\.org\/wiki\/Barrage"/)
  assert.doesNotMatch(text, /dropdown|linenos/)
  assert.deepEqual(messages, [])
})

test('a note that is defined between the terms of a glossary is no term', async function () {
  const {article, text} = await publishMyst({
    'a.md':
      '# A\n\n:::{glossary}\nWeir\n: A wall.[^w]\n\n[^w]: In the *river*.\n\nSill\n: Below it.\n:::\n'
  })
  assert.equal(article.match(/<dt>/g)?.length, 2)
  assert.doesNotMatch(text, /\[\^w\]/)
})

test('a link that is a formula has its source as its name, and a long formula in a line is scrolled', async function () {
  const {article} = await provenDocs({
    'myst.yml': 'project: {toc: [{file: a.md}]}\n',
    'a.md':
      '# A\n\n[$h_0$](#low) and [the $h$](#low); $h = 1$, but $a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 = b$, all told.\n\n[$a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 = c$](#low)\n\n(low)=\n## Low\n\nText.\n'
  })
  assert.match(article, /<a href="#low" aria-label="h_0"><math/)
  assert.match(article, /<a href="#low">the <math/)
  assert.equal(article.match(/<span class="wide" tabindex="0" role="group"/g)?.length, 1)
  assert.match(article, /<\/math><\/span>, all told/)
})

test('a caption may hold a link without words, and a list defines a term once', async function () {
  const {article} = await provenDocs({
    'myst.yml': 'project: {toc: [{file: a.md}]}\n',
    'a.md':
      '# A\n\nSee [](#board).\n\n:::{figure} board.png\n:name: board\nThe board of [](#low)\n:::\n\n(low)=\n## Low water\n\nGate\n: Of oak.\n\nWeir\n: Of stone.\n\nGate\n: Of iron.\n',
    'board.png': ''
  })
  assert.match(
    article,
    /See <a href="#board"><span class="generated">The board of Low water<\/span>/
  )
  assert.equal(article.match(/<dl>/g)?.length, 2)
  assert.match(article, /of stone\.[\s\S]*<\/dl>\s*<dl>\s*<dt>Gate/i)
})

test('names in two braces stand for what front matter, the project or its parser says', async function () {
  const {text, messages} = await provenDocs({
    'myst.yml':
      'project:\n  title: Gauges\n  substitutions:\n    river: The *Low* river\n    keeper: N. Reed\n  toc:\n    - file: a.md\n',
    'a.md':
      '---\nsubstitutions:\n  keeper: "M. Marl"\n---\n# A\n\n{{ river }} is kept by {{keeper}}, not by {{ other }}; `{{ river }}` is code.\n'
  })
  assert.match(text, /The Low river is kept by M\. Marl, not by ; \{\{ river \}\} is code/)
  assert.ok(messages.some(({reason}) => /expression `\{\{ other \}\}`/.test(reason)))
})
