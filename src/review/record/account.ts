import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import {itemAt} from '../../item-at.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {addText, createInk, type Ink, type InkBuilder, isBlank} from '../ink/ink.ts'
import type {Piece} from '../ink/pieces.ts'
import {createFinding, type FindingRule, type LocatedText, showPlace} from '../verify/finding.ts'
import {verifyOrder} from '../verify/verify-order.ts'
import type {OpenRecord} from './book-record.ts'
import {createJsonLocator} from './locate-in-json.ts'
import {
  type Fates,
  faultOfPiece,
  quoteEntry,
  readFates,
  type SayFalse,
  shorten
} from './read-fates.ts'

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
  const account = new OpenAccount(record, sources, at)
  const expected = record.articles.map((_, index) => account.draw(index))
  return {expected, show: (offset) => account.show(offset), findings: account.close()}
}

/** A source file while articles are drawn from it. */
interface DrawnSource {
  readonly place: LocatedText
  readonly fates: Fates
  /** For each code unit the number of the article that has it, from 1; 0 for none. */
  readonly owners: Int32Array
  /** Offset of its first character among those of all sources. */
  readonly base: number
}

/** The same for one article after another, so that no more than one is held at a time. */
export class OpenAccount {
  readonly #record: OpenRecord
  readonly #sources: readonly LocatedText[]
  readonly #drawn: readonly DrawnSource[]
  readonly #findings: VFileMessage[] = []
  readonly #say: SayFalse
  readonly #usedAdditions = new Set<LedgerEntry>()

  constructor(record: OpenRecord, sources: readonly LocatedText[], at: LocatedText) {
    const locate = createJsonLocator(at.value)
    this.#record = record
    this.#sources = sources
    this.#say = (what, path) => this.#find('false-record', what, at, locate(path))
    let base = 0
    const fates = readFates(record, sources, this.#say)
    this.#drawn = fates.map(function (own, file) {
      const place = sources[file]!
      const {length} = place.value
      const drawn = {place, fates: own, owners: new Int32Array(length), base}
      base += length + 1
      return drawn
    })
  }

  /** The characters that an article must have, by its index in the record; each is to be drawn once. */
  draw(index: number): Ink {
    const article = this.#record.articles[index]!
    const ink = createInk()
    for (const [at, piece] of article.from.entries()) {
      const fault = faultOfPiece(piece, this.#sources)
      if (fault) {
        const reason = `Unexpected piece of \`${article.path}\` ${fault}`
        this.#say(reason, ['articles', index, 'from', at])
      } else this.#take(piece, index + 1, ink)
    }
    if (ink.codes.length !== article.characters) {
      this.#say(
        `Unexpected count of ${countOf(article.characters, 'character')} for \`${article.path}\`, expected ${ink.codes.length}`,
        ['articles', index, 'characters']
      )
    }
    return ink
  }

  /** Where in the sources an offset of an article's characters is. */
  show(offset: number): string {
    const {place, base} = this.#drawn.findLast((one) => one.base <= offset) ?? this.#drawn[0]!
    return showPlace(place, offset - base)
  }

  /** What is false; to be asked for when all articles are drawn. */
  close(): readonly VFileMessage[] {
    for (const {fates} of this.#drawn) {
      for (const entry of [...fates.added.values()].flat()) {
        if (this.#usedAdditions.has(entry)) continue
        const reason = `Unexpected addition ${quoteEntry(entry)}, expected its place in an article`
        this.#sayOfEntry(reason, entry)
      }
    }
    for (const source of this.#drawn) this.#reportLoose(source)
    // Of what is said falsely the order means nothing.
    if (this.#findings.length === 0) this.#reportOrder()
    return this.#findings
  }

  #find(rule: FindingRule, reason: string, place: LocatedText, offset: number): void {
    this.#findings.push(createFinding(rule, reason, {place, offset}))
  }

  #sayOfEntry(reason: string, entry: LedgerEntry): void {
    this.#say(reason, ['ledger', this.#record.ledger.indexOf(entry)])
  }

  #reportOrder(): void {
    for (const fault of verifyOrder(this.#record)) {
      if (fault.kind === 'unlisted') {
        const place = this.#sources[fault.file]!
        const text = shorten(place.value.slice(fault.from, fault.to))
        const reason = `Unexpected \`${text}\` behind what is printed after it, expected it in order or in the ledger as moved`
        this.#find('moved-text', reason, place, fault.from)
      } else {
        const reason = `Unexpected entry ${quoteEntry(fault.entry)} in the ledger, expected text of an article that stands out of order`
        this.#sayOfEntry(reason, fault.entry)
      }
    }
  }

  /** Take the characters of a piece that are neither dropped nor another's into an article. */
  #take({file, start, end}: Piece, owner: number, ink: InkBuilder): void {
    const {place, fates, owners, base} = itemAt(this.#drawn, file)
    const {covered, noted} = fates
    const to = end.offset
    let doubledFrom = -1
    let doubledTo = -1
    for (let at = start.offset; at < to; ) {
      const code = place.value.codePointAt(at)!
      const next = at + (code > 0xffff ? 2 : 1)
      if (noted[at] === 1) this.#addNoted(fates, at, ink, base + at)
      const isDropped = covered[at] === 1
      if (!isDropped && !isBlank(code)) {
        if (covered[at] === 0) {
          ink.codes.push(code)
          ink.offsets.push(base + at)
        }
        if (owners[at] !== 0) {
          if (doubledFrom < 0) doubledFrom = at
          doubledTo = next
        }
        for (let unit = at; unit < next; unit++) owners[unit] = owner
      }
      at = next
    }
    if (doubledFrom < 0) return
    const text = shorten(place.value.slice(doubledFrom, doubledTo))
    const reason = `Unexpected \`${text}\` in two articles or twice in one, expected it once`
    this.#find('doubled-text', reason, place, doubledFrom)
  }

  /** What the ledger adds at a place or puts in the place of what stands there. */
  #addNoted({added, changed}: Fates, at: number, ink: InkBuilder, offset: number): void {
    for (const entry of added.get(at) ?? []) {
      if (this.#usedAdditions.has(entry)) continue
      this.#usedAdditions.add(entry)
      addAll(ink, entry.replacement ?? '', offset)
    }
    const change = changed.get(at)
    if (change) addAll(ink, change.replacement ?? '', offset)
  }

  #reportLoose({place, fates, owners}: DrawnSource): void {
    const {value} = place
    let from = -1
    let to = -1
    const flush = () => {
      if (from < 0) return
      const reason = `Unexpected \`${shorten(value.slice(from, to))}\` in no article, expected it there or in the ledger`
      this.#find('unaccounted-text', reason, place, from)
      from = -1
    }
    for (let at = 0; at < value.length; at++) {
      if (isBlank(value.charCodeAt(at))) continue
      if (owners[at] === 0 && fates.covered[at] !== 1) {
        if (from < 0) from = at
        to = at + 1
      } else flush()
    }
    flush()
  }
}

function addAll(ink: InkBuilder, text: string, offset: number): void {
  const added = createInk()
  addText(added, text)
  for (const code of added.codes) {
    ink.codes.push(code)
    ink.offsets.push(offset)
  }
}
