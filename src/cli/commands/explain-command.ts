import {languageOption, tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate explain INPUT [LINE] [options]

Says what was decided about a printed line: where it went, what its end means,
what its paragraph is, which article and title it has; each with the evidence,
the alternatives, and the lines of book.yaml that would change it. Without LINE:
the articles, and all that is in doubt, the least certain first.

LINE is a number, FILE:LINE, or some text of the line.

      --encoding NAME  Encoding of the texts, such as gb18030 (else detected)
      --format NAME    text (the default) or json
      --lang TAG       Speak en, zh-Hans or zh-Hant (else as the environment)
  -h, --help           Print this help

Exit codes: 0 done, 1 no such line, or a mistake in book.yaml, 2 wrong use.

Example: collate explain sources/gazette 94
`

/** `collate explain`: why, and what would change it. */
export const explainCommand: Command = {
  help,
  options: {
    encoding: {type: 'string'},
    format: {type: 'string'},
    ...languageOption
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [input, wanted, more] = paths
  if (input === undefined) throw new UsageError('Cannot explain, no INPUT is given')
  if (more !== undefined) {
    throw new UsageError(`Unexpected \`${more}\`, expected one LINE; put quotes around a text`)
  }
  const format = optionText(values.format) ?? 'text'
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`Unexpected format \`${format}\`, expected \`text\` or \`json\``)
  }
  const [{readTrace}, {explainBook, explainLine, findDoubts, findLine}, {report}] =
    await Promise.all([
      import('../inputs/read-trace.ts'),
      import('../../trace/index.ts'),
      import('../print/report.ts')
    ])
  const tell = tellFor(values, io)
  const read = await readTrace(input, optionText(values.encoding))
  report(read.messages, io, tell)
  if (!read.trace) return 1
  const {source, trace} = read
  const isWrong = read.messages.length > 0
  if (wanted === undefined) {
    const {articles} = trace
    io.stdout.write(
      format === 'json' ? toJson({articles, doubts: findDoubts(trace)}) : explainBook(trace, tell)
    )
    return isWrong ? 1 : 0
  }
  const {line, message} = findLine(source, trace, wanted)
  if (message) report([message], io, tell)
  if (!line) return 1
  if (format === 'text') io.stdout.write(explainLine(trace, line, tell))
  else {
    const fates = line.fates.flatMap((fate) => (fate.kind === 'text' ? fate : []))
    const blocks = trace.blocks.filter((_, index) => fates.some(({block}) => block === index))
    const articles = trace.articles.filter((_, index) =>
      fates.some(({article}) => article === index)
    )
    io.stdout.write(toJson({line, blocks, articles}))
  }
  return isWrong ? 1 : 0
}

/** What is worked out when it is asked for is asked for. */
function toJson(value: object): string {
  const ask = (_: string, field: unknown) => (typeof field === 'function' ? field() : field)
  return JSON.stringify(value, ask, 2) + '\n'
}
