import {creditLength} from '../../../text/forms/credit-line.ts'
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

/** `General Remarks`: no rank, and nobody's name. */
const ofAll =
  /^general\s+(?:introduction|preface|considerations?|remarks?|observations?|principles?|rules?|provisions?|information|outline|survey|view|description|conclusions?|notes?|index)\.?$/iu

/** `Nell B. Marsh`; `BOOK I. RIVERS` counts books. */
const middleInitial = /^\p{Lu}[\p{L}'’-]+ (?:(?![IVX]\.)\p{Lu}\. ){1,2}\p{Lu}[\p{L}'’-]+$/u

/** `Nell Marsh, Keeper of the Weir at Harrow`: the name, and what the person is. */
function partOffice(text: string): [name: string, office?: string] {
  const [, name, office] = /^([^,]+?),\s+(\p{Lu}[^.!?;]{3,70})$/u.exec(text) ?? []
  const isName = name !== undefined && /\s/.test(name) && name.split(/\s+/).length <= 4
  return isName ? [name, office!] : [text]
}

/**
 * Read a line in Latin letters as a byline.
 *
 * @returns
 *   The name, and how much the line looks like a byline for itself; nothing when it cannot be one.
 */
export function readLatin(text: string): NameReading | undefined {
  if (unnamed.test(text)) return {author: '', score: 4}
  if (ofAll.test(text)) return undefined
  let score = 0
  let rest = text.replace(/^_+|_+$/g, '')
  const by = /^(?:by|von|par|di|por|door)\s+(?=\p{Lu})/iu.exec(rest)
  if (by) {
    rest = rest.slice(by[0].length)
    score += /^by/i.test(by[0]) ? 4 : 2
  }
  const credit = creditLength(rest)
  if (credit > 0) {
    rest = rest.slice(credit)
    score += 4
  }
  rest = rest.replace(/[.,]$/, '')
  // `(JOHN STONE)` on a line of its own is a byline that goes on.
  const name = (
    /^\([^)]*\)$/.test(rest) ? rest.slice(1, -1) : rest.replace(/\s*\([^)]*\)\s*$/, '')
  ).trim()
  if (name === '') return
  if (name !== rest) score += 0.5
  if (/[\d:[\]"“”]/.test(name)) return
  const [own, office] = by ? partOffice(name) : [name]
  if (office !== undefined) score += 0.5
  if (own.length > 60) return
  const words = own.split(/[\s,]+/).filter(Boolean)
  if (words.length > 7 || (words.length < 2 && !by && credit === 0)) return
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
  if (middleInitial.test(own)) score += 0.8
  return {author: own, score: score - 0.3}
}
