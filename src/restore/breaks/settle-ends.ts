import type {VFileMessage} from 'vfile-message'
import type {LineEnd, SettledEnd, SettledText, Span} from '../../decisions/index.ts'
import {createMessage} from '../../message.ts'
import type {Source} from '../../source/index.ts'
import type {Join} from '../blocks/decide-join.ts'
import type {Fit} from '../lines/fit.ts'

/** What a person settled about breaks, by their index: that between `fits[0]` and `fits[1]` is 0. */
interface SettledBreaks {
  readonly forms: ReadonlyMap<number, SettledEnd['form']>
  /** How joined lines meet, where a person said it. */
  readonly joins: ReadonlyMap<number, Join>
  /** Decisions that are about no two neighbours. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Find the breaks between printed lines that a person's decisions are about.
 *
 * @param source
 *   Where the lines are from, for messages.
 * @param fits
 *   Printed lines in reading order: without running heads, notes and what was dropped.
 * @param settled
 *   Decisions.
 */
export function settleEnds(
  source: Source,
  fits: readonly Fit[],
  {ends, verse}: Pick<SettledText, 'ends' | 'verse'>
): SettledBreaks {
  const forms = new Map<number, SettledEnd['form']>()
  const joins = new Map<number, Join>()
  const messages: VFileMessage[] = []
  for (const {span} of verse) {
    for (let index = 0; index + 1 < fits.length; index++) {
      if (touches(fits[index]!, span) && touches(fits[index + 1]!, span)) forms.set(index, 'line')
    }
  }
  for (const end of ends) {
    const index = fits.findIndex((fit) => holds(fit, end.before.file, end.before.end - 1))
    const next = fits.findIndex((fit) => holds(fit, end.after.file, end.after.start))
    if (index < 0 || next !== index + 1) {
      messages.push(reportApart(source, end, fits.slice(index + 1, Math.max(index + 1, next))))
      continue
    }
    forms.set(index, end.form)
    if (end.as === undefined) continue
    const join = joinReading(fits[index]!.text, fits[next]!.text, end.as)
    if (join) joins.set(index, join)
    else messages.push(reportReading(end, end.as))
  }
  return {forms, joins, messages}
}

/**
 * The way to join two lines so that a word reads as a person wants it.
 *
 * @returns
 *   Nothing if no way of joining, with or without hyphen or space, gives that.
 */
function joinReading(before: string, after: string, as: string): Join | undefined {
  const hyphen = (fate: 'drop' | 'keep' | 'space'): Join => ({
    kind: 'hyphen',
    hyphenation: {fate, confidence: 1, reason: 'a person says so'}
  })
  const ways: [Join, string, string][] = /[-‐\u00ad¬]$/.test(before)
    ? [
        [hyphen('keep'), before, ''],
        [hyphen('drop'), before.slice(0, -1), ''],
        [hyphen('space'), before, ' ']
      ]
    : [
        [{kind: 'flush'}, before, ''],
        [{kind: 'space'}, before, ' ']
      ]
  return ways.find(([, left, space]) => {
    const whole = left + space + after
    const at = whole.indexOf(as, Math.max(0, left.length - as.length + 1))
    return at >= 0 && at < left.length && at + as.length > left.length + space.length
  })?.[0]
}

function holds({line}: Fit, file: number, offset: number): boolean {
  const {start, value} = line
  return line.file === file && offset >= start.offset && offset < start.offset + value.length
}

function touches({line}: Fit, {file, start, end}: Span): boolean {
  const from = line.start.offset
  return line.file === file && from < end && start < from + line.value.length
}

function reportApart(
  source: Source,
  {form, origin, before}: SettledEnd & LineEnd,
  between: readonly Fit[]
): VFileMessage {
  const [first] = between
  const {path} = source.files[before.file]!
  const what = first
    ? `\`${first.text.slice(0, 20)}\` at ${path}:${first.line.start.line} stands between; \`drop\` it first, if it is no text`
    : 'one of them is no text of a paragraph, or they do not follow each other; `collate explain` shows it'
  return createMessage({
    reason: `Unexpected \`${form}\` of two lines that do not meet, expected the end of one line and the start of the next; ${what}`,
    ruleId: 'misplaced-decision',
    fatal: true,
    file: origin?.path,
    place: origin?.position
  })
}

function reportReading({origin}: SettledEnd, as: string): VFileMessage {
  return createMessage({
    reason: `Unexpected \`as: ${as}\` for \`join\`, expected the word at the line's end, with or without its hyphen; to change characters use \`reading\``,
    ruleId: 'misplaced-decision',
    fatal: true,
    file: origin?.path,
    place: origin?.position
  })
}
