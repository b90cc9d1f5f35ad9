import type {CheckResult} from '../check/result.ts'
import type {Command, Io, Values} from './command.ts'
import {textOf, UsageError} from './parse-arguments.ts'

const help = `Usage: collate check DIR [options]

Checks a written book with what is on this machine: links, equal text, EPUBCheck,
Ace, vnu, axe, the weight of pages, the marks at line starts and ends. Nothing is
fetched; what could not run is named, with the way to get it.

      --tools DIR  A folder whose node_modules has checkers (else the one you are
                   in); CHROMIUM names a browser that is not on the PATH
      --all        Take a check that could not run for a failure
      --json       Print the report as JSON
  -q, --quiet      Print failures only
  -h, --help       Print this help

Exit codes: 0 all that ran passed, 1 a check failed, 2 wrong use.

Example: collate check out
`

/** `collate check`: one report of all that proves a book. */
export const check: Command = {
  help,
  options: {
    tools: {type: 'string'},
    all: {type: 'boolean'},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
    help: {type: 'boolean', short: 'h'}
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [dir] = paths
  if (dir === undefined) throw new UsageError('Cannot check, no DIR is given')
  if (paths.length > 1) throw new UsageError('Cannot check, expected one DIR')
  const [{checkBook}, {createProgress}] = await Promise.all([
    import('../check/check-book.ts'),
    import('./progress.ts')
  ])
  const tools = textOf(values.tools)
  const progress = createProgress(io, !values.quiet && !values.json)
  const options = {
    toolFolders: [...(tools ? [tools] : []), process.cwd()],
    env: io.env,
    onStage: progress.show
  }
  const results = await checkBook(dir, options).finally(progress.clear)
  if (!results) {
    io.stderr.write(
      `Cannot check \`${dir}\`, there is no book in it; expected the folder that \`collate build\` wrote\n`
    )
    return 1
  }
  const fails = ({state}: CheckResult) =>
    state === 'failed' || (state === 'missing' && values.all === true)
  if (values.json) io.stdout.write(JSON.stringify({dir, checks: results}, undefined, 2) + '\n')
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
const marks = {passed: '✔', failed: '✖', missing: '–'}

function show({name, state, summary, findings}: CheckResult): string {
  const more = findings.length > most ? [`and ${findings.length - most} more`] : []
  const lines = [...findings.slice(0, most), ...more].map((line) => `    ${line}\n`)
  return `${marks[state]} ${name.padEnd(16)} ${summary}\n${lines.join('')}`
}
