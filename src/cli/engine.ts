import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

// All flags here are V8's own, and set only for the versions of it that they were measured with. None
// is where somebody asks for a plain engine: what a book is does not depend on it.
const v8 = process.env.COLLATE_ENGINE === 'plain' ? '' : process.versions.v8

/**
 * Bytes of bytecode that a function runs through before it is optimised: V8's own, and eight times
 * that, the least with which the sample page gained no more.
 */
const budgets = {usual: 67_584, large: 540_000}

/**
 * Have functions optimised later than the engine would: of a run of a second it spends a fifth on
 * optimising what is soon done, and again when what it had assumed proves wrong.
 */
export function optimiseLate(): void {
  setBudget(budgets.large)
}

function setBudget(bytes: number): void {
  if (v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${bytes}`)
}

/** Make the engine ready for many texts, one after the other: heaps grow slowly, and stay level. */
export function makeReadyForMany(): void {
  if (/^1[1-3]\./.test(v8)) setFlagsFromString('--heap-growing-percent=100')
}

/**
 * Make the engine ready for a text.
 *
 * For a long one what runs often is optimised soon, and the heap grows slowly: unless told, V8 lets
 * it grow to four times what is alive in it, and the part for what is new to 48 MB, though what a
 * text is made of mostly lives on.
 *
 * A short text has nothing to gain: in a small heap it would be cleaned all the time, and forget
 * what was compiled.
 *
 * @param characters
 *   About how long the text is.
 * @param lines
 *   How many printed lines it has: what is known of a line weighs as much as that of a long one.
 * @returns
 *   Function to call when much is no longer needed: what is made next then takes its room.
 */
export function makeReadyFor(characters: number, lines: number): () => void {
  const length = Math.max(characters, lines * charactersOfLine)
  if (length < longText || !/^1[1-3]\./.test(v8)) return () => {}
  setBudget(budgets.usual)
  // Of the longest the room matters more than the time that collecting takes.
  setFlagsFromString(`--heap-growing-percent=${length < longestText ? 100 : 50}`)
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

/** As many as a line of a narrow column has. */
const charactersOfLine = 20
/** Characters: a shorter text is made before its heap has grown to what it would save. */
const longText = 1_000_000
/** A heap that doubles would be larger than the one that the libraries below Collate need alone. */
const longestText = 3_200_000
