import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import test from 'node:test'

const folder = new URL('../../templates/', import.meta.url)
const templates = readdirSync(folder, {recursive: true})
  .map(String)
  .filter((path) => path.endsWith('.ejs'))
  .map((path) => ({path, value: readFileSync(new URL(path, folder), 'utf8')}))

test('templates: logic is loops and tests of presence', function () {
  for (const {path, value} of templates.filter(({path}) => !path.startsWith('review/'))) {
    for (const [, code = ''] of value.matchAll(/<%(?![-=#])\s*([\s\S]*?)\s*-?%>/g)) {
      assert.match(
        code,
        /^(?:for \(const .+ of [\w.()]+\) \{|if \(.+\) \{|\} else(?: if \(.+\))? \{|\})$/,
        path
      )
      assert.doesNotMatch(code, /[^=!<>]=[^=>]|\bfunction\b|=>/, `${path}: ${code}`)
    }
  }
})

test('templates: raw markup is what was serialised, or another template', function () {
  for (const {path, value} of templates.filter(({path}) => !path.startsWith('review/'))) {
    for (const [, code = ''] of value.matchAll(/<%-\s*([\s\S]*?)\s*-?%>/g)) {
      assert.match(
        code,
        /^(?:include\('\w+', .+\)|[\w.]*(?:markup|heading|labelLang|body|lines|shapes|content)\w*)$/i,
        `${path}: ${code}`
      )
    }
  }
})
