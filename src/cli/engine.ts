import {setFlagsFromString} from 'node:v8'

// All flags here are V8's own, and set only for the versions of it that they were measured with. None
// is where somebody asks for a plain engine: what a book is does not depend on it.
const v8 = process.env.COLLATE_ENGINE === 'plain' ? '' : process.versions.v8

/**
 * Bytes of bytecode that a function runs through before it is optimised: eight times what V8 has,
 * the least with which the sample page gained no more.
 */
const budget = 540_000

/**
 * Have functions optimised later than the engine would: of a run of a second it spends a fifth on
 * optimising what is soon done, and again when what it had assumed proves wrong.
 */
export function optimiseLate(): void {
  if (v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budget}`)
}

/** Make the engine ready for many texts, one after the other: heaps grow slowly, and stay level. */
export function makeReadyForMany(): void {
  growBy(100)
}

/**
 * Make it ready for very many lines: a heap that grows fast is twice as large as what is in it, and what
 * is done a hundred thousand times is optimised at once, which saves a sixth of the CPU time.
 */
export function makeReadyForLong(): void {
  growBy(40)
  if (v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budget / 32}`)
}

/** Make it ready for printed sheets: with the place of each character there is more of them than of a text. */
export function makeReadyForSheets(): void {
  growBy(40)
}

/** Percent of what is alive after a collection, until the next one. */
function growBy(percent: number): void {
  if (/^1[1-3]\./.test(v8)) setFlagsFromString(`--heap-growing-percent=${percent}`)
}
