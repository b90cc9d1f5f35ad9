import assert from 'node:assert/strict'
import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {list, place, run} from './run.ts'

/** As some systems write names: a letter and the sign above it are two characters. */
const apart = (name: string) => name.normalize('NFD')

test('docs: a name that the disk composes otherwise than its links is found', async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'gauges')
  await mkdir(join(docs, apart('süd')), {recursive: true})
  await writeFile(
    join(docs, 'start.md'),
    '# Start\n\nSee [B](süd/bär.md), [L](s%C3%BCd/l%C3%B6we.md) and ![the board](süd/bîld.svg).\n'
  )
  await writeFile(join(docs, apart('süd/bär.md')), '# Bär\n\nHigh.\n')
  await writeFile(
    join(docs, apart('süd/bîld.svg')),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  )
  const out = join(folder, 'out')
  const {code, stderr} = await run(['publish', docs, '--out', out])
  assert.equal(code, 0, stderr)
  // A name in a message is as a person writes it.
  assert.match(stderr, /Unexpected link to `süd\/löwe\.md`, there is no such file/)
  assert.doesNotMatch(stderr, /Cannot find the image|bär/)
  const page = await readFile(join(out, 'html/start.html'), 'utf8')
  assert.match(page, /<a href="[^"]*bar\.html">B<\/a>[\s\S]*<img [^>]*src="[^"]+\.svg"/)
  const again = await run(['publish', docs, '--out', out])
  assert.equal(again.code, 0, again.stderr)
  const proof = await run(['verify', out, docs])
  assert.equal(proof.code, 0, proof.stderr)
})

test('docs: a link that leads to nothing is named as such', async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'gauges')
  await mkdir(docs)
  await writeFile(join(docs, 'a.md'), '# A\n\nText.\n')
  await symlink('nowhere.md', join(docs, 'b.md'))
  const {code, stderr} = await run(['publish', docs, '--out', join(folder, 'out')])
  assert.equal(code, 1)
  assert.match(
    stderr,
    /gauges\/b\.md`, it is a link that leads to nothing; mend it or take it away/
  )
  assert.ok(!(await list(folder)).includes('out'))
})
