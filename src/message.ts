import type {Point, Position} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {RuleId} from './rules.ts'

/** What a message of ours says; see {@link createMessage}. */
export interface MessageFields {
  /** One sentence: “Unexpected …, expected …” or “Cannot …, …”, the way out last. */
  readonly reason: string
  /** What is wrong; its row in `rules.ts` says what to do. */
  readonly ruleId: RuleId
  /** Path of the file that the message is about. */
  readonly file?: string | undefined
  /** Where in that file. */
  readonly place?: Point | Position | undefined
  /** Evidence and the way out, where one sentence is too short. */
  readonly note?: string | undefined
  /** `true`: no usable book; `false`: a doubt; absent: mere news. */
  readonly fatal?: boolean | undefined
}

/**
 * Make a message in the one form that all of Collate's messages have.
 *
 * @param fields
 *   What it says and where.
 * @returns
 *   Message with `source: 'collate'`, and with `file` and `name` set as
 *   `VFile#message` sets them, so that it prints as `file:line:column: reason`.
 */
export function createMessage(fields: MessageFields): VFileMessage {
  const message = new VFileMessage(fields.reason, {
    place: fields.place,
    ruleId: fields.ruleId,
    source: 'collate'
  })
  message.fatal = fields.fatal
  if (fields.note) message.note = fields.note
  if (fields.file) {
    message.name = fields.file + ':' + message.name
    message.file = fields.file
  }
  return message
}

/**
 * What a message says, as plain data that can be sent to another thread: `createMessage` makes the
 * same message of it.
 */
export function fieldsOf({reason, ruleId, file, place, note, fatal}: VFileMessage): MessageFields {
  return {reason, ruleId: ruleId as RuleId, file, place, note, fatal: fatal ?? undefined}
}
