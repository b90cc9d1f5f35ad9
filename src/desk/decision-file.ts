import {ChangedError, ForbiddenError} from './write-errors.ts'

/** The text of `book.yaml` at one moment. */
export interface Snapshot {
  readonly value: string
  /** Nothing if there is no file. */
  readonly bytes: Uint8Array | undefined
  /** Why it cannot be edited here. */
  readonly problem?: string
}

/** What came of an edit; only `written` has changed the file. */
export type Edited =
  | {readonly kind: 'written'; readonly snapshot: Snapshot}
  | {readonly kind: 'changed' | 'failed' | 'nothing'; readonly reason: string}

/** `book.yaml` under the hands of an editor, with what can be undone. */
export interface DecisionFile {
  readonly read: () => Promise<Snapshot>
  /** Write another text in the place of the one that was read; of one that is empty there is no file. */
  readonly edit: (from: Snapshot, value: string) => Promise<Edited>
  /** The file before the last edit, if that is what lies there: else nothing is undone. */
  readonly undo: (from: Snapshot) => Promise<Edited>
  readonly redo: (from: Snapshot) => Promise<Edited>
  /** `u` if there is something to undo, `r` if to redo. */
  readonly history: (from: Snapshot) => string
}

/** Where the bytes of `book.yaml` are. */
interface DecisionStore {
  /** They, nothing where there is no file; or why nobody can read it. */
  readonly read: () => Promise<{readonly bytes: Uint8Array | undefined; readonly problem?: string}>
  /**
   * Put bytes, or nothing, in the place of those that are expected there: as a whole or not at all.
   *
   * @throws {ChangedError}
   *   When others lie there.
   * @throws {ForbiddenError}
   *   When nothing may be written there.
   */
  readonly write: (value: Uint8Array | undefined, expected: Uint8Array | undefined) => Promise<void>
}

/** A text before and after an edit; nothing where there was no file. */
interface Edit {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What can be undone and done again, what was last at the end. */
export interface History {
  readonly past: Edit[]
  readonly future: Edit[]
}

/**
 * Make `book.yaml` a file for decisions.
 *
 * @param path
 *   What messages call it.
 * @param store
 *   Where its bytes are.
 * @param history
 *   What was done before (optional); it is added to.
 */
export function createDecisionFile(
  path: string,
  store: DecisionStore,
  {past, future}: History = {past: [], future: []}
): DecisionFile {
  async function put(from: Snapshot, value: string | undefined): Promise<Edited> {
    if (from.problem) return {kind: 'failed', reason: `Cannot edit \`${path}\`, ${from.problem}`}
    const bytes = value === undefined ? undefined : bytesOf(from, value)
    try {
      await store.write(bytes, from.bytes)
    } catch (error) {
      const {message} = error as Error
      if (error instanceof ChangedError || error instanceof ForbiddenError) {
        const kind = error instanceof ChangedError ? 'changed' : 'failed'
        return {kind, reason: `Cannot write \`${path}\`, ${message}`}
      }
      return {kind: 'failed', reason: `Cannot write \`${path}\`, the system says: ${message}`}
    }
    return {kind: 'written', snapshot: {value: value ?? '', bytes}}
  }

  /** One step from the end of one list to that of the other. */
  async function step(
    from: Snapshot,
    [taken, given]: readonly [Edit[], Edit[]],
    is: 'after' | 'before',
    to: 'before' | 'after'
  ): Promise<Edited> {
    const last = taken.at(-1)
    if (!last) return {kind: 'nothing', reason: 'There is nothing more of yours'}
    if (last[is] !== textOf(from)) {
      return {
        kind: 'changed',
        reason: `Cannot go back, \`${path}\` was edited since; take decisions back one by one`
      }
    }
    const edited = await put(from, last[to])
    if (edited.kind === 'written') {
      taken.pop()
      given.push(last)
    }
    return edited
  }

  return {
    async read() {
      const {bytes, problem} = await store.read()
      if (problem !== undefined) return {value: '', bytes: undefined, problem}
      try {
        return {value: new TextDecoder('utf-8', {fatal: true}).decode(bytes), bytes}
      } catch {
        return {value: '', bytes, problem: 'it is not UTF-8; save it as UTF-8'}
      }
    },
    async edit(from, value) {
      const after = value === '' ? undefined : value
      const edited = await put(from, after)
      if (edited.kind === 'written') {
        past.push({before: textOf(from), after})
        future.length = 0
      }
      return edited
    },
    undo: (from) => step(from, [past, future], 'after', 'before'),
    redo: (from) => step(from, [future, past], 'before', 'after'),
    history(from) {
      const [done, undone] = [past.at(-1), future.at(-1)]
      const text = textOf(from)
      return (
        (done && done.after === text ? 'u' : '') + (undone && undone.before === text ? 'r' : '')
      )
    }
  }
}

/** Nothing where there is no file. */
function textOf({value, bytes}: Snapshot): string | undefined {
  return bytes && value
}

/** A text as it will be written: a byte order mark stays. */
export function bytesOf(from: Snapshot, value: string): Uint8Array {
  return new TextEncoder().encode((hasMark(from.bytes) ? '\uFEFF' : '') + value)
}

/** Whether a byte order mark begins the file. */
function hasMark(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}
