import assert from 'node:assert/strict'
import test from 'node:test'
import {report} from '../../src/cli/print/report.ts'
import {createMessage} from '../../src/message.ts'

function said(count: number, errorAt: number): string {
  let text = ''
  const messages = Array.from({length: count}, (_, index) =>
    createMessage({
      reason: `Doubt ${index}`,
      ruleId: 'uncertain-break',
      file: 'page.txt',
      place: {line: index + 1, column: 1},
      fatal: index === errorAt
    })
  )
  report(messages, {
    stdout: {write: () => true},
    stderr: {write: (part) => (text += part)},
    env: {}
  })
  return text
}

test('of a file with very many messages the first are printed, errors before all', function () {
  const text = said(2000, 1500)
  assert.match(text, /Doubt 0 /)
  assert.match(text, /Doubt 98 /)
  assert.doesNotMatch(text, /Doubt 99 /)
  assert.match(text, /Doubt 1500 /)
  assert.match(text, /`page\.txt` has 1900 messages more than these; `--format json` gives all\n$/)
  assert.doesNotMatch(said(100, 50), /more than these/)
})
