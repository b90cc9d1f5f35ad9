import test from 'node:test'
import fc from 'fast-check'
import {attacks} from '../hostile/attacks.ts'
import {checkInput} from './check-input.ts'

const pieces = Object.values(attacks).flat()
/** Text of any characters, lone surrogates and signs of Markdown among them. */
const text = fc
  .array(
    fc.oneof(fc.string({unit: 'binary'}), fc.string(), fc.constantFrom(...pieces, '\n\n', '\f'))
  )
  .map((list) => Buffer.from(list.join('')))
const bytes = fc.uint8Array({maxLength: 400})

test('property: any bytes make a book or a message', async function () {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('page', 'markdown', 'book'), bytes, checkInput),
    {numRuns: 60}
  )
})

test('property: any text makes a book or a message', async function () {
  await fc.assert(fc.asyncProperty(fc.constantFrom('page', 'markdown', 'book'), text, checkInput), {
    numRuns: 100
  })
})
