/**
 * Add items to a list, however many they are.
 *
 * `list.push(...items)` puts each item on the stack, which has room for about a hundred thousand: a
 * page has more lines, marks and doubts than that.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
