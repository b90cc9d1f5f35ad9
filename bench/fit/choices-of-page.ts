import type {Findings} from '../../src/structure/articles/findings.ts'
import type {ZoneReadings} from '../../src/structure/assign/assignment.ts'
import type {SeenFact} from '../../src/structure/tears/cuts.ts'
import type {ForgedLine, ForgedPage} from '../forge/forged-page.ts'
import {bodyTruth} from './truth/body-truth.ts'

/** A thing among several, by names of facts. */
export interface NamedChoice {
  readonly options: readonly (readonly SeenFact<string>[])[]
  readonly right: number
}

/** What a page teaches: where articles begin, which title each has, where torn sentences go on. */
export interface PageChoices {
  readonly cuts: readonly NamedChoice[]
  readonly starts: readonly NamedChoice[]
  readonly tears: readonly NamedChoice[]
}

/** What a page teaches, of the stretches of it that were searched. */
export function choicesOfPage(page: ForgedPage, findings: Findings): PageChoices {
  const {readings = []} = findings.assignment
  const {articles, ranks, heads} = bodyTruth(page, findings)
  const first = new Map<number, number>()
  for (const [at, article] of articles.entries()) {
    const known = first.get(article)
    if (article >= 0 && (known === undefined || ranks[at]! < ranks[known]!)) first.set(article, at)
  }
  const begins = new Set(first.values())
  const isIn = ({zone}: ZoneReadings, at: number) => at >= zone.from && at < zone.to
  return {
    cuts: readings.flatMap((reading) =>
      articles.flatMap((article, at) =>
        isIn(reading, at) && article >= 0 && at > 0
          ? {
              options: [reading.factsOfCut(at - reading.zone.from), []],
              right: begins.has(at) ? 0 : 1
            }
          : []
      )
    ),
    starts: readings.flatMap((reading) =>
      [...first].flatMap(([article, at]): NamedChoice[] => {
        const titles = reading.zone.groups
        const right = titles.findIndex((group) => heads[group] === article)
        if (!isIn(reading, at) || right < 0 || titles.length < 2) return []
        const options = titles.map((_, title) =>
          reading.factsOfStart(at - reading.zone.from, title)
        )
        return [{options, right}]
      })
    ),
    tears: readings.length === 0 ? [] : tearsOf(page, findings, readings[0]!)
  }
}

/** For each end that stops in a sentence: where it goes on, last of all nowhere. */
function tearsOf({lines}: ForgedPage, {body}: Findings, {torn}: ZoneReadings): NamedChoice[] {
  const lineOf = (line: {readonly start: {readonly line: number}} | undefined) =>
    line && lines[line.start.line - 1]
  return torn.ends.map((end) => {
    const last = lineOf(body[end]!.block.lines.at(-1))
    const own = torn.starts.filter(({at}) => at !== end)
    const found = own.findIndex(({at}) => isNext(last, lineOf(body[at]!.block.lines[0])))
    return {
      options: [...own.map((start) => torn.factsOf(end, start)), []],
      right: found < 0 ? own.length : found
    }
  })
}

const isNext = (before: ForgedLine | undefined, after: ForgedLine | undefined) =>
  before !== undefined &&
  after !== undefined &&
  before.unit === after.unit &&
  after.piece === before.piece + 1
