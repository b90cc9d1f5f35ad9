import {languageOption} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readEpoch} from '../options/read-epoch.ts'
import {readExtent} from '../options/read-extent.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate build INPUT... --out DIR [options]

Makes a book of printed pages. An INPUT is a text file, - (standard input), a
PDF, ALTO, PAGE, hOCR or TSV, or a book's folder with such files and book.yaml.
A SHELF, a folder of books' folders, gives all its books and a page of them.

  -o, --out DIR        Where the book goes; replaced as a whole or not at all
      --name NAME      Name of the EPUB file (else by the input's name)
      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
      --password WORD  Password of an encrypted PDF
      --ocr LANGS      Recognise pages of a PDF without text, by Tesseract: eng
      --strict         Take warnings for errors: no book, exit code 1
      --replace        Set corrected Markdown aside, in DIR/markdown.before/
      --format FORM    Messages as text (default), sarif, or json (also --json)
      --review HOW     full (a book's default), doubts (a SHELF's), or none
  -q, --quiet          Print errors only; --verbose: each doubt with evidence
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
      --resume         SHELF: leave books alone that have not changed
      --jobs N         SHELF: books at once; --shard I/N: the Ith of N parts
  -h, --help           Print this help

Exit codes: 0 done, 1 no book, 2 wrong use. The same input gives the same bytes.
Example: collate build sources/gazette --out out
`

/** `collate build`: from files to the output folder. */
export const buildCommand: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    name: {type: 'string'},
    encoding: {type: 'string'},
    password: {type: 'string'},
    ocr: {type: 'string'},
    strict: {type: 'boolean'},
    replace: {type: 'boolean'},
    ...tellingOptions,
    verbose: {type: 'boolean'},
    ...languageOption,
    jobs: {type: 'string'},
    resume: {type: 'boolean'},
    shard: {type: 'string'},
    review: {type: 'string'}
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const out = values.out
  if (paths.length === 0) throw new UsageError('Cannot build, no INPUT is given')
  if (typeof out !== 'string') throw new UsageError('Cannot build, no `--out DIR` is given')
  const format = readFormat(values)
  const sourceDateEpoch = readEpoch(io.env)
  const {findBooks} = await import('../../shelf/find-books.ts')
  const [first, ...others] = paths
  if (first !== undefined && others.length === 0 && (await findBooks(first)).length > 0) {
    return (await import('../shelf/run-shelf.ts')).runShelf(values, first, out, io)
  }
  for (const name of ['jobs', 'resume', 'shard']) {
    if (values[name] !== undefined) {
      throw new UsageError(
        `Unexpected \`--${name}\`, it is for a SHELF: one folder of books' folders`
      )
    }
  }
  // Help and wrong use load nothing of this.
  const [{makeBook}, {showOutcome}, {createProgress}] = await Promise.all([
    import('../make/make-book.ts'),
    import('../print/show-outcome.ts'),
    import('../print/progress.ts')
  ])
  const progress = createProgress(io, !values.quiet && format === 'text')
  const outcome = await makeBook(
    paths,
    {
      out,
      name: optionText(values.name),
      encoding: optionText(values.encoding),
      password: optionText(values.password),
      ocr: languagesOf(values.ocr),
      isStrict: values.strict === true,
      isReplacing: values.replace === true,
      sourceDateEpoch,
      spoken: optionText(values.lang),
      review: readExtent(values.review)
    },
    progress.show
  ).finally(progress.clear)
  return showOutcome(outcome, out, values, io)
}

/** `chi_sim+eng`: what Tesseract takes, and no option of its own. */
function languagesOf(value: Values[string]): string | undefined {
  const given = optionText(value)
  if (given === undefined || /^[a-z]\w*(?:\/\w+)?(?:\+[a-z]\w*(?:\/\w+)?)*$/i.test(given))
    return given
  throw new UsageError(
    `Unexpected \`--ocr ${given}\`, expected languages as Tesseract names them, such as \`chi_sim+eng\``
  )
}
