import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import type {LedgerEntry, Source} from '../../source/index.ts'
import {sure} from '../../weights/sure.ts'
import type {Decision, Habits} from '../breaks/decide-breaks.ts'
import {reportBreak, reportHyphen} from '../breaks/report-doubts.ts'
import {learnSizes} from '../lines/describe-print.ts'
import type {Fit} from '../lines/fit.ts'
import type {Regimes} from '../regimes/index.ts'
import type {Block} from './block.ts'
import {type BuildContext, buildBlock} from './build-block.ts'
import {describeBlock, settledOf} from './describe-block.ts'

/** Printed lines with what each break between them means. */
interface DecidedLines {
  readonly source: Source
  readonly fits: readonly Fit[]
  readonly decisions: readonly Decision[]
  /** Whether a line stays a line inside its block. */
  readonly keeps: readonly boolean[]
  readonly regimes: Regimes
  readonly habits: Habits
  readonly context: BuildContext
  /** Whether a person settled any break. */
  readonly hasSettled: boolean
}

/** Join the lines of a document into blocks, one for each run of lines between paragraphs' ends. */
export function buildBlocks(lines: DecidedLines): {
  readonly blocks: readonly Block[]
  readonly messages: VFileMessage[]
  readonly ledger: LedgerEntry[]
} {
  const {source, fits, decisions, keeps, regimes, habits, context, hasSettled} = lines
  const sizes = learnSizes(source.lines)
  const blocks: Block[] = []
  const messages: VFileMessage[] = []
  const ledger: LedgerEntry[] = []
  let from = 0
  for (let index = 0; index < fits.length; index++) {
    const decision = decisions[index]
    if (decision && decision.confidence < sure)
      messages.push(reportBreak(source, fits[index]!, fits[index + 1]!, decision))
    if (decision?.meaning === 'join' || keeps[index]) continue
    const run = fits.slice(from, index + 1)
    const spacing = spacingOf(run[0]!, regimes, context.spacing)
    const built = buildBlock(run, keeps.slice(from, index), {...context, spacing})
    append(ledger, built.ledger)
    for (const doubt of built.doubts) messages.push(reportHyphen(source, doubt))
    if (built.text !== '') {
      const seams = decisions.slice(from, index)
      const block = describeBlock(run, built, decisions[from - 1], {seams, habits, regimes, sizes})
      const quoted = regimes.quoted.get(run[0]!) ?? 0
      blocks.push({
        ...block,
        ...(quoted > 0 && {quoted}),
        ...(hasSettled && settledOf(run, decisions, from))
      })
    }
    from = index + 1
  }
  return {blocks, messages, ledger}
}

/** In code all spaces stay, in rows of tables those between cells. */
function spacingOf(
  first: Fit,
  {code, tables}: Regimes,
  spacing: BuildContext['spacing']
): BuildContext['spacing'] {
  if (code.has(first)) return 'source'
  return tables.has(first) && spacing === 'clean' ? 'row' : spacing
}
