import {closesLetter} from '../blocks/closes-letter.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Opinion} from './opinion.ts'

/** Whether a line that `by` begins stands between texts, or below a number, and no name is known in it. */
export function isForTitle(one: Seen, before: Seen | undefined, after: Seen | undefined): boolean {
  const isText = (other: Seen) =>
    other.block.lines.length > 1 || other.tail === 'final' || other.numbering?.rest === ''
  return (
    /^by\s/i.test(one.text) &&
    (one.name?.score ?? 0) < 4 &&
    one.gap > 0 &&
    (before === undefined || isText(before)) &&
    after !== undefined &&
    isText(after)
  )
}

/** How a letter closes, on a line of its own. */
const closing =
  /^(?:(?:I (?:am|remain)|Believe me|Yours|(?:Very |Most )?(?:[Tt]ruly|[Ss]incerely|[Ff]aithfully|[Rr]espectfully))\b[^.?!]{0,40}|(?:With )?(?:[Kk]ind |[Bb]est |[Ww]arm )?(?:[Rr]egards|[Ww]ishes)|Mit (?:freundlichen|herzlichen|besten) Grüßen|Hochachtungsvoll|Cordialement|Atentamente)[,!]?$/u

/** What speaks for a byline. */
export const bylineOpinions: Record<string, Opinion> = {
  name: ({one}) =>
    one.name ? {weight: Math.min(3.5, one.name.score), detail: one.name.author} : {weight: -9},
  habit: ({one, habit}) =>
    one.isEastern && habit.names >= 3 && (one.name?.score ?? 0) >= 1.3 && one.extent < 16
      ? {weight: 0.7}
      : undefined,
  length: ({one}) => (one.extent > 34 || one.block.lines.length > 2 ? {weight: -4} : undefined),
  'end-mark': ({one}) =>
    one.tail === 'none' ? undefined : /^by\s/i.test(one.text) ? undefined : {weight: -2.5},
  recurs: ({one, habit}) => {
    const times = habit.times.get(one.dense) ?? 1
    return times > 1 && one.isEastern && (one.name?.score ?? 0) > 0
      ? {weight: Math.min(1.5, 0.7 * (times - 1))}
      : undefined
  },
  // In capitals on a line, in small letters in the text: a person of whom the text speaks.
  'named-in-text': ({one, running}) => {
    if (one.isEastern || !one.name) return undefined
    const words = one.name.author
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2)
    const last = words.at(-1)
    return last && words.length >= 2 && running.hasStart(last) && running.hasEnd(words[0]!)
      ? {weight: 1}
      : undefined
  },
  // `Yours faithfully,` / `J. Roe`: who signs a letter stands below its close. In capitals it is the author who signs.
  'under-closing': ({one, before}) =>
    before !== undefined && !one.isCapitals && closing.test(before.text) ? {weight: -6} : undefined,
  // `——记一次远行` says of what, `——鲁某` who: only a name that is surely one stands after a dash.
  'after-dash': ({one}) =>
    one.isEastern && /^[—―─]/u.test(one.text) && (one.name?.score ?? 0) < 1.3
      ? {weight: -3}
      : undefined,
  // `THE CASTLE SEEN` / `BY NIGHT` / `JANE ROE`: the line of a title that goes on, the name is below.
  'before-name': ({one, after}) =>
    !one.isEastern &&
    /^by\s\S+$/i.test(one.text) &&
    after?.gap === 0 &&
    (after.name?.score ?? 0) >= 1
      ? {weight: -4}
      : undefined,
  // `BY THE OLD MILL` over a text, where a title would stand: no name is known in it.
  'for-a-title': ({one, before, after}) =>
    isForTitle(one, before, after) ? {weight: -4} : undefined,
  // What could be a name and could be words, between other short lines: one of a row of titles.
  'in-a-row': ({one, before, after}) =>
    one.isEastern &&
    (one.name?.score ?? 1) < 0.5 &&
    one.gap >= one.gapAfter &&
    [before, after].every(
      (other) =>
        other?.tail === 'none' && other.block.lines.length === 1 && (other.name?.score ?? 0) < 1
    )
      ? {weight: -1.5}
      : undefined,
  numbered: ({one}) => (one.numbering ? {weight: -3} : undefined),
  'after-number': ({one, before}) =>
    before?.numbering?.rest === '' && before.numbering.level <= 2 && (one.name?.score ?? 0) < 2
      ? {weight: -2}
      : undefined,
  'letter-close': ({one, before}) =>
    closesLetter(one) || (before && closesLetter(before)) ? {weight: -6} : undefined,
  'mid-text': ({one, before, after}) =>
    one.isEastern &&
    (one.name?.score ?? 0) < 1.3 &&
    (before?.block.lines.length ?? 0) > 1 &&
    (after?.block.lines.length ?? 0) > 1
      ? {weight: -1.5}
      : undefined
}
