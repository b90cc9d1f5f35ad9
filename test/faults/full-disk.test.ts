import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {place} from '../cli/run.ts'
import {fingerprint, finish, prepareBooks, startBuild} from './books.ts'

// `faults.test.ts` fills a disk of its own, which takes root; this is the same for everybody.
test('fault: the disk fills while a book is written', async function (t) {
  const root = await place(t)
  const {sources, whole} = await prepareBooks(root)
  const shelf = join(root, 'shelf')
  const out = join(shelf, 'out')
  const buildIn = (room: number) =>
    finish(
      spawn(
        process.execPath,
        [
          '--require',
          './test/faults/small-disk.cjs',
          'dist/cli.js',
          'build',
          sources[1]!,
          '--out',
          out,
          '--quiet'
        ],
        {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, ROOM: String(room)}}
      )
    )
  assert.equal((await finish(startBuild(sources[0]!, out))).end, 0)
  const size = [...(await readFolder(out)).values()].reduce((sum, {length}) => sum + length, 0)
  for (const room of [0, 1, Math.round(size / 2), Math.round(size * 0.9)]) {
    const {end, stderr} = await buildIn(room)
    assert.equal(end, 1)
    assert.match(stderr, /the disk is full; make room, or choose another `--out`/)
    assert.equal(await fingerprint(out), whole[0])
    assert.deepEqual(await readdir(shelf), ['out'])
  }
  assert.equal((await buildIn(size * 2)).end, 0)
  assert.equal(await fingerprint(out), whole[1])
})
