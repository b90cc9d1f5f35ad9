import type {VFileMessage} from 'vfile-message'
import {fieldsOfMessage} from '../message.ts'
import type {Io, Values} from './command.ts'
import type {Outcome} from './make-book.ts'
import {printSarif} from './print-sarif.ts'
import {readFormat} from './read-format.ts'
import {report} from './report.ts'

/**
 * Tell what came of a book: as JSON or SARIF on stdout, or in words on stderr.
 *
 * @param out
 *   Output folder, as the person named it.
 * @param values
 *   `format`, `json` and `quiet` are asked.
 * @returns
 *   Exit code.
 */
export async function showOutcome(
  outcome: Outcome,
  out: string,
  values: Values,
  io: Io
): Promise<number> {
  const format = readFormat(values)
  if (format === 'json') {
    io.stdout.write(toJson(outcome, out) + '\n')
  } else if (format === 'sarif') {
    await printSarif(outcome.messages, io)
  } else {
    const isNews = (message: VFileMessage) => typeof message.fatal !== 'boolean'
    report(
      outcome.messages.filter((message) => !values.quiet || !isNews(message)),
      io
    )
    if (outcome.files.length > 0 && !values.quiet) {
      io.stderr.write(`Wrote ${outcome.files.length} files to \`${out}\`\n`)
    }
  }
  return outcome.files.length > 0 ? 0 : 1
}

function toJson({name, files, messages, ledger}: Outcome, out: string): string {
  return JSON.stringify({name, out, files, messages: messages.map(toPlain), ledger}, undefined, 2)
}

const toPlain = (message: VFileMessage) => ({
  ...fieldsOfMessage(message),
  fatal: message.fatal ?? null
})
