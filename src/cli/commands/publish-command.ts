import {languageOption} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readEpoch} from '../options/read-epoch.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate publish MARKDOWN-DIR --out DIR [options]

Makes HTML and EPUB of Markdown alone: of a book's, after somebody has corrected
what \`collate build\` wrote (NN-slug.md, images/, book.yaml), or of a docs folder:
chapters by book.yaml, SUMMARY.md, mkdocs.yml, Docusaurus, VitePress, _toc.yml or
myst.yml, else all Markdown files in natural order. Nothing of it is run.

  -o, --out DIR        Where the book goes; replaced as a whole or not at all.
                       May be the folder that MARKDOWN-DIR is in
      --name NAME      Name of the EPUB file (else as in book.yaml)
      --strict         Take warnings for errors: no book, exit code 1
      --replace        Keep Markdown that somebody corrected in DIR in
                       DIR/markdown.before/ (default: it is not written over)
      --format FORM    Messages as text, json or sarif (default: text)
      --json           The same as --format json: written files, too
  -q, --quiet          Print errors only
      --verbose        Print every doubt with its evidence
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 done, 1 no book, 2 wrong use.

Examples: collate publish out/markdown --out out
          collate publish docs --out book
`

/** `collate publish`: from Markdown to the output folder. */
export const publishCommand: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    name: {type: 'string'},
    strict: {type: 'boolean'},
    replace: {type: 'boolean'},
    ...tellingOptions,
    verbose: {type: 'boolean'},
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const {out} = values
  const [path] = paths
  if (path === undefined) throw new UsageError('Cannot publish, no MARKDOWN-DIR is given')
  if (paths.length > 1) throw new UsageError('Cannot publish, expected one MARKDOWN-DIR')
  if (typeof out !== 'string') throw new UsageError('Cannot publish, no `--out DIR` is given')
  const format = readFormat(values)
  const sourceDateEpoch = readEpoch(io.env)
  const [{makeEditions}, {showOutcome}, {createProgress}] = await Promise.all([
    import('../make/make-editions.ts'),
    import('../print/show-outcome.ts'),
    import('../print/progress.ts')
  ])
  const progress = createProgress(io, !values.quiet && format === 'text')
  const outcome = await makeEditions(
    path,
    {
      out,
      name: optionText(values.name),
      isStrict: values.strict === true,
      isReplacing: values.replace === true,
      sourceDateEpoch
    },
    progress.show
  ).finally(progress.clear)
  return showOutcome(outcome, out, values, io)
}
