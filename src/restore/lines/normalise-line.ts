import {compatibilityForms, door, plainCharacter} from '../../text/plain-form.ts'
import {isFullWidthMark, isUnspaced, scriptOf} from '../../text/script.ts'
import {dropUnprintable, unprintable} from '../../text/unprintable.ts'

/** Part of a line as it goes into the book; `start` and `end` are code units of the line. */
export interface NormalPiece {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Why `value` is not what stands in the line. */
  readonly rule?:
    | 'ligature'
    | 'compatibility-form'
    | 'soft-hyphen'
    | 'editor-drop'
    | 'editor-reading'
    | 'character-reference'
  /** What a person said of it. */
  readonly reason?: string
}

/** `source` keeps every space of a line; `clean` takes out those that typesetting or an extractor made. */
export type Spacing = 'source' | 'clean'

// Compatibility forms, soft hyphens, spaces.
const special = new RegExp(`[${compatibilityForms}\\u00ad]|[ \\t\\u00a0\\u3000]+`, 'g')
/** What no line of Latin words has that are to stay as they are, which most lines of a book are. */
const other = /[^ !-~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e]/
/** Whether a line is Latin words with one space between them; a line may be a book of megabytes. */
const isPlain = (text: string) =>
  text !== '' && !other.test(text) && !text.includes('  ') && !/^ | $/.test(text)
const anySpecial = new RegExp(special.source)
const specialOrUnprintable = new RegExp(`${special.source}|${unprintable.source}`, 'gu')

/**
 * Take a line apart into what goes into the book.
 *
 * The policy, `spacing: clean`: characters that a justified line spread apart close up; a run of
 * spaces is one space; a space between Han and a digit or a Latin letter goes, because the reader's
 * device draws that gap (CSS `text-autospace`); one between two Han characters stays, because it
 * parts a headline or a name. Ligatures are spelled out, radicals become the characters they stand
 * for, soft hyphens go.
 *
 * @param text
 *   A line without white space at its ends.
 * @param options
 *   Whether the line is spread, the policy, and what the radical of a door stands for.
 */
export function normaliseLine(
  text: string,
  {
    spread,
    spacing,
    doorForm
  }: {spread: boolean; spacing: Spacing | 'row'; doorForm?: string | undefined}
): NormalPiece[] {
  const whole = {value: text, start: 0, end: text.length}
  if (isPlain(text)) return [whole]
  // A control character is cut out, so that each piece has just the place of its characters.
  const isClean = dropUnprintable(text) === text
  if (isClean && text !== '' && !anySpecial.test(text)) return [whole]
  const pieces: NormalPiece[] = []
  let from = 0
  const keep = (to: number) => {
    if (to > from) pieces.push({value: text.slice(from, to), start: from, end: to})
  }
  for (const match of text.matchAll(isClean ? special : specialOrUnprintable)) {
    const [found] = match
    const start = match.index
    const end = start + found.length
    const replacement =
      found === door && doorForm
        ? ({value: doorForm, rule: 'compatibility-form'} as const)
        : replace(found, {text, start, end, spread, spacing})
    if (replacement === undefined) continue
    keep(start)
    from = end
    if (replacement.value !== '' || replacement.rule) pieces.push({...replacement, start, end})
  }
  keep(text.length)
  return pieces
}

type Replacement = Pick<NormalPiece, 'value' | 'rule'> | undefined

/** Where characters stand that may go into the book otherwise, and by which policy. */
interface ReplacedPlace {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly spread: boolean
  readonly spacing: Spacing | 'row'
}

function replace(found: string, place: ReplacedPlace): Replacement {
  if (dropUnprintable(found) === '') return {value: ''}
  const code = found.charCodeAt(0)
  if (code === 0xad) return {value: '', rule: 'soft-hyphen'}
  if (code >= 0xfb00 && code <= 0xfb06) return {value: found.normalize('NFKC'), rule: 'ligature'}
  if (code >= 0x2e80) {
    if (code === 0x3000 || found.length > 1) return space(found, place)
    const plain = plainCharacter(found)
    return plain === found ? undefined : {value: plain, rule: 'compatibility-form'}
  }
  return space(found, place)
}

function space(found: string, {text, start, end, spread, spacing}: ReplacedPlace): Replacement {
  if (spacing === 'source') return undefined
  if (spacing === 'row') return found === ' ' ? undefined : {value: ' '}
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)]
  if (spread && found.length === 1 && (isUnspaced(before) || isUnspaced(after))) return {value: ''}
  if (/^[ \t]+$/.test(found) && (meetsHan(before, after) || meetsUnit(text, start, end)))
    return {value: ''}
  return found === ' ' || /[\u00a0\u3000]/.test(found) ? undefined : {value: ' '}
}

const units = new Set('%‰°℃')

/** `6.5 %` in a line of Chinese or Japanese: a number and its sign are one; and so is `%` and Han. */
function meetsUnit(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  const meets = units.has(after)
    ? /\d/.test(before)
    : units.has(before) && isUnspaced(after.charCodeAt(0))
  return meets && /\p{Script=Han}|\p{Script=Hiragana}/u.test(text)
}

/** Han on one side, a digit or Latin letter on the other, or a full-width mark on either. */
function meetsHan(before: number, after: number): boolean {
  const han = (code: number) => scriptOf(code) === 'han' || scriptOf(code) === 'kana'
  const western = (code: number) => scriptOf(code) === 'latin' || (code >= 0x30 && code <= 0x39)
  return (
    (han(before) && western(after)) ||
    (western(before) && han(after)) ||
    (isFullWidthMark(before) && western(after)) ||
    (western(before) && isFullWidthMark(after))
  )
}
