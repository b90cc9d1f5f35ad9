import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import test from 'node:test'
import type {Browser} from 'playwright-core'
import {checkBudget} from '../../src/check/check-budget.ts'
import {checkLines} from '../../src/check/check-lines.ts'
import {checkPages} from '../../src/check/check-pages.ts'
import {checkPrint} from '../../src/check/check-print.ts'
import {checkAxe} from '../../src/check/checkers/check-axe.ts'
import type {CheckResult} from '../../src/check/result.ts'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {noBrowser, openBrowser, tools} from '../browser.ts'
import {place} from '../cli/run.ts'
import {chinese} from '../publish/editions.ts'
import {epub, type Files, spoil, write} from './written.ts'

const edition: Edition = {
  ...chinese,
  files: [
    {
      name: '01-he.md',
      value: `---\ntitle: "河"\n---\n\n# 河\n\n${'河水，流过“七个”镇。'.repeat(20)}\n`
    },
    {name: '02-qiao.md', value: '---\ntitle: "桥"\n---\n\n# 桥\n\n桥是木头的。\n'}
  ]
}
const page = 'html/01-he.html'
const style = 'html/style.css'

test('check: pages in a browser, as they are written and spoiled', {
  skip: noBrowser,
  timeout: 300_000
}, async function (t) {
  const browser = (await openBrowser(t)) as unknown as Browser
  const whole = await write(edition)
  const root = await place(t)
  let count = 0
  const put = async function (files: Files): Promise<string> {
    const folder = join(root, String(count++))
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), {recursive: true})
      await writeFile(join(folder, path), bytes)
    }
    return folder
  }
  const say = (result: CheckResult) => result.findings.join('\n')

  await t.test('as written they pass, with the lines of the EPUB', async function () {
    const results = await checkPages(await put(whole), whole, epub, tools)
    const states = results.map(({name, state}) => `${name} ${state}`)
    assert.deepEqual(states, ['axe passed', 'Budget passed', 'Lines passed', 'Print passed'])
  })

  await t.test('without a script, too, what shifts or comes from elsewhere is seen', async () => {
    const moving = spoil(
      spoil(
        whole,
        style,
        /$/,
        '@keyframes k { from { padding-top: 0 } to { padding-top: 9em } } main { animation: k .17s infinite alternate }'
      ),
      page,
      /<meta http-equiv[^>]*>([\s\S]*)<\/article>/,
      '$1<img src="https://127.0.0.1:9/a.png" alt="a" width="900" height="9"></article>'
    )
    const said = say(await checkBudget(browser, await put(moving), [page], () => 0))
    assert.match(
      said,
      /01-he\.html, scripts off: asks for https:\/\/127\.0\.0\.1:9\/a\.png, outside/
    )
    assert.match(said, /01-he\.html, scripts off: the layout shifts by/)
    assert.match(said, /01-he\.html, scripts on: the layout shifts by/)
  })

  await t.test(
    'sideways scrolling, weight, low contrast, and what a sheet of paper has',
    async () => {
      const wide = spoil(
        spoil(
          spoil(
            whole,
            style,
            /$/,
            'main { min-width: 50rem; color: #bbb !important } @media print { .turn { display: block !important } body { font-size: 20pt } } p { color: inherit }'
          ),
          style,
          'size: A5',
          'size: A4'
        ),
        'html/reader.js',
        /$/,
        ` // ${'x'.repeat(60 * 1024)}`
      )
      const folder = await put(wide)
      assert.match(
        say(await checkAxe(browser, folder, [page], tools.axe!)),
        /light, \d+ px: color-contrast/
      )
      const budget = say(await checkBudget(browser, folder, [page], () => 0))
      assert.match(budget, /scripts off: scrolls sideways by \d+ px at 320 px/)
      assert.match(budget, /scripts on: scrolls sideways by \d+ px at 200 % zoom/)
      assert.match(budget, /scripts on: \d+ bytes, expected at most 61440/)
      const print = say(await checkPrint(browser, folder, [page]))
      assert.match(print, /prints <nav class="turn">/)
      assert.match(print, /prints at 26\.\d+ px, expected 14/)
      assert.match(print, /of another size than A5/)
    }
  )

  await t.test('marks at the wrong end of a line', async () => {
    const loose = spoil(whole, style, /$/, '* { line-break: anywhere !important }')
    const said = say(await checkLines(browser, [{dir: await put(loose), path: page}]))
    assert.match(said, /^html\/01-he\.html: a line starts with `[，。”]` at \d+ px$/m)
    assert.match(said, /^html\/01-he\.html: a line ends with `“` at \d+ px$/m)
  })
})
