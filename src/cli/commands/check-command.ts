import type {VFileMessage} from 'vfile-message'
import type {CheckResult} from '../../check/result.ts'
import {createMessage} from '../../message.ts'
import {tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readFormat, tellingOptions} from '../options/read-format.ts'
import {printSarif} from '../print/print-sarif.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate check DIR [options]

Checks a written book. By itself: links, equal text, metadata, contents, nothing
that acts, Markdown, the same bytes again. With what is on this machine: parsers of
docs tools, two EPUBChecks, Ace, vnu, axe, the weight of pages, line ends, paper.
Nothing is fetched; what could not run is named, with the way to get it.

      --tools DIR    A folder whose node_modules has checkers (else the one you are
                     in); CHROMIUM names a browser that is not on the PATH
      --all          Take a check that could not run for a failure
      --format FORM  Messages as text, json or sarif (default: text)
      --json         The same as --format json
  -q, --quiet        Print failures only
  -h, --help         Print this help

Exit codes: 0 all that ran passed, 1 a check failed, 2 wrong use.

Example: collate check out
`

/** `collate check`: one report of all that proves a book. */
export const checkCommand: Command = {
  help,
  options: {
    tools: {type: 'string'},
    all: {type: 'boolean'},
    ...tellingOptions
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [dir] = paths
  if (dir === undefined) throw new UsageError('Cannot check, no DIR is given')
  if (paths.length > 1) throw new UsageError('Cannot check, expected one DIR')
  const format = readFormat(values)
  const [{checkBook}, {createProgress}] = await Promise.all([
    import('../../check/check-book.ts'),
    import('../print/progress.ts')
  ])
  const tools = optionText(values.tools)
  const progress = createProgress(io, !values.quiet && format === 'text')
  const options = {
    toolFolders: [...(tools ? [tools] : []), process.cwd()],
    env: io.env,
    onStage: progress.show
  }
  const results = await checkBook(dir, options).finally(progress.clear)
  if (!results) {
    const reason = `Cannot check \`${dir}\`, there is no book in it; expected the folder that \`collate build\` wrote`
    io.stderr.write(`${tellFor(values, io)(reason)}\n`)
    return 1
  }
  const fails = ({state}: CheckResult) =>
    state === 'failed' || (state === 'missing' && values.all === true)
  if (format === 'json')
    io.stdout.write(JSON.stringify({dir, checks: results}, undefined, 2) + '\n')
  else if (format === 'sarif')
    await printSarif(
      results.flatMap((result) => toMessages(result, dir)),
      io
    )
  else
    io.stdout.write(
      results
        .filter((result) => !values.quiet || fails(result))
        .map(show)
        .join('')
    )
  return results.some(fails) ? 1 : 0
}

const most = 20
const marks = {passed: '✔', failed: '✖', missing: '–', warned: '⚠'}

function show({name, state, summary, findings}: CheckResult): string {
  const more = findings.length > most ? [`and ${findings.length - most} more`] : []
  const lines = [...findings.slice(0, most), ...more].map((line) => `    ${line}\n`)
  return `${marks[state]} ${name.padEnd(17)} ${summary}\n${lines.join('')}`
}

/** A finding begins with the path of a file in the book, and with its line where there is one. */
const placed = /^([\w./-]+\.(?:x?html|md|css|opf|ncx|epub))(?::(\d+):(\d+))?/

function toMessages({name, state, summary, findings}: CheckResult, dir: string): VFileMessage[] {
  if (state === 'missing') {
    return [createMessage({reason: `${name}: ${summary}`, ruleId: 'missing-tool', file: dir})]
  }
  return findings.map(function (finding) {
    const [, path, line, column] = placed.exec(finding) ?? []
    return createMessage({
      reason: `${name}: ${finding}`,
      ruleId: 'failed-check',
      file: path === undefined ? dir : `${dir.replace(/\/+$/, '')}/${path}`,
      place: line === undefined ? undefined : {line: Number(line), column: Number(column)},
      fatal: state !== 'warned'
    })
  })
}
