import type {Dice} from '../dice.ts'
import {expand, type Topic} from './grammar.ts'
import {type ForgeLanguage, grammars} from './grammars.ts'

/** Somebody who writes: each call goes on with the same dice. */
export interface Writer {
  readonly language: ForgeLanguage
  /** Whether words are parted by spaces. */
  readonly isSpaced: boolean
  /** What parts two sentences, or two halves of a line: a space or nothing. */
  readonly space: string
  /** One of what the language's grammar has for a name. */
  readonly text: (rule: string, topic?: Topic) => string
  /** The same with its first letter a capital. */
  readonly line: (rule: string, topic?: Topic) => string
  /** The entry of a rule at a place, counted round, with its first letter a capital. */
  readonly nth: (rule: string, place: number) => string
  /** The same with a name in it, printed as `print` has it; the name is empty where it has none. */
  readonly signed: (
    rule: string,
    topic: Topic,
    print: (name: string) => string
  ) => {readonly line: string; readonly author: string}
  /** What is done to every text of the language. */
  readonly finish: (text: string) => string
  /** A new topic: the rare words that recur in a text. */
  readonly topic: () => Topic
  readonly paragraph: (length: 'short' | 'medium' | 'long', topic?: Topic) => string
}

const sentences = {short: [1, 2], medium: [2, 5], long: [5, 11]} as const

/**
 * Make a writer.
 *
 * @param paragraphs
 *   Paragraphs to be taken instead of written ones.
 */
export function createForgeWriter(
  language: ForgeLanguage,
  dice: Dice,
  paragraphs: readonly string[] = []
): Writer {
  const {grammar, finish} = grammars[language]
  const isSpaced = !/^(?:zh|ja)/.test(language)
  const space = isSpaced ? ' ' : ''
  const text = (rule: string, topic?: Topic) =>
    finish(expand(grammar, `{${rule}}`, dice, topic).replaceAll('_', ' '))
  const line = (rule: string, topic?: Topic) => capital(text(rule, topic))
  let next = paragraphs.length === 0 ? 0 : dice.between(0, paragraphs.length - 1)
  return {
    language,
    isSpaced,
    space,
    text,
    line,
    finish,
    nth(rule, place) {
      const list = grammar.get(rule) ?? ['']
      const pattern = list[place % list.length]!
      return capital(finish(expand(grammar, pattern, dice).replaceAll('_', ' ')))
    },
    signed(rule, topic, print) {
      const pattern = dice.often(grammar.get(rule) ?? [''])
      const author = pattern.includes('{name}') ? text('name') : ''
      const whole = pattern.replace('{name}', () => print(author))
      return {line: finish(expand(grammar, whole, dice, topic).replaceAll('_', ' ')), author}
    },
    topic() {
      const topic: Record<string, string> = {}
      for (const rule of ['thing', 'place', 'person', 'name', 'town', 'abstract', 'org'])
        if (dice.chance(0.8)) topic[rule] = expand(grammar, `{${rule}}`, dice)
      return topic
    },
    paragraph(length, topic) {
      if (paragraphs.length > 0 && length !== 'short')
        return paragraphs[next++ % paragraphs.length]!
      const [least, most] = sentences[length]
      return Array.from({length: dice.between(least, most)}, () => line('sentence', topic)).join(
        space
      )
    }
  }
}

/** With capitals where a sentence begins. */
function capital(text: string): string {
  return text.replace(
    /^([“„«"'([—–-]*\s*)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase()
  )
}
