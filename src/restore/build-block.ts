import type {Break, PhrasingContent, Text} from 'mdast'
import type {LedgerEntry, Line} from '../source/index.ts'
import {dropUnprintable} from '../text/unprintable.ts'
import type {Block} from './block.ts'
import {decideJoin} from './decide-join.ts'
import type {Lexicon, Words} from './dehyphenate.ts'
import type {Fit} from './fit.ts'
import {normaliseLine, type Spacing} from './normalise-line.ts'

/** What joins of one document have in common. */
export interface BuildContext {
  readonly words: Words
  readonly lexicon?: Lexicon | undefined
  readonly spacing: Spacing
}

/** A doubt about a hyphen, to be reported where it stands. */
export interface HyphenDoubt {
  readonly line: Line
  readonly confidence: number
  readonly reason: string
  readonly fate: string
}

/** What making a block leaves beside it. */
export interface Built {
  readonly node: Block['node']
  readonly text: string
  readonly ledger: LedgerEntry[]
  readonly doubts: HyphenDoubt[]
}

/**
 * Make one paragraph of printed lines.
 *
 * @param fits
 *   The lines in order.
 * @param kept
 *   For each break between them, whether a reader must see it.
 * @param context
 *   The document's words and the policy on spaces.
 */
export function buildBlock(
  fits: readonly Fit[],
  kept: readonly boolean[],
  context: BuildContext
): Built {
  const children: PhrasingContent[] = []
  const ledger: LedgerEntry[] = []
  const doubts: HyphenDoubt[] = []
  for (const [index, fit] of fits.entries()) {
    const next = fits[index + 1]
    const join =
      next && !kept[index]
        ? decideJoin(fit.text, next.text, context.words, context.lexicon)
        : undefined
    const dropsHyphen = join?.kind === 'hyphen' && join.hyphenation.fate === 'drop'
    for (const piece of normaliseLine(fit.text, {
      spread: fit.spread,
      spacing: context.spacing
    })) {
      if (dropsHyphen && piece.end === fit.text.length && piece.rule !== 'soft-hyphen') {
        const value = dropUnprintable(piece.value.slice(0, -1))
        if (value !== '') children.push(textAt(fit, value, piece.start, piece.end - 1))
        ledger.push(
          entryAt(
            fit,
            piece.end - 1,
            piece.end,
            'dropped',
            'line-break-hyphen',
            `A line break made this hyphen: ${join.hyphenation.reason}`
          )
        )
        continue
      }
      if (piece.rule) ledger.push(entryFor(fit, piece.start, piece.end, piece.rule, piece.value))
      const value = dropUnprintable(piece.value)
      if (value !== '') children.push(textAt(fit, value, piece.start, piece.end))
    }
    if (!next) continue
    if (kept[index]) children.push(breakNode())
    else if (
      join?.kind === 'space' ||
      (join?.kind === 'hyphen' && join.hyphenation.fate === 'space')
    ) {
      children.push({type: 'text', value: ' '})
    }
    if (join?.kind === 'hyphen' && join.hyphenation.confidence < 0.9) {
      doubts.push({line: fit.line, ...join.hyphenation})
    }
  }
  const text = children.map((child) => (child.type === 'text' ? child.value : '\n')).join('')
  const placed = children.flatMap(({position}) => position ?? [])
  const [first, last] = [placed[0], placed.at(-1)]
  const position = first && last && {start: first.start, end: last.end}
  return {
    node: {type: 'paragraph', children, ...(position && {position})},
    text,
    ledger,
    doubts
  }
}

function breakNode(): Break {
  return {type: 'break'}
}

/** A text node with the place of its characters; `start` and `end` are code units of the trimmed line. */
function textAt(fit: Fit, value: string, start: number, end: number): Text {
  return {
    type: 'text',
    value,
    position: {start: pointAt(fit, start), end: pointAt(fit, end)},
    data: {file: fit.line.file}
  }
}

function pointAt({line, lead}: Fit, at: number) {
  return {
    line: line.start.line,
    column: line.start.column + lead + at,
    offset: line.start.offset + lead + at
  }
}

const reasons = {
  ligature: 'A ligature is spelled out',
  'compatibility-form': 'A form that exists for old encodings becomes the character it stands for',
  'soft-hyphen': 'A soft hyphen is a mark for typesetting'
}

function entryFor(
  fit: Fit,
  start: number,
  end: number,
  rule: keyof typeof reasons,
  replacement: string
): LedgerEntry {
  const entry = entryAt(
    fit,
    start,
    end,
    replacement === '' ? 'dropped' : 'changed',
    rule,
    reasons[rule]
  )
  return replacement === '' ? entry : {...entry, replacement}
}

function entryAt(
  fit: Fit,
  start: number,
  end: number,
  kind: LedgerEntry['kind'],
  rule: string,
  reason: string
): LedgerEntry {
  return {
    kind,
    file: fit.line.file,
    start: pointAt(fit, start),
    end: pointAt(fit, end),
    text: fit.text.slice(start, end),
    rule,
    reason
  }
}

declare module 'mdast' {
  interface TextData {
    /** Index of the source file that the characters are from. */
    file?: number | undefined
  }
}
