/** One process of `run.ts`: takes test files until none is left. */
import assert from 'node:assert/strict'
import {open} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'

const {files, claims}: {files: string[]; claims: string} = JSON.parse(process.env.TEST_FILES!)

for (const [index, path] of files.entries()) {
  // Whoever makes the file has the claim.
  const claim = await open(join(claims, String(index)), 'wx').catch(() => undefined)
  if (!claim) continue
  await claim.close()
  const before = JSON.stringify(process.env)
  // A file's tests wait until all of it is there, as they do in a process of their own.
  let begin = (): void => undefined
  const loaded = new Promise<void>((resolve) => (begin = resolve))
  test(path, () => loaded)
  const fault = await import(pathToFileURL(resolve(path)).href).then(
    () => undefined,
    (error: unknown) => error
  )
  begin()
  // They run one after the other; the last of them is this.
  await test(`end of ${path}`, function () {
    if (fault !== undefined) throw fault
    assert.ok(JSON.stringify(process.env) === before, 'the environment is as it was')
  })
}
