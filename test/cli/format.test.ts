import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {Ajv} from 'ajv'
import type {Log, Result} from 'sarif'
import {VFileMessage} from 'vfile-message'
import {toSarif} from '../../src/cli/print/to-sarif.ts'
import {createMessage} from '../../src/message.ts'
import {place, run} from './run.ts'

const text = {type: 'string', minLength: 1}
const count = {type: 'integer', minimum: 0}
const group = (required: string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false
})
const list = (items: object) => ({type: 'array', items})
const words = group(['text'], {text})
const position = {type: 'integer', minimum: 1}
const region = group(['startLine'], {
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
  charOffset: count,
  charLength: count
})
const location = group(['physicalLocation'], {
  physicalLocation: group(['artifactLocation'], {
    artifactLocation: group(['uri'], {uri: {type: 'string', pattern: '^[!-~]+$'}}),
    region
  }),
  message: words
})

/** Of SARIF 2.1.0 the objects that Collate writes, with the properties that those may have. */
const isSarif = new Ajv({strict: false}).compile(
  group(['version', 'runs'], {
    $schema: text,
    version: {const: '2.1.0'},
    runs: list(
      group(['tool', 'results'], {
        tool: group(['driver'], {
          driver: group(['name'], {
            name: text,
            version: text,
            rules: list(group(['id'], {id: text, shortDescription: words, help: words}))
          })
        }),
        columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
        results: list(
          group(['message'], {
            ruleId: text,
            ruleIndex: count,
            level: {enum: ['none', 'note', 'warning', 'error']},
            message: words,
            locations: list(location),
            relatedLocations: list(location)
          })
        )
      })
    )
  })
)

function readLog(stdout: string): {log: Log; results: readonly Result[]} {
  const log: Log = JSON.parse(stdout)
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors))
  const {results = [], tool} = log.runs[0]!
  for (const {ruleId, ruleIndex} of results) {
    assert.equal(tool.driver.rules![ruleIndex!]!.id, ruleId)
  }
  return {log, results}
}

test('format: doubts of a build as SARIF, each at its place with the help of its rule', async function (t) {
  const folder = await place(t)
  const out = join(folder, 'out')
  const args = ['build', 'sources/ningxia-cppcc-2024', '--out', out, '--format', 'sarif']
  const {code, stdout, stderr} = await run(args)
  assert.deepEqual([code, stderr], [0, ''])
  const {log, results} = readLog(stdout)
  const {version, rules = []} = log.runs[0]!.tool.driver
  assert.match(version!, /^\d+\.\d+\.\d+/)
  for (const rule of rules) assert.ok(rule.shortDescription && rule.help, rule.id)
  const doubt = results.find(({ruleId}) => ruleId === 'uncertain-break')!
  assert.equal(doubt.level, 'warning')
  assert.match(doubt.message.text!, /^Uncertain line break[\s\S]*\nConfidence 0\.\d\d/)
  const {artifactLocation, region: at} = doubt.locations![0]!.physicalLocation!
  assert.equal(artifactLocation!.uri, 'sources/ningxia-cppcc-2024/page.txt')
  assert.ok(at!.startLine! > 1 && at!.startColumn! >= 1)

  const json = await run([...args.slice(0, -1), 'json'])
  assert.equal(JSON.parse(json.stdout).messages.length, results.length)
  assert.equal((await run([...args.slice(0, -2), '--json'])).stdout, json.stdout)
})

test('format: errors of book.yaml, of a proof, of a check, of Markdown', async function (t) {
  const folder = await place(t)
  const input = join(folder, 'a book')
  const out = join(folder, 'out')
  await mkdir(input)
  await writeFile(join(input, 'page.txt'), 'The ferry\n\nIt goes on Monday.\n')
  await writeFile(join(input, 'book.yaml'), 'cover: none\ntitel: The ferry\n')
  const build = await run(['build', input, '--out', out, '--format', 'sarif'])
  const [unknown] = readLog(build.stdout).results
  assert.deepEqual([build.code, unknown!.ruleId, unknown!.level], [1, 'unknown-key', 'error'])
  const {artifactLocation, region: at} = unknown!.locations![0]!.physicalLocation!
  assert.match(artifactLocation!.uri!, /^file:\/\/\/.*a%20book\/book\.yaml$/)
  assert.deepEqual([at!.startLine, at!.startColumn, at!.endColumn], [2, 1, 6])

  await writeFile(join(input, 'book.yaml'), 'cover: none\n')
  assert.equal((await run(['build', input, '--out', out])).code, 0)
  await writeFile(join(out, 'html/stranger.html'), '<p>')
  const proof = await run(['verify', out, input, '--format', 'sarif'])
  assert.equal(proof.code, 1)
  assert.equal(readLog(proof.stdout).results[0]!.ruleId, 'unexpected-file')
  const none = {PATH: '/nowhere'}
  const check = await run(['check', out, '--tools', folder, '--format', 'sarif'], none)
  const ids = readLog(check.stdout).results.map(({ruleId, level}) => `${ruleId} ${level}`)
  assert.ok(ids.includes('missing-tool note'), ids.join())
  const docs = ['docs', join(out, 'markdown'), '--for', 'mkdocs', '--out', join(folder, 'site')]
  assert.deepEqual(readLog((await run([...docs, '--format', 'sarif'])).stdout).results, [])
  const again = ['publish', join(out, 'markdown'), '--out', join(folder, 'again')]
  assert.deepEqual(readLog((await run([...again, '--format', 'sarif'])).stdout).results, [])
})

test('format: wrong use', async function () {
  for (const command of ['build', 'publish', 'verify', 'check', 'docs']) {
    const args = [command, 'x', '--out', 'y', '--for', 'mkdocs']
    const known = ['verify', 'check'].includes(command)
      ? args.slice(0, 2)
      : command === 'docs'
        ? args
        : args.slice(0, 4)
    const {code, stderr} = await run([...known, '--format', 'sariff'])
    assert.equal(code, 2)
    assert.match(stderr, /^Unexpected format `sariff`, expected .*; did you mean `sarif`\?/)
  }
  const {stderr} = await run(['verify', 'x', '--json', '--format', 'text'])
  assert.match(stderr, /^Unexpected `--json` beside `--format text`/)
})

test('toSarif: the place of a cause is a related one', function () {
  const message = createMessage({
    reason: 'Uncertain title',
    ruleId: 'uncertain-assignment',
    file: 'page.txt',
    fatal: false,
    place: {start: {line: 1, column: 1, offset: 0}, end: {line: 2, column: 3, offset: 9}}
  })
  message.cause = new VFileMessage('Runner-up is here', {place: {line: 7, column: 1}})
  const {results} = readLog(JSON.stringify(toSarif([message], '1.0.0')))
  const [{locations, relatedLocations}] = results as [Result]
  const {region: at} = locations![0]!.physicalLocation!
  assert.deepEqual(at, {
    startLine: 1,
    startColumn: 1,
    endLine: 2,
    endColumn: 3,
    charOffset: 0,
    charLength: 9
  })
  assert.equal(relatedLocations![0]!.physicalLocation!.region!.startLine, 7)
  assert.equal(relatedLocations![0]!.message!.text, 'Runner-up is here')
})
