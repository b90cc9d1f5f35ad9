import {Session} from 'node:inspector/promises'

/**
 * Watch which blocks of our own code run, as V8 counts them.
 *
 * @returns
 *   `fresh`: how many blocks ran since the last call that had never run before.
 */
export async function watchCoverage(): Promise<{fresh: () => Promise<number>}> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  const seen = new Set<string>()
  return {
    async fresh() {
      const {result} = await session.post('Profiler.takePreciseCoverage')
      const before = seen.size
      for (const {url, functions} of result) {
        if (!url.includes('/src/')) continue
        for (const {ranges} of functions) {
          for (const {startOffset, endOffset, count} of ranges) {
            if (count > 0) seen.add(`${url} ${startOffset} ${endOffset}`)
          }
        }
      }
      return seen.size - before
    }
  }
}
