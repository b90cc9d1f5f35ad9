import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findMetadata} from '../../src/publish/tree/find-metadata.ts'
import {planTree} from '../../src/publish/tree/plan/plan-tree.ts'
import type {PlanEntry} from '../../src/publish/tree/tree.ts'
import {docsFolder, publishDocs} from './docs-folder.ts'

const outline = (entries: readonly PlanEntry[], indent = ''): string =>
  entries
    .map(
      ({title, path, entries}) =>
        `${indent}${title ?? ''}|${path ?? ''}\n${outline(entries, `${indent} `)}`
    )
    .join('')

const plan = (files: Readonly<Record<string, string>>) => {
  const {plan, refusal} = planTree(docsFolder(files), undefined)
  return plan ? outline(plan.entries) : refusal
}

test('SUMMARY.md: parts, nested chapters, those before and after', function () {
  const summary =
    '# Summary\n\n[Foreword](fore.md)\n\n# The River\n\n- [Upper](u.md)\n  - [Weir](w.md)\n  - [Draft]()\n\n---\n\n[Thanks](t.md)\n'
  const files = {'src/SUMMARY.md': summary, 'src/fore.md': '', 'src/u.md': '', 'src/w.md': ''}
  assert.equal(
    plan({'book.toml': '[book]\nsrc = "src"\n', ...files}),
    'Foreword|src/fore.md\nThe River|\n Upper|src/u.md\n  Weir|src/w.md\n  Draft|\nThanks|src/t.md\n'
  )
})

test('mkdocs.yml: nav with folders and sections; addresses of the web are no chapters', function () {
  const nav =
    'site_name: Gauges\nnav:\n  - Home: index.md\n  - guide/\n  - More:\n      - a.md\n      - Web: https://example.org/\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n'
  const files = {
    'docs/index.md': '',
    'docs/guide/b.md': '',
    'docs/guide/index.md': '',
    'docs/a.md': ''
  }
  assert.equal(
    plan({'mkdocs.yml': nav, ...files}),
    'Home|docs/index.md\n|docs/guide/index.md\n|docs/guide/b.md\nMore|\n |docs/a.md\n'
  )
})

test('MkDocs with files that list folders: `.pages` of awesome-pages', function () {
  const files = {
    'mkdocs.yml': 'site_name: Gauges\nplugins: [search, awesome-pages]\n',
    'docs/.pages':
      'nav:\n  - index.md\n  - weirs\n  - Web: https://example.org/\n  - ... | regex=^z\n  - More:\n      - ...\n  - last.md\n',
    'docs/index.md': '',
    'docs/last.md': '',
    'docs/b.md': '',
    'docs/a.md': '',
    'docs/z1.md': '',
    'docs/hidden/.pages': 'hide: true\n',
    'docs/hidden/h.md': '',
    'docs/weirs/.pages': 'title: The weirs\norder: desc\n',
    'docs/weirs/1.md': '',
    'docs/weirs/2.md': '',
    'docs/weirs/only/.pages': 'collapse: true\nnav:\n  - ..\n  - c.md\n',
    'docs/weirs/only/c.md': ''
  }
  assert.equal(
    plan(files),
    '|docs/index.md\nThe weirs|\n |docs/weirs/only/c.md\n |docs/weirs/2.md\n |docs/weirs/1.md\n|docs/z1.md\nMore|\n |docs/a.md\n |docs/b.md\n|docs/last.md\n'
  )
})

test('Docusaurus: a `sidebars.ts` that is data gives the contents, and is not run', function () {
  const sidebars =
    "import type {SidebarsConfig} from '@docusaurus/plugin-content-docs'\nimport more from './more'\n\n// Kept by the gauge keeper.\nconst sidebars: SidebarsConfig = {\n  docs: [\n    'start', /* first */\n    {type: 'category', label: \"The weir\\u2019s gates\", collapsed: isLong(), items: ['weir/low', 'weir/high',],},\n    ...more,\n  ],\n} satisfies SidebarsConfig\n\nexport default sidebars\n"
  const docs = {
    'docs/high.md': '',
    'docs/ice.md': '',
    'docs/start.md': '',
    'docs/weir/high.md': '',
    'docs/weir/low.md': ''
  }
  const files = {'docusaurus.config.ts': '', 'sidebars.ts': sidebars, ...docs}
  const listed = '|docs/start.md\nThe weir’s gates|\n |docs/weir/low.md\n |docs/weir/high.md\n'
  assert.equal(
    plan({...files, 'more.ts': "export default ['ice', 'high']\n"}),
    `${listed}|docs/ice.md\n|docs/high.md\n`
  )
  // What it computes is not known: all other texts follow.
  assert.equal(
    plan({...files, 'more.ts': "export default read('.').map(toId)\n"}),
    `${listed}|docs/high.md\n|docs/ice.md\n`
  )
})

