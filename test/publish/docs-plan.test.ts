import assert from 'node:assert/strict'
import {test} from 'node:test'
import {planTree} from '../../src/publish/tree/plan/plan-tree.ts'
import type {PlanEntry} from '../../src/publish/tree/tree.ts'
import {docsFolder} from './docs-folder.ts'

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
