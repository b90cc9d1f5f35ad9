import type {VFileMessage} from 'vfile-message'
import type {LedgerEntry} from '../../source/index.ts'
import {addText, createInk, type Ink, type InkBuilder, inkOf, isBlank} from '../ink/ink.ts'
import type {Piece} from '../ink/pieces.ts'
import {createFinding, type LocatedText, showPlace} from '../verify/finding.ts'
import {verifyOrder} from '../verify/verify-order.ts'
import type {OpenRecord} from './book-record.ts'
import {createJsonLocator} from './locate-in-json.ts'

/** An account that is drawn article by article. */
interface OpenAccount {
  /**
   * The characters that an article must have, by its index in the record; each is to be drawn once.
   */
  readonly draw: (index: number) => Ink
  /** Where in the sources an offset of an article's characters is. */
  readonly show: (offset: number) => string
  /** What is false; to be asked for when all articles are drawn. */
  readonly close: () => readonly VFileMessage[]
}

/** What the sources and the ledger say that the articles must hold. */
interface Account {
  /** For each article the characters that it must have, in order; offsets are those of `locate`. */
  readonly expected: readonly Ink[]
  /** Where in the sources an offset of `expected` is. */
  readonly show: (offset: number) => string
  readonly findings: readonly VFileMessage[]
}

/**
 * Work out from sources and record what each article must hold.
 *
 * Every claim is looked up: that entries of the ledger quote the source, that articles' pieces are
 * pieces of it, and that every character is in one article or dropped, and not in two.
 *
 * @param record
 *   What the book says of its making.
 * @param sources
 *   The source files, in the order of the record.
 * @param at
 *   The record's own place, for what it says falsely.
 */
export function settleAccount(
  record: OpenRecord,
  sources: readonly LocatedText[],
  at: LocatedText
): Account {
  const {draw, show, close} = openAccount(record, sources, at)
  const expected = record.articles.map((_, index) => draw(index))
  return {expected, show, findings: close()}
}

/**
 * The same for one article after another, so that no more than one is held at a time.
 */
export function openAccount(
  record: OpenRecord,
  sources: readonly LocatedText[],
  at: LocatedText
): OpenAccount {
  const findings: VFileMessage[] = []
  const locate = createJsonLocator(at.value)
  const say: Say = (what, path) =>
    findings.push(createFinding('false-record', what, {place: at, offset: locate(path)}))
  const fates = readFates(record, sources, say)
  const bases: number[] = []
  let total = 0
  for (const {value} of sources) {
    bases.push(total)
    total += value.length + 1
  }
  const owners = sources.map(({value}) => new Int32Array(value.length))
  const usedAdditions = new Set<LedgerEntry>()
  return {draw, show, close}

  function draw(index: number): Ink {
    const article = record.articles[index]!
    const ink = createInk()
    for (const [at, piece] of article.from.entries()) {
      const fault = faultOfPiece(piece, sources)
      if (fault) {
        say(`Unexpected piece of \`${article.path}\` ${fault}`, ['articles', index, 'from', at])
        continue
      }
      take(piece, index + 1, ink)
    }
    if (ink.codes.length !== article.characters) {
      say(
        `Unexpected count of ${article.characters} characters for \`${article.path}\`, expected ${ink.codes.length}`,
        ['articles', index, 'characters']
      )
    }
    return ink
  }

  function close(): readonly VFileMessage[] {
    for (const entry of fates.flatMap((fate) => [...fate.added.values()].flat())) {
      if (!usedAdditions.has(entry))
        say(`Unexpected addition ${quote(entry)}, expected its place in an article`, [
          'ledger',
          record.ledger.indexOf(entry)
        ])
    }
    for (const [file, place] of sources.entries()) reportLoose(file, place)
    // Of what is said falsely the order means nothing.
    if (findings.length === 0) reportOrder()
    return findings
  }

  function reportOrder(): void {
    for (const fault of verifyOrder(record)) {
      if (fault.kind === 'unlisted') {
        const place = sources[fault.file]!
        const text = shorten(place.value.slice(fault.from, fault.to))
        const reason = `Unexpected \`${text}\` behind what is printed after it, expected it in order or in the ledger as moved`
        findings.push(createFinding('moved-text', reason, {place, offset: fault.from}))
      } else {
        const index = record.ledger.indexOf(fault.entry)
        say(
          `Unexpected entry ${quote(fault.entry)} in the ledger, expected text of an article that stands out of order`,
          ['ledger', index]
        )
      }
    }
  }

  function show(offset: number): string {
    let file = bases.length - 1
    while (file > 0 && bases[file]! > offset) file--
    return showPlace(sources[file]!, offset - bases[file]!)
  }

  function take({file, start, end}: Piece, owner: number, ink: InkBuilder): void {
    const {value} = sources[file]!
    const {covered, noted, changed, added} = fates[file]!
    const owned = owners[file]!
    const base = bases[file]!
    const [from, to] = [start.offset!, end.offset!]
    let doubledFrom = -1
    let doubledTo = -1
    for (let at = from; at < to; ) {
      const code = value.codePointAt(at)!
      const length = code > 0xffff ? 2 : 1
      if (noted[at] === 1) {
        for (const entry of added.get(at) ?? []) {
          if (usedAdditions.has(entry)) continue
          usedAdditions.add(entry)
          addAll(ink, entry.replacement ?? '', base + at)
        }
        const change = changed.get(at)
        if (change) addAll(ink, change.replacement ?? '', base + at)
      }
      const isDropped = covered[at] === 1
      if (!isDropped && !isBlank(code)) {
        if (covered[at] === 0) {
          ink.codes.push(code)
          ink.offsets.push(base + at)
        }
        if (owned[at] !== 0) {
          if (doubledFrom < 0) doubledFrom = at
          doubledTo = at + length
        }
        for (let unit = at; unit < at + length; unit++) owned[unit] = owner
      }
      at += length
    }
    if (doubledFrom >= 0) {
      const text = shorten(value.slice(doubledFrom, doubledTo))
      const reason = `Unexpected \`${text}\` in two articles or twice in one, expected it once`
      findings.push(
        createFinding('doubled-text', reason, {place: sources[file]!, offset: doubledFrom})
      )
    }
  }

  function reportLoose(file: number, place: LocatedText): void {
    const {value} = place
    const owner = owners[file]!
    const {covered} = fates[file]!
    let from = -1
    let to = -1
    const flush = () => {
      if (from < 0) return
      const reason = `Unexpected \`${shorten(value.slice(from, to))}\` in no article, expected it there or in the ledger`
      findings.push(createFinding('unaccounted-text', reason, {place, offset: from}))
      from = -1
    }
    for (let at = 0; at < value.length; at++) {
      if (isBlank(value.charCodeAt(at))) continue
      if (owner[at] === 0 && covered[at] !== 1) {
        if (from < 0) from = at
        to = at + 1
      } else flush()
    }
    flush()
  }
}

