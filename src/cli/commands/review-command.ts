import {stat} from 'node:fs/promises'
import {languageOf, languageOption, tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readEpoch} from '../options/read-epoch.ts'
import {readPort} from '../options/read-port.ts'
import {untilStopped} from '../serve/until-stopped.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate review BOOK [options]

Shows a book beside its source in a browser, with all that is in doubt, and
writes what a person decides there into BOOK/book.yaml: join or end a
paragraph, another title or role, drop, keep. Comments and order stay. Each
decision can be undone. Ends with Ctrl-C.

BOOK is a folder with texts. Only this machine is served, and only who has the
address.

  -o, --out DIR        Make the book there too, again after each decision
      --port NUMBER    Port, on this machine alone (default: any that is free)
      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 ended by Ctrl-C, 1 no review, 2 wrong use.

Example: collate review sources/gazette --out out
`

/** `collate review`: a person decides. */
export const reviewCommand: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    port: {type: 'string'},
    encoding: {type: 'string'},
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [folder] = paths
  if (folder === undefined) throw new UsageError('Cannot review, no BOOK is given')
  if (paths.length > 1) throw new UsageError('Cannot review, expected one BOOK')
  const port = readPort(optionText(values.port))
  const sourceDateEpoch = readEpoch(io.env)
  const tell = tellFor(values, io)
  const stats = await stat(folder).catch(() => undefined)
  if (!stats?.isDirectory()) {
    const reason = `Cannot review \`${folder}\`, it is no folder; expected one with texts, where book.yaml is or will be`
    io.stderr.write(`${tell(reason)}\n`)
    return 1
  }
  const [{openDesk}, {serveDesk}, {watchInputs}, {makeBook}, {report}] = await Promise.all([
    import('../../desk/open-desk.ts'),
    import('../serve/serve-desk.ts'),
    import('../inputs/watch-inputs.ts'),
    import('../make/make-book.ts'),
    import('../print/report.ts')
  ])
  const stopped = untilStopped()
  const out = optionText(values.out)
  const encoding = optionText(values.encoding)
  let making: Promise<void> = Promise.resolve()
  let isWaiting = false
  /** One book after the other; of several decisions while one is made, the last counts. */
  const make = function (): void {
    if (out === undefined || isWaiting) return
    isWaiting = true
    making = making.then(async function () {
      isWaiting = false
      const options = {out, encoding, isStrict: false, sourceDateEpoch}
      const {messages} = await makeBook([folder], options, () => undefined)
      report(
        messages.filter(({fatal}) => fatal),
        io,
        tell
      )
    })
  }
  let served: Awaited<ReturnType<typeof serveDesk>> | undefined
  const onState = function (state: string): void {
    served?.tell(state)
    make()
  }
  const desk = await openDesk(folder, {encoding, onState, spoken: languageOf(values, io)})
  const unwatch = await watchInputs([folder], undefined, () => desk.refresh())
  try {
    served = await serveDesk(desk, port)
    io.stdout.write(tell(`Review at ${served.url}\nCtrl-C ends it\n`))
    make()
    await stopped
    return 0
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? 'the port is taken; choose another `--port`' : message
    io.stderr.write(`${tell(`Cannot show the review, ${why}`)}\n`)
    return 1
  } finally {
    unwatch()
    await served?.close()
    await making
  }
}
