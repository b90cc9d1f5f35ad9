import type {Point, Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {createMessage, type MessageFields} from '../../message.ts'
import type {RuleId} from '../../rules.ts'

/** A kind of thing that is told once, with how often it was met. */
interface Told {
  readonly fields: MessageFields
  times: number
  readonly samples: Set<string>
}

/**
 * Tell each kind of thing once, at the first of its places: a site that shows three hundred pictures
 * of the web has one message on them.
 */
export class Tally {
  readonly #told = new Map<string, Told>()

  /**
   * @param ruleId
   *   Rule; with `kind` it says what counts as the same.
   * @param kind
   *   Such as the name of a component.
   * @param reason
   *   Sentence for the first of them.
   * @param at
   *   File and place; `sample` is listed in the note.
   */
  add(
    ruleId: RuleId,
    kind: string,
    reason: string,
    at: {
      readonly file: string
      readonly place?: Point | Position | undefined
      readonly sample?: string | undefined
      readonly fatal?: boolean | undefined
    }
  ): void {
    const key = `${ruleId} ${kind}`
    const told = this.#told.get(key)
    if (told) {
      told.times++
      if (at.sample && told.samples.size < mostSamples) told.samples.add(at.sample)
      return
    }
    const {file, place, fatal = false} = at
    this.#told.set(key, {
      fields: {reason, ruleId, file, place, fatal},
      times: 1,
      samples: new Set(at.sample ? [at.sample] : [])
    })
  }

  messages(): VFileMessage[] {
    return [...this.#told.values()].map(({fields, times, samples}) => {
      const count = times > 1 ? `${times} times in this book, here first. ` : ''
      const list = times > 1 && samples.size > 1 ? [...samples].map((one) => `\`${one}\``) : []
      const note = (count + list.join(', ')).trim()
      return createMessage({...fields, ...(note && {note})})
    })
  }
}

/** Enough to see what is meant; a note is read, not searched. */
const mostSamples = 8

/** Where readers of texts tell what they met. */
export type Telling = Pick<Tally, 'add'>
