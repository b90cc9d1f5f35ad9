import type {PhrasingContent, Text} from 'mdast'

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
  const starts = [0]
  for (const node of children) starts.push(starts.at(-1)! + charactersOf(node).length)
  return function (from, to) {
    const result: PhrasingContent[] = []
    for (let index = lastAtMost(starts, from); index < children.length; index++) {
      const [node, at] = [children[index]!, starts[index]!]
      if (at >= to) break
      const length = starts[index + 1]! - at
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
      if (start >= end) continue
      if (node.type !== 'text' || (start === 0 && end === length)) result.push(node)
      else result.push(cutText(node, start, end))
    }
    return result
  }
}

/** Index of the last of numbers in order that is not above another; the first if there is none. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= most) low = middle
    else high = middle
  }
  return low
}

function cutText(node: Text, from: number, to: number): Text {
  const cut = {...node, value: node.value.slice(from, to)}
  const {position} = node
  // A ligature's letters share one place: they are not told apart.
  if (!position || position.end.offset! - position.start.offset! !== node.value.length) return cut
  const point = (at: number) => ({
    line: position.start.line,
    column: position.start.column + at,
    offset: position.start.offset! + at
  })
  return {...cut, position: {start: point(from), end: point(to)}}
}
