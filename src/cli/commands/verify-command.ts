import {countOf} from '../../count-of.ts'
import type {DocsVerification} from '../../review/docs/verify-docs.ts'
import type {Verification} from '../../review/index.ts'
import {languageOption, tellFor} from '../options/language.ts'
import {UsageError} from '../options/parse-arguments.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import {printSarif} from '../print/print-sarif.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate verify DIR [SOURCE...] [options]

Proves from the written files alone that a book has every character of its
sources, and no other: sources = Markdown + dropped - added, in order but for
the passages that the ledger lists as moved, and Markdown = HTML = EPUB, article
by article. White space does not count.

DIR is what \`collate build\` wrote. A SOURCE is a text file or a folder with
them; without one they are looked for where review/ledger.json says. They are
known by their hash. Of a docs folder that \`collate publish\` made a book of,
each text is read plainly by other means and compared with HTML and EPUB; SOURCE
is that folder, whose texts must be those of the book.

      --format FORM  Messages as text, json or sarif (default: text)
      --json         The same as --format json: figures, too
  -q, --quiet        Print findings only
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help         Print this help

Exit codes: 0 proven, 1 something is missing, added or out of place, 2 wrong
use. An editor's corrections of the Markdown are such findings too.

Examples: collate verify out sources/gazette
          collate verify book docs
`

/** `collate verify`: the proof. */
export const verifyCommand: Command = {
  help,
  options: {
    ...tellingOptions,
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [dir, ...sources] = paths
  if (dir === undefined) throw new UsageError('Cannot verify, no DIR is given')
  const format = readFormat(values)
  const [{proveBook}, {report}] = await Promise.all([
    import('../make/prove-book.ts'),
    import('../print/report.ts')
  ])
  const proof = await proveBook(dir, sources)
  if (format === 'json') io.stdout.write(toJson(proof, dir) + '\n')
  else if (format === 'sarif') await printSarif(proof.findings, io)
  else {
    const tell = tellFor(values, io)
    report(proof.findings, io, tell)
    if (!values.quiet && proof.isProven) io.stdout.write(tell(summary(proof.figures, dir)) + '\n')
  }
  return proof.isProven ? 0 : 1
}

type Figures = (Verification | DocsVerification)['figures']

function summary(figures: Figures, dir: string): string {
  if ('chapters' in figures) {
    const {chapters, characters, leftOut} = figures
    const rest =
      leftOut > 0
        ? `; ${countOf(leftOut, 'text of the folder is', 'texts of the folder are')} not in the book`
        : ''
    return `Proven: ${countOf(characters, 'character')} in ${countOf(chapters, 'chapter')} of \`${dir}\` as a plain reading of the Markdown gives them; HTML and EPUB agree${rest}`
  }
  const {characters, dropped, changed, added, moved} = figures
  const order =
    moved === 0
      ? 'in order'
      : `in order but for ${countOf(moved, 'passage')} that the ledger lists as moved`
  return `Proven: ${countOf(characters, 'character')} of ${countOf(figures.sources, 'source')} in ${countOf(figures.articles, 'article')} of \`${dir}\`, once each and ${order} (${dropped} dropped, ${changed} changed, ${added} added); Markdown, HTML and EPUB agree`
}

function toJson(
  {isProven, findings, figures}: Verification | DocsVerification,
  dir: string
): string {
  const plain = findings.map(({file, place, ruleId, reason, note}) => ({
    file,
    place,
    ruleId,
    reason,
    note
  }))
  return JSON.stringify({dir, isProven, figures, findings: plain}, undefined, 2)
}
