import type {VFileMessage} from 'vfile-message'
import type {Command, Io, Values} from './command.ts'
import type {Outcome} from './make-book.ts'
import {UsageError} from './parse-arguments.ts'

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

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const out = values.out
  if (paths.length === 0) throw new UsageError('Cannot build, no INPUT is given')
  if (typeof out !== 'string') throw new UsageError('Cannot build, no `--out DIR` is given')
  const sourceDateEpoch = readEpoch(io.env.SOURCE_DATE_EPOCH)
  // Help and wrong use load nothing of this.
  const [{makeBook}, {report}, {createProgress}] = await Promise.all([
    import('./make-book.ts'),
    import('./report.ts'),
    import('./progress.ts')
  ])
  const progress = createProgress(io, !values.quiet && !values.json)
  const outcome = await makeBook(
    paths,
    {
      out,
      name: textOf(values.name),
      encoding: textOf(values.encoding),
      isStrict: values.strict === true,
      sourceDateEpoch
    },
    progress.show
  ).finally(progress.clear)
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

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
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
