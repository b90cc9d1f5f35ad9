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
    const path = message.file || 'collate'
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.messages.push(withPlace(message))
  }
  const color = Boolean(io.stderr.isTTY) && !io.env.NO_COLOR
  io.stderr.write(reporter([...files.values()], {verbose: true, color}) + '\n')
}

/** The reporter prints path and place apart; terminals and editors open `file:line:column`. */
function withPlace(message: VFileMessage): VFileMessage {
  if (!message.file || message.line === undefined) return message
  const at = `${message.file}:${message.line}:${message.column ?? 1}`
  const copy = new VFileMessage(message.reason, {
    place: message.place,
    ...(message.cause instanceof Error && {cause: message.cause}),
    ...(message.ruleId && {ruleId: message.ruleId}),
    ...(message.source && {source: message.source})
  })
  copy.fatal = message.fatal
  copy.note = message.note ? `${at}\n${message.note}` : at
  return copy
}
