import {readWrittenMarkdown} from '../written/written-markdown.ts'
import {isBlank} from './ink.ts'
import {locateCharacters} from './locate-characters.ts'

/**
 * Find where the characters of an article stand in its Markdown, without reading it as Markdown:
 * what is to be found is known, and the writer escapes whatever could be taken for its own marks.
 *
 * @param value
 *   Markdown as Collate writes it.
 * @param expected
 *   Title, byline and body, as code points.
 * @param title
 *   How many of them are the title.
 * @returns
 *   An offset in `value` for each; nothing if the file says something else.
 */
export function placeInk(
  value: string,
  codes: readonly number[],
  title: number
): readonly number[] | undefined {
  const body = value.indexOf('\n---\n') + 5
  const heading = /^# .*$/m.exec(value.slice(body))
  const start = heading ? body + heading.index + heading[0].length : body
  const parts: [from: number, to: number, start: number, end: number][] = [
    [0, title, body + (heading?.index ?? 0) + 2, start],
    [title, codes.length, start, value.length]
  ]
  const masked = value
    .replace(marks, (mark) => ' '.repeat(mark.length))
    .replace(/&#x([\da-f]+);/gi, (mark, code) =>
      isBlank(Number.parseInt(code, 16)) ? ' '.repeat(mark.length) : mark
    )
  const offsets: number[] = []
  for (const [from, to, start, end] of parts) {
    for (const offset of locateCharacters(textOf(codes, from, to), masked.slice(start, end)))
      offsets.push(start + offset)
  }
  const isRight = offsets.every(
    (offset, index) => value.codePointAt(offset) === codes[index] || value[offset] === '&'
  )
  return isRight ? offsets : readOffsets(value, codes)
}

function textOf(codes: readonly number[], from: number, to: number): string {
  let text = ''
  // As many as a call takes for sure.
  for (let at = from; at < to; at += 4096)
    text += String.fromCodePoint(...codes.slice(at, Math.min(to, at + 4096)))
  return text
}

/** What the writer puts in that has letters or digits: tags of ruby and the like, labels of notes. */
const marks = /(?<!\\)(?:<\/?[a-z][^<>]*>|\[\^[^\]\s]+\]:?)/g

/** The same by the long way. */
function readOffsets(value: string, codes: readonly number[]): readonly number[] | undefined {
  const {all} = readWrittenMarkdown(value)
  const isSame =
    all.codes.length === codes.length && all.codes.every((code, at) => code === codes[at])
  return isSame ? all.offsets : undefined
}
