import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {commands as table} from '../../src/cli/commands/commands.ts'
import {readCommands} from '../../src/cli/commands/completion.ts'
import {manPage} from '../../src/cli/commands/man-page.ts'
import {completionFor, shells} from '../../src/cli/options/completion-script.ts'
import {place, run} from './run.ts'

test('completion: bash knows commands, options and their words', async function (t) {
  const {code, stdout} = await run(['completion', 'bash'])
  assert.equal(code, 0)
  const file = join(await place(t), 'collate')
  await writeFile(file, stdout)
  const complete = async function (...typed: string[]): Promise<string[]> {
    const words = typed.map((word) => `'${word}'`).join(' ')
    const line = `. '${file}'; COMP_WORDS=(${words}); COMP_CWORD=${typed.length - 1}; _collate; echo "\${COMPREPLY[@]}"`
    const child = spawn('bash', ['-c', line], {stdio: ['ignore', 'pipe', 'inherit']})
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    await once(child, 'close')
    return said.trim().split(' ')
  }
  assert.deepEqual(await complete('collate', 'bu'), ['build'])
  assert.deepEqual(await complete('collate', 'build', '--st'), ['--strict'])
  assert.deepEqual(await complete('collate', 'docs', '--for', 'mk'), ['mkdocs'])
  assert.equal((await run(['completion', 'csh'])).code, 2)
})

test('completion: each option of each command is in every script', async function () {
  const commands = await readCommands(table)
  const [bash, zsh, fish] = shells.map((shell) => completionFor(shell, commands))
  for (const {name, options} of commands) {
    for (const option of Object.keys(options)) {
      assert.ok(bash!.includes(`--${option}`) && zsh!.includes(`--${option}`))
      assert.match(fish!, new RegExp(`from ${name}' -l ${option}\\b`))
    }
  }
})

test('the manual is made of the help', async function () {
  const made = manPage(await readCommands(table))
  const path = new URL('../../man/collate.1', import.meta.url)
  if (process.env.UPDATE) await writeFile(path, made)
  else assert.equal(await readFile(path, 'utf8'), made)
})
