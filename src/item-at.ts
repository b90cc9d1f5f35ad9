/**
 * The item at a place that is known to be there; from the end for a negative index.
 *
 * @throws {RangeError}
 *   When it is not: a mistake of the caller.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index < 0 ? list.length + index : index]
  if (item === undefined) throw new RangeError(`No item ${index} among ${list.length}`)
  return item
}

/**
 * The value of a key that is known to be there.
 *
 * @throws {RangeError}
 *   When it is not: a mistake of the caller.
 */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`No value for \`${key}\``)
  return value
}