test('VitePress: sidebars that are data, of the whole site first, and what they do not name', function () {
  const config =
    "import {defineConfig} from 'vitepress'\nimport {fr} from './fr'\n\nconst gates = [\n  {text: 'Low', link: 'low'},\n  {text: 'Web', link: 'https://example.org/'}\n]\n\nexport default defineConfig({\n  title: `Gauges`,\n  head: [[/^\\/[(]/, 'x']],\n  rewrites: {'en/:rest*': ':rest*'},\n  transformPageData(page) {\n    return {title: page.title}\n  },\n  themeConfig: {\n    sidebar: {\n      '/gates/': {base: '/gates/', items: sidebarGates()},\n      '/weirs/': {base: '/gates/', items: [{text: 'Again', items: gates}]},\n      '/': [{text: 'Start', link: '/start.html'}]\n    }\n  },\n  locales: {fr: {label: 'Français', ...fr}}\n})\n\nfunction sidebarGates(): Item[] {\n  return [{text: 'Gates', link: '/', items: [...gates, {text: 'High', link: 'high'}]}]\n}\n"
  assert.equal(
    plan({
      '.vitepress/config.ts': config,
      '.vitepress/fr.ts':
        "export const fr = {themeConfig: {sidebar: [{text: 'Débuter', link: '/fr/start#a'}]}}\n",
      'en/gates/high.md': '',
      'en/gates/index.md': '',
      'en/start.md': '',
      'fr/start.md': '',
      'gates/low.md': '',
      'index.md': '',
      'moved.md':
        '---\nlayout: page\n---\n<script setup>\nleadTo("/other")\n</script>\n<Playground />\n',
      'other.md': '# Other\n'
    }),
    '|index.md\nStart|en/start.md\nGates|en/gates/index.md\n Low|gates/low.md\n High|en/gates/high.md\nDébuter|fr/start.md\n|other.md\n'
  )
})

test('title, language and description of a site that stand in its program', async function () {
  const tree = docsFolder({
    'docusaurus.config.ts':
      "import {year} from './year'\n\nconst config = {\n  title: 'The \\'Low\\' Gauges',\n  tagline: 'How they are read',\n  i18n: {defaultLocale: 'fr'},\n  year\n}\nmodule.exports = config\n",
    'docs/a.md': '# A\n\nText.\n'
  })
  const {plan} = planTree(tree, undefined)
  assert.ok(plan)
  assert.deepEqual(findMetadata(tree, plan).book, {
    title: "The 'Low' Gauges",
    language: 'fr',
    description: 'How they are read'
  })
})

test('a configuration that winds itself up is read to an end', function () {
  const config = `const a = [a, b, b]\nconst b = [a, a]\nexport default {themeConfig: {sidebar: ${'['.repeat(3000)}\n`
  assert.equal(plan({'.vitepress/config.js': config, 'a.md': '# A\n'}), '|a.md\n')
})

test('MkDocs with files that list folders: patterns in `.nav.yml` of awesome-nav', function () {
  const files = {
    'mkdocs.yml': 'site_name: Gauges\n',
    'docs/.nav.yml':
      'nav:\n  - "a*.md"\n  - Weirs: weirs/*\n  - glob: "*"\n    ignore_no_matches: true\n  - First: b.md\n',
    'docs/b.md': '',
    'docs/a1.md': '',
    'docs/a2.md': '',
    'docs/c.md': '',
    'docs/weirs/1.md': '',
    'docs/weirs/2.md': ''
  }
  assert.equal(
    plan(files),
    '|docs/a1.md\n|docs/a2.md\nWeirs|\n |docs/weirs/1.md\n |docs/weirs/2.md\n|docs/c.md\nFirst|docs/b.md\n'
  )
})

