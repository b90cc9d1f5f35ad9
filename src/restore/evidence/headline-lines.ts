import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** The shortest headline, in full widths, where nothing but room tells of it. */
const shortest = 4

/**
 * Lines that a bracket opens and closes after the end of a sentence: who the author is, a name, what the
 * column is called. After a full line it may be where a quotation is from.
 */
export function findBracketed(fits: readonly Fit[]): Set<Fit> {
  return new Set(
    fits.filter(
      ({face, text, carried}, index) =>
        face === 'cjk' &&
        carried === 0 &&
        ((/^(?:（[^（）]{2,30}）|【[^【】]{1,12}】|〔[^〔〕]{3,12}〕)$/u.test(text) &&
          isAfterEnd(fits[index - 1])) ||
          reporter.test(text))
    )
  )
}

/** What stands alone whatever is above: who signs a report, `（本报记者 林小满）`, `【記者林小滿／東溪報導】`, what players do, `［幕落。］`, which part it is, `（上）`. */
const reporter =
  /^(?:［[^［］]{2,40}[。！]］|（(?:[上中下续續完]|[之其][一二三四五六七八九十])）|（(?:本[报報刊社])?.{0,4}(?:记者|記者|通讯员|通訊員)[\s　：:][^（）]{2,30}）|【(?:本[报報刊社])?(?:[^【】]{0,4}(?:记者|記者)[^【】]{2,20}|[讯訊])】)$/u

const isAfterEnd = (before: Fit | undefined) =>
  before === undefined || (isSentenceEnd(before.tail) && slackOf(before) > before.measure * 0.06)

/** Lines that stand together between blank ones, a headline's and a byline's at most. */
const longestBox = 3

/** Lines of boxes: of a few lines between blank ones, none of which fills its column or ends a sentence. */
export function findBoxes(fits: readonly Fit[]): Set<Fit> {
  const boxes = new Set<Fit>()
  let from = 0
  for (let index = 1; index <= fits.length; index++) {
    const next = fits[index]
    if (next && next.gap === 0) continue
    const box = fits.slice(from, Math.min(index, from + longestBox + 1))
    const [first, before] = [box[0]!, fits[from - 1]]
    // At a page's head the end of the last page's sentence may stand as well.
    const isApart = first.pageBreak
      ? before && isSentenceEnd(before.tail) && first.head !== 'lower' && next
      : first.gap > 0
    if (isApart && box.length <= longestBox && box.every(isLoose)) {
      for (const fit of box) boxes.add(fit)
    }
    from = index
  }
  return boxes
}

/**
 * Lines directly above a paragraph that is set in, where they are not: short, no sentence, after the
 * end of one. What goes on from the paragraph above would end with a mark. Where an extractor lost all
 * indents, the room that they leave alone tells.
 */
export function findHeads(fits: readonly Fit[]): Set<Fit> {
  const heads = new Set<Fit>()
  const isFlush = !fits.some((fit) => isSetIn(fit) || fit.indent > 0.4)
  const isAboveSetIn = (at: number) => {
    const [next, below] = [fits[at + 1]!, fits[at + 2]]
    // A name between the head and its text: `四（1）班　周小船`.
    return isSetIn(next) || (below !== undefined && isParted(next) && isSetIn(below))
  }
  for (let index = 1; index + 1 < fits.length; index++) {
    const [before, fit] = [fits[index - 1]!, fits[index]!]
    const isHead =
      fit.face === 'cjk' &&
      fit.tail === 'letter' &&
      isSentenceEnd(before.tail) &&
      (isFlush ? fit.width > shortest : !isSetIn(fit) && isAboveSetIn(index)) &&
      fit.carried === 0 &&
      slackOf(fit) > fit.measure * 0.25
    if (isHead) heads.add(fit)
  }
  return heads
}

/** Whether a line begins with one or two ideographic spaces, as first lines do. */
export function isSetIn({lead, line}: Fit): boolean {
  return lead > 0 && lead < 3 && line.value.startsWith('\u3000'.repeat(lead))
}

