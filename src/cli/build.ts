import type {VFileMessage} from 'vfile-message'
import {buildBook} from '../pipeline.ts'
import {checkOutput, writeOutput} from '../publish/write-output.ts'
import type {LedgerEntry} from '../source/index.ts'
import type {Command, Io, Values} from './command.ts'
import {UsageError} from './parse-arguments.ts'
import {createProgress} from './progress.ts'
import {readInputs} from './read-inputs.ts'
import {report} from './report.ts'
import {toName} from './to-name.ts'

const help = `Usage: collate build INPUT... --out DIR [options]

Makes a book of the text of printed pages. An INPUT is a text file, or a book's
folder: its .txt files in natural order, and book.yaml.

  -o, --out DIR        Where the book goes; replaced as a whole or not at all
      --name NAME      Name of the EPUB file (else by the input's name)
      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
      --strict         Take warnings for errors: no book, exit code 1
      --json           Print messages, ledger and written files as JSON
  -q, --quiet          Print warnings and errors only
  -h, --help           Print this help

Exit codes: 0 done, 1 no book, 2 wrong use. Dates are taken from book.yaml and
SOURCE_DATE_EPOCH, never from the clock: the same input gives the same bytes.

Example: collate build sources/gazette --out out
`

/** `collate build`: from files to the output folder. */
export const build: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    name: {type: 'string'},
    encoding: {type: 'string'},
    strict: {type: 'boolean'},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
    help: {type: 'boolean', short: 'h'}
  },
  run
}

/** What a build comes to, whether there is a book or not. */
interface Outcome {
  readonly name: string
  /** Files in the output folder; none if there is no book. */
  readonly files: readonly string[]
  readonly messages: readonly VFileMessage[]
  readonly ledger: readonly LedgerEntry[]
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const out = values.out
  if (paths.length === 0) throw new UsageError('Cannot build, no INPUT is given')
  if (typeof out !== 'string') throw new UsageError('Cannot build, no `--out DIR` is given')
  const outcome = await makeBook(values, paths, out, io)
  if (values.json) {
    io.stdout.write(toJson(outcome, out) + '\n')
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

async function makeBook(
  values: Values,
  paths: readonly string[],
  out: string,
  io: Io
): Promise<Outcome> {
  const isFatal = (message: VFileMessage) =>
    message.fatal === true || (values.strict === true && message.fatal === false)
  const sourceDateEpoch = readEpoch(io.env.SOURCE_DATE_EPOCH)
  const progress = createProgress(io, !values.quiet && !values.json)
  try {
    progress.show('reading')
    const refusal = await checkOutput(out)
    if (refusal) return {name: '', files: [], messages: [refusal], ledger: []}
    const encoding = typeof values.encoding === 'string' ? values.encoding : undefined
    const read = await readInputs(paths, encoding)
    const name = toName(typeof values.name === 'string' ? values.name : read.name)
    const failed = {name, files: [], messages: read.messages, ledger: read.ledger}
    if (read.messages.some(isFatal)) return failed

    const {source, book, ledger} = read
    const epoch = sourceDateEpoch !== undefined && {sourceDateEpoch}
    const built = await buildBook({source, book, name, ledger, ...epoch}, progress.show)
    const messages = [...read.messages, ...built.messages]
    if (messages.some(isFatal)) return {...failed, messages, ledger: built.ledger}

    progress.show('writing')
    const failure = await writeOutput(out, built.files)
    if (failure) return {...failed, messages: [...messages, failure], ledger: built.ledger}
    const files = built.files.map((file) => file.path)
    return {name, files, messages, ledger: built.ledger}
  } finally {
    progress.clear()
  }
}

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function readEpoch(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined
  // Until the end of the year 9999.
  if (/^\d{1,12}$/.test(value) && Number(value) < 253_402_300_800) return Number(value)
  throw new UsageError(
    `Unexpected SOURCE_DATE_EPOCH \`${value}\`, expected seconds since 1970 such as \`1710460800\``
  )
}

function toJson({name, files, messages, ledger}: Outcome, out: string): string {
  const plain = messages.map(({file, place, ruleId, fatal, reason, note}) => ({
    file,
    place,
    ruleId,
    fatal: fatal ?? null,
    reason,
    note
  }))
  return JSON.stringify({name, out, files, messages: plain, ledger}, undefined, 2)
}
