import {isUnspaced} from '../../text/script.ts'

/** `河 水 于 2020 年 7 月`: a justified line whose characters were spread apart. */
export function isSpread(text: string): boolean {
  if (!text.includes(' ')) return false
  let spaced = 0
  let close = 0
  for (let index = 0; index + 1 < text.length; index++) {
    if (!isUnspaced(text.charCodeAt(index))) continue
    if (text[index + 1] === ' ' && index + 2 < text.length) spaced++
    else close++
  }
  return spaced >= 3 && spaced > close
}
