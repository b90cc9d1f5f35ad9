import assert from 'node:assert/strict'
import test from 'node:test'
import {followReader} from '../../../src/source/pdf/follow-reader.ts'
import type {PdfReport} from '../../../src/source/pdf/glyph-sheet.ts'

/** A page every ten seconds, of which the reader has had some share of a processor. */
async function readSlowly(share: number | undefined, {mock}: test.TestContext) {
  mock.timers.enable({apis: ['setTimeout']})
  let tell: (report: PdfReport) => void = () => {}
  const asked = followReader(
    {bytes: new Uint8Array()},
    (hear) => {
      tell = hear
      return {send() {}, end() {}}
    },
    () => {}
  )
  tell({kind: 'opened', pages: 10})
  const sheet = {} as (PdfReport & {kind: 'sheet'})['sheet']
  for (let page = 0; page < 10; page++) {
    mock.timers.tick(10_000)
    const spent = share === undefined ? undefined : (page + 1) * 10 * share
    tell({kind: 'sheet', page, sheet, spent})
  }
  tell({kind: 'done'})
  return asked
}

test('a reader that a busy machine gives little time is not too slow', async function (context) {
  assert.deepEqual(await readSlowly(0.05, context), {pages: 10})
})

test('a reader that takes all of a processor is, and so is one that does not say', async function (context) {
  assert.equal((await readSlowly(1, context)).fault, 'too-slow')
  context.mock.timers.reset()
  assert.equal((await readSlowly(undefined, context)).fault, 'too-slow')
})