/** Say what is false in the record, at its path there. */
type Say = (what: string, path: readonly (string | number)[]) => void

/** What the ledger says of the characters of one file. */
interface Fates {
  /** For each code unit: 0 as it is, 1 dropped, 2 changed. */
  readonly covered: Uint8Array
  /** For each code unit: 1 where an entry of `changed` or of `added` starts. */
  readonly noted: Uint8Array
  /** By the offset where they start. */
  readonly changed: ReadonlyMap<number, LedgerEntry>
  readonly added: ReadonlyMap<number, readonly LedgerEntry[]>
}

function readFates(record: OpenRecord, sources: readonly LocatedText[], say: Say): Fates[] {
  const fates = sources.map(({value}) => ({
    covered: new Uint8Array(value.length),
    // An addition may stand behind the last character.
    noted: new Uint8Array(value.length + 1),
    changed: new Map<number, LedgerEntry>(),
    added: new Map<number, LedgerEntry[]>()
  }))
  for (const [index, entry] of record.ledger.entries()) {
    const path = ['ledger', index]
    const fault = faultOfEntry(entry, sources)
    if (fault) {
      say(`Unexpected entry ${quote(entry)} in the ledger, ${fault}`, path)
      continue
    }
    const fate = fates[entry.file]!
    const [from, to] = [entry.start.offset!, entry.end.offset!]
    if (entry.kind === 'moved') continue
    if (entry.kind === 'added') {
      fate.added.set(from, [...(fate.added.get(from) ?? []), entry])
      fate.noted[from] = 1
      continue
    }
    if (fate.covered.subarray(from, to).some((mark) => mark !== 0)) {
      say(
        `Unexpected entry ${quote(entry)} in the ledger, another one is about the same characters`,
        path
      )
      continue
    }
    fate.covered.fill(entry.kind === 'dropped' ? 1 : 2, from, to)
    if (entry.kind === 'changed') {
      fate.changed.set(from, entry)
      fate.noted[from] = 1
    }
  }
  return fates
}

function faultOfEntry(entry: LedgerEntry, sources: readonly LocatedText[]): string | undefined {
  const {kind, text, replacement, rule} = entry
  const fault = faultOfPiece(entry, sources)
  if (fault) return `it is ${fault}`
  const {value} = sources[entry.file]!
  const printed = value.slice(entry.start.offset, entry.end.offset)
  if (text !== printed) return `expected \`${shorten(printed)}\`, which is printed there`
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(rule)) return 'expected the name of a rule'
  if (kind === 'added') {
    return text === '' && inkOf(replacement ?? '') !== ''
      ? undefined
      : 'expected characters that are added to none'
  }
  if (kind !== 'dropped' && kind !== 'changed' && kind !== 'moved')
    return `expected another kind than \`${kind}\``
  if (inkOf(text) === '') return 'expected characters'
  const isReplaced = inkOf(replacement ?? '') !== ''
  if (kind === 'changed' && !isReplaced) return 'expected a replacement'
  return kind !== 'changed' && replacement !== undefined ? 'expected no replacement' : undefined
}

/** `outside of …`, if the points are not those of the source. */
function faultOfPiece(
  {file, start, end}: Pick<Piece, 'file' | 'start' | 'end'>,
  sources: readonly LocatedText[]
): string | undefined {
  const place = sources[file]
  if (!place) return `of source ${file}, which there is not`
  const [from, to] = [start.offset!, end.offset!]
  if (from > to || to > place.value.length) return `outside of \`${place.path}\``
  for (const point of [start, end]) {
    const {line, column} = place.locate(point.offset!)
    if (line !== point.line || column !== point.column) {
      return `at ${point.line}:${point.column} of \`${place.path}\`, whose offset ${point.offset} is at ${line}:${column}`
    }
  }
  return undefined
}

function addAll(ink: InkBuilder, text: string, offset: number): void {
  const added = createInk()
  addText(added, text, 0)
  for (const code of added.codes) {
    ink.codes.push(code)
    ink.offsets.push(offset)
  }
}

function quote({kind, text, replacement, start}: LedgerEntry): string {
  return `\`${kind}\` \`${shorten(text || (replacement ?? ''))}\` at ${start.line}:${start.column}`
}

function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length > 40 ? characters.slice(0, 40).join('') + '…' : characters.join('')
}
