/** Count how often each of some items comes, in the order in which they come first. */
export function countEach<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** The item that comes most often, the first of those that come as often; nothing if there is none. */
export function commonest<Item>(counts: ReadonlyMap<Item, number>): Item | undefined {
  let [best, most]: [Item | undefined, number] = [undefined, Number.NEGATIVE_INFINITY]
  for (const [item, count] of counts) if (count > most) [best, most] = [item, count]
  return best
}
