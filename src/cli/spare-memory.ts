import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Let the heap of a long text grow slowly; unless told, V8 lets it grow to four times what is alive
 * in it, and the part for what is new to 48 MB, though what a text is made of mostly lives on.
 *
 * The flags are the engine's own, and set only where they are known to be there. A short text has
 * nothing to gain: in a small heap it would be cleaned all the time, and forget what was compiled.
 *
 * @param characters
 *   About how long the text is.
 * @returns
 *   Function to call when much is no longer needed: what is made next then takes its room.
 */
export function spareMemory(characters: number): () => void {
  if (characters < longText || !/^1[1-3]\./.test(process.versions.v8)) return () => {}
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

const longText = 1_000_000
