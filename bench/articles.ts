/**
 * How often titles get their bodies, and whether confidence means what it says: over pages with
 * their truth, as they are and with their boxes in another order.
 *
 *   npx tsx bench/articles.ts FOLDER [SEEDS]     cases below FOLDER; pages with displaced titles are
 *                                                shuffled by each of SEEDS seeds (10)
 *
 * A written article is right when the truth has one of its title with 95 % of its body, and at most
 * 5 % of anything else, by runs of twelve letters. Writes `bench/results/articles.md`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {argv, stderr, stdout} from 'node:process'
import {toString as textOf} from 'mdast-util-to-string'
import {collate} from '../src/pipeline.ts'
import {readSource} from '../src/source/index.ts'
import {type Judged, showReliability} from './reliability.ts'
import {isDisplaced, isOfBoxes, shuffle} from './shuffle.ts'
import {findCases, isSameText, lettersOf, readTruth, type Truth} from './truth.ts'

const [, , root, seeds = '10'] = argv
if (root === undefined) {
  stderr.write('usage: tsx bench/articles.ts FOLDER [SEEDS]\n')
} else {
  const asPrinted: Judged[] = []
  const shuffled: Judged[] = []
  const rows: string[] = []
  const means: number[] = []
  for (const folder of findCases(root)) {
    const truth = readTruth(folder)
    const bytes = readFileSync(join(folder, 'page.txt'))
    const page = readSource([{path: 'page.txt', bytes}]).source.files[0]!.value
    const found = judge(page, truth)
    asPrinted.push(...found)
    if (!isDisplaced(truth) || !isOfBoxes(page, truth)) continue
    const scores = Array.from({length: Number(seeds)}, (_, seed) => {
      const list = judge(shuffle(page, truth, seed + 1), truth)
      shuffled.push(...list)
      return shareOf(list, truth)
    })
    means.push(mean(scores))
    const name = relative(root, folder).replace(/^.*\//, '')
    rows.push(
      `| page ${rows.length + 1} | ${[shareOf(found, truth), mean(scores), Math.min(...scores)].map((one) => one.toFixed(3)).join(' | ')} |`
    )
    stdout.write(`${name} ${rows.at(-1)}\n`)
  }
  const report = [
    '# Titles and their bodies',
    '',
    'Made by `bench/articles.ts`, whose head says what is counted.',
    '',
    '## As printed',
    '',
    showReliability(asPrinted, 'articles'),
    '## Boxes in another order',
    '',
    `Pages whose titles stand away from their bodies, and whose articles blank lines part, shuffled by ${seeds} seeds: ` +
      `${mean(means).toFixed(3)} of their articles find their bodies.`,
    '',
    '| page | as printed | mean of the seeds | worst seed |',
    '|---|---:|---:|---:|',
    ...rows,
    '',
    showReliability(shuffled, 'articles')
  ].join('\n')
  writeFileSync(new URL('results/articles.md', import.meta.url), report)
  stdout.write(report)
}

/** Each written article that has a title of the truth. */
function judge(page: string, truth: Truth): Judged[] {
  const {source} = readSource([{path: 'page.txt', bytes: new TextEncoder().encode(page)}])
  return collate(source).articles.flatMap((article): Judged[] => {
    const title = lettersOf(article.title?.text ?? '')
    const wanted = truth.articles.filter((one) => lettersOf(one.title ?? '') === title)
    if (title === '' || wanted.length === 0) return []
    const notes = (article.footnotes ?? []).map((note) => textOf(note))
    const body = [...article.body.map(({text}) => text), ...notes].join('')
    const isRight = wanted.some(({paragraphs}) => isSameText(paragraphs.join(''), body))
    return [{isRight, confidence: article.confidence}]
  })
}

function shareOf(list: readonly Judged[], truth: Truth): number {
  return list.filter(({isRight}) => isRight).length / truth.articles.length
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
}
