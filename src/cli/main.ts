import {nearest} from '../text/likeness/nearest.ts'
import type {Io} from './commands/command.ts'
import {commands} from './commands/commands.ts'
import {isUsageError, parseArguments, UsageError} from './options/parse-arguments.ts'
import {readVersion} from './options/read-version.ts'

const helpOption = {help: {type: 'boolean', short: 'h'}} as const

/**
 * Run the command line.
 *
 * @param argv
 *   Arguments after the program's name.
 * @param io
 *   Streams and environment: `process`, or a stand-in in tests.
 * @returns
 *   Exit code: 0 done, 1 no book or no proof, 2 wrong use.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const [name, ...rest] = argv
    if (name === undefined) throw new UsageError('Cannot start, no command is given')
    if (name.startsWith('-')) return await runWithoutCommand(argv, io)
    if (name === 'help') return await main([...rest.slice(0, 1), '--help'], io)
    const known = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!known) throw unknownCommand(name)
    const command = await known.load()
    const {values, positionals} = parseArguments(rest, {...command.options, ...helpOption})
    if (values.help === true) {
      io.stdout.write(command.help)
      return 0
    }
    return await command.run(values, positionals, io)
  } catch (error) {
    if (isUsageError(error)) {
      const command = Object.hasOwn(commands, argv[0] ?? '') ? `collate ${argv[0]}` : 'collate'
      const advice = `Run \`${command} --help\` to see how it is used.`
      io.stderr.write(await tellEarly(argv, io, `${error.message}\n${advice}\n`))
      return 2
    }
    const {message, stack, syscall} = error as NodeJS.ErrnoException
    const reason =
      syscall === 'uv_cwd'
        ? 'Cannot find the folder that you are in, somebody has removed it; go to another'
        : `Cannot go on, ${message}; this is a mistake in Collate, please report it`
    io.stderr.write(await tellEarly(argv, io, `${reason}\n`))
    if (io.env.DEBUG) io.stderr.write(`${stack}\n`)
    return 1
  }
}

/** What goes wrong where the options are not known is told in the language that they ask for, too. */
export async function tellEarly(
  argv: readonly string[],
  {env}: Pick<Io, 'env'>,
  text: string
): Promise<string> {
  const {tellFor} = await import('./options/language.ts')
  const at = argv.findIndex((one) => /^--lang(?:=|$)/.test(one))
  const lang = argv[at]?.slice(7) || argv[at + 1]
  return tellFor({lang: at < 0 ? undefined : lang}, {env})(text)
}

async function runWithoutCommand(argv: readonly string[], io: Io): Promise<number> {
  const {values, positionals} = parseArguments(argv, {
    ...helpOption,
    version: {type: 'boolean', short: 'V'}
  })
  if (values.help === true) {
    io.stdout.write(createHelp())
    return 0
  }
  if (values.version === true) {
    io.stdout.write((await readVersion()) + '\n')
    return 0
  }
  throw new UsageError(
    `Cannot start, no command is given${positionals[0] ? '; it comes before the options' : ''}`
  )
}

function unknownCommand(name: string): UsageError {
  const meant = nearest(name, Object.keys(commands))
  const names = Object.keys(commands).map((name) => `\`${name}\``)
  const advice = meant ? `did you mean \`${meant}\`?` : `there is ${names.join(', ')}`
  return new UsageError(`Unexpected command \`${name}\`, expected one of Collate; ${advice}`)
}

function createHelp(): string {
  const rows = Object.entries(commands).map(
    ([name, {summary}]) => `  ${name.padEnd(14)} ${summary}`
  )
  return `Usage: collate COMMAND [options]

Turns the raw text of a printed page into a book: Markdown, HTML and EPUB 3.

Commands:
${rows.join('\n')}

Options:
  -h, --help     Print this help; \`collate COMMAND --help\` explains a command
  -V, --version  Print the version

Example: collate build sources/gazette --out out
`
}
