import {stripHead} from './strip-head.ts'

/** The alternatives of several lists, in which they are parted by spaces. */
const anyOf = (...lists: readonly string[]): string => lists.join(' ').replaceAll(' ', '|')
const oneOf = (...lists: readonly string[]): string => `(?:${anyOf(...lists)})`

// Heads that have a name for a number, and stand in a row with numbered ones.
const persons =
  "author’s author's editor’s editor's translator’s translator's publisher’s publisher's"
const english = [
  String.raw`(?:preface|introduction|note)\s+to\s+(?:the|this)\s.*`,
  String.raw`preface foreword fore-word introduction introductory(?:\s+note)? prologue prelude finale`,
  'epilogue conclusion afterword postscript interlude intermezzo',
  String.raw`appendix(?:\s+[a-z\d]+)? acknowledge?ments? dedication note(?:\s+to\s+the\s+reader)?`,
  String.raw`to\s+the\s+reader`
]
const german =
  'vorwort vorrede vorbemerkung geleitwort einleitung einführung prolog vorspiel zwischenspiel nachwort nachspiel epilog schluss schluß anhang widmung'
const french =
  'préface avant-propos introduction prologue épilogue epilogue postface conclusion appendice'
const italian = 'prefazione introduzione prologo epilogo'
const spanish = 'prefacio prólogo epílogo introducción'
const russian = 'пролог эпилог предисловие послесловие введение'
const latin = new RegExp(
  String.raw`^(?:(?:the\s+|an?\s+)?(?:${oneOf(persons)}\s+)?${oneOf(...english)}|${anyOf(german, french, italian, spanish, russian)})(?=[\s.:—–-]|$)`,
  'iu'
)

/** `序`, `自序`, `再版前言`: who or what speaks before the book. */
const chinesePreface =
  oneOf('自 代 原 再版 新版 中文版 中译本 作者 译者 編者 编者 出版者 总 總 小') +
  '?' +
  oneOf('序 序言 序文 自序 代序 前言 引言 引子 导言 導言 导论 緒論 绪论 小引 弁言')
const chinese = [
  '楔子 序章 序幕 开篇 開篇 卷首语',
  `${oneOf('作者 编者 編者 译者 譯者')}${oneOf('的话 的話 前言 后记 後記 注 按')}`,
  `出版${oneOf('说明 說明 前言 者的话')} 写在前面的?话? 寫在前面`,
  `内容${oneOf('简介 簡介 提要 介绍')} 內容簡介 作品${oneOf('简介 赏析 相关')} 作者简介`,
  '终章 終章 尾声 尾聲 后记 後記 结语 結語 结束语 跋 附录 附錄 附記 附记',
  '番外 番外篇 外传 外傳 外篇 完本感言 完结感言'
]
const japanese =
  '后序 まえがき はじめに はしがき あとがき おわりに プロローグ エピローグ 幕間 間章 解説'
const korean = String.raw`머리말 서문 서장 프롤로그 에필로그 작가의\s말 작가\s?후기 작가\s?서문 후기 외전 종장 번외`
const eastern = new RegExp(
  String.raw`^${oneOf(chinesePreface, ...chinese, japanese, korean)}(?=[\s　：:、．.·—（(《「“之一二三四五六七八九十\d①-⑳]|$)`,
  'u'
)

/**
 * The name of a head without a number: `Preface`, `EPILOGUE`, `楔子`, `番外 灰猫`, `あとがき`.
 *
 * @param line
 *   A printed line.
 * @returns
 *   The name as it is printed; nothing for a line that has none or that says more than heads do.
 */
export function readNamedHead(line: string): string | undefined {
  const text = stripHead(line).replace(/^[【［[〔《〈「『]|[】］\]〕》〉」』]$/gu, '')
  if (text.length > longest || /[,，。；;！!？?]$/u.test(text)) return
  if (text.charCodeAt(0) >= 0x2e80) {
    // `【编者注：以下引自来信】` is the note itself, `尾声：水退了，人散了` a line of a song.
    if (notes.test(text) || sings.test(text)) return undefined
    return (eastern.exec(text) ?? eastern.exec(closeSpread(text)))?.[0]
  }
  const name = latin.exec(text)?.[0]
  // `Introduction of the horse into`: a head goes on in capitals, or stops.
  if (name === undefined || /^\p{Ll}/u.test(text)) return
  return /^[\s.:—–-]*\p{Ll}/u.test(text.slice(name.length)) ? undefined : name
}

const longest = 60
const sings = /^[^，。！？；]{1,4}[：:].*[，。！？；]/u
const notes = /^.{0,4}[注按][：:]\s*\S/u

/** `楔 子`, `后　　记`: two characters that are spread. */
const closeSpread = (text: string) =>
  text.replace(/^(\p{Script=Han})[\s　]{1,4}(\p{Script=Han})$/u, '$1$2')

/** The author below a title, `by Nora Field`, or the word above the name. */
export const namesAuthor =
  /^[_*]*(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Dd]i|[Pp]or|[Dd]oor)(?:[_*:]*$|\s+(?=\p{Lu})(?!.*[.!?]$))/u
