/** A source of numbers from 0 to 1. */
export type Random = () => number

/**
 * Make a new input of those that are known: bytes are changed, taken out, doubled, crossed with
 * another input, or a piece is put in.
 *
 * @param pieces
 *   What is worth putting in.
 */
export function mutate(
  input: Uint8Array,
  other: Uint8Array,
  pieces: readonly Uint8Array[],
  random: Random
): Uint8Array {
  let result = input
  const turns = 1 + Math.floor(random() * 4)
  for (let turn = 0; turn < turns; turn++) {
    const at = Math.floor(random() * (result.length + 1))
    const end = Math.min(result.length, at + Math.floor(random() ** 3 * 200))
    const [before, middle, after] = [
      result.subarray(0, at),
      result.subarray(at, end),
      result.subarray(end)
    ]
    switch (Math.floor(random() * 6)) {
      case 0:
        result = join(
          before,
          middle.map(() => Math.floor(random() * 256)),
          after
        )
        break
      case 1:
        result = join(before, after)
        break
      case 2:
        result = join(
          before,
          ...Array<Uint8Array>(2 + Math.floor(random() * 20)).fill(middle),
          after
        )
        break
      case 3:
        result = join(before, other.subarray(Math.floor(random() * other.length)))
        break
      default:
        result = join(before, pieces[Math.floor(random() * pieces.length)]!, after)
    }
  }
  return result.subarray(0, mostBytes)
}

const mostBytes = 20_000

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}
