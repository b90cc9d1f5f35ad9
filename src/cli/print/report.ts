import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {countOf} from '../../count-of.ts'
import type {Tell} from '../../publish/retell.ts'
import type {Io} from '../commands/command.ts'

/** Of one file so many messages are printed: nobody reads more, and each takes time to lay out. */
const mostShown = 100

/**
 * Print messages on stderr, by file and place.
 *
 * Of a file with very many the first are printed, errors before all others, and how many there are
 * besides; JSON and SARIF have all.
 *
 * @param messages
 *   Messages, each with its `file`.
 * @param io
 *   Color is for a terminal without `NO_COLOR`.
 * @param tell
 *   Says a message in the language of the person (optional, else English).
 */
export function report(messages: readonly VFileMessage[], io: Io, tell: Tell = english): void {
  if (messages.length === 0) return
  const byPath = new Map<string, VFileMessage[]>()
  for (const message of messages) {
    const path = still(message.file || 'collate')
    const own = byPath.get(path)
    if (own) own.push(message)
    else byPath.set(path, [message])
  }
  const files = Array.from(byPath, function ([path, own]) {
    const file = new VFile({path})
    for (const message of firstOf(own)) file.messages.push(withPlace(message, tell))
    return file
  })
  const color = Boolean(io.stderr.isTTY) && !io.env.NO_COLOR
  io.stderr.write(reporter(files, {verbose: true, color}) + '\n')
  for (const [path, {length}] of byPath) {
    if (length > mostShown) {
      const rest = length - mostShown
      io.stderr.write(
        tell(
          `\`${path}\` has ${countOf(rest, 'message')} more than these; \`--format json\` gives all`
        ) + '\n'
      )
    }
  }
}

const english: Tell = (text) => text

/** Those of a file that are printed, in the order in which they are. */
function firstOf(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  if (messages.length <= mostShown) return messages
  const isError = ({fatal}: VFileMessage) => fatal === true
  const ranked = [
    ...messages.filter(isError),
    ...messages.filter((message) => !isError(message))
  ].slice(0, mostShown)
  const shown = new Set(ranked)
  return messages.filter((message) => shown.has(message))
}

/** The reporter prints path and place apart; terminals and editors open `file:line:column`. */
function withPlace(message: VFileMessage, tell: Tell): VFileMessage {
  const copy = new VFileMessage(still(tell(message.reason)), {
    place: message.place,
    ...(message.cause instanceof Error && {cause: message.cause}),
    ...(message.ruleId && {ruleId: message.ruleId}),
    ...(message.source && {source: message.source})
  })
  copy.fatal = message.fatal
  const note = message.note && still(tell(message.note))
  if (message.file && message.line !== undefined) {
    const at = `${still(message.file)}:${message.line}:${message.column ?? 1}`
    copy.note = note ? `${at}\n${note}` : at
  } else if (note) copy.note = note
  return copy
}

/** Names and texts are quoted in messages: none of their characters may steer a terminal. */
export function still(value: string): string {
  return value.replace(/[\0-\t\v-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\u{FFFD}')
}
