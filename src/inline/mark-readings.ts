import type {Html, PhrasingContent, Text} from 'mdast'
import {append} from '../append.ts'
import {
  isSourcePosition,
  type LedgerEntry,
  type PlacedReading,
  type SourcePosition
} from '../source/index.ts'
import {firstCode, isUnspaced, lastCode} from '../text/script.ts'
import {phrasingText, slicer} from './run.ts'

/** Sets the readings of characters, and knows which it has set. */
interface ReadingSetter {
  /** Give the characters of a paragraph their readings. */
  readonly set: (children: readonly PhrasingContent[]) => readonly PhrasingContent[]
  /** The readings whose characters were in no paragraph, as dropped. */
  readonly left: () => readonly LedgerEntry[]
}

/**
 * Set the readings that stand beside characters on the page as ruby.
 *
 * ```text
 *         かわら
 * > | 人々は河原へ   →   人々は<ruby>河原<rt>かわら</rt></ruby>へ
 * ```
 *
 * @param readings
 *   What stands beside which characters, in any order.
 */
export function openReadings(readings: readonly PlacedReading[]): ReadingSetter {
  const byStart = new Map(readings.map((reading) => [keyOf(reading.file, reading.start), reading]))
  const used = new Set<PlacedReading>()
  return {
    set(children) {
      if (byStart.size === 0) return children
      const places = placesOf(children)
      const text = phrasingText(children)
      const slice = slicer(children)
      const result: PhrasingContent[] = []
      let done = 0
      for (let from = 0; from < places.length; from++) {
        const place = places[from]
        const reading = place && byStart.get(keyOf(place.file, place.offset))
        if (!reading || used.has(reading) || from < done) continue
        let to = from + 1
        while (to < places.length && isWithin(places[to], reading)) to++
        used.add(reading)
        // A wide reading spreads its characters, and the reader of the file takes that for a space.
        append(result, slice(done, isSpread(text, from - 1) ? from - 1 : from))
        result.push(html('<ruby>'))
        for (let at = from; at < to; at++)
          if (text.charAt(at).trim() !== '') append(result, slice(at, at + 1))
        result.push(html('<rt>'), ...reading.pieces.map(toText), html('</rt>'), html('</ruby>'))
        done = isSpread(text, to) ? to + 1 : to
      }
      return done === 0 ? [...children] : [...result, ...slice(done, text.length)]
    },
    left: () =>
      readings
        .filter((reading) => !used.has(reading))
        .flatMap(({pieces}) =>
          pieces.map(
            (piece): LedgerEntry => ({
              kind: 'dropped',
              file: piece.line.file,
              ...positionOf(piece),
              text: textOfPiece(piece),
              rule: 'reading',
              reason:
                'It says how characters are read that are not in the book, or stand in a byline'
            })
          )
        )
  }
}

const keyOf = (file: number, offset: number) => file * 2 ** 32 + offset

type Place = {readonly file: number; readonly offset: number} | undefined

/** Where each code unit of some phrasing stands in its file. */
function placesOf(children: readonly PhrasingContent[]): Place[] {
  return children.flatMap((node): Place[] => {
    const {length} = phrasingText([node])
    const none = () => Array.from<Place>({length})
    if (node.type !== 'text' || !isSourcePosition(node.position)) return none()
    const {start, end} = node.position
    if (end.offset - start.offset !== length) return none()
    const file = node.data?.file ?? 0
    return Array.from({length}, (_, at) => ({file, offset: start.offset + at}))
  })
}

/** Of the same line, or a space that was put in between. */
function isWithin(place: Place, {file, start, end}: PlacedReading): boolean {
  return place !== undefined && place.file === file && place.offset > start && place.offset < end
}

/** A space between characters that are written without. */
function isSpread(text: string, at: number): boolean {
  if (text[at] !== ' ') return false
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  if (before === '' || after === '') return false
  return isUnspaced(lastCode(before)) && isUnspaced(firstCode(after))
}

type ReadingPiece = PlacedReading['pieces'][number]

function toText(piece: ReadingPiece): Text {
  const {file} = piece.line
  return {type: 'text', value: textOfPiece(piece), position: positionOf(piece), data: {file}}
}

function textOfPiece({line, from, to}: ReadingPiece): string {
  return line.value.slice(from, to)
}

function positionOf({line: {start}, from, to}: ReadingPiece): SourcePosition {
  const point = (at: number) => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at
  })
  return {start: point(from), end: point(to)}
}

const html = (value: string): Html => ({type: 'html', value})
