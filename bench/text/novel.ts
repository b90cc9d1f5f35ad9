import type {Language} from './vocabulary.ts'
import {wrapHan, wrapWords} from './wrap.ts'
import {createWriter} from './write.ts'

/**
 * A novel as an extractor gives it: chapters with headings, every printed line a line. Chinese
 * paragraphs are set in by two characters; English ones are parted by blank lines.
 *
 * @param size
 *   Bytes of UTF-8, to within a paragraph.
 */
export function makeNovel(language: Language, size: number, seed = 1): string {
  const writer = createWriter(language, seed)
  const perByte = language === 'zh' ? 3 : 1
  const parts: string[] = []
  let bytes = 0
  const add = (text: string) => {
    parts.push(text)
    bytes += text.length * perByte
  }
  for (let chapter = 1; bytes < size; chapter++) {
    const end = bytes + 18_000 + writer.pick(24_000)
    const about = {name: writer.name()}
    add(heading(language, chapter, writer.title()))
    while (bytes < Math.min(end, size)) {
      const text = writer.paragraph(about)
      add(
        language === 'zh'
          ? wrapHan(`　　${text}`, 30).join('\n') + '\n'
          : wrapWords(text, 68).join('\n') + '\n\n'
      )
    }
  }
  return parts.join('')
}

function heading(language: Language, chapter: number, title: string): string {
  return language === 'zh'
    ? `\n第${hanNumber(chapter)}章　${title}\n\n`
    : `\n\nCHAPTER ${romanNumber(chapter)}\n\n${title}\n\n\n`
}

/** 1 to 9999 as Chinese chapters count: 一百零五. */
function hanNumber(value: number): string {
  const digits = '零一二三四五六七八九'
  let text = ''
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit > 0) text += digits[digit]! + name
    else if (text !== '' && !text.endsWith('零') && value % unit > 0) text += '零'
  }
  return text.replace(/^一十/, '十')
}

function romanNumber(value: number): string {
  const signs = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'.split(' ')
  let [text, rest] = ['', value]
  for (const sign of signs) {
    const worth = Number(/\d+/.exec(sign)![0])
    for (; rest >= worth; rest -= worth) text += sign.replace(/\d+/, '')
  }
  return text
}
