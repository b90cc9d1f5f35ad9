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
