/**
 * Make a thing, or give what was made of the same before.
 *
 * @param name
 *   Of the thing, in one book.
 * @param from
 *   Gives all that it is made from, in an order; it is asked only where something is kept.
 * @param make
 *   Makes it.
 */
export type Keep = <Made>(name: string, from: () => readonly unknown[], make: () => Made) => Made

/** Keeps nothing: for a book that is made once. */
export const makeAnew: Keep = (_name, _from, make) => make()

/**
 * Keep what a book is made of from one making to the next, for those who watch its texts. A thing is
 * made anew when something that it is made from is another value.
 */
export function createKeep(): Keep {
  const kept = new Map<string, {readonly from: readonly unknown[]; readonly made: unknown}>()
  return function <Made>(name: string, from: () => readonly unknown[], make: () => Made): Made {
    const now = from()
    const known = kept.get(name)
    if (known?.from.length === now.length && known.from.every((one, at) => Object.is(one, now[at])))
      return known.made as Made
    const made = make()
    kept.set(name, {from: now, made})
    return made
  }
}
