import {isBlank} from './ink.ts'

/** Characters that are not white space. */
export function countInk(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!
    if (code > 0xffff) index++
    if (!isBlank(code)) count++
  }
  return count
}
