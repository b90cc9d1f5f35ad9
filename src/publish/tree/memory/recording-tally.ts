import type {Tally, Telling} from '../../dialects/tally.ts'

/** What was told, as it was told. */
export type TallyEntry = Parameters<Tally['add']>

/** Tells another tally what it is told, and keeps it, so that it can be told again to the next one. */
export class RecordingTally implements Telling {
  #to: Telling
  #entries: TallyEntry[] | undefined = []

  constructor(to: Telling) {
    this.#to = to
  }

  add(...entry: TallyEntry): void {
    this.#entries?.push(entry)
    this.#to.add(...entry)
  }

  /** Keep no more: what is told from now on, of links, is found anew each time. */
  end(): readonly TallyEntry[] {
    const entries = this.#entries ?? []
    this.#entries = undefined
    return entries
  }

  /** Tell all of it to another tally, and what comes later, too. */
  repeat(entries: readonly TallyEntry[], to: Telling): void {
    this.#to = to
    for (const entry of entries) to.add(...entry)
  }
}
