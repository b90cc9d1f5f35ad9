import {countOf} from '../../count-of.ts'
import {fieldsOfMessage} from '../../message.ts'
import {languageOption, tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import {printSarif} from '../print/print-sarif.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate adopt OUT [BOOK] [options]

Takes what somebody has corrected in the Markdown of a book, OUT/markdown, into
the book's own book.yaml, as decisions: other words are a reading, a paragraph
joined or parted a join or break, one taken out a drop, files in another order an
order. A build then gives the corrected text, also of better sources.

OUT is what \`collate build\` wrote. BOOK is the book's folder, or its only text;
without it the folder that review/ledger.json names, if it does. Each decision is tried; what no decision can say is
listed with its place, and stays a reason not to build.

      --dry-run        Print the decisions, and write nothing
      --encoding NAME  Encoding of the texts, as for the build (else detected)
      --format FORM    Messages as text, json or sarif (default: text)
      --json           The same as --format json: decisions, too
  -q, --quiet          Print warnings and errors only
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 all is adopted, 1 something is left, 2 wrong use.

Example: collate adopt out sources/gazette
`

/** `collate adopt`: from corrected Markdown to decisions. */
export const adoptCommand: Command = {
  help,
  options: {
    'dry-run': {type: 'boolean'},
    encoding: {type: 'string'},
    ...tellingOptions,
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [out, folder] = paths
  if (out === undefined) throw new UsageError('Cannot adopt, no OUT is given')
  if (paths.length > 2) throw new UsageError('Cannot adopt, expected OUT and one BOOK')
  const format = readFormat(values)
  const [{adoptCorrections}, {report}] = await Promise.all([
    import('../make/adopt-corrections.ts'),
    import('../print/report.ts')
  ])
  const outcome = await adoptCorrections(out, {
    folder,
    encoding: optionText(values.encoding),
    isDry: values['dry-run'] === true
  })
  const {decisions, messages, bookYaml} = outcome
  if (format === 'json') {
    const plain = messages.map(fieldsOfMessage)
    io.stdout.write(
      JSON.stringify({out, bookYaml, decisions, messages: plain}, undefined, 2) + '\n'
    )
  } else if (format === 'sarif') await printSarif(messages, io)
  else {
    for (const decision of decisions) io.stdout.write(`${decision}\n`)
    const tell = tellFor(values, io)
    report(messages, io, tell)
    if (!values.quiet && bookYaml !== undefined) {
      const count = countOf(decisions.length, 'decision')
      const done = values['dry-run'] ? 'Would write' : 'Wrote'
      const said =
        decisions.length > 0 ? `${done} ${count} to \`${bookYaml}\`` : 'There is nothing to adopt'
      io.stderr.write(`${tell(said)}\n`)
    }
  }
  return messages.length > 0 ? 1 : 0
}
