import {createMessage} from '../../message.ts'
import {readShard} from '../../shelf/shard.ts'
import type {Io, Values} from '../commands/command.ts'
import {tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {readEpoch} from '../options/read-epoch.ts'
import {readExtent} from '../options/read-extent.ts'
import {readFormat} from '../options/read-format.ts'
import {printSarif} from '../print/print-sarif.ts'
import {createShelfProgress, showShelf} from '../print/show-shelf.ts'
import {buildShelf} from './build-shelf.ts'

/**
 * `collate build SHELF`: every book of a folder of books' folders.
 *
 * @returns
 *   Exit code: 1 if one of them failed.
 */
export async function runShelf(
  values: Values,
  shelf: string,
  out: string,
  io: Io
): Promise<number> {
  if (values.name !== undefined) {
    throw new UsageError(
      'Unexpected `--name` for a SHELF, its books have the names of their folders'
    )
  }
  const format = readFormat(values)
  const tell = tellFor(values, io)
  const progress = createShelfProgress(io, !values.quiet && format === 'text')
  const options = {
    out,
    jobs: readJobs(optionText(values.jobs)),
    isResumed: values.resume === true,
    shard: shardOf(optionText(values.shard)),
    encoding: optionText(values.encoding),
    isStrict: values.strict === true,
    isReplacing: values.replace === true,
    isDetailed: format !== 'text',
    sourceDateEpoch: readEpoch(io.env),
    review: readExtent(values.review)
  }
  const {done, refusal} = await buildShelf(shelf, options, progress.show).finally(progress.clear)
  if (refusal !== undefined) {
    io.stderr.write(`error ${tell(refusal)}\n`)
    return 1
  }
  if (format === 'text') return showShelf(done, {out, isQuiet: values.quiet === true, io, tell})
  if (format === 'sarif') {
    await printSarif(
      done.flatMap((book) => (book.messages ?? []).map(createMessage)),
      io
    )
    // Of a worker that ended nothing is left to say but that.
    const mute = done.filter(({messages}) => messages === undefined)
    for (const error of mute.flatMap(({errors}) => errors)) io.stderr.write(`error ${error}\n`)
  } else io.stdout.write(JSON.stringify({out, books: done}, undefined, 2) + '\n')
  return done.some(({state}) => state === 'failed') ? 1 : 0
}

function readJobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UsageError(`Unexpected \`--jobs\` \`${value}\`, expected a number from 1 to 999`)
}

function shardOf(value: string | undefined) {
  const shard = value === undefined ? undefined : readShard(value)
  if (value === undefined || shard) return shard
  throw new UsageError(`Unexpected \`--shard\` \`${value}\`, expected a part such as \`1/8\``)
}
