import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {Line, Source} from '../../source/index.ts'
import type {Furniture} from '../furniture/furniture.ts'
import {findAozora, findSetInVerse, isParagraphALine} from './find-aozora.ts'
import {findSubtitles} from './find-subtitles.ts'

/** What a file's form has beside the text. */
interface FoundFormat {
  readonly furniture: readonly Furniture[]
  /** Lines that the form says are verse. */
  readonly verse: readonly Line[]
  /** Files, by their index, in which each line is a paragraph. */
  readonly unwrapped: ReadonlySet<number>
  readonly messages: readonly VFileMessage[]
}

const forms = [
  {
    find: findSubtitles,
    verse: () => [],
    isUnwrapped: () => false,
    name: 'subtitles',
    parts: 'numbers and times'
  },
  {
    find: findAozora,
    verse: findSetInVerse,
    isUnwrapped: isParagraphALine,
    name: 'a file of Aozora Bunko',
    parts: 'legend, annotations and colophon'
  }
]

/**
 * Find what files in a form of their own have beside their text.
 *
 * @param source
 *   Files, which messages name.
 * @param lines
 *   Lines of all of them, in order.
 */
export function findFormat(source: Source, lines: readonly Line[]): FoundFormat {
  const furniture: Furniture[] = []
  const verse: Line[] = []
  const unwrapped = new Set<number>()
  const messages: VFileMessage[] = []
  for (const [index, {path}] of source.files.entries()) {
    const own = source.files.length === 1 ? lines : lines.filter(({file}) => file === index)
    for (const {find, verse: verseOf, isUnwrapped, name, parts} of forms) {
      const found = find(own)
      const [first] = found
      if (!first) continue
      for (const one of found) furniture.push(one)
      for (const line of verseOf(own)) verse.push(line)
      const aside = new Set(found.flatMap(({line, part}) => (part ? [] : [line])))
      if (isUnwrapped(own.filter((line) => !aside.has(line)))) unwrapped.add(index)
      messages.push(
        createMessage({
          reason: `Unexpected form of \`${path}\`, it is ${name}; its ${parts} are in the ledger, ${found.length} in all`,
          ruleId: 'unexpected-form',
          file: path,
          place: first.line.start
        })
      )
    }
  }
  return {furniture, verse, unwrapped, messages}
}
