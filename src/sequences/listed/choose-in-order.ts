import type {ListedHead} from './list-entries.ts'

/**
 * The longest run of places whose entries stand in order, the one above text where several say the
 * same. Cost: places times the logarithm of the entries.
 */
export function chooseInOrder(places: readonly ListedHead[]): ListedHead[] {
  interface Link {
    readonly head: ListedHead
    readonly sum: number
    readonly before: Link | undefined
  }
  // By the place of the entry the best run that ends there, sums rising.
  const best: Link[] = []
  const ends: Link[][] = []
  let done = 0
  const settle = (until: number) => {
    for (; done < ends.length && done <= until; done++)
      for (const link of ends[done] ?? []) insert(best, link)
  }
  for (const head of places) {
    // A head that overlaps another is no second one.
    settle(head.at)
    const before = lastBelow(best, head.entry.at)
    // Of places that say the same that above text, then that which says more lines of the list.
    const sum =
      (before?.sum ?? 0) + 1 + (head.hasText ? 1 : 0) + (head.entry.end - head.entry.at) / 16
    const link = {head, sum, before}
    ends[head.end] = [...(ends[head.end] ?? []), link]
  }
  settle(ends.length)
  const heads: ListedHead[] = []
  for (let link = best.at(-1); link; link = link.before) heads.push(link.head)
  return heads.reverse()

  function lastBelow(links: readonly Link[], entry: number): Link | undefined {
    let [low, high] = [0, links.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (links[middle]!.head.entry.end <= entry) low = middle + 1
      else high = middle
    }
    return links[low - 1]
  }

  /** Keep runs that no other beats, ordered by where their last entry ends. */
  function insert(links: Link[], link: Link): void {
    const at = links.findLastIndex(({head}) => head.entry.end <= link.head.entry.end)
    if (at >= 0 && links[at]!.sum >= link.sum) return
    let until = at + 1
    while (until < links.length && links[until]!.sum <= link.sum) until++
    const from = at >= 0 && links[at]!.head.entry.end === link.head.entry.end ? at : at + 1
    links.splice(from, until - from, link)
  }
}
