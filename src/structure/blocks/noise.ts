import {itemAt} from '../../item-at.ts'
import {type Mark, readContinuation} from '../../text/forms/continuation-mark.ts'
import {isBareIssueNumber, isIssueLine, isIssueNumber} from '../../text/issue-line.ts'
import {creditsSite} from '../../text/language/site-credit.ts'
import {
  creditsTranscription,
  endsTranscription,
  startsTranscription
} from '../../text/language/transcription.ts'
import {findLonePageHead} from './lone-page-head.ts'
import type {Seen} from './observe.ts'

/** Why a block is no part of the book. */
export interface Noise {
  readonly rule: string
  readonly reason: string
}

const date =
  /(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日|\d{4}\s*년\s*\d{1,2}\s*월\s*\d{1,2}\s*일|星期[一二三四五六日天]|[月火水木金土日]曜日?/u
/** A date by an era: `中華民國七十四年三月十二日`. */
const eraDate =
  /(?:中[华華])?(?:民[国國]|昭和|平成|令和|大正)\s*[\d〇一二三四五六七八九十百元]{1,5}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日/u
/** The year once more, by an era. */
const era = /[（(](?:令和|平成|昭和|大正|明治|民[国國])[^）)]{1,6}[）)]/u
const sheet =
  /第\s*[\d０-９一二三四五六七八九十〇A-D]{1,4}\s*[版页頁面]|[A-D]?\d{1,3}\s*[版面면]$|^[版面]\s*\d+$/u
const latinDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},?\s+\d{4}$/i
const weekdate =
  /^\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]\s*[(（]?(?:星期[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)[)）]?$/u
const folio = /^[\s·•\p{Pd}~～[\]()]*(?:page|seite|p\.)?\s*\d{1,4}[\s·•\p{Pd}~～[\]()]*$/iu
const imprint =
  /责任编辑|責任編輯|责编|版式|美编|校对|校對|联系电话|電話|电子邮箱|邮箱|E-?mail|热线|国内统一|刊号|편집|전화|발행/iu
/** Whose picture it is: `写真・岩瀬梢`, `撮影＝岩瀬梢`, `摄影：贺潮`. */
const picture = /^[（(]?(?:写真|撮影|摄影|攝影|供图|供圖)\s*[・＝=：:／/]\s*[^，。！？]{2,24}$/u
const illustration = /^\[(?:abbildung|illustration|image|picture|photo)[^\]]*\]$/iu
/** What sections and supplements of papers are called, and journals. */
const section =
  /(?:副刊|特刊|专刊|專刊|周刊|週刊|月刊|旬刊|季刊|学报|學報|日报|日報|晚报|晚報|时报|時報|早报|新闻|新聞|要闻|要聞|综合|綜合|专版|專版|专题|專題|视点|时评|評論版|文艺|论坛|論壇|公报|公報|天地|园地|版|신문|일보|特集|ニュース|[芸藝化庭]欄)$/u

/** Whether a block is a mark of continuation, and which. */
export function readMark(one: Seen): Mark | undefined {
  return one.extent > 24 ? undefined : readContinuation(one.text)
}

/** Whether a line is such a mark and nothing else. */
export function isMark(line: string): boolean {
  return readContinuation(line.trim()) !== undefined
}

/** What kind of mark stands at the end of a text, or at its beginning, in one line with it. */
export function readInlineMark(one: Seen): Mark | undefined {
  if (!/[（(【[]/.test(one.text)) return
  const {dense} = one
  const [last, first] = [
    /[（(【[][^（(【[]{3,18}$/u.exec(dense),
    /^[（(【[][^）)】\]]{3,18}[）)】\]]/u.exec(dense)
  ]
  if (last && last.index > 0 && readContinuation(last[0]) === 'goes-on') return 'goes-on'
  return first && first[0].length < dense.length && readContinuation(first[0]) === 'comes-from'
    ? 'comes-from'
    : undefined
}

/**
 * Find what stands on a page for the paper's sake: the date line, the section's name, a sheet's
 * number, marks of continuation, notes of a transcriber on pictures.
 *
 * A date line is known for itself. The name of a section is short, stands by a date line or at a
 * page's head, and has no byline where the titles of the page have one.
 *
 * @returns
 *   By index of the block.
 */
export function findNoise(seen: readonly Seen[]): Map<number, Noise> {
  const noise = new Map<number, Noise>()
  for (const one of seen) {
    const found = judge(one)
    if (found) noise.set(one.index, found)
  }
  keepChapters(seen, noise)
  markLoneDate(seen, noise)
  keepDays(seen, noise)
  markMasthead(seen, noise)
  markIssues(seen, noise)
  markBoilerplate(seen, noise)
  const bylines = seen.filter((one) => (one.name?.score ?? 0) >= 1).length
  for (const one of seen) {
    if (noise.has(one.index) || !isShortLine(one)) continue
    const [before, after] = [seen[one.index - 1], seen[one.index + 1]]
    if ((one.name?.score ?? 0) >= 1.4 && !section.test(one.dense)) continue
    if (after && (after.name?.score ?? -1) >= 1 && !section.test(after.dense)) continue
    // Lines of the paper stand together, above the date; below it a title may follow.
    const isOverDate =
      isDateOrSheet(noise, one.index + 1) ||
      (isDateOrSheet(noise, one.index + 2) && after && isShortLine(after))
    const isUnderDate = isDateOrSheet(noise, one.index - 1)
    const isFirst = (other: Seen) => other.index === 0 || other.block.startsPage
    const atHead =
      isFirst(one) || (before !== undefined && noise.has(before.index) && isFirst(before))
    let score = 0
    // An extractor may leave the date of the page among the articles.
    if (isOverDate) score += atHead || one.index < 4 ? 1.8 : 1.4
    else if (isUnderDate) score += 0.8
    if (section.test(one.dense)) score += 1.5
    if (/^\S(?:[\s　]\S)+$/u.test(one.text) || /[·・•]/.test(one.text)) score += 0.7
    if (atHead) score += 0.7
    if (bylines >= 2) score += 0.5
    if (one.extent <= 8) score += 0.3
    if (score >= 2.5) {
      noise.set(one.index, sectionName)
    }
  }
  const head = findLonePageHead(seen, (index) => noise.has(index))
  if (head) noise.set(head.index, sectionName)
  return noise
}

const sectionName: Noise = {
  rule: 'section-name',
  reason: 'It names the paper or its section: short, by the date line or at the head of the page'
}

/** Bare numbers at the heads of pages that count by one, but not with the pages, count chapters. */
function keepChapters(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const numbers = seen.filter(
    ({index, text}) => noise.get(index)?.rule === 'page-number' && /^\d+$/.test(text)
  )
  const pageOf = ({block}: Seen) => itemAt(block.lines, 0).page
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!first || numbers.length < 3 || pageOf(last!) - pageOf(first) < numbers.length) return
  if (numbers.every(({text}, index) => Number(text) === Number(first.text) + index))
    for (const {index} of numbers) noise.delete(index)
}

/** A date with its weekday on a line is the paper's wherever boxes put it; in a diary there are many. */
function markLoneDate(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const dates = seen.filter(
    ({text, extent, block}) => block.lines.length === 1 && extent <= 24 && weekdate.test(text)
  )
  if (dates.length === 1)
    noise.set(itemAt(dates, 0).index, {rule: 'date-line', reason: 'Date of the printed page'})
}

/** Days with their weekdays from which a text is a diary: `3月12日 星期三 晴`. */
const fewDays = 3
const day =
  /^(?:[\d〇零一二三四五六七八九]{4}\s*年\s*)?[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日[\s　]*[(（]?(?:星期[一二三四五六日天]|[月火水木金土日]曜日?)[)）]?[\s　]*[^，。；]{0,8}$/u

/** The days of a diary head what was written on them; a page has its date once, at its head. */
function keepDays(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const days = seen.filter(({text}) => day.test(text))
  const others = days.filter(({block}, at) => at > 0 && !block.startsPage)
  if (others.length < fewDays - 1) return
  for (const {index} of days) if (noise.get(index)?.rule === 'date-line') noise.delete(index)
}

/** What stands above the date and number of an issue at the head of a text is the paper's name. */
function markMasthead(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const isIssue = ({text}: Seen, index: number) =>
    (index < 4 && isIssueLine(text)) || (index === 1 && isBareIssueNumber(text))
  const at = seen.findIndex((one, index) => index > 0 && isIssue(one, index))
  const above = seen.slice(0, Math.max(0, at))
  if (
    !above.every(
      ({block, extent, tail}) => block.lines.length <= 2 && extent < 40 && tail !== 'comma'
    )
  )
    return
  for (const {index} of above)
    noise.set(index, {
      rule: 'section-name',
      reason: 'It names the paper: it stands above the date and number of the issue'
    })
}

/** The number of the issue stands at the head of each page, and is the page's there, too. */
function markIssues(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const first = seen.slice(0, 4).find(({index, text}) => noise.has(index) && isIssueNumber(text))
  if (!first) return
  for (const {index, dense} of seen)
    if (dense === first.dense) noise.set(index, noise.get(first.index)!)
}

function isDateOrSheet(noise: ReadonlyMap<number, Noise>, index: number): boolean {
  const found = noise.get(index)
  return found !== undefined && (found.rule === 'date-line' || found.rule === 'sheet-number')
}

function isShortLine(one: Seen): boolean {
  return (
    one.block.lines.length === 1 &&
    one.extent <= 14 &&
    one.tail === 'none' &&
    one.isEastern &&
    !one.isOrnament
  )
}

function judge(one: Seen): Noise | undefined {
  const {text, extent, tail, block} = one
  // An office and a date below what it signs are no date of the page.
  if (/^(?:table|code|signature)$/.test(block.regime ?? '')) return undefined
  const mark = readMark(one)
  if (mark)
    return {
      rule: 'continuation-mark',
      reason: 'It sends the reader to another page; the text is joined'
    }
  if (illustration.test(text))
    return {
      rule: 'illustration-note',
      reason: 'It stands for a picture that the text does not have'
    }
  if (block.lines.length > 2 || extent > 60 || (extent > 32 && !isIssueLine(text))) return
  if (extent <= 24 && sheet.test(text) && tail === 'none' && !/[，。；]/.test(text)) {
    return date.test(text)
      ? {rule: 'date-line', reason: 'Date and number of the printed page'}
      : {rule: 'sheet-number', reason: 'Number of the printed page'}
  }
  const isOfEra = eraDate.test(text)
  const plain = isOfEra ? text : text.replace(era, '')
  if (
    extent <= (plain === text && !isOfEra ? 16 : 24) &&
    (isOfEra || date.test(plain)) &&
    tail === 'none' &&
    // `时间：3月12日` says when a meeting was.
    !/[，。；、（(：:]/.test(plain) &&
    plain.replace(isOfEra ? eraDate : date, '').length <= 8 &&
    (one.index < 4 || block.startsPage)
  ) {
    return {rule: 'date-line', reason: 'Date of the printed page'}
  }
  const isIssue = isIssueLine(text) || isIssueNumber(text)
  if (
    (one.index < 4 && (latinDate.test(text) || isIssue)) ||
    (one.index === 1 && isBareIssueNumber(text))
  )
    return {rule: 'date-line', reason: 'Date of the printed page'}
  if (
    folio.test(text) &&
    one.numbering?.form !== '1.' &&
    (/[·•\p{Pd}~]/u.test(text) || one.block.startsPage || one.gapAfter === 9)
  )
    return {rule: 'page-number', reason: 'Number of the printed page'}
  if ((imprint.test(text) && extent <= 30 && /[：:]/.test(text)) || picture.test(text))
    return {rule: 'imprint', reason: 'Imprint of the paper'}
  return
}

/** Blocks below its mark in which a transcription names those who made it, and where its files are. */
const creditsWithin = 8
/** Blocks at either end of a document in which a site says that it offered it. */
const fromSite = 8
const filesAt = /https?:\/\/|\bwww\.|\.(?:htm|zip|txt)\b/i

/**
 * The header and licence that Project Gutenberg puts around a text are no part of the book, nor who
 * transcribed it, directly below the header.
 */
function markBoilerplate(seen: readonly Seen[], noise: Map<number, Noise>): void {
  const start = seen.findIndex((one) => startsTranscription(one.block.text))
  const end = seen.findIndex((one) => one.index > start && endsTranscription(one.block.text))
  let credits = start
  if (start >= 0)
    for (const {index, text} of seen.slice(start + 1, start + 1 + creditsWithin)) {
      const isCredit = creditsTranscription(text)
      if (!isCredit && !(credits > start && filesAt.test(text))) break
      credits = index
    }
  for (const one of [...seen.slice(0, fromSite), ...seen.slice(-fromSite)])
    if (creditsSite(one.text))
      noise.set(one.index, {
        rule: 'boilerplate',
        reason: 'The site that offered the text says so, and what its terms are'
      })
  for (const one of seen) {
    if (one.index <= credits || (end >= 0 && one.index >= end)) {
      noise.set(one.index, {
        rule: 'boilerplate',
        reason: 'Header or licence of the transcription, set apart by its own marks'
      })
    }
  }
}
