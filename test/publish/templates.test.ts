import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import test from 'node:test'
import ejs from 'ejs'
import {fillTemplate} from '../../src/templates/templates.ts'

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

test('templates: what is included is compiled once, and not for each page again', function (t) {
  const sections = [{href: 'a', heading: 'A', sections: [{href: 'b', heading: 'B'}]}]
  const compiled = t.mock.method(ejs, 'compile')
  for (let page = 0; page < 100; page++) fillTemplate('html/sections.html.ejs', {sections})
  assert.ok(compiled.mock.callCount() < 10, `${compiled.mock.callCount()}`)
})
