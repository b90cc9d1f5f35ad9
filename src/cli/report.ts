import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Io} from './command.ts'

/**
 * Print messages on stderr, by file and place.
 *
 * @param messages
 *   Messages, each with its `file`.
 * @param io
 *   Color is for a terminal without `NO_COLOR`.
 */
export function report(messages: readonly VFileMessage[], io: Io): void {
  if (messages.length === 0) return
  const files = new Map<string, VFile>()
  for (const message of messages) {
    const path = still(message.file || 'collate')
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.messages.push(withPlace(message))
  }
  const color = Boolean(io.stderr.isTTY) && !io.env.NO_COLOR
  io.stderr.write(reporter([...files.values()], {verbose: true, color}) + '\n')
}

/** The reporter prints path and place apart; terminals and editors open `file:line:column`. */
function withPlace(message: VFileMessage): VFileMessage {
  const copy = new VFileMessage(still(message.reason), {
    place: message.place,
    ...(message.cause instanceof Error && {cause: message.cause}),
    ...(message.ruleId && {ruleId: message.ruleId}),
    ...(message.source && {source: message.source})
  })
  copy.fatal = message.fatal
  const note = message.note && still(message.note)
  if (message.file && message.line !== undefined) {
    const at = `${still(message.file)}:${message.line}:${message.column ?? 1}`
    copy.note = note ? `${at}\n${note}` : at
  } else if (note) copy.note = note
  return copy
}

/** Names and texts are quoted in messages: none of their characters may steer a terminal. */
function still(value: string): string {
  return value.replace(/[\0-\t\v-\x1F\x7F-\x9F]/g, '\u{FFFD}')
}
