import type {Book} from './book/index.ts'
import type {Collated} from './collated.ts'
import {type Ruling, settle} from './decisions/index.ts'
import {inline} from './inline/index.ts'
import {findFaces} from './inline/mark-print.ts'
import {layout} from './layout/index.ts'
import {type RestoreOptions, restore} from './restore/index.ts'
// Not by `index.ts`: the bundled command would load what proves a book with what makes one.
import {toLedger} from './review/record/to-ledger.ts'
import {findSequences} from './sequences/index.ts'
import type {Source} from './source/index.ts'
import {loadLexicon} from './source/load-lexicon.ts'
import {structure} from './structure/index.ts'
import {detectLanguage} from './text/language/detect-language.ts'

/** How pages are read. */
export interface CollateOptions extends Omit<RestoreOptions, 'settled' | 'sequences'> {
  /** BCP 47 tag of the text; by default it is detected. */
  readonly language?: string | undefined
  /** Whether words in italic or bold type are emphasised, as they are by default. */
  readonly emphasis?: 'print' | 'none' | undefined
  /** What a person settled: it wins over what is inferred. */
  readonly decisions?: readonly Ruling[] | undefined
}

/**
 * Turn the lines of printed pages into articles: the first stages, from left to right.
 *
 * @param source
 *   Decoded text in lines, as `readSource` gives it.
 * @param options
 *   How pages are read (optional).
 * @returns
 *   Articles, messages and the ledger.
 */
export function collate(source: Source, options: Readonly<CollateOptions> = {}): Collated {
  const settled = settle(source, options.decisions ?? [])
  const language = options.language ?? sourceLanguage(source)
  const laid = layout(source)
  const sequences = findSequences(laid.lines)
  const restored = restore(
    {...source, lines: laid.lines},
    {...options, language, sequences, settled: settled.text}
  )
  const structured = structure(restored.blocks, {
    files: source.files.map((file) => file.path),
    heads: restored.furniture.map(({line}) => line.value),
    language,
    sequences,
    settled: settled.articles
  })
  const inlined = inline(structured.articles, {
    notes: restored.notes,
    readings: laid.readings,
    faces: options.emphasis === 'none' ? undefined : findFaces(source),
    language
  })
  return {
    articles: inlined.articles,
    title: structured.title,
    messages: [...settled.messages, ...restored.messages, ...structured.messages],
    ledger: toLedger(source, {laid, restored, structured, inlined}),
    stages: {settled, restored, structured}
  }
}

/**
 * Turn the pages of a book into articles as a build does: with the words of its language, and with
 * what a person settled.
 *
 * @param source
 *   Decoded text in lines.
 * @param book
 *   What `book.yaml` says.
 */
export async function collateBook(
  source: Source,
  book: Readonly<Partial<Book>>
): Promise<{collated: Collated; language: string}> {
  const language = book.language ?? sourceLanguage(source)
  const lexicon = needsLexicon(source) ? await loadLexicon(language) : undefined
  const {decisions, spacing, emphasis} = book
  return {collated: collate(source, {lexicon, language, decisions, spacing, emphasis}), language}
}

/** The language that a source is in, as far as its first characters tell: a BCP 47 tag. */
export function sourceLanguage({files}: Source): string {
  return detectLanguage(files.map((file) => file.value.slice(0, sample)).join('\n'))
}

/** Characters of each file that tell its language. */
const sample = 100_000

function needsLexicon(source: Source): boolean {
  // An initial that stands apart from its word, or alone on a line.
  const initial = /^\s*\p{Lu}(?:$| \p{Ll}| \p{Lu}+ )/u
  return source.lines.some(({value}) => {
    const text = value.trimEnd()
    const isHyphenated = (text.endsWith('-') || text.endsWith('‐')) && /\p{L}.$/u.test(text)
    return isHyphenated || initial.test(text)
  })
}
