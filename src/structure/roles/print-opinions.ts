import type {At, Opinion} from './opinion.ts'

// In nats, set by hand on pages of all kinds until `npm run fit` learns them: larger type that is
// rare is a head nearly always; in running text's own size only its place speaks.
const weights = {
  /** Of type that is larger by a fifth, and for each e-fold by which it is rarer. */
  larger: 1.5,
  rarer: 0.7,
  mostRare: 4,
  smaller: -2.5,
  textType: -6,
  bold: 1.6,
  centred: 0.8,
  heading: 3,
  aside: -4,
  paragraph: -0.6,
  toldText: -4,
  /** Of a byline: in other type directly below a head. */
  below: 2.5,
  headType: -2,
  /** Where such a line begins with a name: more than what its other words say against one. */
  nameBelow: 10
}
/** Type is larger, or smaller, by these factors. */
const [larger, smaller] = [1.12, 0.93]

/** What the print of a block says for a title, or against one; nothing for a block without boxes. */
export const printTitleOpinions: Record<string, Opinion> = {
  'larger-type': ({one}) => {
    const {print} = one.block
    if (!print) return undefined
    if (print.size > larger) {
      const weight = weights.larger + Math.min(weights.mostRare, weights.rarer * print.rarity)
      return {weight, detail: `${print.size.toFixed(2)}×`}
    }
    return print.size < smaller ? {weight: weights.smaller} : undefined
  },
  'text-type': ({one, habit}) =>
    one.block.print?.isTextType && !one.numbering && (habit.times.get(one.dense) ?? 1) === 1
      ? {weight: weights.textType}
      : undefined,
  'heavier-type': ({one, after}) =>
    one.block.print?.isBold && after?.block.print && !after.block.print.isBold
      ? {weight: weights.bold}
      : undefined,
  'below-head': (at) => (isBelowHead(at) ? {weight: -weights.below} : undefined),
  centred: (at) =>
    at.one.block.print?.isCentred && !isBelowHead(at) && at.one.block.lines.length < 4
      ? {weight: weights.centred}
      : undefined,
  'said-by-file': ({one}) => {
    const {said, isToldText} = one.block.print ?? {}
    const kind = said?.kind
    if (isToldText) return {weight: weights.toldText, detail: 'paragraph'}
    if (kind === 'heading') return {weight: weights.heading, detail: kind}
    if (kind === 'paragraph') return {weight: weights.paragraph, detail: kind}
    return kind ? {weight: weights.aside, detail: kind} : undefined
  }
}

/** The same for a byline. */
export const printBylineOpinions: Record<string, Opinion> = {
  'directly-below-head': ({one, before}) => {
    const [own, above] = [one.block.print, before?.block.print]
    return own?.isHead &&
      above?.isHead &&
      own.region === above.region &&
      own.size < above.size * 0.9
      ? {weight: weights.below}
      : undefined
  },
  'name-below-head': (at) =>
    isBelowHead(at) && beginsWithName.test(at.one.text) ? {weight: weights.nameBelow} : undefined,
  'head-type': ({one}) =>
    one.block.print && one.block.print.size > larger ? {weight: weights.headType} : undefined
}

/** `Nora Reed, at the Upper Landing`: two capitals or more, then a comma, or nothing. */
const beginsWithName =
  /^(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]a)\s+)?(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}\p{Lu}[\p{L}’'-]+(?:,|$)/u

/** Whether a block stands in the middle directly below a head, in smaller type. */
function isBelowHead({one, before}: At): boolean {
  const [own, above] = [one.block.print, before?.block.print]
  return (
    own !== undefined &&
    above !== undefined &&
    own.isHead &&
    above.isHead &&
    own.region === above.region &&
    own.size < above.size * 0.9
  )
}
