import {bisect} from '../bisect.ts'
import {itemAt, valueAt} from '../item-at.ts'
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
  const fileOf = new Map(source.files.map(({path}, file) => [path, file]))
  const files = source.files.map((): {from: number; to: number} => ({from: 0, to: 0}))
  // Lines stand in the order of the source, those of a file together.
  const places = {
    offset: new Int32Array(trace.lines.length),
    number: new Int32Array(trace.lines.length)
  }
  for (const [index, line] of trace.lines.entries()) {
    const {start} = line.position
    places.offset[index] = start.offset
    places.number[index] = start.line
    const file = itemAt(files, valueAt(fileOf, line.path))
    if (file.to === 0) file.from = index
    file.to = index + 1
  }
  const find = (file: number, key: 'offset' | 'number', value: number): number => {
    const {from, to} = files[file] ?? {from: 0, to: 0}
    if (from >= to) return 0
    return bisect(from + 1, to, (index) => (places[key][index] ?? 0) > value) - 1
  }
  return {
    at: (file, offset) => find(file, 'offset', offset),
    ofNumber: (path, number) => find(fileOf.get(path) ?? -1, 'number', number)
  }
}
