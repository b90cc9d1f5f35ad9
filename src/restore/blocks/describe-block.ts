import {itemAt} from '../../item-at.ts'
import type {Decision, Habits} from '../breaks/decide-breaks.ts'
import {describePrint, type SizeScale} from '../lines/describe-print.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import type {Regimes} from '../regimes/index.ts'
import type {Block} from './block.ts'

/**
 * Say of a paragraph what the stages after this one ask of it: where it stands, how wide it is, whether
 * a sentence goes on into it or beyond it.
 *
 * @param run
 *   Its lines.
 * @param decision
 *   What the break before it means; nothing for the first paragraph.
 */
export function describeBlock(
  run: readonly Fit[],
  built: {node: Block['node']; text: string},
  decision: Decision | undefined,
  known: {
    readonly seams: readonly Decision[]
    readonly habits: Habits
    readonly regimes: Regimes
    readonly sizes: SizeScale | undefined
  }
): Block {
  const {seams, habits, regimes, sizes} = known
  const [first, last] = [run[0]!, run.at(-1)!]
  const full = (fit: Fit) =>
    fit.measure - fit.indent - fit.width < Math.max(1.2, fit.measure * 0.03)
  const startsNarrow =
    run.length > 1 && (habits.lostIndent === 0 ? first.indent > 0.4 : !full(first))
  const print = describePrint(run, sizes)
  return {
    node: built.node,
    text: built.text,
    ...(print && {print}),
    lines: run.map((fit) => fit.line),
    seams,
    gap: first.gap,
    startsPage: first.pageBreak,
    indent: first.indent,
    measure: first.measure,
    regime: regimeOf(first, regimes),
    width: run.reduce((widest, fit) => Math.max(widest, fit.width), 0),
    startConfidence: decision?.confidence ?? 1,
    // An item of a list ends without a mark.
    endsOpen:
      run.length > 1 &&
      !regimes.items.has(first) &&
      full(last) &&
      !isSentenceEnd(last.tail) &&
      last.tail !== 'colon',
    startsOpen:
      ['forbidden', 'lower'].includes(first.head) ||
      (run.length > 1 && habitIndents(habits) && !startsNarrow)
  }
}

function regimeOf(
  first: Fit,
  {items, labels, affiliations, code, tables, signatures, letterheads}: Regimes
): Block['regime'] {
  if (first.line.placement?.picture !== undefined) return 'caption'
  if (code.has(first)) return 'code'
  if (tables.has(first)) return 'table'
  if (signatures.has(first)) return 'signature'
  if (letterheads.has(first)) return 'letterhead'
  if (labels.has(first) || affiliations.has(first)) return 'label'
  return items.get(first) === 'item' ? 'item' : undefined
}

const habitIndents = (habits: Habits) => habits.lostIndent > 0 || habits.indentAtStart > 0.6

/** What a person settled about a block; nothing for nearly all. */
export function settledOf(
  run: readonly Fit[],
  decisions: readonly Decision[],
  from: number
): Pick<Block, 'joined' | 'isSettledStart' | 'isSettledEnd'> {
  const joined = run.filter(
    (_, index) => index > 0 && itemAt(decisions, from + index - 1).settled === 'join'
  )
  return {
    ...(joined.length > 0 && {joined: new Set(joined.map((fit) => fit.line))}),
    ...(decisions[from - 1]?.settled && {isSettledStart: true}),
    ...(decisions[from + run.length - 1]?.settled && {isSettledEnd: true})
  }
}
