import type {Ink} from './ink.ts'

/** A place where two inks differ: `expected[from..to)` is missing, `actual[start..end)` stands there. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** With more differences than that between two inks, what lies between the first and the last is one. */
const most = 400

/**
 * Compare two inks, character by character.
 *
 * @param expected
 *   What should stand there.
 * @param actual
 *   What stands there.
 * @returns
 *   Differences in order, as few as there can be; none if they are the same.
 * @see http://www.xmailserver.org/diff2.pdf
 *   Myers' greedy algorithm.
 */
export function compareInk(expected: Ink, actual: Ink): Difference[] {
  const a = expected.codes
  const b = actual.codes
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let [tailA, tailB] = [a.length, b.length]
  while (tailA > head && tailB > head && a[tailA - 1] === b[tailB - 1]) {
    tailA--
    tailB--
  }
  if (head === tailA && head === tailB) return []
  const whole = [{from: head, to: tailA, start: head, end: tailB}]
  if (head === tailA || head === tailB) return whole
  const steps = walk(a, b, head, tailA, tailB)
  return steps ? gather(steps, head) : whole
}

/** Furthest points on each diagonal, a row for each number of differences; nothing if there are too many. */
function walk(
  a: readonly number[],
  b: readonly number[],
  head: number,
  tailA: number,
  tailB: number
): {x: number; y: number; down: boolean; length: number}[] | undefined {
  const [n, m] = [tailA - head, tailB - head]
  const limit = Math.min(n + m, most)
  const rows: Int32Array[] = []
  let row = new Int32Array(2 * limit + 3)
  const middle = limit + 1
  for (let count = 0; count <= limit; count++) {
    rows.push(row.slice(middle - count - 1, middle + count + 2))
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const down =
        diagonal === -count ||
        (diagonal !== count && row[middle + diagonal - 1]! < row[middle + diagonal + 1]!)
      let x = down ? row[middle + diagonal + 1]! : row[middle + diagonal - 1]! + 1
      while (x < n && x - diagonal < m && a[head + x] === b[head + x - diagonal]) x++
      row[middle + diagonal] = x
      if (x >= n && x - diagonal >= m) return retrace(rows, n, m)
    }
    row = row.slice()
  }
  return undefined
}

function retrace(rows: readonly Int32Array[], n: number, m: number) {
  const steps: {x: number; y: number; down: boolean; length: number}[] = []
  let [x, y] = [n, m]
  for (let count = rows.length - 1; count > 0; count--) {
    // Each row was kept as it was before its round, from diagonal -count - 1 to count + 1.
    const row = rows[count]!
    const at = (diagonal: number) => row[diagonal + count + 1]!
    const diagonal = x - y
    const down = diagonal === -count || (diagonal !== count && at(diagonal - 1) < at(diagonal + 1))
    const before = down ? diagonal + 1 : diagonal - 1
    x = at(before)
    y = x - before
    steps.push({x, y, down, length: 1})
  }
  return steps.reverse()
}

function gather(
  steps: readonly {x: number; y: number; down: boolean}[],
  head: number
): Difference[] {
  const result: {from: number; to: number; start: number; end: number}[] = []
  for (const {x, y, down} of steps) {
    const [from, start] = [head + x, head + y]
    const last = result.at(-1)
    if (last && last.to === from && last.end === start) {
      if (down) last.end++
      else last.to++
    } else {
      result.push({from, to: from + (down ? 0 : 1), start, end: start + (down ? 1 : 0)})
    }
  }
  return result
}
