import type {LineJoin} from '../forged-page.ts'
import {hyphenate} from './hyphenate.ts'
import {widthOf} from './width-of.ts'

/** A piece of a text that stands on one printed line. */
export interface Piece {
  /** Where it stands in its text, the space at its end left out. */
  readonly start: number
  readonly end: number
  /** How it joins the piece before it; the first has none. */
  readonly join?: LineJoin
  /** Width of what it holds, in full widths. */
  readonly width: number
}

/** How a text is set. */
export interface LineBreaking {
  /** Room of a line, in full widths. */
  readonly measure: number
  /** Setting in of the first line of each stretch, and of the others. */
  readonly indent: number
  readonly hang: number
  readonly isHyphenated: boolean
  /** What becomes of a mark that has no room: it takes the letter before it along, hangs over, or is squeezed. */
  readonly marks: 'pushed' | 'hung' | 'squeezed'
  /** How a break of the text is shown in a pattern of syllables. */
  readonly language: string
}

const closing = /[，。、；：？！）》〉」』”’】…—％%ー々〕]/
const opening = /[（《〈「『“‘【〔]/
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60—…“”‘’·]/u

/**
 * Break a text into printed lines as it is set: greedily, no closing mark at the beginning of a
 * line, no opening one at its end; words of Latin letters are hyphenated, digits stay whole.
 */
export function breakLines(text: string, how: LineBreaking): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const stretch of text.split('\n')) {
    fill(stretch, from, how, pieces, from > 0)
    from += stretch.length + 1
  }
  return pieces
}

function fill(
  text: string,
  offset: number,
  how: LineBreaking,
  pieces: Piece[],
  isBroken: boolean
): void {
  const clusters = clustersOf(text)
  let join: LineJoin | undefined = isBroken ? 'keep' : undefined
  let room = how.measure - how.indent
  let [start, width] = [clusters[0]?.start ?? 0, 0]
  let end = start
  let next: LineJoin = 'flush'
  const push = (at: number, after: LineJoin) => {
    pieces.push({start: offset + start, end: offset + at, width, ...(join && {join})})
    join = after
    room = how.measure - how.hang
  }
  for (let index = 0; index < clusters.length; index++) {
    const cluster = clusters[index]!
    const gap = cluster.space
    const hangs =
      how.marks === 'pushed' || !closing.test(text[cluster.end - 1]!)
        ? 0
        : how.marks === 'hung'
          ? 1
          : 0.5
    if (width > 0 && width + gap + cluster.width - hangs > room) {
      next = gap > 0 ? 'space' : 'flush'
      const cut = how.isHyphenated
        ? hyphenate(text.slice(cluster.start, cluster.end), room - width - gap - 0.3)
        : undefined
      if (cut !== undefined) {
        width += gap + widthOf(text.slice(cluster.start, cluster.start + cut)) + 0.3
        push(cluster.start + cut, 'dehyphenate')
        start = cluster.start + cut
        clusters[index] = {
          start,
          end: cluster.end,
          space: 0,
          width: widthOf(text.slice(start, cluster.end))
        }
      } else {
        push(end, next)
        start = cluster.start
      }
      width = clusters[index]!.width
    } else width += (width > 0 ? gap : 0) + cluster.width
    end = cluster.end
  }
  push(end, 'flush')
}

interface Cluster {
  readonly start: number
  readonly end: number
  readonly width: number
  /** Width of the space before it. */
  readonly space: number
}

/** What cannot be broken, letter by letter or word by word. */
function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = []
  let space = 0
  for (let at = 0; at < text.length; ) {
    const character = text[at]!
    if (/\s/.test(character)) {
      space += character === '\u3000' ? 1 : 0.27
      at++
      continue
    }
    const start = at
    while (at < text.length && opening.test(text[at]!)) at++
    if (at < text.length && !wide.test(text[at]!)) {
      while (at < text.length && !wide.test(text[at]!) && !/\s/.test(text[at]!)) {
        at++
        // `well-known`, `this--that` may be broken after the stroke.
        if (/[-–—]/.test(text[at - 1]!) && at - start > 2 && /\p{L}/u.test(text[at] ?? '')) break
      }
    } else at += text.codePointAt(at)! > 0xffff ? 2 : 1
    while (at < text.length && closing.test(text[at]!)) at++
    clusters.push({
      start,
      end: Math.min(at, text.length),
      space,
      width: widthOf(text.slice(start, at))
    })
    space = 0
  }
  return clusters
}
