import type {Language} from './vocabulary.ts'
import {wrapHan, wrapWords} from './wrap.ts'
import {createWriter} from './write.ts'

/** Articles on one page of the volume, whose titles stand together above their bodies. */
const onPage = 5

/**
 * A volume of proceedings whose titles stand away from their bodies: on each page first the titles
 * with their bylines, then the texts in another order.
 *
 * @param articles
 *   How many.
 */
export function makeProceedings(language: Language, articles: number, seed = 1): string {
  const writer = createWriter(language, seed)
  const pages: string[] = []
  for (let made = 0; made < articles; made += onPage) {
    const count = Math.min(onPage, articles - made)
    const heads: string[] = []
    const bodies: string[] = []
    for (let index = 0; index < count; index++) {
      const about = {name: writer.name(), place: writer.name()}
      const byline = writer.name()
      heads.push(
        language === 'zh'
          ? `记${about.name}在${about.place}的${writer.pick(90) + 10}年\n\n□　${byline}\n`
          : `${about.name} at ${about.place} in ${1800 + writer.pick(99)}\n\nBy ${writer.name()} ${byline}\n`
      )
      const paragraphs = Array.from({length: 6 + writer.pick(5)}, () => writer.paragraph(about))
      bodies.push(
        language === 'zh'
          ? paragraphs.map((text) => wrapHan(`　　${text}`, 24).join('\n')).join('\n') + '\n'
          : paragraphs.map((text) => wrapWords(text, 60, '   ').join('\n')).join('\n') + '\n'
      )
    }
    const turn = 1 + writer.pick(Math.max(1, count - 1))
    pages.push([...heads, ...bodies.slice(turn), ...bodies.slice(0, turn)].join('\n'))
  }
  return pages.join('\f')
}
