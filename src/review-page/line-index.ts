import type {Source} from '../source/index.ts'
import type {Trace} from '../trace/index.ts'

/** Finds the printed line, as an index in a trace, at a place of the source. */
export interface LineIndex {
  /** By the index of a file and an offset in it; the last line that begins there or before. */
  readonly at: (file: number, offset: number) => number
  /** By the path of a file and the number of a line in it. */
  readonly ofNumber: (path: string, number: number) => number
}

/** Prepare to find lines of a trace. */
export function indexLines(source: Source, trace: Trace): LineIndex {
  const files = source.files.map(({path}) => {
    const lines: {index: number; offset: number; number: number}[] = []
    for (const [index, line] of trace.lines.entries()) {
      const {start} = line.position
      if (line.path === path) lines.push({index, offset: start.offset!, number: start.line})
    }
    return lines
  })
  const find = (file: number, key: 'offset' | 'number', value: number): number => {
    const lines = files[file] ?? []
    let [low, high] = [0, lines.length]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (lines[middle]![key] <= value) low = middle
      else high = middle
    }
    return lines[low]?.index ?? 0
  }
  return {
    at: (file, offset) => find(file, 'offset', offset),
    ofNumber: (path, number) =>
      find(
        source.files.findIndex((file) => file.path === path),
        'number',
        number
      )
  }
}
