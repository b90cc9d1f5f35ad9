import {countOf} from '../../count-of.ts'
import type {Tell} from '../../publish/retell.ts'
import type {Io} from '../commands/command.ts'
import type {Done} from '../shelf/build-one.ts'

/** Books in a table at most; of a longer shelf only those are shown that failed. */
const mostRows = 40

/**
 * Prepare what is said while a shelf is built: a bar on a terminal, a line for each book elsewhere.
 *
 * @param isWanted
 *   Whether the person wants any of it.
 */
export function createShelfProgress(io: Io, isWanted: boolean) {
  const isBar = isWanted && Boolean(io.stderr.isTTY)
  let finished = 0
  let failed = 0
  return {
    show({name, state, warnings}: Done, count: number): void {
      finished++
      if (state === 'failed') failed++
      if (isBar) io.stderr.write(`\r\u001B[K${barOf(finished, failed, count)}`)
      else if (isWanted) {
        const note = warnings > 0 ? `, ${countOf(warnings, 'warning')}` : ''
        io.stderr.write(`${finished}/${count} ${printable(name)}: ${state}${note}\n`)
      }
    },
    clear(): void {
      if (isBar) io.stderr.write('\r\u001B[K')
    }
  }
}

interface ShownShelf {
  /** Folder of the output, as a person gave it. */
  readonly out: string
  /** Whether only errors are wanted. */
  readonly isQuiet: boolean
  readonly io: Io
  /** Says a message in the language of the person. */
  readonly tell: Tell
}

/**
 * Tell what came of a shelf: errors of each book that failed, a table, and the sums.
 *
 * @returns
 *   Exit code: 1 if a book failed.
 */
export function showShelf(done: readonly Done[], {out, isQuiet, io, tell}: ShownShelf): number {
  const failed = done.filter(({state}) => state === 'failed')
  for (const {errors} of failed) {
    for (const error of errors) io.stderr.write(`error ${printable(error)}\n`)
  }
  if (!isQuiet) {
    const rows = done.length > mostRows ? failed : done
    if (rows.length > 0) io.stderr.write(`\n${tableOf(rows)}\n`)
    const inState = (state: string) => done.filter((each) => each.state === state).length
    const sums = `${inState('built')} built, ${inState('unchanged')} unchanged, ${failed.length} failed`
    io.stderr.write(`${tell(`${countOf(done.length, 'book')} in \`${out}\`: ${sums}`)}\n`)
  }
  return failed.length > 0 ? 1 : 0
}

function barOf(finished: number, failed: number, count: number): string {
  const width = 30
  const full = Math.round((finished / count) * width)
  const bar = '█'.repeat(full) + '░'.repeat(width - full)
  return `${bar} ${finished}/${count}${failed > 0 ? `, ${failed} failed` : ''}`
}

function tableOf(done: readonly Done[]): string {
  const head = ['Book', 'State', 'Files', 'Warnings']
  const rows = [
    head,
    ...done.map(({name, state, files, warnings}) => [
      printable(name),
      state,
      `${files}`,
      `${warnings}`
    ])
  ]
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
        )
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** A name of a folder must not steer the terminal. */
function printable(value: string): string {
  return value.replace(/[\0-\x1F\x7F-\x9F]/g, '\u{FFFD}')
}
