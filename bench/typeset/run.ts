/**
 * Sets pages in a browser and takes their text out again as people do, a folder each with its truth:
 *
 *   npm run typeset -- --texts DIR --out DIR --tools DIR [--count N --seed S --set train|test --design D --pdf]
 *
 * With `--pdf` the PDF itself is the page, for readers of boxes. Needs Chromium, playwright-core in `DIR/node_modules`, pdftotext, mutool and pdf2txt.py.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv, env, stderr, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {findTools} from '../../src/check/checkers/find-tools.ts'
import {missingBrowser, openBrowser} from '../../src/check/checkers/open-browser.ts'
import {createDice} from '../forge/dice.ts'
import {designs} from './designs.ts'
import {extractors, extractText} from './extractors.ts'
import {planSheet} from './plan-sheet.ts'
import {readTexts} from './read-texts.ts'
import {tellSheet} from './tell-sheet.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    texts: {type: 'string'},
    out: {type: 'string'},
    tools: {type: 'string'},
    count: {type: 'string', default: '5'},
    seed: {type: 'string', default: '1'},
    set: {type: 'string'},
    design: {type: 'string'},
    pdf: {type: 'boolean', default: false}
  }
})

const chosen = designs.filter(
  ({name, set}) =>
    (values.design === undefined || values.design === name) &&
    (values.set === undefined || values.set === set)
)
const tools = await findTools([values.tools ?? '.'], env)
const lacking = missingBrowser(['typeset'], tools)
if (values.texts === undefined || values.out === undefined || chosen.length === 0) {
  stderr.write(
    'Usage: npm run typeset -- --texts DIR --out DIR --tools DIR [--count N --seed S --set SET --design D --pdf]\n'
  )
  process.exitCode = 2
} else if (lacking) {
  stderr.write(`${lacking.map(({summary}) => summary).join('\n')}\n`)
  process.exitCode = 2
} else {
  const collections = readTexts(values.texts)
  const script = readFileSync(new URL('lay-sheet.js', import.meta.url), 'utf8')
  const browser = await openBrowser(tools)
  const context = await browser.newContext({viewport: {width: 1200, height: 900}})
  let count = 0
  for (const design of chosen)
    for (let index = 0; index < Number(values.count); index++) {
      const seed = Number(values.seed) + index
      // Each design throws its own dice.
      const dice = createDice(seed * 1009 + designs.indexOf(design))
      const sheet = planSheet(design, dice, seed, collections)
      const page = await context.newPage()
      await page.goto('data:text/html,<!doctype html><meta charset=utf-8><body></body>', {})
      const size = await page.evaluate<{width: number; height: number}>(
        `${script};laySheet(${JSON.stringify(sheet)})`
      )
      const pdf = await page.pdf({
        width: `${size.width}px`,
        height: `${Math.ceil(size.height) + 1}px`,
        printBackground: true
      })
      await page.close()
      const folder = join(values.out, design.name)
      mkdirSync(folder, {recursive: true})
      const file = join(folder, `${seed}.pdf`)
      writeFileSync(file, pdf)
      const taken = values.pdf
        ? extractors.slice(0, 1)
        : dice
            .shuffle(extractors)
            .filter(({mostLeading = 9}) => sheet.style.leading <= mostLeading)
            .slice(0, 2)
      for (const extractor of taken) {
        const text = extractText(extractor, file)
        const truth = tellSheet(sheet, text, design.name, extractor.name)
        if (truth === undefined) continue
        const own = join(folder, `${seed}-${extractor.name.replace(/\W+/g, '-')}`)
        mkdirSync(own, {recursive: true})
        if (values.pdf) writeFileSync(join(own, 'page.pdf'), pdf)
        else writeFileSync(join(own, 'page.txt'), text)
        writeFileSync(join(own, 'truth.json'), JSON.stringify(truth, null, 1))
        count++
      }
    }
  await browser.close()
  stdout.write(`${count} pages of ${chosen.length} designs in ${values.out}\n`)
}
