import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {parse} from 'yaml'
import {detectLanguage} from '../../../src/text/language/detect-language.ts'
import {takeProse} from '../../../src/text/language/take-prose.ts'

const file = new URL('short-manuals.yaml', import.meta.url)
const manuals = parse(readFileSync(file, 'utf8')) as Record<string, string[]>

describe('the language of a short manual is that of its sentences', function () {
  for (const [language, texts] of Object.entries(manuals)) {
    for (const text of texts) {
      test(`${language}: ${text.slice(0, 60).replaceAll('\n', ' ')}`, function () {
        assert.equal(detectLanguage(takeProse(text)), language)
      })
    }
  }
})

test('takeProse: code, addresses and names of programs go, words stay', function () {
  const prose = takeProse(
    '---\ntitle: No\n---\n# The gauge\n\n- ```sh\n  ls\n  ```\n- Run `ls`, --dry-run, a.b, readBoard(), see [the list](a/b.md) at https://example.org/x <b class="c">now</b>.\n\n---\n\nAn end\n\n~~~\nthe code\n'
  )
  assert.deepEqual(prose.match(/\p{L}+/gu), [
    'The',
    'gauge',
    'Run',
    'see',
    'the',
    'list',
    'at',
    'now',
    'An',
    'end'
  ])
})
