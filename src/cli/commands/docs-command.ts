import {nearest} from '../../text/likeness/nearest.ts'
import {UsageError} from '../options/parse-arguments.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate docs MARKDOWN-DIR --for TOOL --out DIR [options]

Lays a book's Markdown out for a tool that makes a site of a docs repository:
copies of the files and the configuration that brings them into order. Takes
what \`collate build\` wrote, or any folder of Markdown in folders.

      --for TOOL     mkdocs, docusaurus, vitepress, mdbook or jupyter-book
  -o, --out DIR      Where the site's sources go; replaced as a whole or not at all
      --strict       Take warnings for errors: nothing is written, exit code 1
      --format FORM  Messages as text, json or sarif (default: text)
      --json         The same as --format json: written files, too
  -q, --quiet        Print warnings and errors only
  -h, --help         Print this help

Exit codes: 0 done, 1 nothing written, 2 wrong use.

Example: collate docs out/markdown --for vitepress --out site
`

/** `collate docs`: from Markdown to the sources of a site. */
export const docsCommand: Command = {
  help,
  options: {
    for: {type: 'string'},
    out: {type: 'string', short: 'o'},
    strict: {type: 'boolean'},
    ...tellingOptions
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const {out, for: name} = values
  const [path] = paths
  if (path === undefined) throw new UsageError('Cannot lay out, no MARKDOWN-DIR is given')
  if (paths.length > 1) throw new UsageError('Cannot lay out, expected one MARKDOWN-DIR')
  if (typeof name !== 'string') throw new UsageError('Cannot lay out, no `--for TOOL` is given')
  if (typeof out !== 'string') throw new UsageError('Cannot lay out, no `--out DIR` is given')
  readFormat(values)
  const [library, {makeDocs}, {showOutcome}] = await Promise.all([
    import('../../publish/docs.ts'),
    import('../make/make-docs.ts'),
    import('../print/show-outcome.ts')
  ])
  const tool = library.docsTools.find((tool) => tool === name.toLowerCase())
  if (!tool) {
    const meant = nearest(name, library.docsTools)
    const advice = meant ? `; did you mean \`${meant}\`?` : ''
    const names = library.docsTools.map((tool) => `\`${tool}\``).join(', ')
    throw new UsageError(`Unexpected tool \`${name}\`, expected one of ${names}${advice}`)
  }
  const outcome = await makeDocs(path, {tool, out, isStrict: values.strict === true})
  return showOutcome(outcome, out, values, io)
}
