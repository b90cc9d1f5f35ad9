import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {promisify} from 'node:util'
import {parse} from 'yaml'

const run = promisify(execFile)

test('the steps of the action make a book, annotate, and say where it is', async function () {
  const scratch = await mkdtemp(join(tmpdir(), 'collate-action-'))
  try {
    await mkdir(join(scratch, 'docs'))
    await writeFile(join(scratch, 'docs', 'index.md'), '# A\n\n[gone](b.md)\n')
    await writeFile(join(scratch, 'docs', 'book.yaml'), 'language: en\ncover: none\n')
    const output = join(scratch, 'output')
    const env = {...process.env, GITHUB_OUTPUT: output, DOCS: 'docs', BOOK: 'book'}
    const script = join(process.cwd(), 'action/make-book.sh')
    const {stdout} = await run('bash', [script], {cwd: scratch, env})
    assert.match(
      stdout,
      /^::warning file=.*docs\/index\.md,line=3,col=1::Unexpected link to `b\.md`/m
    )
    const told = await readFile(output, 'utf8')
    const epub = /^epub=(.+)$/m.exec(told)?.[1] ?? ''
    assert.ok((await readFile(join(scratch, epub))).length > 1000)
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
