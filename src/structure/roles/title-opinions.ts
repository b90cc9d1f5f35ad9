import {isHeadlineCase} from '../../text/headline-case.ts'
import {isSalutation} from '../../text/language/salutation.ts'
import {closesLetter} from '../blocks/closes-letter.ts'
import {isBetweenSentences} from '../blocks/observe.ts'
import {isForTitle} from './byline-opinions.ts'
import type {Opinion} from './opinion.ts'

const innerMark = /[，。；：！？,;!?]/

/** What speaks for a title, or against one; the sum is compared with 0, which is running text. */
export const titleOpinions: Record<string, Opinion> = {
  length: ({one}) => {
    const limit = one.isEastern ? 44 : 40
    return one.extent > limit * 1.5 || one.block.lines.length > 4
      ? {weight: -8}
      : one.extent > limit || one.block.lines.length > 3
        ? {weight: -3}
        : {weight: 0.5}
  },
  'end-mark': ({one}) => {
    if (one.tail === 'comma' || one.tail === 'colon') return {weight: -5}
    if (one.tail === 'none') return {weight: one.isEastern ? 2 : 1}
    if (one.isEastern)
      return {weight: one.gap > 0 && /[？！?!]$/u.test(one.text.slice(-1)) ? -1.5 : -4}
    if (one.isCapitals || (one.numbering && one.numbering.level <= 2)) return {weight: 0}
    // `Der Brunnen.` is a title, `Sie ging.` is not: only what stands around it tells.
    return {weight: one.extent >= 16 ? -4 : one.text.endsWith('.') ? -1.2 : -2}
  },
  'inner-marks': ({one}) => {
    const first = one.text.search(innerMark)
    if (first < 0) return undefined
    return innerMark.test(one.text.slice(first + 1))
      ? {weight: -1.2}
      : one.isEastern && one.extent < 10
        ? {weight: -0.7}
        : undefined
  },
  // `• Leave the door open`, `A．渡口建在沙洲上`, `From: Jane Roe`, a row of a table.
  regime: ({one: {block}}) =>
    block.regime || block.quoted ? {weight: -8, detail: block.regime ?? 'quoted'} : undefined,
  capitals: ({one}) => (one.isCapitals && one.text.length > 2 ? {weight: 2.2} : undefined),
  numbering: ({one, habit}) => {
    const number = one.numbering
    if (!number || number.rest.length > 60) return undefined
    if (number.level === 5) return {weight: -3, detail: number.form}
    if (number.level === 4 && number.form === '（一）') return undefined
    if (number.level <= 2 && one.tail !== 'final') return {weight: 3, detail: number.form}
    return {
      weight:
        number.form === '1'
          ? one.gap > habit.usualGap
            ? 0.5
            : -0.6
          : number.rest === ''
            ? 2.2
            : 0.8,
      detail: number.form
    }
  },
  'set-off': ({one, habit}) => {
    const more = Math.min(4, one.gap) - habit.usualGap
    return more > 0 ? {weight: Math.min(3.2, more * 1)} : undefined
  },
  'set-off-below': ({one, habit}) =>
    Math.min(4, one.gapAfter) > habit.usualGap && one.gapAfter < 9
      ? {weight: one.gap > habit.usualGap ? 1.2 : 0.7}
      : undefined,
  'wider-than-column': ({one, before, after}) => {
    const measure = Math.min(
      before?.block.measure ?? 99,
      after?.block.measure ?? 99,
      one.block.measure
    )
    return one.isEastern && one.block.lines.length === 1 && one.extent > measure * 1.08
      ? {weight: 1.8}
      : undefined
  },
  // `深化改革 推动发展`: a headline is set in clauses that a space parts.
  clauses: ({one}) =>
    one.isEastern &&
    /^\S{4,}[\s　]+\S{4,}(?:[\s　]+\S{4,})?$/u.test(one.text) &&
    !/[，。]/u.test(one.text)
      ? {weight: 1.2}
      : undefined,
  'full-line': ({one}) => {
    const {measure, lines} = one.block
    const last = one.extent - measure * (lines.length - 1)
    if (/^\S{4,}[\s　]+\S{4,}$/u.test(one.text) && one.isEastern) return undefined
    if (!one.isEastern && isHeadlineCase(one.text)) return undefined
    if (one.tail !== 'none' || last < measure * 0.8 || last > measure * 1.04) return undefined
    return {weight: last >= measure * 0.9 ? -1.2 : -0.6}
  },
  // `但` and such begin sentences, not titles.
  'sentence-opening': ({one}) =>
    one.extent >= 8 &&
    /^(?:但是?|然而|于是|於是|所以|因为|因為|而且|可是|不过|不過|虽然|雖然|这|這|那|他们?|她|我们?|我們|그러나|しかし|そして|それ)/u.test(
      one.text
    )
      ? {weight: -1}
      : undefined,
  // A line may stop early because the next begins with a mark that hangs.
  'before-opener': ({one, after, habit}) =>
    one.isEastern &&
    one.extent > one.block.measure * 0.7 &&
    after !== undefined &&
    after.gap <= habit.usualGap &&
    /^[“‘「『《]/u.test(after.text)
      ? {weight: -0.8}
      : undefined,
  unmatched: ({one}) =>
    one.isEastern && /^[^“‘「『《（(]*[”’」』》）)]/u.test(one.text) ? {weight: -3} : undefined,
  'over-heading': ({one, after, habit}) =>
    one.isEastern &&
    after !== undefined &&
    after.tail === 'none' &&
    after.extent <= 10 &&
    (habit.times.get(after.dense) ?? 0) > 1 &&
    (habit.times.get(one.dense) ?? 0) <= 1
      ? {weight: 1}
      : undefined,
  // `Kiel, den 4. Mai 1912`: when it was written, above `Liebe Hedwig,`.
  'over-salutation': ({one, after}) =>
    !one.isEastern &&
    !one.numbering &&
    !one.isCapitals &&
    after !== undefined &&
    isSalutation(after.text) &&
    /\d{4}/.test(one.text)
      ? {weight: -6}
      : undefined,
  // The lines of a subtitle `——评某某的` go on.
  'after-dash': ({one, before}) =>
    one.isEastern &&
    one.gap === 0 &&
    before !== undefined &&
    /^[—―–-]/u.test(before.text) &&
    before.tail === 'none'
      ? {weight: -2.5}
      : undefined,
  // `LADIES AND MEMBERS` / `OF THE GUILD:—You know…`: capitals at the head of a paragraph.
  'runs-on': ({one, after}) =>
    !one.isEastern &&
    one.tail === 'none' &&
    after?.gap === 0 &&
    !(one.isCapitals && after.isCapitals) &&
    one.extent - one.block.measure * (one.block.lines.length - 1) >= one.block.measure * 0.85 &&
    (!isHeadlineCase(one.text) || /^\P{L}*(?:\p{Lu}{2}|\p{Ll})/u.test(after.text))
      ? {weight: -2.5}
      : undefined,
  // Two words may be a name under a text.
  'headline-case': ({one}) =>
    !one.isEastern &&
    !one.isCapitals &&
    isHeadlineCase(one.text) &&
    one.text.split(' ').length > 2 &&
    !/^by\s/i.test(one.text)
      ? {weight: 1.2}
      : undefined,
  // No blank line parts anything, and it stands between sentences; in small letters not alone so.
  'between-sentences': ({one, before, after, habit}) =>
    habit.usualGap === 0 && isBetweenSentences(one, before, after)
      ? {weight: isHeadlineCase(one.text) || habit.heads >= 3 ? 1.2 : 0.6}
      : undefined,
  'goes-on-in-capitals': ({one, before}) =>
    one.isCapitals &&
    one.gap === 0 &&
    before?.isCapitals &&
    before.tail === 'none' &&
    before.block.lines.length < 3
      ? {weight: 1.6}
      : undefined,
  // Where titles are in capitals, a line in small letters is none.
  'habit-of-capitals': ({one, habit}) =>
    !one.isEastern &&
    !one.isCapitals &&
    habit.capitals >= 3 &&
    !one.numbering &&
    one.gapAfter <= habit.usualGap
      ? {weight: -2.5}
      : undefined,
  // All around it are sentences, and it is none.
  'no-sentence': ({one, before, after}) =>
    !one.isEastern &&
    one.tail === 'none' &&
    one.block.lines.length === 1 &&
    /^\p{Lu}/u.test(one.text) &&
    one.extent < one.block.measure * 0.7 &&
    one.gap > 0 &&
    one.gapAfter > 0 &&
    before?.tail === 'final' &&
    !/[,;]/.test(one.text) &&
    after !== undefined &&
    after.extent > after.block.measure * 1.5 &&
    after.block.node.children.every(({type}) => type !== 'break')
      ? {weight: 1.2}
      : undefined,
  // `Chapter 2` alone: the short line below it has the chapter's words.
  'after-number': ({one, before}) =>
    before?.numbering?.rest === '' &&
    before.numbering.level <= 2 &&
    one.tail === 'none' &&
    one.block.lines.length === 1 &&
    one.extent < one.block.measure * 0.8
      ? {weight: 2}
      : undefined,
  // Paragraphs stand close, and this line has room above and below: nothing but a title is set so.
  isolated: ({one, habit}) =>
    !one.isEastern &&
    one.block.lines.length === 1 &&
    habit.usualGap === 0 &&
    one.gap > 0 &&
    one.gapAfter > 0 &&
    one.extent < one.block.measure * 0.7
      ? {weight: 1.2}
      : undefined,
  emphasis: ({one}) => (/^_[^_]+_$/u.test(one.block.text.trim()) ? {weight: 1.3} : undefined),
  signature: ({one}) =>
    one.isCapitals && one.tail === 'final' && /^\S+$/u.test(one.text) && !one.numbering
      ? {weight: -1.6}
      : undefined,
  recurs: ({one, habit}) =>
    one.isEastern &&
    one.tail === 'none' &&
    one.extent <= 12 &&
    (habit.times.get(one.dense) ?? 0) > 1 &&
    !one.startsQuote &&
    (one.name?.score ?? 0) < 1.5
      ? {weight: 1.5}
      : undefined,
  'is-a-name': ({one, before, after, habit}) =>
    one.name &&
    !isForTitle(one, before, after) &&
    one.name.score >= (one.isEastern ? 1.3 : 0.7) &&
    one.extent < (one.isEastern ? 16 : 24)
      ? {weight: one.isEastern ? (habit.names >= 3 ? -2.4 : -1.2) : -4}
      : undefined,
  quotation: ({one}) =>
    one.startsQuote && !/[”」』"»].+/u.test(one.text)
      ? {weight: -3}
      : /^[—–-]/.test(one.text)
        ? {weight: -2.5}
        : undefined,
  bracketed: ({one}) =>
    /^[[(（【〔]/u.test(one.text) && one.numbering === undefined ? {weight: -3.5} : undefined,
  'letter-close': ({one, before}) =>
    closesLetter(one) || (before && closesLetter(before)) ? {weight: -6} : undefined,
  'set-right': ({one: {block, extent, isEastern}}) =>
    isEastern && block.indent > block.measure * 0.35 && block.indent + extent > block.measure * 0.85
      ? {weight: -2.5}
      : undefined,
  // `Parents of` / `the second ward filled the room.`: a column's end, no title.
  'goes-on-below': ({one, after}) =>
    !one.isEastern &&
    !one.isCapitals &&
    one.tail === 'none' &&
    one.numbering === undefined &&
    after !== undefined &&
    after.index === one.index + 1 &&
    /^\p{Ll}/u.test(after.text)
      ? {weight: -3}
      : undefined,
  'small-letter': ({one}) => (/^\p{Ll}/u.test(one.text) ? {weight: -3} : undefined),
  'mid-sentence': ({one, before}) =>
    one.opening === 'surely' || one.block.endsOpen
      ? {weight: -2}
      : before?.block.endsOpen && before.index === one.index - 1 && one.gap === 0
        ? {weight: -1}
        : undefined,
  symbols: ({one}) => (one.isOrnament ? {weight: -12} : undefined),
  'note-mark': ({one}) =>
    /^(?:[①-⑳*†‡]|\[\d+\]|\[Footnote)/u.test(one.text) ? {weight: -5} : undefined,
  'date-or-place': ({one}) =>
    !one.isEastern && one.extent < 24 && /\b1[5-9]\d\d|\b20\d\d/.test(one.text)
      ? {weight: -2}
      : undefined,
  speaks: ({one}) =>
    one.gap === 0 && /(?:了|吗|呢|吧|啊|罢|麼|た|です|ます|다)$/u.test(one.text.slice(-2))
      ? {weight: -1.2}
      : undefined,
  'before-byline': ({after, one}) =>
    (after?.name?.score ?? 0) >= 1 &&
    (after?.extent ?? 99) < 40 &&
    (one.name?.score ?? 0) < (one.isEastern ? 2 : 0.7) &&
    one.extent < 44
      ? {weight: 1}
      : undefined,
  'recurs-as-signature': ({one, habit}) =>
    !one.isEastern &&
    (habit.times.get(one.dense) ?? 0) > 2 &&
    (one.name?.score ?? -1) > -0.5 &&
    !one.numbering
      ? {weight: -2.5}
      : undefined
}
