/**
 * Runs the tests of one room, and of the fixtures only those of its name: the fast loop for a rule.
 *
 *   npm run test:room restore
 */
import {existsSync} from 'node:fs'

const [room = ''] = process.argv.slice(2)
if (!existsSync(`test/${room}`) || room === '')
  throw new Error(`There are no tests of \`${room}\`, expected a folder of \`test/\``)
process.env.FIXTURES = room
process.argv.splice(2, Infinity, `test/${room}/`, 'test/fixtures.test.ts')
await import('./run.ts')
