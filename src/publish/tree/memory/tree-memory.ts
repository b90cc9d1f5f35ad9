import type {DialectText} from '../../dialects/dialect.ts'
import type {Telling} from '../../dialects/tally.ts'
import {createKeep, type Keep} from '../../keep.ts'
import {
  type ChapterPlace,
  readTreeChapter,
  type TreeChapter,
  type TreeContext
} from '../article/read-tree-chapter.ts'
import {RecordingTally, type TallyEntry} from './recording-tally.ts'

/** A chapter with what it is made of and what was said of it. */
interface Remembered {
  readonly text: DialectText
  readonly place: ChapterPlace
  readonly chapter: TreeChapter
  readonly entries: readonly TallyEntry[]
  readonly tally: RecordingTally
}

/**
 * Keeps the chapters of a docs folder from one making of its book to the next, for those who watch it:
 * one whose text, name and place are the same, made with the same tools, is not read again. What was
 * said of it is said again, so that the book and its messages are those of a whole build.
 */
export class TreeMemory {
  #setting = ''
  readonly #chapters = new Map<string, Remembered>()
  /** Keeps what else is made of the folder. */
  readonly keep: Keep = createKeep()

  /**
   * Read a text, or remember how it was read.
   *
   * @param setting
   *   Says all that chapters are read with but their own text; when it changes, all is forgotten.
   */
  read(
    text: DialectText,
    place: ChapterPlace,
    context: TreeContext,
    {setting, tally}: {readonly setting: string; readonly tally: Telling}
  ): TreeChapter {
    if (setting !== this.#setting) {
      this.#setting = setting
      this.#chapters.clear()
    }
    const known = this.#chapters.get(text.path)
    if (known && isSame(known, text, place)) {
      known.tally.repeat(known.entries, tally)
      return known.chapter
    }
    const recording = new RecordingTally(tally)
    const tools = {...context.tools, tally: recording}
    const chapter = readTreeChapter(text, place, {...context, tools})
    const entries = recording.end()
    this.#chapters.set(text.path, {text, place, chapter, entries, tally: recording})
    return chapter
  }
}

function isSame(known: Remembered, text: DialectText, place: ChapterPlace): boolean {
  return (
    known.text.value === text.value &&
    known.text.name === text.name &&
    known.text.mayBring === text.mayBring &&
    known.place.name === place.name &&
    known.place.index === place.index &&
    known.place.planned === place.planned
  )
}
