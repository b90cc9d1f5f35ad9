/** Offsets of a node in a text, and of what follows it. */
type Range = readonly [start: number, end: number]

/** A list in brackets, with the places of its items. */
export interface FlowList {
  /** From `[` to behind `]`. */
  readonly range: Range
  readonly items: readonly Range[]
}

/**
 * Add an item to a list in brackets, and change nothing else.
 *
 * It follows the last one on its line; where each has a line of its own, so has it, and a comment
 * behind the last one stays there.
 *
 * ```text
 * decisions: [          decisions: [
 *   {drop: "12"} # c      {drop: "12"}, # c
 * ]                       {keep: "13"}
 *                       ]
 * ```
 *
 * @param value
 *   Text of the file.
 * @param list
 *   Where the list is.
 * @param item
 *   Text of the item, in braces.
 */
export function addToFlow(
  value: string,
  {range, items}: FlowList,
  item: string,
  eol: string
): string {
  const last = items.at(-1)
  const close = range[1] - 1
  if (!last) {
    const inside = value.slice(range[0] + 1, close)
    const [before, after] = /^[ \t]*$/.test(inside) ? [inside, inside] : ['', inside]
    return `${value.slice(0, range[0] + 1)}${before}${item}${after}${value.slice(close)}`
  }
  const [start, end] = last
  const rest = value.slice(end, close)
  if (!startsLine(value, start) || !rest.includes('\n')) {
    return `${value.slice(0, end)}, ${item}${value.slice(end)}`
  }
  const hasComma = /^[ \t]*,/.test(rest)
  const line = rest.slice(0, rest.indexOf('\n') + 1)
  const indent = value.slice(value.lastIndexOf('\n', start - 1) + 1, start)
  const added = `${indent}${item}${hasComma ? ',' : ''}${eol}`
  return `${value.slice(0, end)}${hasComma ? '' : ','}${line}${added}${value.slice(end + line.length)}`
}

/**
 * Take an item out of a list in brackets, and change nothing else: what `addToFlow` has added leaves
 * the text as it was.
 */
export function removeFromFlow(value: string, {items}: FlowList, index: number): string {
  const [before, own, after] = [items[index - 1], items[index], items[index + 1]]
  if (!own) return value
  const [start, end] = own
  const newline = value.indexOf('\n', end)
  const rest = value.slice(end, newline)
  if (startsLine(value, start) && newline >= 0 && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest)) {
    const from = value.lastIndexOf('\n', start - 1) + 1
    const without = value.slice(0, from) + value.slice(newline + 1)
    // The last one has no comma behind it, and neither has the new last one.
    const comma = before && !after && !/^[ \t]*,/.test(rest) ? value.indexOf(',', before[1]) : -1
    return comma >= 0 && comma < from ? without.slice(0, comma) + without.slice(comma + 1) : without
  }
  if (after) return value.slice(0, start) + value.slice(after[0])
  if (before) return value.slice(0, before[1]) + value.slice(end)
  // Of the blanks on both sides of the only one those on one side stay.
  const [blanks = ''] = /^[ \t]*/.exec(value.slice(end)) ?? []
  const isBetween = blanks !== '' && value.slice(0, start).endsWith(blanks)
  return value.slice(0, start) + value.slice(isBetween ? end + blanks.length : end)
}

/** Whether only white space stands before an offset on its line. */
function startsLine(value: string, offset: number): boolean {
  return /^[ \t]*$/.test(value.slice(value.lastIndexOf('\n', offset - 1) + 1, offset))
}
