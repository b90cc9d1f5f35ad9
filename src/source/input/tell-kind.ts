import type {StatsBase} from 'node:fs'

/** Say of what is no file what it is, and what to do. */
export function tellKind(stats: StatsBase<number> | StatsBase<bigint>): string {
  if (stats.isDirectory()) return 'it is not a file but a folder; rename it'
  if (stats.isFIFO())
    return 'it is not a file but a pipe; save what comes out of it as a file, or give it to `collate build -`'
  if (stats.isSocket()) return 'it is not a file but a socket; take it away'
  return 'it is not a file but a device; take it away'
}
