import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {LedgerEntry, Line, Source} from '../../source/index.ts'
import type {NormalPiece} from '../lines/normalise-line.ts'

const reference = /&(?:#(\d{2,7})|#[xX]([\dA-Fa-f]{2,6})|([A-Za-z][A-Za-z\d]{1,30}));/g
const leading = /^(?:[ \t\u3000]|&(?:nbsp|ensp|emsp|#160|#12288|#8195|#x3000|#xa0);)+/i

/** Lines in which references at the start are the indent that they stand for. */
interface ReadReferences {
  readonly lines: readonly Line[]
  readonly ledger: readonly LedgerEntry[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Read the character references at the starts of lines, which a web page left there as indents, and
 * say that a text has any; those inside a line are read with its pieces.
 *
 * ```text
 * > | &nbsp;&nbsp;&nbsp;&nbsp;The mill &amp; the yard
 * ```
 *
 * @param source
 *   Files, which messages name.
 * @param lines
 *   Lines of all of them.
 */
export function readReferences(source: Source, lines: readonly Line[]): ReadReferences {
  const ledger: LedgerEntry[] = []
  const counts = new Map<number, {first: Line; column: number; count: number; sample: string}>()
  const result = lines.map((line) => {
    if (!line.value.includes('&')) return line
    const found = [...line.value.matchAll(reference)].filter(([text]) => decode(text) !== undefined)
    const [first] = found
    if (!first) return line
    const seen = counts.get(line.file)
    if (seen) seen.count += found.length
    else {
      const column = line.start.column + first.index
      counts.set(line.file, {first: line, column, count: found.length, sample: first[0]})
    }
    return readIndent(line, ledger)
  })
  if (counts.size === 0) return {lines, ledger, messages: []}
  const messages = [...counts].map(([file, {first, column, count, sample}]) => {
    const path = source.files[file]?.path
    return createMessage({
      reason: `Unexpected character reference \`${sample}\` of a web page, expected text; read as what it stands for and listed in the ledger${count > 1 ? `, with ${count - 1} more` : ''}`,
      ruleId: 'unexpected-form',
      file: path,
      place: {line: first.start.line, column}
    })
  })
  return {lines: result, ledger, messages}
}

/** The line from its last spaces on: those stand where the end of the references stood. */
function readIndent(line: Line, ledger: LedgerEntry[]): Line {
  const indent = leading.exec(line.value)?.[0] ?? ''
  if (!indent.includes('&')) return line
  const {start, value, file} = line
  const point = (at: number) => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at
  })
  let spaces = indent
  for (const match of [...indent.matchAll(reference)].reverse()) {
    const [text] = match
    const end = match.index + text.length
    const replacement = decode(text)!
    spaces = spaces.slice(0, match.index) + replacement + spaces.slice(end)
    ledger.push({
      kind: 'dropped',
      file,
      start: point(match.index),
      end: point(end),
      text,
      rule: 'character-reference',
      reason
    })
  }
  const cut = indent.length - spaces.length
  return {...line, value: spaces + value.slice(indent.length), start: point(cut)}
}

const reason = 'A web page wrote the character so'

/**
 * Read the character references inside pieces of a line.
 *
 * @param pieces
 *   Pieces of the line, in order.
 */
export function readReferencePieces(pieces: readonly NormalPiece[]): NormalPiece[] {
  return pieces.flatMap((piece) => {
    if (piece.rule || !piece.value.includes('&') || piece.value.length !== piece.end - piece.start)
      return [piece]
    const result: NormalPiece[] = []
    let done = 0
    const keep = (to: number) => {
      if (to > done)
        result.push({
          value: piece.value.slice(done, to),
          start: piece.start + done,
          end: piece.start + to
        })
    }
    for (const match of piece.value.matchAll(reference)) {
      const value = decode(match[0])
      if (value === undefined) continue
      keep(match.index)
      done = match.index + match[0].length
      const [start, end] = [piece.start + match.index, piece.start + done]
      result.push({value, start, end, rule: 'character-reference', reason})
    }
    keep(piece.value.length)
    return result
  })
}

/** What a reference stands for; nothing for one that means nothing, or no character of a text. */
function decode(text: string): string | undefined {
  const [, decimal, hexadecimal, name] = new RegExp(reference.source).exec(text) ?? []
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText && !(code >= 0x7f && code <= 0x9f) ? String.fromCodePoint(code) : undefined
}
