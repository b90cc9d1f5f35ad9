/**
 * Learns which articles are to be doubted, on pages of the forge's `train` families, and tells how many
 * of the wrong ones are on those of `test`:
 *
 *   npm run fit:sureness -- [--pages N] [--seed S] [--hold H] [--out FILE]
 */
import {writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {collate} from '../../src/pipeline.ts'
import type {Block} from '../../src/restore/block.ts'
import {readSource} from '../../src/source/index.ts'
import {factsOfSureness, surenessFacts} from '../../src/structure/search/doubt-heads.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import {foundIn} from '../judge/judge-page.ts'
import {matchArticles} from '../judge/score-page.ts'
import {type Choice, trainChoice} from './train-choice.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    pages: {type: 'string', default: '120'},
    judged: {type: 'string', default: '84'},
    seed: {type: 'string', default: '1'},
    hold: {type: 'string', default: '1'},
    out: {type: 'string'}
  }
})

function collect(set: string, count: number, seed: number): Choice[] {
  const own = families.filter((family) => family.set === set)
  const choices: Choice[] = []
  for (let at = 0; at < count; at++) {
    const name = at % 4 === 0 && set === 'train' ? 'mixed' : own[at % own.length]!.name
    const page = forgePage({seed: seed * 100_000 + at, family: name})
    if (page.text.length > 40_000) continue
    const bytes = new TextEncoder().encode(page.text)
    const collated = collate(readSource([{path: 'page.txt', bytes}]).source)
    const {groups, body, judged, assignment, verdicts} = collated.stages.structured.findings!
    const facts = factsOfSureness(groups, body, judged, {...assignment, verdicts})
    const right = new Set(
      matchArticles(page.truth.articles, foundIn(collated)).flatMap(({place, isWhole}) =>
        isWhole ? [place] : []
      )
    )
    const lineOf = (block: Block | undefined) => block?.lines[0]?.start.line ?? -1
    const headOf = new Map(
      collated.articles.map(({title}, place) => [lineOf(title?.blocks[0]), place])
    )
    for (const [group, {title}] of groups.entries()) {
      const place = title[0] && headOf.get(lineOf(title[0].block))
      if (place === undefined || assignment.starts[group]! < 0) continue
      choices.push({
        options: [facts[group]!.map((value, fact) => [fact, value] as const), []],
        right: right.has(place) ? 0 : 1,
        weight: 1
      })
    }
  }
  return choices
}

const [taught, judged] = [
  collect('train', Number(values.pages), Number(values.seed)),
  collect('test', Number(values.judged), Number(values.seed))
]
const begin = surenessFacts.map(() => 0)
const {weights, errors, support} = trainChoice(taught, begin, Number(values.hold))
for (const [name, list] of [
  ['train', taught],
  ['test', judged]
] as const)
  for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const isDoubted = ({options}: Choice) =>
      1 /
        (1 +
          Math.exp(-options[0]!.reduce((sum, [fact, value]) => sum + weights[fact]! * value, 0))) <
      bar
    const wrong = list.filter(({right}) => right === 1)
    const percent = (part: number, whole: number) =>
      `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`
    stdout.write(
      `${name}, below ${bar}: ${percent(wrong.filter(isDoubted).length, wrong.length)} of ${wrong.length} wrong articles are doubted, ` +
        `${percent(list.filter(isDoubted).length, list.length)} of ${list.length}, ` +
        `${percent(list.filter((one) => one.right === 0 && isDoubted(one)).length, list.length - wrong.length)} of those that are right\n`
    )
  }
const rows = surenessFacts.map(
  (name, at) =>
    `  /** ± ${errors[at]!.toFixed(2)}, of ${support[at]!}. */\n  ${name}: ${Number(weights[at]!.toFixed(3))}`
)
stdout.write(`${rows.map((row) => row.replace('\n', ' ')).join('\n')}\n`)
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `/** What facts say of an article's being right, learned by \`npm run fit:sureness\`. */\nexport const learnedSureness = {\n${rows.join(',\n')}\n} as const\n`
  )
