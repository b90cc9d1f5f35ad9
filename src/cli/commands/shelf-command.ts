import {cp, rm} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {countOf} from '../../count-of.ts'
import {findForeign, readRecords, writeRecord} from '../../shelf/shelf-record.ts'
import {tellFor} from '../options/language.ts'
import {optionText, UsageError} from '../options/parse-arguments.ts'
import {writeShelf} from '../shelf/build-shelf.ts'
import type {Command, Io, Values} from './command.ts'

const help = `Usage: collate shelf merge DIR... [--out DIR] [--title TITLE]

Brings together what several machines made of one shelf with
\`collate build SHELF --out DIR --shard I/N\`: their books, and one page of all.

  -o, --out DIR      Where the books go (default: the first DIR)
      --title TITLE  Name of the shelf (default: that of the output folder)
  -h, --help         Print this help

Exit codes: 0 done, 1 two DIRs have different books of one name, 2 wrong use.

Example: collate shelf merge part-1 part-2 --out gazettes
`

/** `collate shelf merge`: the parts of a shelf become one. */
export const shelfCommand: Command = {
  help,
  options: {
    out: {type: 'string', short: 'o'},
    title: {type: 'string'}
  },
  run
}

async function run(values: Values, paths: readonly string[], io: Io): Promise<number> {
  const [verb, ...dirs] = paths
  if (verb !== 'merge') throw new UsageError('Cannot go on, expected `collate shelf merge DIR...`')
  const [first] = dirs
  if (first === undefined) throw new UsageError('Cannot merge, no DIR is given')
  const out = optionText(values.out) ?? first
  const tell = tellFor(values, io)
  const fail = function (reason: string): number {
    io.stderr.write(`error ${tell(reason)}\n`)
    return 1
  }
  const foreign = await findForeign(out)
  if (foreign !== undefined) {
    return fail(
      `Cannot write to \`${out}\`, it holds files that Collate did not make, such as \`${foreign}\`; choose another \`--out\``
    )
  }
  const merged = await readRecords(out)
  for (const dir of dirs) {
    if (resolve(dir) === resolve(out)) continue
    const records = await readRecords(dir)
    if (records.size === 0) {
      return fail(`Cannot merge \`${dir}\`, no book of a shelf is in it; check the path`)
    }
    for (const [name, record] of records) {
      const known = merged.get(name)
      if (known?.stamp === record.stamp) continue
      if (known) {
        return fail(
          `Cannot merge \`${name}\` of \`${dir}\`, another of that name is there already; build the shelf again from one state of its sources`
        )
      }
      await copyBook(join(dir, name), join(out, name))
      // Its sources may have changed since: its bytes decide when it is next looked at.
      await writeRecord(out, record, new Date(0))
      merged.set(name, record)
    }
  }
  const books = await writeShelf(out, optionText(values.title) ?? basename(resolve(out)))
  io.stderr.write(`${tell(`${countOf(books.length, 'book')} in \`${out}\``)}\n`)
  return 0
}

/** A book without its record is none: one that was copied in part is copied anew. */
async function copyBook(from: string, to: string): Promise<void> {
  await rm(to, {recursive: true, force: true})
  await cp(from, to, {recursive: true})
}
