import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {addText, createInk, type Ink, type InkBuilder, isBlank} from '../ink/ink.ts'
import type {Piece} from '../ink/pieces.ts'
import {createFinding, type LocatedText, showPlace} from '../verify/finding.ts'
import {verifyOrder} from '../verify/verify-order.ts'
import type {OpenRecord} from './book-record.ts'
import {createJsonLocator} from './locate-in-json.ts'
import {faultOfPiece, quoteEntry, readFates, type SayFalse, shorten} from './read-fates.ts'

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
  const say: SayFalse = (what, path) =>
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
        `Unexpected count of ${countOf(article.characters, 'character')} for \`${article.path}\`, expected ${ink.codes.length}`,
        ['articles', index, 'characters']
      )
    }
    return ink
  }

  function close(): readonly VFileMessage[] {
    for (const entry of fates.flatMap((fate) => [...fate.added.values()].flat())) {
      if (!usedAdditions.has(entry))
        say(`Unexpected addition ${quoteEntry(entry)}, expected its place in an article`, [
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
          `Unexpected entry ${quoteEntry(fault.entry)} in the ledger, expected text of an article that stands out of order`,
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

function addAll(ink: InkBuilder, text: string, offset: number): void {
  const added = createInk()
  addText(added, text, 0)
  for (const code of added.codes) {
    ink.codes.push(code)
    ink.offsets.push(offset)
  }
}
