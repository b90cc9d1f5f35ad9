import {countEach} from '../../../count-each.ts'
import {spanningWord} from '../../../restore/columns/spanning-word.ts'
import {isCreditLine} from '../../../text/forms/credit-line.ts'
import {isSectionName} from '../../../text/forms/section-name.ts'
import {isCaption} from '../../../text/language/caption.ts'
import {isSignedDate} from '../../../text/language/closing-date.ts'
import {isDateHead} from '../../../text/language/date-head.ts'
import {isSalutation} from '../../../text/language/salutation.ts'
import {bucket} from '../../../weights/fact-list.ts'
import type {LineView} from './line-view.ts'

/** What the words of a line tell, and what is seen of it beside the lines that begin or look like it. */
export interface LineMarks {
  /** How often its text stands on the page, whatever its numbers: once, twice, some times, many times. */
  readonly again: Uint8Array
  /** How many other lines begin with its first word. */
  readonly openers: Uint8Array
  /** Whether it has digits: none, some, at its head, at its end, mostly. */
  readonly digits: Uint8Array
  /** What it is by a form that languages have: a date, a salutation, the name of a part. */
  readonly forms: Uint8Array
  /** How many of its words are those that join others, as sentences have and headlines lack. */
  readonly joints: Uint8Array
  /** How many words it has, or characters. */
  readonly words: Uint8Array
  /** Whether the line above stops in mid phrase: at a joining word, in brackets or quotes that stay open, or in a word of two signs or of more. */
  readonly stops: Uint8Array
}

/** How many classes there are of each. */
export const markCounts = {
  again: 4,
  openers: 4,
  digits: 5,
  forms: 8,
  joints: 5,
  words: 6,
  stops: 6
} as const

/** See what the words of a page's lines tell. */
export function markLines(views: readonly LineView[]): LineMarks {
  const count = views.length
  const [again, openers, digits] = [bytes(count), bytes(count), bytes(count)]
  const [forms, joints, words, stops] = [bytes(count), bytes(count), bytes(count), bytes(count)]
  const texts = views.map(({text}) => text.replace(/\s+/gu, '').replace(/\p{Nd}+/gu, '0'))
  const firsts = views.map(firstOf)
  const [times, begun] = [countEach(texts), countEach(firsts)]
  for (const [at, view] of views.entries()) {
    again[at] = bucket(times.get(texts[at]!)!, [1, 2, 5])
    openers[at] = bucket(begun.get(firsts[at]!)! - 1, [0, 2, 7])
    digits[at] = digitsOf(view.text)
    forms[at] = formOf(view.text)
    joints[at] = jointsOf(view)
    words[at] = wordsOf(view)
    stops[at] = at === 0 ? 0 : stopOf(views[at - 1]!, view)
  }
  return {again, openers, digits, forms, joints, words, stops}
}

const bytes = (count: number) => new Uint8Array(count)

/** The first word, or two characters of a text without spaces. */
function firstOf({text, letters}: LineView): string {
  return letters === 'eastern' ? text.slice(0, 2) : (/^\S+/u.exec(text)?.[0] ?? '')
}

function digitsOf(text: string): number {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  if (digits === 0) return 0
  if (digits * 2 > text.replace(/\s/gu, '').length) return 4
  if (/^\W{0,2}\p{Nd}/u.test(text)) return 2
  return /\p{Nd}\W{0,2}$/u.test(text) ? 3 : 1
}

/** Code units beyond which a line has no such form. */
const longestForm = 80

function formOf(text: string): number {
  if (text.length > longestForm) return 0
  if (isSectionName(text)) return 1
  if (isDateHead(text)) return 2
  if (isSalutation(text)) return 3
  if (isSignedDate(text)) return 4
  if (isCaption(text)) return 5
  if (isCreditLine(text)) return 6
  return /^[^:：]{1,16}[:：]\s*\S/u.test(text) ? 7 : 0
}

const easternJoints = /[的了是在和与與而也就不把被着之はがをにでとのもへ]/gu
const jointBounds = [0, 0.12, 0.22, 0.35]

/** The share of words that join others: in capitals and in short lines they say little. */
function jointsOf({text, letters}: LineView): number {
  if (letters === 'eastern') {
    const dense = text.replace(/\s/gu, '')
    const joints = dense.match(easternJoints)?.length ?? 0
    return bucket(joints / Math.max(1, dense.length), jointBounds)
  }
  const words = text.split(/\s+/u)
  const joints = words.filter((word) => /^\p{Ll}{1,4}$/u.test(word)).length
  return bucket(joints / words.length, jointBounds)
}

function wordsOf({text, letters}: LineView): number {
  return letters === 'eastern'
    ? bucket(text.replace(/\s/gu, '').length, [2, 3, 5, 9, 15])
    : bucket(text.split(/\s+/u).length, [1, 2, 3, 5, 8])
}

/** Whether a line ends in mid phrase: 1 at a joining word, 2 in brackets, 3 in quotes, 4 in a word, 5 in a long one. */
function stopOf({text, letters}: LineView, below: LineView): number {
  if (
    letters === 'eastern' &&
    below.letters === 'eastern' &&
    inScript.test(text.slice(-1) + below.text[0])
  ) {
    const word = spanningWord(text, below.text)
    if (word > 0) return word === 2 ? 4 : 5
  }
  if (/[（([【《〈「『]/u.test(text) && isOpen(text, '（([【《〈「『', '）)]】》〉」』')) return 2
  if (/[“„«]/u.test(text) && isOpen(text, '“„«', '”“»')) return 3
  return (letters === 'eastern' ? easternJointAtEnd : jointAtEnd).test(text) ? 1 : 0
}

/** Two signs of a script that sets no space between words. */
const inScript = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}$/u
const easternJointAtEnd = /[的了是在和与與而被着之はがをにでとのもへ、]$/u
const jointAtEnd = /(?:^|\s)\p{Ll}{1,3}$/u

function isOpen(text: string, openers: string, closers: string): boolean {
  let depth = 0
  for (const char of text)
    if (openers.includes(char)) depth++
    else if (depth > 0 && closers.includes(char)) depth--
  return depth > 0
}
