import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Command} from './measure.ts'
import type {Language} from './text/vocabulary.ts'

/** A program that makes an EPUB of a text. */
export interface Contender {
  readonly name: 'Collate' | 'floor' | 'pandoc' | 'calibre'
  /** Seconds that it gets for one book. */
  readonly limit: number
  readonly command: (text: string, out: string, language: Language) => Command
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const node = process.execPath
/** The command that is measured: the bundled one. */
export const cli = here('../dist/cli.js')
export const floor = here('floor.mjs')

const all: readonly Contender[] = [
  {
    name: 'Collate',
    limit: 600,
    command: (text, out) => ({
      file: node,
      args: [cli, 'build', text, '--out', `${out}/collate`, '--name', 'book', '--json']
    })
  },
  {
    name: 'floor',
    limit: 600,
    command: (text, out) => ({file: node, args: [floor, text, `${out}/floor.epub`]})
  },
  {
    name: 'pandoc',
    limit: 600,
    command: (text, out, language) => ({
      file: 'pandoc',
      args: [
        ...['--from', language === 'zh' ? 'markdown+east_asian_line_breaks' : 'markdown'],
        ...['--metadata', 'title=Book', '--output', `${out}/pandoc.epub`, text]
      ]
    })
  },
  {
    name: 'calibre',
    limit: 120,
    // Its fastest way: what it finds out by default takes minutes.
    command: (text, out, language) => ({
      file: 'ebook-convert',
      args: [
        ...[text, `${out}/calibre.epub`, '--formatting-type', 'plain'],
        ...['--paragraph-type', language === 'zh' ? 'print' : 'block']
      ],
      env: {QT_QPA_PLATFORM: 'offscreen'}
    })
  }
]

/** Programs that are on this machine, and a sentence on each that is not. */
export function findContenders(): {contenders: Contender[]; missing: string[]} {
  const [contenders, missing]: [Contender[], string[]] = [[], []]
  for (const contender of all) {
    const {file} = contender.command('', '', 'en')
    if (file === node || spawnSync(file, ['--version']).status === 0) contenders.push(contender)
    else missing.push(`${contender.name} is left out: there is no \`${file}\` on this machine.`)
  }
  return {contenders, missing}
}
