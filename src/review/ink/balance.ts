import type {LedgerEntry} from '../../source/index.ts'
import {readWrittenMarkdown} from '../written/written-markdown.ts'
import {addText, createInk, type Ink} from './ink.ts'

/** What the characters of sources, Markdown and ledger come to. */
export interface Balance {
  /** Characters of the sources that are neither in the Markdown nor in the ledger, and how often. */
  readonly missing: ReadonlyMap<string, number>
  /** Characters of the Markdown that no source and no entry of the ledger accounts for, and how often. */
  readonly added: ReadonlyMap<string, number>
  /** Whether there are neither. */
  readonly isBalanced: boolean
}

/**
 * Weigh written Markdown against the sources: source = Markdown + dropped − added, by character.
 *
 * Where the characters stand does not count, white space does not count.
 *
 * @param book
 *   `sources`: decoded texts of the source files. `markdown`: the written files, one for each
 *   article; contents pages are not among them. `ledger`: what was done.
 */
export function balance(book: {
  readonly sources: readonly string[]
  readonly markdown: readonly string[]
  readonly ledger: readonly LedgerEntry[]
}): Balance {
  const written = book.markdown.flatMap(function (value) {
    const {parts, all} = readWrittenMarkdown(value)
    return [...parts.map((part) => part.all), all]
  })
  return weighInks({...book, written})
}

/** The same, of Markdown that was read already. */
export function weighInks(book: {
  readonly sources: readonly string[]
  readonly written: readonly Ink[]
  readonly ledger: readonly LedgerEntry[]
}): Balance {
  const account = new Map<number, number>()
  const enter = ({codes}: Ink, factor: 1 | -1) => {
    for (const code of codes) account.set(code, (account.get(code) ?? 0) + factor)
  }
  const enterText = (text: string, factor: 1 | -1) => {
    const ink = createInk()
    addText(ink, text)
    enter(ink, factor)
  }
  for (const value of book.sources) enterText(value, 1)
  for (const {kind, text, replacement} of book.ledger) {
    if (kind === 'moved') continue
    enterText(text, -1)
    enterText(replacement ?? '', 1)
  }
  for (const ink of book.written) enter(ink, -1)
  const pick = (sign: 1 | -1) =>
    new Map(
      [...account]
        .filter(([, count]) => count * sign > 0)
        .map(([code, count]) => [String.fromCodePoint(code), count * sign])
    )
  const [missing, added] = [pick(1), pick(-1)]
  return {missing, added, isBalanced: missing.size === 0 && added.size === 0}
}
