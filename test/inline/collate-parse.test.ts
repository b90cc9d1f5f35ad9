import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {collateParse} from '../../src/collate-parse.ts'

test('collateParse: footnotes go through remark-stringify alone', async function () {
  const page =
    'TO THE MILLER[1]\n\nThe wheel stands still now.\n\n[Footnote 1: He kept the\nmill.]\n'
  const file = await unified().use(collateParse).use(remarkStringify).process(page)
  assert.equal(
    String(file),
    '# TO THE MILLER[^1]\n\nThe wheel stands still now.\n\n[^1]: He kept the mill.\n'
  )
})
