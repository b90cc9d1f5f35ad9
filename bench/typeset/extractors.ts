import {execFileSync} from 'node:child_process'
import {env} from 'node:process'
import {unradical} from '../../src/text/radicals.ts'

/** A way to take the text out of a PDF: a program with its arguments, `%` for the file. */
export interface Extractor {
  readonly name: string
  readonly command: readonly string[]
  /** Leading from which on it takes each line for a text of its own, in sizes. */
  readonly mostLeading?: number
}

/** Programs that people take text out of a PDF with, each of which leaves it in its own way. */
export const extractors: readonly Extractor[] = [
  {name: 'pdftotext', command: ['pdftotext', '%', '-']},
  {name: 'pdftotext -raw', command: ['pdftotext', '-raw', '%', '-']},
  {name: 'mutool', command: ['mutool', 'draw', '-q', '-F', 'txt', '%']},
  {name: 'pdfminer', command: ['pdf2txt.py', '%'], mostLeading: 1.5}
]

/**
 * Take the text out of a PDF. Radicals, which some programs leave for the characters that a font
 * draws alike, are the characters.
 *
 * @throws {Error}
 *   If the program is not on this machine, or fails.
 */
export function extractText({command}: Extractor, path: string): string {
  const [program = '', ...args] = command.map((word) => (word === '%' ? path : word))
  const text = execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: ['ignore', 'pipe', 'ignore'],
    env
  })
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => unradical(radical.normalize('NFKC')))
}
