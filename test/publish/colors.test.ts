import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'

const css = readFileSync(new URL('../../templates/css/html.css', import.meta.url), 'utf8')

/** Custom properties of the page in light and in dark. */
function colors(): Map<string, string>[] {
  const blocks = [...css.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map(([, body]) => body!)
  assert.equal(blocks.length, 2)
  return blocks.map(
    (body) =>
      new Map(
        [...body.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name!, value!])
      )
  )
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(function (at) {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

test('colors: text stands out 7:1, links 4.5:1, on paper and on a mark, in light and dark', function () {
  for (const scheme of colors()) {
    const color = (name: string) => scheme.get(name) ?? assert.fail(name)
    for (const ground of ['paper', 'mark']) {
      const found = (name: string) => contrast(color(name), color(ground))
      assert.ok(found('ink') >= 7, `ink on ${ground} ${found('ink')}`)
      assert.ok(found('accent') >= 4.5, `accent on ${ground} ${found('accent')}`)
    }
    const soft = contrast(color('soft'), color('paper'))
    assert.ok(soft >= 7, `soft ${soft}`)
  }
})

test('colors: nothing on a page has a colour of its own, and motion is for who wants it', function () {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/:root \{[^}]*\}/g, '')
  assert.doesNotMatch(rules, /#[\da-f]{3,8}\b|\brgb|\bhsl/i)
  const moving = /(?:transition|animation|scroll-behavior):/
  const calm = rules.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '')
  assert.match(rules, moving)
  assert.doesNotMatch(calm, moving)
})
