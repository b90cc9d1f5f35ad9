import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {promisify} from 'node:util'
import {compile} from '@mdx-js/mdx'
import matter from 'gray-matter'
import MarkdownIt from 'markdown-it'
import {parse} from 'yaml'
import {docs} from '../../src/publish/docs.ts'
import {readEdition} from '../../src/publish/edition/read-edition.ts'
import {hastText} from '../../src/publish/hast/hast-text.ts'
import {contentsPage} from '../../src/publish/index.ts'
import {list, place, run} from './run.ts'

const sample = 'out/markdown'
const hostile = `---
title: "Braces {{ x }} and <b> [y]"
---

# Braces \\{\\{ x }} and \\<b> \\[y]

A set \\{1, 2} and a sign \\<3; \\{\\{ mustache }}.
`

async function markdown(folder: string): Promise<string> {
  const path = join(folder, 'markdown')
  await mkdir(join(path, 'images'), {recursive: true})
  await writeFile(
    join(path, 'book.yaml'),
    'title: "A: b"\nlanguage: en\nsite: https://example.org/a/\n'
  )
  await writeFile(join(path, '01-braces.md'), hostile)
  await writeFile(
    join(path, '02-far.md'),
    '---\ntitle: "Far"\n---\n\n# Far\n\nSee [braces](01-braces.md).\n'
  )
  await writeFile(join(path, 'images/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return path
}

async function layOut(folder: string, tool: string) {
  const out = join(folder, tool)
  const {code, stderr} = await run(['docs', await markdown(folder), '--for', tool, '--out', out])
  assert.equal(code, 0, stderr)
  const read = (path: string) => readFile(join(out, path), 'utf8')
  return {out, read, files: (await list(out)).filter((path) => /\.\w+$/.test(path)), stderr}
}

test('docs: MkDocs gets a nav', async function (t) {
  const {read, files} = await layOut(await place(t), 'mkdocs')
  assert.ok(files.includes('docs/01-braces.md') && files.includes('docs/images/a.svg'))
  assert.deepEqual(parse(await read('mkdocs.yml')), {
    site_name: 'A: b',
    site_url: 'https://example.org/a/',
    nav: [{'A: b': 'index.md'}, {'Braces {{ x }} and <b> [y]': '01-braces.md'}, {Far: '02-far.md'}]
  })
})

test('docs: Docusaurus gets ids without their numbers, and format detect', async function (t) {
  const {read, out} = await layOut(await place(t), 'docusaurus')
  assert.deepEqual(
    JSON.parse(await read('sidebars.json')).book.map((d: {id: string}) => d.id),
    ['index', 'braces', 'far']
  )
  const {default: config} = await import(join(out, 'docusaurus.config.mjs'))
  assert.equal(config.markdown.format, 'detect')
  assert.equal(config.baseUrl, '/a/')
})

test('docs: mdBook gets a summary and copies without front matter', async function (t) {
  const {read} = await layOut(await place(t), 'mdbook')
  assert.match(await read('book.toml'), /title = "A: b"\nauthors = \[\]\nlanguage = "en"/)
  assert.match(
    await read('src/SUMMARY.md'),
    /\[A: b\]\(index\.md\)\n\n- \[Braces .*\]\(01-braces\.md\)\n- \[Far\]\(02-far\.md\)\n$/
  )
  assert.match(await read('src/02-far.md'), /^# Far\n/)
})

test('docs: who speaks stands below the title, whatever the tool does with front matter', async function (t) {
  const out = join(await place(t), 'site')
  assert.equal((await run(['docs', sample, '--for', 'mdbook', '--out', out])).code, 0)
  const signed = (await readdir(sample)).filter((name) => /^0[2-8]-/.test(name))
  assert.equal(signed.length, 7)
  for (const name of signed) {
    const {byline} = matter(await readFile(join(sample, name), 'utf8')).data
    const [title, below] = (await readFile(join(out, 'src', name), 'utf8')).split('\n\n')
    assert.match(title!, /^# /)
    assert.equal(below, byline)
  }
})

test('docs: a tree keeps its folders, its files and its order, and says below titles who wrote', async function (t) {
  const folder = await place(t)
  const texts = join(folder, 'texts')
  await mkdir(join(texts, 'deep/er'), {recursive: true})
  const write = (path: string, value: string) => writeFile(join(texts, path), value)
  await write(
    '_toc.yml',
    'root: start\nchapters:\n- file: deep/b\n  sections:\n  - file: deep/er/c\n'
  )
  await write('start.md', '# Start\n\n```{literalinclude} deep/g.json\n```\n')
  await write('deep/b.md', '---\nauthors: [Ada Quill, "T. Marl"]\n---\n\n# B\n\nText.\n')
  await write('deep/er/c.md', '---\nauthor: Ada Quill\n---\n\n# C\n\n*Ada Quill*\n\nText.\n')
  await write('deep/g.json', '{"level": 3}\n')
  const out = join(folder, 'jupyter')
  const {code, stderr} = await run(['docs', texts, '--for', 'jupyter-book', '--out', out])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /^3 articles in /m)
  const read = (path: string) => readFile(join(out, path), 'utf8')
  assert.deepEqual(parse(await read('_toc.yml')).chapters, [
    {file: 'start', title: 'Start'},
    {file: 'deep/b', title: 'B', sections: [{file: 'deep/er/c', title: 'C'}]}
  ])
  assert.match(await read('deep/b.md'), /\n# B\n\nAda Quill, T\. Marl\n\nText\.\n$/)
  assert.equal((await read('deep/er/c.md')).match(/Ada Quill/g)?.length, 2)
  assert.match(await read('deep/g.json'), /level/)
  // Read again, who wrote is said once.
  const again = join(folder, 'again')
  assert.equal((await run(['publish', out, '--out', again])).code, 0)
  const page = await readFile(join(again, 'html/deep-b.html'), 'utf8')
  const article = /<article[\s\S]*<\/article>/.exec(page)![0]
  assert.equal(article.match(/Ada Quill/g)?.length, 1)
  assert.equal((await run(['verify', again])).code, 0)
})

test('docs: VitePress is warned of mustaches, at their place', async function (t) {
  const {stderr} = await layOut(await place(t), 'vitepress')
  assert.match(
    stderr,
    /01-braces\.md:2:16[\s\S]*docs-mustache|docs-mustache[\s\S]*01-braces\.md:2:16/
  )
})

test('docs: an unknown tool is wrong use', async function (t) {
  const folder = await place(t)
  const {code, stderr} = await run([
    'docs',
    folder,
    '--for',
    'vitepres',
    '--out',
    join(folder, 'x')
  ])
  assert.equal(code, 2)
  assert.match(stderr, /did you mean `vitepress`\?/)
})

test('docs: a real VitePress builds the sample book', {timeout: 180_000}, async function (t) {
  const folder = await place(t)
  const out = join(folder, 'site')
  const {code, stderr} = await run(['docs', sample, '--for', 'vitepress', '--out', out])
  assert.equal(code, 0, stderr)
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('vitepress/package.json')),
    'bin/vitepress.js'
  )
  await promisify(execFile)(process.execPath, [bin, 'build', out], {cwd: folder})
  const pages = (await readdir(join(out, '.vitepress/dist'))).filter((name) =>
    name.endsWith('.html')
  )
  assert.ok(pages.includes('index.html') && pages.length > 9)
  const names = (await readdir(sample)).filter((name) => /^\d+-.*\.md$/.test(name))
  for (const name of names) {
    const html = await readFile(join(out, '.vitepress/dist', name.replace('.md', '.html')), 'utf8')
    const value = await readFile(join(sample, name), 'utf8')
    const title = /^# (.*)$/m.exec(value)?.[1] ?? '?'
    assert.ok(html.includes(title), name)
    assert.equal(html.match(/<h1/g)?.length, 1)
  }
})

test('docs: MDX and markdown-it read every file of the sample as we do', async function () {
  const names = (await readdir(sample)).filter((name) => /^\d+-.*\.md$/.test(name))
  const files = await Promise.all(
    names.sort().map(async (name) => ({name, value: await readFile(join(sample, name), 'utf8')}))
  )
  files.push({name: '99-hostile.md', value: hostile})
  const edition = {book: {title: 'x', language: 'zh-Hans'}, files}
  const {articles} = readEdition(edition)
  for (const [index, file] of files.entries()) {
    const body = file.value.replace(/^---\n[\s\S]*?\n---\n/, '')
    const article = articles[index]!
    const expected = hastText(article.header) + article.text.replaceAll('\n', '')
    const tokens = new MarkdownIt().parse(body, {}).filter((token) => token.type === 'inline')
    const text = tokens
      .flatMap((token) => token.children ?? [])
      .map((token) =>
        token.type === 'softbreak' || token.type === 'hardbreak' ? '' : token.content
      )
      .join('')
    assert.equal(text.replace(/\s/g, ''), expected.replace(/\s/g, ''), file.name)
    // Docusaurus before `format: detect` reads `.md` as MDX: that must compile, too.
    const code = String(await compile(body, {format: 'mdx'}))
    assert.ok(code.includes('h1'), file.name)
  }
  assert.ok(docs(edition, [], 'mkdocs').files.length > files.length)
})

test('docs: the front matter is what Docusaurus and VitePress read it for, texts and lists of texts', async function () {
  const names = (await readdir(sample)).filter((name) => /^\d+-.*\.md$/.test(name))
  const files = await Promise.all(
    names.sort().map(async (name) => ({name, value: await readFile(join(sample, name), 'utf8')}))
  )
  // Words that YAML of another age takes for truth, numbers, dates or nothing.
  for (const title of ['yes', 'null', '2024-03-15', '1e3', '0o17', '~', 'a: b #c', '"', '- a']) {
    const {value} = contentsPage({book: {title, language: 'en'}, files: []})
    assert.equal(matter(value).data.title, title)
    files.push({name: title, value})
  }
  for (const {name, value} of files) {
    const {data, content} = matter(value)
    assert.ok(Object.keys(data).length > 0, name)
    for (const [key, field] of Object.entries(data)) {
      for (const text of [field].flat()) assert.equal(typeof text, 'string', `${name}: ${key}`)
      assert.match(value, new RegExp(`^${key}:(?: \\[?"|\\n)`, 'm'))
    }
    assert.match(content, /^\n?# /, name)
  }
})