test('MyST for Sphinx: toctrees of texts nest, with captions, titles and patterns', function () {
  const files = {
    'conf.py': 'raise Exception("never run")',
    'index.md':
      '# Gauges\n\n```{toctree}\n:hidden:\nself\nstart\n```\n\n:::{toctree}\n:caption: Water\n:glob:\n\nThe weir <weirs/index>\nzoo/*\nold.rst\nWeb <https://example.org/>\n:::\n',
    'start.md': '',
    'weirs/index.md': '```{toctree}\n/zoo/b\ndeep\n../index\n```\n',
    'weirs/deep.md': '',
    'zoo/a.md': '',
    'zoo/b.md': '',
    'other.md': ''
  }
  assert.equal(
    plan(files),
    '|index.md\n|start.md\nWater|\n The weir|weirs/index.md\n  |zoo/b.md\n  |weirs/deep.md\n |zoo/a.md\n'
  )
})

test('Docusaurus: sidebar_position and _category_.json order, partials are left out', function () {
  const files = {
    'docusaurus.config.js': 'throw new Error("never run")',
    'docs/b.md': '---\nsidebar_position: 1\n---\n',
    'docs/a.md': '---\nsidebar_position: 2\n---\n',
    'docs/deep/_category_.json': '{"label": "Deep water", "position": 3}',
    'docs/deep/c.mdx': '',
    'docs/_partial.mdx': ''
  }
  assert.equal(plan(files), '|docs/b.md\n|docs/a.md\nDeep water|\n |docs/deep/c.mdx\n')
})

test('VitePress: its configuration may be a folder', function () {
  const files = {'site/.vitepress/config/index.ts': '', 'site/a.md': '', 'README.md': ''}
  assert.equal(plan(files), '|site/a.md\n')
})

test('Jupyter Book: _toc.yml with root, parts and sections', function () {
  const toc =
    'format: jb-book\nroot: intro\nparts:\n  - caption: Water\n    chapters:\n      - file: a\n        sections:\n          - file: deep/b\n'
  const files = {'_toc.yml': toc, 'intro.md': '', 'a.md': '', 'deep/b.md': ''}
  assert.equal(plan(files), '|intro.md\nWater|\n |a.md\n  |deep/b.md\n')
})

test('without a configuration folders stand in natural order, their own page first', function () {
  const files = {'10-z.md': '', 'README.md': '', '2-a.md': '', 'x/b.md': '', 'x/index.md': ''}
  assert.equal(plan(files), '|README.md\n|2-a.md\n|10-z.md\n|x/index.md\n |x/b.md\n')
})

test('a tree for Antora is refused with a word', function () {
  assert.match(plan({'antora.yml': 'name: x', 'modules/a.adoc': ''}) ?? '', /AsciiDoc/)
})

test('a configuration that cannot be read is named, whatever is made of it', async function () {
  const faults = async (files: Readonly<Record<string, string>>) =>
    (await publishDocs({'a.md': '# A\n\nText.\n', ...files})).messages
      .map(({reason, place}) => [reason, place && 'line' in place ? place.line : 0] as const)
      .filter(([reason]) => reason.startsWith('Cannot read'))
  const [yaml] = await faults({
    'docs/b.md': '# B\n',
    'mkdocs.yml': 'site_name: M\nnav: [b.md\n  - : x\n'
  })
  assert.match(yaml![0], /^Cannot read all of `mkdocs\.yml`, .*; what it says is followed in part/)
  assert.ok(yaml![1] >= 2)
  const [toml] = await faults({
    'src/SUMMARY.md': '- [A](a.md)\n',
    'src/a.md': '# A\n',
    'book.toml': '[book\n'
  })
  assert.match(toml![0], /^Cannot read all of `book\.toml`, /)
  assert.deepEqual(
    await faults({
      'docs/b.md': '# B\n',
      'mkdocs.yml': 'site_name: M\nx: !!python/name:a.b\ny: !ENV X\ny: 1\nnav: [b.md]\n'
    }),
    []
  )
})
