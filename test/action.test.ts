import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {promisify} from 'node:util'
import {parse} from 'yaml'

const run = promisify(execFile)

test('the steps of the action make a book, annotate at its lines, and attach it to a release', async function () {
  const scratch = await mkdtemp(join(tmpdir(), 'collate-action-'))
  try {
    await mkdir(join(scratch, 'docs/deep'), {recursive: true})
    await writeFile(join(scratch, 'docs/index.md'), '# A\n\n[b](deep/b.md)\n')
    await writeFile(join(scratch, 'docs/deep/b.md'), '# B\n\nText.\n\n[gone](../c.md)\n')
    await writeFile(join(scratch, 'docs/book.yaml'), 'language: en\ncover: none\n')
    // Stands for the code host's own command, and says what it was called with.
    await mkdir(join(scratch, 'bin'))
    await writeFile(join(scratch, 'bin/gh'), '#!/bin/sh\necho "gh $*"\n', {mode: 0o755})
    const output = join(scratch, 'output')
    const inputs = {path: 'docs', out: 'book', strict: 'false', release: 'v1.2', token: 'secret'}
    const {runs} = parse(await readFile('action/action.yml', 'utf8'))
    const said: string[] = []
    const fill = (text: string, outputs: ReadonlyMap<string, string>) =>
      text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) =>
        name.startsWith('inputs.')
          ? inputs[name.slice('inputs.'.length) as keyof typeof inputs]
          : (outputs.get(name.replace(/^steps\.book\.outputs\./, '')) ?? '')
      )
    for (const step of runs.steps) {
      const told = await readFile(output, 'utf8').catch(() => '')
      const outputs = new Map(
        [...told.matchAll(/^(\w+)=(.*)$/gm)].map(([, key, value]): [string, string] => [
          key!,
          value!
        ])
      )
      const given = Object.entries<string>(step.env ?? {})
      const env = {
        ...process.env,
        PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
        GITHUB_ACTION_PATH: join(process.cwd(), 'action'),
        GITHUB_OUTPUT: output,
        ...Object.fromEntries(given.map(([key, value]) => [key, fill(value, outputs)]))
      }
      assert.equal(step.shell, 'bash')
      said.push(
        (await run('bash', ['-euo', 'pipefail', '-c', step.run], {cwd: scratch, env})).stdout
      )
    }
    assert.match(
      said.join(''),
      /^::warning file=docs\/deep\/b\.md,line=5,col=1::Unexpected link to `\.\.\/c\.md`/m
    )
    assert.match(said.join(''), /^gh release upload v1\.2 book\/\S+\.epub --clobber$/m)
    const epub = /^epub=(.+)$/m.exec(await readFile(output, 'utf8'))?.[1] ?? ''
    assert.ok((await readFile(join(scratch, epub))).length > 1000)
    const sarif = JSON.parse(await readFile(join(scratch, 'book.sarif'), 'utf8'))
    assert.equal(sarif.version, '2.1.0')
  } finally {
    await rm(scratch, {recursive: true})
  }
})

test('a warning fails the job that asks for it', async function () {
  const scratch = await mkdtemp(join(tmpdir(), 'collate-action-'))
  try {
    await mkdir(join(scratch, 'docs'))
    await writeFile(join(scratch, 'docs/index.md'), '# A\n\n[gone](b.md)\n')
    const env = {...process.env, GITHUB_OUTPUT: '', DOCS: 'docs', BOOK: 'book', STRICT: 'true'}
    const script = join(process.cwd(), 'action/make-book.sh')
    const failed = await run('bash', [script], {cwd: scratch, env}).catch((error) => error)
    assert.equal(failed.code, 1)
    assert.match(failed.stdout, /^::\w+ file=docs\/index\.md,line=3/m)
  } finally {
    await rm(scratch, {recursive: true})
  }
})

test('the action uses no other action, and every script of it is there', async function () {
  const {runs} = parse(await readFile('action/action.yml', 'utf8'))
  for (const step of runs.steps) {
    assert.equal(step.uses, undefined)
    const script = /\$GITHUB_ACTION_PATH\/([\w.-]+)/.exec(step.run)?.[1]
    if (script) await readFile(`action/${script}`)
  }
})
