/**
 * Learns what a reading has to show before titles, and then text, may stand elsewhere than the source
 * has them, on pages of the forge's `train` families, read as the program reads them:
 *
 *   npm run fit:moves -- [--pages N] [--seed S] [--hold H] [--out FILE]
 *
 * A freer reading is right where more neighbours and more titles are those of the truth.
 */
import {writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'
import {factsOfMove, moveFacts, moveWeights} from '../../src/structure/search/may-move.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import {type Choice, trainChoice} from './train-choice.ts'
import {bodyTruth, rightness} from './truth/body-truth.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    pages: {type: 'string', default: '120'},
    judged: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    hold: {type: 'string', default: '1'},
    out: {type: 'string'}
  }
})

const kinds = ['titles', 'text'] as const
type Kind = (typeof kinds)[number]

/** How much a page in order counts, where nothing is gained by a move and nothing lost. */
const indifferent = 0.5

function collect(set: string, count: number, seed: number): Record<Kind, Choice[]> {
  const own = families.filter((family) => family.set === set)
  const choices: Record<Kind, Choice[]> = {titles: [], text: []}
  for (let at = 0, read = 0; read < count && at < count * 40; at++) {
    const name = at % 3 === 0 && set === 'train' ? 'mixed' : own[at % own.length]!.name
    const page = forgePage({seed: seed * 100_000 + at, family: name})
    const isPlain = page.isInOrder && !page.isTorn
    // As many pages in order as others.
    if ((isPlain && read % 2 === 0) || page.text.length > 40_000) continue
    read++
    const bytes = new TextEncoder().encode(page.text)
    const {findings} = collate(readSource([{path: 'page.txt', bytes}]).source).stages.structured
    const truth = bodyTruth(page, findings!)
    for (const {zone, inPlace, inOrder, free} of findings!.assignment.readings ?? [])
      for (const kind of kinds) {
        const [still, freer] = kind === 'titles' ? [inPlace, inOrder] : [inOrder, free]
        const facts = factsOfMove(still, freer)
        if (!facts) continue
        const [a, b] = [still, freer].map((one) => rightness(one, zone, truth))
        const gain = b!.order + b!.titles - a!.order - a!.titles
        if (gain === 0 && !isPlain) continue
        choices[kind].push({
          options: [facts.map((value, fact) => [fact, value] as const), []],
          right: gain > 0 && !(isPlain && kind === 'text') ? 0 : 1,
          weight: Math.max(indifferent, Math.min(2, Math.abs(gain) * 5))
        })
      }
  }
  return choices
}

const [taught, judged] = [
  collect('train', Number(values.pages), Number(values.seed)),
  collect('test', Number(values.judged), Number(values.seed))
]
const parts: string[] = []
for (const kind of kinds) {
  const begin = moveFacts.map((name) => moveWeights[kind][name])
  const {weights, errors, support} = trainChoice(taught[kind], begin, Number(values.hold))
  const tell = (list: readonly Choice[], own: readonly number[]) => {
    const moves = list.map(
      ({options}) => options[0]!.reduce((sum, [fact, value]) => sum + own[fact]! * value, 0) > 0
    )
    const wrong = list.filter(({right}, at) => right === 1 && moves[at])
    const missed = list.filter(({right}, at) => right === 0 && !moves[at])
    return `${list.length}: moved wrongly ${wrong.length}, missed ${missed.length} of ${list.filter(({right}) => right === 0).length}`
  }
  stdout.write(
    `${kind}: train ${tell(taught[kind], begin)} -> ${tell(taught[kind], weights)}; ` +
      `test ${tell(judged[kind], begin)} -> ${tell(judged[kind], weights)}\n`
  )
  const rows = moveFacts.map(
    (name, at) =>
      `    /** ± ${errors[at]!.toFixed(2)}, of ${support[at]!}. */\n    ${name}: ${Number(weights[at]!.toFixed(3))}`
  )
  stdout.write(`${rows.map((row) => row.replace('\n', ' ')).join('\n')}\n`)
  parts.push(`  ${kind}: {\n${rows.join(',\n')}\n  }`)
}
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `/** What a reading has to show before it may move something, learned by \`npm run fit:moves\`. */\nexport const learnedMoves = {\n${parts.join(',\n')}\n} as const\n`
  )
