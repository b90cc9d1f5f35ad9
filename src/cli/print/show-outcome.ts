import type {VFileMessage} from 'vfile-message'
import {fieldsOfMessage} from '../../message.ts'
import type {Io, Values} from '../commands/command.ts'
import type {Outcome} from '../make/make-book.ts'
import {sayFor, tellFor} from '../options/language.ts'
import {readFormat} from '../options/read-format.ts'
import {printSarif} from './print-sarif.ts'
import {report, still} from './report.ts'
import {isDoubt, sumUp} from './sum-up.ts'

/**
 * Tell what came of a book: as JSON or SARIF on stdout, or in words on stderr.
 *
 * @param out
 *   Output folder, as the person named it.
 * @param values
 *   `format`, `json`, `quiet`, `verbose`, `strict` and `lang` are asked.
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
    const {files, messages} = outcome
    const isDone = files.length > 0
    const isShown = function (message: VFileMessage): boolean {
      if (values.verbose || message.fatal === true) return true
      // Doubts of a book that was made are summed up; where they prevent it, each is an error.
      if (!isDone && values.strict) return message.fatal === false
      // Nor does anybody settle them while there is no book for another reason.
      return !values.quiet && !isDoubt(message)
    }
    const tell = tellFor(values, io)
    report(messages.filter(isShown), io, tell)
    if (isDone && !values.quiet) {
      const shown = {out, isVerbose: values.verbose === true}
      io.stderr.write(still(sumUp(outcome, shown, sayFor(values, io), tell)))
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
