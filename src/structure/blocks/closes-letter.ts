import type {Seen} from './observe.ts'

const lettersClose =
  /^(?:此致|敬礼|敬禮|敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|顿首|頓首|即颂.{1,3}|順頌.{1,3}|顺颂.{1,3}|敬具|草々|かしこ|올림|드림|[敬顺順并並即谨謹恭][祝颂頌请請].{0,3}|祝[好安您你].{0,2}|[福近大台金春夏秋冬时時暑文撰教道崇钧鈞痊安]安)[！!。]?$/u
const fullDate =
  /^(?:[\d〇零一二三四五六七八九十]{2,4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号號]$/u

/** In full widths; a date with a space after each of its characters has no more. */
const widest = 24

/** `此致`, `敬礼`, `顺颂 近安`: the last words of a letter. */
export function isLetterClose(one: Seen): boolean {
  return one.extent <= widest && lettersClose.test(one.dense)
}

/** Words under a letter, and its date. */
export function closesLetter(one: Seen): boolean {
  return one.extent <= widest && (lettersClose.test(one.dense) || fullDate.test(one.dense))
}
