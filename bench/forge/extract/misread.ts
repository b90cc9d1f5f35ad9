import type {Dice} from '../dice.ts'
import type {Options} from '../options/options.ts'

/** What a reader of scans takes letters for, in pairs. */
const latin = 'ec ce rn nr li il hb bh oc un nu ft tf IlJI 5S O0 ,. .,'.split(' ')
const han = '己已 未末 日曰 土士 人入 大太 子于 干千 木本 王玉 天夭 白自 目日 口囗 。.'.split(' ')

/** A text with letters misread, at the page's rate, and digits set off by spaces where the page has it so. */
export function misread(text: string, options: Options, dice: Dice): string {
  const isHan = /^(?:zh|ja)/.test(options.language)
  let read = text
  if (options.digitGaps && isHan)
    read = read.replace(
      /(?<=[\p{sc=Han}“（])(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=[\p{sc=Han}”）])/gu,
      ' '
    )
  if (options.ocr === 0) return read
  const pairs = isHan ? han : latin
  return read.replace(/\S/gu, (character) => {
    if (!dice.chance(options.ocr)) return character
    const pair = pairs.find((one) => one.startsWith(character))
    return pair === undefined ? character : pair.slice(1)
  })
}
