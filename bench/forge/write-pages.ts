/**
 * Writes made-up pages with their truth, a folder each:
 *
 *   npm run forge -- --out DIR [--count N --seed S --set train|tune|test --family F --language L --texts DIR]
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv, stderr, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {families} from './families/families.ts'
import {forgePage} from './forge-page.ts'
import type {ForgeLanguage} from './texts/grammars.ts'
import {readParagraphs} from './texts/read-paragraphs.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    out: {type: 'string'},
    count: {type: 'string', default: '5'},
    seed: {type: 'string', default: '1'},
    set: {type: 'string'},
    family: {type: 'string'},
    language: {type: 'string'},
    texts: {type: 'string'}
  }
})

const chosen = families.filter(
  ({name, set}) =>
    (values.family === undefined || name === values.family) &&
    (values.set === undefined || set === values.set)
)
if (values.out === undefined || chosen.length === 0) {
  stderr.write(
    `Usage: npm run forge -- --out DIR [--count N --seed S --set train|tune|test --family F --texts DIR]\nFamilies: ${families.map(({name}) => name).join(', ')}\n`
  )
  process.exitCode = 2
} else {
  const paragraphs = values.texts === undefined ? [] : readParagraphs(values.texts)
  for (const {name} of chosen)
    for (let index = 0; index < Number(values.count); index++) {
      const seed = Number(values.seed) + index
      const page = forgePage({
        seed,
        family: name,
        paragraphs,
        ...(values.language !== undefined && {language: values.language as ForgeLanguage})
      })
      const folder = join(values.out, name, String(seed))
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, 'page.txt'), `${page.text}\n`)
      writeFileSync(join(folder, 'truth.json'), JSON.stringify(page.truth, null, 1))
      writeFileSync(join(folder, 'lines.json'), JSON.stringify(page.lines))
    }
  stdout.write(
    `${chosen.length * Number(values.count)} pages of ${chosen.length} families in ${values.out}\n`
  )
}
