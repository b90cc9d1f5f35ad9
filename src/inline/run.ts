import type {PhrasingContent, Text} from 'mdast'
import {bisect} from '../bisect.ts'
import {isSourcePosition} from '../source/index.ts'

/** Stands in a run's text for a node that is no text. */
const object = '\u{FFFC}'

/**
 * The text of phrasing, a code unit of it for each code unit of its texts: `\n` for a line break,
 * U+FFFC for any other node. What is found in it is cut out by `slicer`.
 */
export function phrasingText(children: readonly PhrasingContent[]): string {
  return children.map(charactersOf).join('')
}

function charactersOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'break' ? '\n' : object
}

/** What a reader sees of phrasing, without the marks of notes; `\n` for a line break. */
export function plainText(children: readonly PhrasingContent[]): string {
  return children
    .map((node) => {
      if ('children' in node) return plainText(node.children as PhrasingContent[])
      return node.type === 'text' || node.type === 'break' ? charactersOf(node) : ''
    })
    .join('')
}

/**
 * Function that gives the part of phrasing from one place of its text to another.
 *
 * The place of each node is worked out once: a paragraph may have a node for each of twenty thousand
 * printed lines, and readings in all of them.
 *
 * @param children
 *   Phrasing content.
 * @returns
 *   Function of a place in `textOf(children)` and the place after the last code unit. It gives
 *   nodes; a text that is cut keeps the position of what is left of it.
 */
export function slicer(
  children: readonly PhrasingContent[]
): (from: number, to: number) => PhrasingContent[] {
  let length = 0
  const places = children.map(function (node) {
    const at = length
    length += charactersOf(node).length
    return {node, at, behind: length}
  })
  return function (from, to) {
    const result: PhrasingContent[] = []
    const first = bisect(0, places.length, (index) => (places[index]?.behind ?? from) > from)
    for (let index = first; index < places.length; index++) {
      const place = places[index]
      if (!place || place.at >= to) break
      const {node, at, behind} = place
      const length = behind - at
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
      if (start >= end) continue
      if (node.type !== 'text' || (start === 0 && end === length)) result.push(node)
      else result.push(cutText(node, start, end))
    }
    return result
  }
}

function cutText(node: Text, from: number, to: number): Text {
  const cut = {...node, value: node.value.slice(from, to)}
  const {position} = node
  // A ligature's letters share one place: they are not told apart.
  const {length} = node.value
  if (!isSourcePosition(position)) return cut
  const {start, end} = position
  if (end.offset - start.offset !== length) return cut
  const point = (at: number) => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at
  })
  return {...cut, position: {start: point(from), end: point(to)}}
}
