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
  // A message is about a text: where in the program it was made is as large as the rest of it.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(fields.reason, {
    place: fields.place,
    ruleId: fields.ruleId,
    source: 'collate'
  })
  Error.stackTraceLimit = stackTraceLimit
  message.fatal = fields.fatal
  if (fields.note) message.note = fields.note
  if (fields.file) {
    message.name = fields.file + ':' + message.name
    message.file = fields.file
  }
  return message
}

/** The fields of a message, as data: to send it to another thread, or to print it as JSON. */
export function fieldsOfMessage(message: VFileMessage): MessageFields {
  const {file, place, ruleId, fatal, reason, note} = message
  return {file, place, ruleId: ruleId as RuleId, fatal: fatal ?? undefined, reason, note}
}
