import {createRandom} from '../random.ts'
import {type Language, vocabularies} from './vocabulary.ts'

/** Somebody who writes: each call goes on with the same random sequence. */
export interface Writer {
  readonly language: Language
  /** A number from 0 to below `below`. */
  readonly pick: (below: number) => number
  readonly name: () => string
  readonly title: () => string
  /** Two to eight sentences, some of them spoken; about one thing in particular if it is given. */
  readonly paragraph: (about?: Readonly<Record<string, string>>) => string
}

/**
 * Write made-up text: sentences whose places are filled by words, the first words of each list far
 * oftener than the last, as in real text, and names of which most come once or twice.
 *
 * @param seed
 *   The same seed gives the same text.
 */
export function createWriter(language: Language, seed: number): Writer {
  const {sentences, speeches, words, names, titles} = vocabularies[language]
  const random = createRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const often = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!
  const name = () => often(names[0]) + often(names[1]) + (random() < 0.4 ? often(names[1]) : '')
  const fill = (pattern: string, about: Readonly<Record<string, string>> = {}) =>
    pattern
      .replace(/\{(\w+)\}/g, (_, place: string) => {
        if (about[place] !== undefined && random() < 0.4) return about[place]
        return place === 'name' ? name() : often(words[place]!)
      })
      .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ')
  const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
  const space = language === 'en' ? ' ' : ''
  return {
    language,
    pick,
    name,
    title: () => capital(fill(often(titles))),
    paragraph(about) {
      const list: string[] = []
      for (let count = 2 + pick(7); count > 0; count--) {
        if (random() < 0.15) {
          const speech = capital(fill(speeches[pick(speeches.length)]!, about))
          list.push(language === 'en' ? `“${speech.replace(/(?<![?])$/, '.')}”` : `“${speech}”`)
        } else {
          const sentence = capital(fill(sentences[pick(sentences.length)]!, about))
          list.push(language === 'en' ? sentence.replace(/(?<!\.)$/, '.') : sentence)
        }
      }
      return list.join(space)
    }
  }
}
