import {cpus, loadavg, totalmem} from 'node:os'

/** The machine that a measurement is of: what kind it is, not which one. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  /** In GB (10⁹ bytes). */
  readonly memory: number
  readonly node: string
  readonly system: string
  /** Processes that wanted to run in the last minute, on average: above the cores it was busy. */
  readonly load: number
}

export function describeMachine(): Machine {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memory: Math.round(totalmem() / 1e9),
    node: process.version,
    system: process.platform,
    load: Number(loadavg()[0]!.toFixed(1))
  }
}
