import {
  type Indexes,
  type LineEnd,
  type Quote,
  quoteAll,
  quoteLineEnd,
  type Ruling,
  type Span
} from '../decisions/index.ts'
import type {Collated} from '../pipeline.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {Line, Source} from '../source/index.ts'
import {findFates, type Placed} from './fates.ts'
import type {EndMeaning, TracedEnd, TracedHyphen, TracedLine} from './trace.ts'

/** Every printed line of a source with what became of it. */
export function traceLines(source: Source, collated: Collated, indexes: Indexes): TracedLine[] {
  const fates = findFates(collated)
  const endsOf = groupEnds(source, collated.stages.restored.decisions)
  const {ledger} = collated
  let [fateFrom, entryFrom] = [0, 0]
  const isBefore = (one: {file: number; end: number}, span: Span) =>
    one.file < span.file || (one.file === span.file && one.end <= span.start)
  return source.lines.flatMap((line): TracedLine[] => {
    if (line.value.trim() === '') return []
    const span = spanOf(line)
    while (fates[fateFrom] && isBefore(fates[fateFrom]!, span)) fateFrom++
    while (ledger[entryFrom] && isBefore(placeOf(ledger[entryFrom]!), span)) entryFrom++
    const own = take(fates, fateFrom, span, (one) => one)
    return [
      {
        path: source.files[line.file]!.path,
        position: {start: pointAt(line, span.start), end: pointAt(line, span.end)},
        text: line.value.trim(),
        fates: own.map(({fate}) => fate),
        ledger: take(ledger, entryFrom, span, placeOf),
        // Made when they are looked at: most ends of a long book never are.
        get ends() {
          return (endsOf.get(keyOf(line)) ?? []).map((one) => traceEnd(source, one, indexes))
        },
        settle: () => settleLine(span, own, indexes)
      }
    ]
  })
}

const placeOf = ({file, start, end}: Collated['ledger'][number]): Span => ({
  file,
  start: start.offset!,
  end: end.offset!
})

/** Those of a sorted list that meet a span; `from` is the first that can. */
function take<One>(
  list: readonly One[],
  from: number,
  span: Span,
  spanOf: (one: One) => Span
): One[] {
  const found: One[] = []
  for (let at = from; at < list.length; at++) {
    const {file, start, end} = spanOf(list[at]!)
    if (file !== span.file || start >= span.end) break
    if (end > span.start) found.push(list[at]!)
  }
  return found
}

/** Breaks by the printed line that they end; a line of two columns has two. */
function groupEnds(
  source: Source,
  decisions: readonly DecidedBreak[]
): Map<string, DecidedBreak[]> {
  const starts = new Map<string, Line[]>()
  for (const line of source.lines) {
    const key = `${line.file}:${line.start.line}`
    starts.set(key, [...(starts.get(key) ?? []), line])
  }
  const groups = new Map<string, DecidedBreak[]>()
  for (const one of decisions) {
    const {file, start} = one.before
    // A piece of a column begins inside of its line.
    const lines = starts.get(`${file}:${start.line}`) ?? []
    const whole = lines.findLast((line) => line.start.offset <= start.offset)
    if (!whole) continue
    groups.set(keyOf(whole), [...(groups.get(keyOf(whole)) ?? []), one])
  }
  return groups
}

const keyOf = ({file, start}: Line) => `${file}:${start.offset}`

function traceEnd(source: Source, one: DecidedBreak, indexes: Indexes): TracedEnd {
  const {before, after, decision, isKept} = one
  const end: LineEnd = {before: spanOf(before), after: spanOf(after)}
  const meaning: EndMeaning = decision.meaning === 'join' ? 'join' : isKept ? 'line' : 'paragraph'
  const {confidence} = decision
  const quoted = once(() => quoteLineEnd(indexes, end))
  const settle = (to: EndMeaning) => (): Ruling | undefined => {
    const quote = quoted()
    if (quote === undefined) return undefined
    return to === 'join' ? {join: quote} : to === 'line' ? {line: quote} : {break: quote}
  }
  const others = (['join', 'paragraph', 'line'] as const).filter((other) => other !== meaning)
  const hyphen = meaning === 'join' ? traceHyphen(one, quoted) : undefined
  return {
    place: pointAt(before, end.before.end),
    next: {path: source.files[after.file]!.path, place: pointAt(after, end.after.start)},
    meaning,
    confidence,
    isSettled: decision.settled !== undefined,
    get evidence() {
      return decision.evidence
    },
    confirm: settle(meaning),
    alternatives: others.map((other) => ({
      meaning: other,
      chance:
        (other === 'join') !== (meaning === 'join') && other !== 'line'
          ? 1 - confidence
          : undefined,
      settle: settle(other)
    })),
    ...(hyphen && {hyphen})
  }
}

function traceHyphen(
  {before, after, join}: DecidedBreak,
  quoted: () => Quote | undefined
): TracedHyphen | undefined {
  const found = join()
  if (found.kind !== 'hyphen') return undefined
  const {fate, confidence, reason} = found.hyphenation
  const left = /[\p{L}\p{M}\p{N}'’]*[-‐\u00ad¬]$/u.exec(before.value.trim())?.[0] ?? ''
  const right = /^[\p{L}\p{M}\p{N}'’]*/u.exec(after.value.trim())?.[0] ?? ''
  const readings = {drop: left.slice(0, -1) + right, keep: left + right, space: `${left} ${right}`}
  const settle = () => {
    const quote = quoted()
    if (quote === undefined || left === '' || right === '') return []
    return (['drop', 'keep', 'space'] as const)
      .filter((other) => other !== fate)
      .map((other): Ruling => ({join: quote, as: readings[other]}))
  }
  return {fate, confidence, reason, settle}
}

/** What is the same each time is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return function () {
    made ??= {value: make()}
    return made.value
  }
}

/** Out of the book for what is in it; back for what was taken for the page's. */
function settleLine(span: Span, fates: readonly Placed[], indexes: Indexes): Ruling[] {
  const quote = quoteAll(indexes, span)
  if (quote === undefined) return []
  const isDropped = fates.length > 0 && fates.every(({fate}) => fate.kind === 'dropped')
  const rules = fates.flatMap(({fate}) => (fate.kind === 'dropped' ? [fate.rule] : []))
  if (!isDropped) return [{drop: quote}]
  return rules.some((rule) => rule !== 'control-character' && rule !== 'editor-drop')
    ? [{keep: quote}]
    : []
}

/** A line without white space at its ends. */
function spanOf({file, start, value}: Line): Span {
  const lead = value.length - value.trimStart().length
  return {file, start: start.offset + lead, end: start.offset + value.trimEnd().length}
}

function pointAt({start}: Line, offset: number) {
  return {line: start.line, column: start.column + offset - start.offset, offset}
}
