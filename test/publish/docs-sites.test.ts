import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

test('VitePress: what its front matter says is filled in, what a program would say is left out', async function () {
  const {article, text, messages} = await provenDocs(
    {
      '.vitepress/config.mts': 'export default {}',
      'a.md':
        '---\ntitle: Gauges\n---\n\n# {{ $frontmatter.title }}\n\nLevel {{ level }}, `{{ kept }}`. <Gauge :level="1" @click="read" />\n\n::: v-pre\n{{ as it is }}\n:::\n\n::: details More {open}\nLow.\n:::\n'
    },
    'a'
  )
  assert.match(article, /<h1[^>]*>Gauges[\s\S]*<code>\{\{ kept \}\}[\s\S]*\{\{ as it is \}\}/)
  assert.match(article, /<details open><summary>More<\/summary>/)
  assert.doesNotMatch(text, /level \}\}|@click|\{open/)
  assert.ok(messages.some(({reason}) => reason.includes('`{{ level }}`')))
})

test('Hugo: shortcodes are boxes, tabs, figures and addresses; weights order the chapters', async function () {
  const {article, text, messages} = await provenDocs(
    {
      'hugo.toml': 'title = "Gauges"\n',
      'content/_index.md': '---\ntitle: Home\n---\nWelcome.\n',
      'content/a.md':
        '---\ntitle: A\nweight: 2\n---\nSee [b]({{< ref "b.md" >}}).\n\n{{< alert title="Ice" color="warning" >}}\nMind it.\n{{< /alert >}}\n\n{{% alert %}}One line{{% /alert %}}\n\n{{< tabpane >}}\n{{< tab header="Upper" >}}\nTurn.\n{{< /tab >}}\n{{< /tabpane >}}\n\n{{< comment >}} not this {{< /comment >}}\n\n{{< film\n  id="7" >}}\n\n```text\n{{</* alert */>}}\n```\n',
      'content/b.md': '---\ntitle: B\nweight: 1\n---\nB.\n'
    },
    'a'
  )
  assert.match(
    article,
    /href="b\.html"[\s\S]*class="alert warning"[\s\S]*Ice[\s\S]*tab-label">Upper/
  )
  assert.match(text, /\{\{&#x3C; alert >\}\}/)
  assert.doesNotMatch(text, /not this|\{%|ref "|film/)
  assert.ok(messages.some(({reason}) => reason.includes('`film`')))
})

test('Jekyll: links, code and what is shown as it is; the rest of its tags say nothing', async function () {
  const {article, text} = await provenDocs(
    {
      '_config.yml': 'title: Gauges\n',
      'a.md':
        '---\ntitle: A\n---\n# A\n{: .no_toc }\n\n1. TOC\n{:toc}\n\nNew{: .label } in [b]({% link b.md %}#low), {{ site.baseurl }}as {{ page.title }}.\n\n{% highlight js %}\nread()\n{% endhighlight %}\n\n{% raw %}\n{{ shown }}\n{% endraw %}\n\n{% for gauge in gauges %}\n- item\n{% endfor %}\n',
      'b.md': '# B\n\n## Low\n'
    },
    'a'
  )
  assert.match(article, /href="b\.html#low"[\s\S]*<code class="language-js">[\s\S]*item/)
  assert.match(text, /as A\.[\s\S]*\{\{ shown \}\}/)
  assert.doesNotMatch(text, /\{%|\{:|TOC/)
})

test('Obsidian: links by name, pictures wherever they lie, marks and remarks', async function () {
  const {article, text, messages} = await provenDocs({
    'a.md':
      '# A\n\n[[Low water]], [[Low water#Ice and snow|the ice]], [[#Here]], [[Nowhere]], `[[code]]` ==marked==%% why %% ^block-1\n\n## Here\n\n![[old board.svg|200]]\n\n| a |\n|---|\n| [[Low water\\|words]] |\n',
    'notes/Low water.md': '# Low water\n\n## Ice and snow\n\nBack to [[a]].\n',
    'notes/img/old board.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
  })
  assert.match(article, /href="notes-low-water\.html">Low water[\s\S]*#ice-and-snow">the ice/)
  assert.match(
    article,
    /<code>\[\[code\]\]<\/code> <mark>marked<\/mark>[\s\S]*<img [^>]*alt="old board"/
  )
  assert.doesNotMatch(text.replace('[[code]]', ''), /\[\[|\]\]|==|%%|\^block/)
  assert.deepEqual(
    messages.map(({ruleId}) => ruleId),
    ['dead-link']
  )
})

test('MkDocs: marks within lines as its extensions have them, Markdown in a figure', async function () {
  const {article, text} = await provenDocs({
    'mkdocs.yml':
      'site_name: Gauges\nmarkdown_extensions: [md_in_html, pymdownx.keys, pymdownx.mark, pymdownx.caret, pymdownx.tilde, pymdownx.critic]\n',
    'docs/a.md':
      '# A\n\n++ctrl+c++ ==marked== H~2~O x^2^ {++in++} {--out--} {>>why<<}\n\n<figure markdown="span">\n  ![Board](b.svg)\n  <figcaption>Low</figcaption>\n</figure>\n',
    'docs/b.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
  })
  assert.match(
    article,
    /<kbd>ctrl\+c<\/kbd> <mark>marked<\/mark> H<sub>2<\/sub>O x<sup>2<\/sup> <ins>in<\/ins> <del>out<\/del>/
  )
  assert.match(article, /<img [^>]*alt="Board"/)
  assert.doesNotMatch(text, /==|\+\+|why|!\[/)
})

test('the first page of a site, which is front matter alone, is a chapter', async function () {
  const {article, text} = await provenDocs({
    '.vitepress/config.js': '',
    'a.md':
      '---\nlayout: home\nhero:\n  name: Gauge*\n  text: Reads <br> itself\n  tagline: For the lower river\n  image: /logo.svg\n  actions:\n    - theme: brand\n      text: Start\n      link: /b\nfeatures:\n  - icon: x\n    title: Cheap\n    details: It costs nothing\n  - title: Old\n    details: It is from 1890\n    link: /b\n    linkText: More of it\n---\n\nBelow.\n',
    'b.md': '# B\n\nText.\n'
  })
  assert.match(article, /<h1[^>]*>Gauge\*<\/h1>/)
  assert.match(article, /<li>\s*<a href="b\.html">Start<\/a>\s*<\/li>/)
  assert.match(article, /<strong>Cheap<\/strong><br>\s*It costs nothing/)
  assert.match(text, /Reads\s+itself[\s\S]*For the lower river[\s\S]*More of it[\s\S]*Below\./)
  assert.doesNotMatch(text, /layout|logo|theme/)
})

test('Jekyll: what is shown as it is stays so, in code between tags and in lines', async function () {
  const {article, text, messages} = await provenDocs({
    '_config.yml': 'title: Gauges\n',
    'a.md':
      '# A\n\n{% raw %}\n    {% include gauge.html level="3" %}\n    {{ site.level }}\n{% endraw %}\n\nWrite {% raw %}{{ level }} or {% link a.md %}{% endraw %} there.\n\n{% highlight md %}\n```js\n{% raw %}{% highlight js %}\nlow\n{% endhighlight %}{% endraw %}\n```\n{% endhighlight %}\n\nAfter.\n'
  })
  assert.match(article, /<pre/)
  assert.match(text, /\{% include gauge\.html level="3" %\}\n\{\{ site\.level \}\}/)
  assert.match(text, /Write \{\{ level \}\} or \{% link a\.md %\} there/)
  assert.match(text, /```js\s*\{% highlight js %\}\s*low\s*\{% endhighlight %\}\s*```/)
  assert.doesNotMatch(text, /raw|:::|\\/)
  assert.deepEqual(messages, [])
})

test('Jekyll: Markdown in an element that says so, with a fence right below it', async function () {
  const {article, text} = await provenDocs({
    '_config.yml': 'title: Gauges\n',
    'a.md':
      '# A\n\n<div class="shown" markdown="1">\n[The office](https://example.org/){: .btn }\n\n**Low**\n</div>\n```md\n**Low**\n```\n'
  })
  assert.match(article, /<a href="https:\/\/example\.org\/">The office<\/a>[\s\S]*<strong>Low/)
  assert.match(article, /<pre/)
  assert.doesNotMatch(text, /btn|```/)
})

test('Hugo: a shortcode within a line goes with its marks, and attributes of a block with them', async function () {
  const {article, text, messages} = await provenDocs({
    'hugo.toml': 'title = "Gauges"\n',
    'content/a.md':
      '# A\n\n## {{% icon compass "" %}} Low {#low-water}\n\nSee {{< tip-of "x" >}}the dyke{{< /tip-of >}} [here](#low-water), at `{{</* level */>}}`.\n{.wide}\n\n{{< figure src="a.svg" alt="A board" caption="Press the `Edit` button" >}}\n\n{{% alert title="Ice" color="warning text-center" %}}\nThin.\n{{% /alert %}}\n\n- one\n{._plain data-x="1"}\n',
    'content/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>'
  })
  assert.match(article, /<h2 id="low-water">\s*Low<\/h2>/)
  assert.match(article, /See the dyke <a href="#low-water">here<\/a>/)
  assert.match(article, /class="alert warning"/)
  assert.match(text, /Press the `Edit` button/)
  assert.doesNotMatch(text, /\{\.|\{%|:::/)
  assert.match(text, /\{\{&#x3C; level >\}\}/)
  assert.deepEqual(
    messages.map(({ruleId, note}) => [ruleId, /2 times/.test(note ?? '')]),
    [['unknown-syntax', true]]
  )
})

test('Obsidian: links with code in their words, and names of blocks behind pictures', async function () {
  const {article, text} = await provenDocs({
    'a.md':
      '# A\n\nSee [[b#low|`low()`]], `[[b]]` and [[b#`low()`|that]].\n\n![[board.svg]]^board\n\n(a+b)^2\n',
    'b.md': '# B\n\n## low\n\nText. [[a]]\n',
    'board.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>'
  })
  assert.match(article, /<a href="b\.html#low"><code>low\(\)<\/code><\/a>/)
  assert.match(text, /\[\[b\]\]/)
  assert.doesNotMatch(text, /\^board/)
  assert.match(text, /\(a\+b\)\^2/)
})
