import {readFileSync} from 'node:fs'

/** A function that was seen at work, with those that it called. */
export interface Frame {
  readonly name: string
  /** Path of its source from the root of the package, `node:fs`, or empty for the engine's own. */
  readonly file: string
  /** Microseconds in itself. */
  own: number
  readonly calls: Map<string, Frame>
}

/** What V8 writes with `--cpu-prof`. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: {
      readonly functionName: string
      readonly url: string
      readonly lineNumber: number
    }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/**
 * Read a profile of the processor as a tree of functions, from the first that was called down.
 *
 * @param path
 *   A `.cpuprofile` of a bundle whose parts have their paths above them, as esbuild writes them
 *   where it leaves white space alone.
 */
export function readProfile(path: string, bundle: string): Frame {
  const {nodes, samples, timeDeltas} = JSON.parse(readFileSync(path, 'utf8')) as CpuProfile
  const own = new Map<number, number>()
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[at]!)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const fileOf = readParts(bundle)
  const root = createFrame('all', '')
  const add = function (id: number, above: Frame): void {
    const {callFrame, children = []} = byId.get(id)!
    const {functionName, url, lineNumber} = callFrame
    const file = url.endsWith('collate.cjs') ? fileOf(lineNumber) : shorten(url)
    const time = own.get(id) ?? 0
    // A thread that waits costs nothing.
    if (functionName === '(idle)') return
    const frame = functionName === '(root)' ? above : call(above, functionName, file)
    frame.own += time
    for (const child of children) add(child, frame)
  }
  add(nodes[0]!.id, root)
  return root
}

/** Put several trees into one: of two threads, of many runs. */
export function mergeFrames(frames: readonly Frame[]): Frame {
  const root = createFrame('all', '')
  const add = function (from: Frame, into: Frame): void {
    into.own += from.own
    for (const one of from.calls.values()) add(one, call(into, one.name, one.file))
  }
  for (const frame of frames) add(frame, root)
  return root
}

/** Microseconds in a function and in all that it called. */
export function totalOf(frame: Frame): number {
  let total = frame.own
  for (const one of frame.calls.values()) total += totalOf(one)
  return total
}

function createFrame(name: string, file: string): Frame {
  return {name: name || '(anonymous)', file, own: 0, calls: new Map()}
}

function call(above: Frame, name: string, file: string): Frame {
  const key = `${name}\0${file}`
  const frame = above.calls.get(key) ?? createFrame(name, file)
  above.calls.set(key, frame)
  return frame
}

/** Which part of a bundle a line is in. */
function readParts(bundle: string): (line: number) => string {
  let part = ''
  const parts = readFileSync(bundle, 'utf8')
    .split('\n')
    .map(function (line) {
      part = /^ *\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? part
      return part
    })
  return (line) => parts[line] ?? ''
}

const shorten = (url: string) => url.replace(/^.*?\/(node_modules|src|dist|bench)\//, '$1/')
