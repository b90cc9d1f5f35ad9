import {stat, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createMessage} from '../../message.ts'
import {packageRoot} from '../../templates/package-root.ts'
import {languageOption, tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate init INPUT [options]

Writes a book.yaml with what is found on the pages: title, language, articles
and bylines, and all that is in doubt, with the lines that settle it as comments
to switch on. A build with it gives the same book as one without.

INPUT is a book's folder, a text file that is the only one in its folder, or a
docs folder, of which the chapters are listed; book.yaml goes there. One that is there already is never replaced.

      --out FILE       Another place for it; - prints it
      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 done, 1 nothing written, 2 wrong use.

Example: collate init sources/gazette
`

/** `collate init`: a first `book.yaml`. */
export const initCommand: Command = {
  help,
  options: {
    out: {type: 'string'},
    encoding: {type: 'string'},
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [input, more] = paths
  if (input === undefined) throw new UsageError('Cannot begin a book, no INPUT is given')
  if (more !== undefined) throw new UsageError(`Unexpected \`${more}\`, expected one INPUT`)
  const [{readTrace}, {draftBook}, {report}, {titleOfBook}] = await Promise.all([
    import('../inputs/read-trace.ts'),
    import('../../trace/index.ts'),
    import('../print/report.ts'),
    import('../../structure/title-of-book.ts')
  ])
  const fail = function (reason: string, file: string): number {
    report(
      [createMessage({reason, ruleId: 'book-exists', file, fatal: true})],
      io,
      tellFor(values, io)
    )
    return 1
  }
  const out = optionText(values.out)
  const {holdsMarkdown} = await import('../inputs/holds-markdown.ts')
  if (await holdsMarkdown(input)) {
    const {draftTree} = await import('../inputs/draft-tree.ts')
    const {value, messages} = await draftTree(input)
    if (value === undefined) {
      report(messages, io, tellFor(values, io))
      return 1
    }
    return await put(value, out ?? join(input, 'book.yaml'), 'publish')
  }
  const read = await readTrace(input, optionText(values.encoding))
  if (!read.trace || read.messages.length > 0) {
    report(read.messages, io, tellFor(values, io))
    return 1
  }
  const place = out ?? (await placeOf(input))
  if (place === undefined) {
    return fail(
      `Cannot put \`book.yaml\` beside \`${input}\`, there are other texts in its folder; put it in a folder of its own, or name a place with --out`,
      input
    )
  }
  if (place !== '-' && (await stat(place).catch(() => undefined))) {
    return fail(
      `Cannot write \`${place}\`, it is there already; name another place with --out, or \`--out -\` to see it`,
      place
    )
  }
  const {name, collated, language} = read
  const value = draftBook(read.trace, {
    title: titleOfBook(collated, name),
    language,
    schema: schemaFrom(place === '-' ? '.' : dirname(place))
  })
  return await put(value, place, 'build')

  async function put(value: string, place: string, command: string): Promise<number> {
    if (place === '-') {
      io.stdout.write(value)
      return 0
    }
    try {
      await writeFile(place, value, {flag: 'wx'})
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      const why = code === 'EEXIST' ? 'it is there already' : `the system says: ${message}`
      return fail(`Cannot write \`${place}\`, ${why}`, place)
    }
    const said = `Wrote \`${place}\`; \`collate ${command} ${dirname(place)} --out out\` reads it`
    io.stderr.write(`${tellFor(values, io)(said)}\n`)
    return 0
  }
}

/** Where an input's `book.yaml` is read from; nothing for one of several texts of a folder. */
async function placeOf(input: string): Promise<string | undefined> {
  if ((await stat(input)).isDirectory()) return join(input, 'book.yaml')
  const {findInput} = await import('../../source/index.ts')
  const folder = dirname(input)
  const found = await findInput(folder)
  const [file, ...others] = found.input?.files ?? []
  return file && others.length === 0 && resolve(file.path) === resolve(input)
    ? join(folder, 'book.yaml')
    : undefined
}

/** The schema of the installed package, as editors find it from a folder. */
function schemaFrom(folder: string): string {
  const schema = fileURLToPath(new URL('schema/book.schema.json', packageRoot()))
  const path = relative(resolve(folder), schema).split(sep).join('/')
  // Another drive has no relative path.
  return /^[a-z]:/i.test(path) ? pathToFileURL(schema).href : path
}
