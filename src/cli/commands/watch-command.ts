import {realpath} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import {languageOption, tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readEpoch} from '../options/read-epoch.ts'
import {readPort} from '../options/read-port.ts'
import {untilStopped} from '../serve/until-stopped.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate watch INPUT... --out DIR [options]

Makes the book, and again whenever an INPUT changes, and shows it in a browser
that loads itself again. INPUTs are those of \`collate build\`, or one folder of
Markdown as for \`collate publish\`. Ends with Ctrl-C.

  -o, --out DIR        Where the book goes; replaced as a whole or not at all
      --port NUMBER    Port of the preview, on this machine alone (default: any)
      --name NAME      Name of the EPUB file (else by the input's name)
      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
  -q, --quiet          Print errors only
      --verbose        Print every doubt with its evidence
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 ended by Ctrl-C, 1 no preview, 2 wrong use.

Example: collate watch sources/gazette --out out
`

/** `collate watch`: build, serve, build again. */
export const watchCommand: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    port: {type: 'string'},
    name: {type: 'string'},
    encoding: {type: 'string'},
    quiet: {type: 'boolean', short: 'q'},
    verbose: {type: 'boolean'},
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const {out} = values
  if (paths.length === 0) throw new UsageError('Cannot watch, no INPUT is given')
  if (typeof out !== 'string') throw new UsageError('Cannot watch, no `--out DIR` is given')
  const port = readPort(optionText(values.port))
  const sourceDateEpoch = readEpoch(io.env)
  await checkPlaces(paths, out)
  const [
    {makeBook},
    {makeEditions},
    {showOutcome},
    {servePreview},
    {watchInputs},
    {holdsMarkdown},
    {TreeMemory},
    {KnownFiles},
    {KnownOutput}
  ] = await Promise.all([
    import('../make/make-book.ts'),
    import('../make/make-editions.ts'),
    import('../print/show-outcome.ts'),
    import('../serve/serve-preview.ts'),
    import('../inputs/watch-inputs.ts'),
    import('../inputs/holds-markdown.ts'),
    import('../../publish/tree/memory/tree-memory.ts'),
    import('../inputs/known-files.ts'),
    import('../../publish/output/known-output.ts')
  ])
  const options = {
    out,
    name: optionText(values.name),
    encoding: optionText(values.encoding),
    isStrict: false,
    sourceDateEpoch,
    memory: {files: new KnownFiles(), tree: new TreeMemory(), output: new KnownOutput()}
  }
  const make = async function (): Promise<void> {
    const outcome =
      paths.length === 1 && (await holdsMarkdown(paths[0]!))
        ? await makeEditions(paths[0]!, options, () => undefined)
        : await makeBook(paths, options, () => undefined)
    await showOutcome(outcome, out, values, io)
    if (outcome.files.length > 0) preview?.reload()
  }
  const tell = tellFor(values, io)
  let isMaking = false
  let isStale = false
  const onChange = async function (): Promise<void> {
    isStale = true
    if (isMaking) return
    isMaking = true
    while (isStale) {
      isStale = false
      // A mistake of ours must not end what a person works with.
      await make().catch((error: Error) =>
        io.stderr.write(`${tell(`Cannot go on, ${error.message}`)}\n`)
      )
    }
    isMaking = false
  }

  let preview: Awaited<ReturnType<typeof servePreview>> | undefined
  // From here on, so that Ctrl-C in the first build is heard.
  const stopped = untilStopped()
  const unwatch = await watchInputs(paths, out, onChange)
  try {
    await onChange()
    preview = await servePreview(out, port)
    io.stdout.write(tell(`Preview at ${preview.url}\nCtrl-C ends it\n`))
    await stopped
    return 0
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? 'the port is taken; choose another `--port`' : message
    io.stderr.write(`${tell(`Cannot show the preview, ${why}`)}\n`)
    return 1
  } finally {
    unwatch()
    await preview?.close()
  }
}

/** An output among the inputs would be a change that makes itself. */
async function checkPlaces(paths: readonly string[], out: string): Promise<void> {
  const place = (path: string) => realpath(path).catch(() => resolve(path))
  const target = await place(out)
  for (const path of paths) {
    if (((await place(path)) + sep).startsWith(target + sep)) {
      throw new UsageError(
        `Cannot watch \`${path}\`, it lies in the output folder; choose another \`--out\``
      )
    }
  }
}
