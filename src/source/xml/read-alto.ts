import type {Box, SaidKind} from '../source.ts'
import {kindOf} from './kind-of.ts'
import {type Attributes, parseXml} from './parse-xml.ts'
import {boxAround, createPage, type RecognisedLine, type RecognisedPage} from './recognised-page.ts'

/**
 * Read ALTO, of any version.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its pages in order, or what is wrong with it.
 * @see https://www.loc.gov/standards/alto/
 */
export function readAlto(value: string): RecognisedPage[] | string {
  const pages: RecognisedPage[] = []
  const styles = new Map<string, Style>()
  const kinds = new Map<string, SaidKind>()
  let scale = pixel
  let isUnit = false
  let page: RecognisedPage | undefined
  let line: RecognisedLine | undefined
  /** How each word of the line is set, where it is told, with its characters. */
  let set: {readonly style: Style; readonly length: number}[] = []
  let block: {id: string; kind: SaidKind | undefined; style: Style | undefined} | undefined
  let isMargin = false
  // Whether a space stood since the last word; files without `SP` part all words.
  let isSpaced = false
  let hasSpaces = false
  const fault = parseXml(value, {
    open(name, of) {
      if (name === 'MeasurementUnit') isUnit = true
      else if (name === 'TextStyle') {
        const style = of('FONTSTYLE')
        styles.set(of('ID'), {
          size: Number(of('FONTSIZE')) || undefined,
          isBold: /bold/i.test(style),
          isItalic: /italic/i.test(style)
        })
      } else if (/Tag$/.test(name)) {
        const kind = kindOf(of('LABEL') || of('TYPE'))
        if (kind) kinds.set(of('ID'), kind)
      } else if (name === 'Page') {
        page = createPage(scale)
        page.width = Number(of('WIDTH')) || 0
        page.height = Number(of('HEIGHT')) || 0
        pages.push(page)
      } else if (/Margin$/.test(name)) isMargin = true
      else if (!page) return
      else if (name === 'Illustration') page.images.push(boxOf(of))
      else if (name === 'GraphicalElement') page.rules.push(boxOf(of))
      else if (name === 'TextBlock') {
        const tag = of('TAGREFS')
          .split(/\s+/)
          .find((id) => kinds.has(id))
        const kind = (tag && kinds.get(tag)) || kindOf(of('TYPE') || of('type'))
        block = {
          id: of('ID'),
          kind: isMargin ? (kind ?? 'header') : kind,
          style: styleOf(of, styles)
        }
      } else if (name === 'TextLine') {
        const style = styleOf(of, styles) ?? block?.style
        const baseline = Number(of('BASELINE'))
        line = {
          box: boxOf(of),
          words: [],
          ...style,
          ...(of('BASELINE') !== '' && Number.isFinite(baseline) && {baseline}),
          ...(block && {said: {region: block.id, ...(block.kind && {kind: block.kind})}})
        }
        set = []
        page.lines.push(line)
      } else if (name === 'String' && line) {
        const style = styleOf(of, styles)
        if (style) set.push({style, length: of('CONTENT').length})
        if (of('SUBS_TYPE') === 'HypPart1' && of('SUBS_CONTENT') !== '')
          line.cutWord = of('SUBS_CONTENT')
        const confidence = Number(of('WC'))
        line.words.push({
          text: of('CONTENT'),
          box: boxOf(of),
          ...(of('WC') !== '' && {confidence}),
          isGlued: line.words.length > 0 && !isSpaced
        })
        isSpaced = false
      } else if (name === 'SP') {
        isSpaced = true
        hasSpaces = true
      } else if (name === 'HYP' && line) {
        line.words.push({text: of('CONTENT') || '-', isGlued: true, ...placeOf(of)})
      }
    },
    text(text) {
      if (isUnit) scale = units.get(text.trim().toLowerCase()) ?? scale
    },
    close(name) {
      if (name === 'MeasurementUnit') isUnit = false
      else if (/Margin$/.test(name)) isMargin = false
      else if (name === 'TextLine') {
        if (line) {
          fitBox(line)
          if (set.length > 0) Object.assign(line, usualStyle(set))
        }
        line = undefined
        isSpaced = false
      } else if (name === 'TextBlock') block = undefined
    }
  })
  if (!hasSpaces) {
    for (const {lines} of pages)
      for (const {words} of lines)
        words.splice(0, words.length, ...words.map((word) => ({...word, isGlued: !word.box})))
  }
  return fault ?? pages
}

interface Style {
  readonly size?: number | undefined
  readonly isBold: boolean
  readonly isItalic: boolean
}

/**
 * How most of a line is set: OCR takes one word in it, or a letter with a spot, for larger type.
 * Of two that have as much the first one.
 */
function usualStyle(set: readonly {readonly style: Style; readonly length: number}[]): Style {
  const sums = new Map<Style, number>()
  for (const {style, length} of set) sums.set(style, (sums.get(style) ?? 0) + length)
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Points for a unit; a scan whose resolution is not told is taken for one of 300 dots an inch. */
const pixel = 72 / 300
const units = new Map([
  ['pixel', pixel],
  ['mm10', 72 / 254],
  ['inch1200', 72 / 1200]
])

function styleOf(of: Attributes, styles: ReadonlyMap<string, Style>): Style | undefined {
  for (const id of of('STYLEREFS').split(/\s+/)) {
    const style = styles.get(id)
    if (style) return style
  }
  return undefined
}

function boxOf(of: Attributes): Box {
  const [x, y, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map(
    (name) => Number(of(name)) || 0
  ) as [number, number, number, number]
  return {x, y, width, height}
}

const placeOf = (of: Attributes) => (of('HPOS') === '' ? {} : {box: boxOf(of)})

/** Some files give the places of words only. */
function fitBox(line: RecognisedLine): void {
  if (line.box.width > 0 && line.box.height > 0) return
  const boxes = line.words.flatMap(({box}) => (box ? [box] : []))
  if (boxes.length > 0) line.box = boxAround(boxes)
}
