import type {Point} from 'unist'
import type {Ruling} from '../decisions/index.ts'
import {sure} from '../weights/sure.ts'
import type {Trace, TracedArticle} from './traced.ts'

/** A decision that is not sure, and what would settle it. */
export interface Doubt {
  readonly path: string
  readonly place: Point
  /** 0 to 1. */
  readonly confidence: number
  /** What was decided, as a clause. */
  readonly decided: string
  /** One confirms it, the others change it. */
  readonly settle: () => readonly Ruling[]
}

/**
 * Gather what is in doubt.
 *
 * @returns
 *   The least certain first; of equals, in the order of the source.
 */
export function findDoubts({lines, articles}: Trace): Doubt[] {
  const doubts: Doubt[] = []
  for (const line of lines) {
    for (const end of line.ends) {
      const tail = `after “${line.text.slice(-12)}”`
      if (end.confidence < sure) {
        const decided =
          end.meaning === 'join'
            ? 'the paragraph goes on'
            : end.meaning === 'line'
              ? 'the line ends for the reader'
              : 'a paragraph ends'
        const place = end.place
        const settle = () =>
          [end.confirm(), ...end.alternatives.map((one) => one.settle())].filter(
            (one) => one !== undefined
          )
        const {confidence} = end
        doubts.push({path: line.path, place, confidence, decided: `${decided} ${tail}`, settle})
      }
      if (end.hyphen && end.hyphen.confidence < sure) {
        const {confidence, fate, settle} = end.hyphen
        const decided = `the hyphen ${tail} is ${fate === 'drop' ? 'dropped' : 'kept'}`
        doubts.push({path: line.path, place: end.place, confidence, decided, settle})
      }
    }
  }
  for (const article of articles) doubts.push(...doubtsOf(article))
  return doubts.sort((a, b) => a.confidence - b.confidence)
}

/** Whether the title is of this text, and whether the text begins there. */
function doubtsOf({
  title,
  path,
  confidence,
  titlePosition,
  bodyPosition,
  settle
}: TracedArticle): Doubt[] {
  const place = titlePosition ?? bodyPosition
  if (!place || path === undefined) return []
  const name = title === undefined ? 'an article without a title' : `the article “${title}”`
  const line = bodyPosition?.start.line
  const isCut = (ruling: Ruling) => 'cut' in ruling || 'merge' in ruling
  const doubts: Doubt[] = []
  if (confidence.title < sure) {
    doubts.push({
      path,
      place: place.start,
      confidence: confidence.title,
      decided:
        line === undefined ? `${name} has no text` : `${name} has the text from line ${line} on`,
      settle: () => settle().filter((ruling) => !isCut(ruling))
    })
  }
  if (confidence.cut < sure && bodyPosition) {
    doubts.push({
      path,
      place: bodyPosition.start,
      confidence: confidence.cut,
      decided: `${name} begins in line ${line}`,
      settle: () => settle().filter(isCut)
    })
  }
  return doubts
}
