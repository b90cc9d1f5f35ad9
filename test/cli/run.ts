import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestContext} from 'node:test'
import {main} from '../../src/cli/main.ts'

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Run the command line in this process. */
export async function run(
  argv: readonly string[],
  env: Record<string, string> = {},
  isTTY = false
): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const code = await main(argv, {
    stdout: {write: (text) => (stdout += text), isTTY},
    stderr: {write: (text) => (stderr += text), isTTY},
    env
  })
  return {code, stdout, stderr}
}

/** A fresh folder for one test. */
export async function place(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-test-'))
  t.after(() => rm(folder, {recursive: true}))
  return folder
}

/** Paths of all that is in a folder, sorted. */
export async function list(folder: string): Promise<string[]> {
  return (await readdir(folder, {recursive: true})).sort()
}
