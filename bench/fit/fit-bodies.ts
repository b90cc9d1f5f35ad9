/**
 * Learns what facts say of bodies, on pages of the forge's `train` families whose heads stand elsewhere
 * or whose sentences are torn, with their heads as the truth has them; and tells how often the right
 * thing is the likeliest on those of `test`, which no weight has seen:
 *
 *   npm run fit:bodies -- [--pages N] [--seed S] [--hold H] [--out FILE]
 */
import {writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {cutWeights} from '../../src/structure/search/cut-weights.ts'
import {startWeights} from '../../src/structure/search/start-weights.ts'
import {tearWeights} from '../../src/structure/search/tear-weights.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import {choicesOfPage, type NamedChoice, type PageChoices} from './choices-of-page.ts'
import {readWithTrueHeads} from './look-at-bodies.ts'
import {trainChoice} from './train-choice.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    pages: {type: 'string', default: '80'},
    judged: {type: 'string', default: '24'},
    seed: {type: 'string', default: '1'},
    hold: {type: 'string', default: '4'},
    out: {type: 'string'}
  }
})

const kinds = ['cuts', 'starts', 'tears'] as const
const first: Readonly<Record<(typeof kinds)[number], Readonly<Record<string, number>>>> = {
  cuts: cutWeights,
  starts: startWeights,
  tears: tearWeights
}

/** Choices of pages out of order; some of the families make few of them. */
function collect(set: string, count: number, seed: number): PageChoices[] {
  const own = families.filter((family) => family.set === set)
  const pages: PageChoices[] = []
  // What kind a page is shows when it is made, which costs little beside reading it.
  for (let at = 0; pages.length < count && at < count * 60; at++) {
    const name = at % 3 === 0 && set === 'train' ? 'mixed' : own[at % own.length]!.name
    const page = forgePage({seed: seed * 100_000 + at, family: name})
    if ((page.isInOrder && !page.isTorn) || page.text.length > 40_000) continue
    const {findings} = readWithTrueHeads(page)
    if (findings) pages.push(choicesOfPage(page, findings))
  }
  return pages
}

const taught = collect('train', Number(values.pages), Number(values.seed))
const judged = collect('test', Number(values.judged), Number(values.seed))
const parts: string[] = []
for (const kind of kinds) {
  const names = Object.keys(first[kind])
  const begin = names.map((name) => first[kind][name]!)
  const numbered = (list: readonly NamedChoice[]) =>
    list.map(({options, right}) => ({
      options: options.map(function (facts) {
        const sums = new Map<number, number>()
        for (const [name, value] of facts) {
          const fact = names.indexOf(name)
          sums.set(fact, (sums.get(fact) ?? 0) + value)
        }
        return [...sums]
      }),
      right,
      weight: 1
    }))
  const [known, unseen] = [taught, judged].map((pages) =>
    numbered(pages.flatMap((page) => page[kind]))
  )
  const {weights, errors, support} = trainChoice(known!, begin, Number(values.hold))
  const tell = (list: ReturnType<typeof numbered>, own: readonly number[]) => {
    let [right, loss] = [0, 0]
    for (const choice of list) {
      const sums = choice.options.map((facts) =>
        facts.reduce((sum, [fact, value]) => sum + own[fact]! * value, 0)
      )
      const most = Math.max(...sums)
      if (sums[choice.right]! === most) right++
      loss += Math.log(sums.reduce((sum, one) => sum + Math.exp(one - most), 0)) + most
      loss -= sums[choice.right]!
    }
    return `${(right / Math.max(1, list.length)).toFixed(3)} right, loss ${(loss / Math.max(1, list.length)).toFixed(3)}`
  }
  stdout.write(
    `${kind}: ${known!.length} choices; train before ${tell(known!, begin)}, after ${tell(known!, weights)}; ` +
      `test (${unseen!.length}) before ${tell(unseen!, begin)}, after ${tell(unseen!, weights)}\n`
  )
  const rows = names.map(
    (name, at) =>
      `    /** ± ${errors[at]!.toFixed(2)}, of ${support[at]!}; set by hand: ${begin[at]!}. */\n    ${name}: ${Number(weights[at]!.toFixed(3))}`
  )
  stdout.write(`${rows.map((row) => row.replace('\n', ' ')).join('\n')}\n`)
  parts.push(`  ${kind}: {\n${rows.join(',\n')}\n  }`)
}
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `/** What facts say of bodies, learned by \`npm run fit:bodies\`: standard error and number of choices beside each. */\nexport const learnedBodies = {\n${parts.join(',\n')}\n} as const\n`
  )
