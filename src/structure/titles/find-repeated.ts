import {itemAt} from '../../item-at.ts'
import {type Noise, readMark} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Heading} from '../levels/choose-levels.ts'
import type {Group} from './group.ts'

/** Characters of a word or two that stand for a title over the rest of its article. */
const longestWord = 24

/**
 * Find titles that stand again over the rest of their article, by a mark `（上接第一版）`: they head no other. Where the page
 * says above that an article goes on, a word or two are enough.
 *
 * ```text
 *   | (See BELLS, page 2)
 * > | Bells
 *   | (Continued from page 1)
 * ```
 */
export function findRepeated(
  {groups, headings}: {groups: readonly Group[]; headings: readonly Heading[]},
  seen: readonly Seen[]
): Map<number, Noise> {
  const repeated = new Map<number, Noise>()
  const first = new Map<string, number>()
  const titles = [
    ...groups.map((group) => group.title),
    ...headings.map((heading) => [heading.seen])
  ].filter((title) => title.length > 0)
  for (const title of titles.sort((a, b) => itemAt(a, 0).index - itemAt(b, 0).index)) {
    const key = title.map((one) => one.dense).join('')
    const [from, to] = [itemAt(title, 0).index, itemAt(title, -1).index]
    const isMarked = [from - 2, from - 1, to + 1, to + 2].some((index) => {
      const near = seen[index]
      return near !== undefined && readMark(near) === 'comes-from'
    })
    const isOpen = isMarked && isWord(title, seen) && goesOnAbove(from, seen)
    if (!first.has(key) && !isOpen) first.set(key, from)
    else if (isMarked) {
      for (const one of title) {
        repeated.set(one.index, {
          rule: 'repeated-title',
          reason: 'The title stands here again where its article goes on'
        })
      }
    }
  }
  return repeated
}

/** Whether a title is a word or two directly above the mark. */
function isWord(title: readonly Seen[], seen: readonly Seen[]): boolean {
  const [one] = title
  const below = one && seen[one.index + 1]
  return (
    title.length === 1 &&
    itemAt(title, 0).text.length <= longestWord &&
    below !== undefined &&
    readMark(below) === 'comes-from'
  )
}

const goesOnAbove = (from: number, seen: readonly Seen[]) =>
  seen.slice(0, from).some((one) => readMark(one) === 'goes-on')

/** Whether all of a title is set aside. */
export function isDropped(group: Group, noise: ReadonlyMap<number, Noise>): boolean {
  return group.title.length > 0 && group.title.every((one) => noise.has(one.index))
}
