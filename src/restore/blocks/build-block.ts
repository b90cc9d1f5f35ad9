import type {Break, PhrasingContent, Text} from 'mdast'
import type {SettledEdit} from '../../decisions/index.ts'
import type {LedgerEntry, Line} from '../../source/index.ts'
import {dropUnprintable} from '../../text/unprintable.ts'
import {sure} from '../../weights/sure.ts'
import {editPieces, isReadOver} from '../columns/edit-pieces.ts'
import {isInitialApart} from '../evidence/drop-cap.ts'
import type {KoreanBreaks} from '../evidence/korean-breaks.ts'
import {readReferencePieces} from '../formats/read-references.ts'
import type {Fit} from '../lines/fit.ts'
import {type NormalPiece, normaliseLine, type Spacing} from '../lines/normalise-line.ts'
import type {PrintedFit} from '../lines/printed-fit.ts'
import type {Block} from './block.ts'
import {decideJoin, type Join} from './decide-join.ts'
import type {Lexicon, Words} from './dehyphenate.ts'

/** What joins of one document have in common. */
export interface BuildContext {
  readonly words: Words
  readonly lexicon?: Lexicon | undefined
  /** How Korean lines meet; for a Korean document alone. */
  readonly korean?: KoreanBreaks | undefined
  /** The policy; `row` in the rows of a table. */
  readonly spacing: Spacing | 'row'
  /** What the radical of a door stands for, in a text that has it. */
  readonly doorForm?: string | undefined
  /** What a person left out or reads otherwise. */
  readonly edits: readonly SettledEdit[]
  /** How a person wants a line to meet the next, by the line. */
  readonly joins: ReadonlyMap<Line, Join>
}

/** A doubt about a hyphen, to be reported where it stands. */
export interface HyphenDoubt {
  readonly line: Line
  readonly confidence: number
  readonly reason: string
  readonly fate: string
}

/** What making a block leaves beside it. */
interface BuiltBlock {
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
): BuiltBlock {
  const children: PhrasingContent[] = []
  const ledger: LedgerEntry[] = []
  const doubts: HyphenDoubt[] = []
  for (const [index, fit] of fits.entries()) {
    const next = fits[index + 1]
    const join = next && !kept[index] ? joinOf(fit, next, context) : undefined
    const dropsHyphen = join?.kind === 'hyphen' && join.hyphenation.fate === 'drop'
    const pieces = piecesOf(fit, context)
    for (const piece of index === 0 ? closeInitial(pieces, fit, context) : pieces) {
      if (dropsHyphen && piece.end === fit.text.length && piece.rule !== 'soft-hyphen') {
        const value = dropUnprintable(piece.value.slice(0, -1))
        if (value !== '') children.push(textAt(fit, value, piece.start, piece.end - 1))
        ledger.push(
          entryAt(fit, {
            start: piece.end - 1,
            end: piece.end,
            kind: 'dropped',
            rule: 'line-break-hyphen',
            reason: `A line break made this hyphen: ${join.hyphenation.reason}`
          })
        )
        continue
      }
      if (piece.rule === 'character-reference' && piece.value.trim() === '') {
        // `&nbsp;` is ink that goes, and the space is one that nobody printed.
        ledger.push(entryFor(fit, {...piece, value: ''}, piece.rule))
        children.push({type: 'text', value: ' '})
        continue
      }
      if (piece.rule) ledger.push(entryFor(fit, piece, piece.rule))
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
    if (join?.kind === 'hyphen' && join.hyphenation.confidence < sure) {
      doubts.push({line: fit.line, ...join.hyphenation})
    }
  }
  let text = ''
  for (const child of children) text += child.type === 'text' ? child.value : '\n'
  const first = children.find((child) => child.position)?.position
  const last = children.findLast((child) => child.position)?.position
  // A list that grew has room for more; most paragraphs of some pages have one text node.
  const node: Block['node'] = {type: 'paragraph', children: children.slice()}
  // Most have one text node: a book has a quarter of a million places that are the same twice.
  if (first && last) node.position = first === last ? first : {start: first.start, end: last.end}
  return {
    node,
    text,
    ledger,
    doubts
  }
}

/** The pieces of a line as a person reads it. */
function piecesOf(fit: PrintedFit, {spacing, doorForm, edits}: BuildContext): NormalPiece[] {
  const printed = normaliseLine(fit.text, {spread: fit.spread, spacing, doorForm})
  const pieces = fit.text.includes('&') ? readReferencePieces(printed) : printed
  return edits.length === 0 ? pieces : editPieces(pieces, fit, edits)
}

/** `R ealising`: the initial of a paragraph meets the rest of its word. */
function closeInitial(
  pieces: NormalPiece[],
  {text}: PrintedFit,
  {words, lexicon}: BuildContext
): NormalPiece[] {
  const [first] = pieces
  if (!first || (text.charCodeAt(1) !== 0x20 && text.charCodeAt(2) !== 0x20)) return pieces
  if (first.start !== 0 || first.rule || !isInitialApart(text, words, lexicon)) return pieces
  const at = text.indexOf(' ')
  if (first.value.length !== first.end) return pieces
  const head = {...first, value: first.value.slice(0, at), end: at}
  const rest = {...first, value: first.value.slice(at + 1), start: at + 1}
  return [head, rest, ...pieces.slice(1)]
}

/** How a line meets the next. */
export function joinOf(fit: PrintedFit, next: PrintedFit, context: BuildContext): Join {
  const {words, lexicon, korean, edits, joins} = context
  const settled = joins.get(fit.line)
  if (settled) return settled
  if (edits.length === 0) return decideJoin(fit.text, next.text, {words, lexicon, korean})
  if (isReadOver(fit, next, edits)) return {kind: 'flush'}
  const [before, after] = [fit, next].map((one) =>
    piecesOf(one, context)
      .map((piece) => piece.value)
      .join('')
      .trim()
  ) as [string, string]
  return before === '' || after === ''
    ? {kind: 'flush'}
    : decideJoin(before, after, {words, lexicon, korean})
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
  'soft-hyphen': 'A soft hyphen is a mark for typesetting',
  'character-reference': 'A web page wrote the character so',
  'editor-drop': 'An editor left it out',
  'editor-reading': 'An editor reads it otherwise'
}

function entryFor(
  fit: Fit,
  {start, end, value, reason}: NormalPiece,
  rule: keyof typeof reasons
): LedgerEntry {
  const kind = value === '' ? 'dropped' : 'changed'
  const entry = entryAt(fit, {start, end, kind, rule, reason: reason ?? reasons[rule]})
  return value === '' ? entry : {...entry, replacement: value}
}

function entryAt(
  fit: Fit,
  {
    start,
    end,
    kind,
    rule,
    reason
  }: {
    readonly start: number
    readonly end: number
    readonly kind: LedgerEntry['kind']
    readonly rule: string
    readonly reason: string
  }
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
