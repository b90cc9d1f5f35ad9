import {around, type Extent} from '../item.ts'

/** Rules that touch each other, and what they enclose. */
interface BarGrid extends Extent {
  readonly bars: readonly Extent[]
}

/** Points by which rules may miss each other. */
const slack = 2
/** Points: squares in which rules are looked for, so that cost is linear in them. */
const square = 48
/** More rules are a drawing. */
const mostBars = 20_000

/** Gather rules that touch each other, directly or by others. */
export function joinBars(bars: readonly Extent[]): BarGrid[] {
  if (bars.length < 4 || bars.length > mostBars) return []
  const root = bars.map((_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (root[top] !== top) top = root[top]!
    while (root[at] !== top) [root[at], at] = [top, root[at]!]
    return top
  }
  const squares = new Map<string, number[]>()
  for (const [at, bar] of bars.entries()) {
    for (const key of squaresOf(bar)) {
      const held = squares.get(key)
      if (!held) squares.set(key, [at])
      else {
        for (const other of held)
          if (find(other) !== find(at) && touches(bar, bars[other]!)) root[find(other)] = find(at)
        held.push(at)
      }
    }
  }
  const groups = new Map<number, Extent[]>()
  for (const [at, bar] of bars.entries()) {
    const top = find(at)
    const group = groups.get(top)
    if (group) group.push(bar)
    else groups.set(top, [bar])
  }
  return [...groups.values()]
    .filter((group) => group.length > 3)
    .map((group) => ({...around(group), bars: group}))
}

function squaresOf({u0, u1, v0, v1}: Extent): string[] {
  const keys: string[] = []
  const [left, right] = [Math.floor((u0 - slack) / square), Math.floor((u1 + slack) / square)]
  const [top, bottom] = [Math.floor((v0 - slack) / square), Math.floor((v1 + slack) / square)]
  for (let u = left; u <= right; u++) for (let v = top; v <= bottom; v++) keys.push(`${u} ${v}`)
  return keys
}

const touches = (a: Extent, b: Extent) =>
  a.u0 <= b.u1 + slack && b.u0 <= a.u1 + slack && a.v0 <= b.v1 + slack && b.v0 <= a.v1 + slack