function isLoose(fit: Fit): boolean {
  if (fit.tail !== 'letter' && fit.tail !== 'closer') return false
  return slackOf(fit) > fit.measure * 0.25 || isWide(fit)
}

/** Lines with such a space are headlines only where they are few: some extractors strew spaces. */
export function findParted(fits: readonly Fit[]): Set<Fit> {
  const parted = fits.filter(isParted)
  return new Set(parted.length < Math.max(4, fits.length * 0.08) ? parted : [])
}

/** `本报讯 `, `新华社北京3月1日电 `: where a report comes from, at its beginning. */
const dateline =
  /^(?:本[报報刊台社網网]|新[华華]社|中新社|中央社|[据據])[^，。！？]{0,14}?(?:讯|訊|电|電|消息)[\s\u3000（(]/u

/** `○水口委員　`: who speaks, before the words, in minutes. */
const speaker = /^[○◎〇△▲◆](?![○◎〇])\S{2,20}[\s\u3000]/u
/** Lines that begin so, from which they are minutes. */
const fewSpeeches = 3

/** Lines with which speeches begin, where several do so. */
export function findSpeeches(fits: readonly Fit[]): Set<Fit> {
  const speeches = fits.filter(({text}) => speaker.test(text))
  return new Set(speeches.length < fewSpeeches ? [] : speeches)
}

/** Whether first lines alone are set in: a sentence goes on from one into a line that is not. */
export function setsFirstLinesIn(fits: readonly Fit[]): boolean {
  return fits.some((fit, index) => {
    const before = fits[index - 1]
    const isOn = before && isSetIn(before) && !isSentenceEnd(before.tail)
    return isOn && !isSetIn(fit) && fit.gap === 0 && fit.face === 'cjk'
  })
}

/** `守护水源 造福两岸`, `站长 林小满`; prose has no such space but in a quotation. */
function isParted(fit: Fit): boolean {
  if (fit.face !== 'cjk' || !/[ \u3000]/.test(fit.text) || fit.spread) return false
  if (dateline.test(fit.text) || speaker.test(fit.text)) return false
  const outside = fit.text
    .replace(/^第[^\s]{1,6}[ \u3000]/u, '')
    .replace(/[“「『《（][^”」』》）]*(?:[”」』》）]|$)|^[^“「『《（]*[”」』》）]/gu, '')
  return (
    /\p{Script=Han}[ \u3000]\p{Script=Han}/u.test(outside) &&
    // `经过多年，那群由 自由软件基金会 资助的爱好` is a line of prose with a link in it.
    !/[，。；！？]/u.test(outside) &&
    !/[：、]$/u.test(fit.text)
  )
}

/** Lines wider than their columns, where they are few: where first lines hang out, many are. */
export function findWide(fits: readonly Fit[]): Set<Fit> {
  const wide = fits.filter(isWide)
  return new Set(wide.length < Math.max(4, fits.length * 0.03) ? wide : [])
}

/** A space that an extractor saw between Han and a number or a Latin word: it is hardly printed. */
const autospace =
  /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d]) (?=\p{Script=Han})/gu

/** Wider than its column; Latin lines may be, where an extractor took a hyphen and what follows up. */
function isWide(fit: Fit): boolean {
  if (fit.face !== 'cjk') return false
  const over = fit.indent + fit.width - fit.squeeze - fit.measure - 1.4
  return over > 0 && over > (fit.text.match(autospace)?.length ?? 0) / 2
}

/** A line in capitals after a sentence's end, even a full one: a heading of several lines. */
export function startsCapitals(before: Fit, after: Fit): boolean {
  return (
    isSentenceEnd(before.tail) &&
    !/\p{Ll}/u.test(after.text) &&
    /\p{Lu}{3}.*\p{Lu}{3}/u.test(after.text)
  )
}

/** A short line in capitals: a heading, a name under a letter. */
export function isCapitalLine(fit: Fit): boolean {
  if (fit.face === 'cjk' || slackOf(fit) <= fit.measure * 0.2) return false
  return !/\p{Ll}/u.test(fit.text) && /\p{Lu}.*\p{Lu}/u.test(fit.text)
}
