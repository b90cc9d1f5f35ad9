import {isLetterClosing} from '../roles/names/piece-of-text.ts'
import type {Seen} from './observe.ts'

const fullDate =
  /^(?:[\d〇零一二三四五六七八九十]{2,4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号號]$/u

/** In full widths; a date with a space after each of its characters has no more. */
const widest = 24

/** `此致`, `敬礼`, `顺颂 近安`: the last words of a letter. */
export function isLetterClose(one: Seen): boolean {
  return one.extent <= widest && isLetterClosing(one.dense)
}

/** Words under a letter, and its date. */
export function closesLetter(one: Seen): boolean {
  return one.extent <= widest && (isLetterClosing(one.dense) || fullDate.test(one.dense))
}
