import {findSequences} from '../../src/sequences/index.ts'
import {readSource} from '../../src/source/index.ts'

const sentences = [
  'The carrier came down from the hills before noon, and nobody had seen him come.',
  'He sold what salt he had, and counted the money on the step of the inn.',
  'In the evening the river rose, and the children went to look at the mill.',
  'Whoever had a boat brought it to the wall, and whoever had none stayed at home.',
  'The widow by the bridge lent him a lamp, and asked no questions about the letter.'
]

/** Paragraphs of so many lines in all, wrapped at seventy characters. */
export function prose(lines: number, from: number): string {
  const words = Array.from({length: lines}, (_, at) => sentences[(at + from) % sentences.length]!)
  return words.map((line, at) => (at % 6 === 5 ? `${line}\n` : line)).join('\n')
}

/** What heads the document: `a` an article, `p` a part, `h` a heading, with its words. */
export function headsOf(text: string): string[] {
  const {source} = readSource([{path: 'book.txt', bytes: new TextEncoder().encode(text)}], {})
  return findSequences(source.lines).heads.map(
    ({role, lines}) => `${role[0]} ${lines.map(({value}) => value.trim()).join(' ')}`
  )
}
