import {isFirstName} from './first-names.ts'
import type {NameReading} from './name-reading.ts'

const honorifics =
  /^(?:dr|mr|mrs|ms|miss|prof|professor|rev|reverend|sir|lord|lady|hon|honorable|general|gen|colonel|col|captain|capt|lieutenant|major|bishop|president|senator|judge|m|mme|mlle|herr|frau|don|st)\.?$/i
const particles = new Set([
  'von',
  'van',
  'de',
  'du',
  'der',
  'den',
  'la',
  'le',
  'di',
  'da',
  'del',
  'della',
  'zu',
  'ter',
  'dos',
  'd',
  'al',
  'ibn',
  'bin'
])
const noName = new Set(
  'the of and a an in to on for from at with by his her its our is are was not no what how why when where who der die das und ein eine des dem im vom zum les des et un une dans sur pour au aux'.split(
    ' '
  )
)

/** `By our own Correspondent`, `From a Staff Reporter`: who is not named. */
const unnamed =
  /^(?:by|from)\s+(?:our|a|an|the)\s+(?:[\p{L}-]+\s+){0,3}(?:correspondent|reporter|contributor|editor|critic|representative)s?\.?$/iu

/**
 * Read a line in Latin letters as a byline.
 *
 * @returns
 *   The name, and how much the line looks like a byline for itself; nothing when it cannot be one.
 */
export function readLatin(text: string): NameReading | undefined {
  if (unnamed.test(text)) return {author: '', score: 4}
  let score = 0
  let rest = text.replace(/^_+|_+$/g, '')
  const by = /^(?:by|von|par|di|por|door)\s+(?=\p{Lu})/iu.exec(rest)
  if (by) {
    rest = rest.slice(by[0].length)
    score += /^by/i.test(by[0]) ? 4 : 2
  }
  rest = rest.replace(/[.,]$/, '')
  // `(JOHN STONE)` on a line of its own is a byline that goes on.
  const name = (
    /^\([^)]*\)$/.test(rest) ? rest.slice(1, -1) : rest.replace(/\s*\([^)]*\)\s*$/, '')
  ).trim()
  if (name === '') return
  if (name !== rest) score += 0.5
  if (/[\d:[\]"“”]/.test(name) || name.length > 60) return
  const words = name.split(/[\s,]+/).filter(Boolean)
  if (words.length > 7 || (words.length < 2 && !by)) return
  let firsts = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.'’]/g, '')
    if (particles.has(lower) && index > 0) continue
    if (lower === 'and' || word === '&') continue
    if (/^\p{Lu}\.$/u.test(word)) {
      score += 0.8
      continue
    }
    if (noName.has(lower)) return
    if (!/^\p{Lu}/u.test(word)) return
    if (honorifics.test(word)) score += 1.5
    else if (isFirstName(lower)) firsts++
  }
  if (firsts > 0) score += 1.4
  return {author: name, score: score - 0.3}
}
