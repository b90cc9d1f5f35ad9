import {parse} from 'yaml'
import {templateText} from '../templates/templates.ts'
import {spokenTag} from './pages/phrases.ts'

/** Say what the program has said in English in the language of a person. */
export type Tell = (text: string) => string

/**
 * Choose the language of messages, of the ledger's reasons, of evidence.
 *
 * What was decided and why is data, in English, and the same on every machine. It is retold only where
 * a person reads it, by `templates/messages.yaml`: the whole sentence if a row has it, with what stands
 * at its places retold in turn; else the pieces of it that a row has.
 *
 * @param language
 *   BCP 47 tag, or a locale of the environment such as `zh_CN.UTF-8`.
 * @returns
 *   Function of one sentence, or of rows of them; what no row has stays English.
 */
export function tellIn(language: string): Tell {
  const key = spokenTag(language)
  if (key === 'en') return (text) => text
  const rows = rowsIn(key)
  const known = new Map<string, string>()
  const tell: Tell = function (text) {
    const told = known.get(text) ?? retell(text, rows, tell)
    if (known.size < mostKnown) known.set(text, told)
    return told
  }
  return (text) => text.split('\n').map(tell).join('\n')
}

/** Sentences that are kept retold; by hand: a page of doubts says a few hundred. */
const mostKnown = 5000
/** Longer texts quote a page, and are no sentences of ours. */
const longest = 2000

/** A sentence in English, and in the language. */
interface Row {
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly told: string
}

function retell(text: string, rows: readonly Row[], tell: Tell): string {
  if (text.length > longest || !/[a-z]/.test(text)) return text
  for (const {pattern, names, told} of rows) {
    const match = pattern.exec(text)
    if (!match) continue
    const values = new Map(names.map((name, index) => [name, match[index + 1]!]))
    return told.replace(/\{(\w+)\}/g, (_, name: string) => tell(values.get(name) ?? ''))
  }
  for (const [mark, sign] of [
    ['; ', '；'],
    [', ', '，']
  ] as const) {
    // A sign in a quotation parts nothing.
    const parts = text.split(new RegExp(`${mark}(?=(?:[^\`]*\`[^\`]*\`)*[^\`]*$)`))
    if (parts.length === 1) continue
    const told = parts.map(tell)
    if (told.some((one, index) => one !== parts[index])) return told.join(sign)
  }
  return text
}

function rowsIn(language: string): readonly Row[] {
  const known = tables.get(language)
  if (known) return known
  const all = parse(templateText('messages.yaml')) as Readonly<Record<string, string>>[]
  const rows = all
    .flatMap(({en, [language]: told}) =>
      en !== undefined && told !== undefined ? [{en, told}] : []
    )
    // What says most in words of its own is nearest to what was said.
    .sort((a, b) => wordsOf(b.en).length - wordsOf(a.en).length)
    .map(
      ({en, told}): Row => ({
        pattern: new RegExp(`^${patternOf(en)}$`, 'u'),
        names: [...en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
        told
      })
    )
  tables.set(language, rows)
  return rows
}

const tables = new Map<string, readonly Row[]>()
const wordsOf = (text: string) => text.replace(/\{[^{}]+\}/g, '')

/** What may stand at a place; at any other any words may. */
const forms: Readonly<Record<string, string>> = {
  number: '([-+]?\\d[\\d.,]*)',
  // The name of a piece of evidence, not two of them.
  fact: '(`?[\\w-]+(?: \\d+)?`?)'
}

function patternOf(text: string): string {
  return text
    .split(/(\{[^{}]+\})/)
    .map(function (words, index) {
      if (index % 2 === 0) return escapePattern(words)
      const choice = /^\{\w+\?([^:]*):(.*)\}$/.exec(words)
      if (choice) return `(?:${escapePattern(choice[1]!)}|${escapePattern(choice[2]!)})`
      return forms[words.slice(1, -1)] ?? '(.+?)'
    })
    .join('')
}

const escapePattern = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
