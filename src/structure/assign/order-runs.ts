import {append} from '../../append.ts'
import {valueAt} from '../../item-at.ts'

/** Reading order of an article's blocks: its beginning first, then each run after the one whose last sentence it ends. */
export function orderRuns(
  list: readonly number[],
  start: number,
  next: ReadonlyMap<number, {start: number}>
): number[] {
  const own = new Set(list)
  const targets = new Set(
    list.flatMap((at) =>
      next.has(at) && own.has(valueAt(next, at).start) ? [valueAt(next, at).start] : []
    )
  )
  // A run ends where a torn sentence goes on elsewhere, and before one that is taken up from elsewhere.
  const runs: number[][] = []
  for (const at of list) {
    const before = runs.at(-1)?.at(-1)
    const jumps =
      before !== undefined &&
      next.has(before) &&
      own.has(valueAt(next, before).start) &&
      valueAt(next, before).start !== at
    const isTarget = targets.has(at) && !(before !== undefined && next.get(before)?.start === at)
    if (before !== undefined && at !== start && !jumps && !isTarget) runs.at(-1)!.push(at)
    else runs.push([at])
  }
  const byFirst = new Map(runs.map((run) => [run[0]!, run]))
  const result: number[] = []
  const done = new Set<number[]>()
  const follow = (run: number[] | undefined) => {
    for (let current = run; current && !done.has(current); ) {
      done.add(current)
      append(result, current)
      const target = next.get(current.at(-1)!)?.start
      current = target === undefined ? undefined : byFirst.get(target)
    }
  }
  follow(byFirst.get(start))
  for (const run of runs) if (!targets.has(run[0]!)) follow(run)
  for (const run of runs) follow(run)
  return result
}
