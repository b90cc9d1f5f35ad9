import type {Box, SaidKind} from '../source.ts'
import {kindOf} from './kind-of.ts'
import {parseXml} from './parse-xml.ts'
import {
  boxAround,
  createPage,
  none,
  type RecognisedLine,
  type RecognisedPage
} from './recognised-page.ts'

/**
 * Read PAGE XML, of any version.
 *
 * Regions come in the order that the file's `ReadingOrder` gives, the others behind; text of lines
 * wins over that of their region, and of several readings the one with the lowest index.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its page, or what is wrong with it.
 * @see https://github.com/PRImA-Research-Lab/PAGE-XML
 */
export function readPageXml(value: string): RecognisedPage[] | string {
  const page = createPage(72 / 300)
  const order = new Map<string, number>()
  const regions: Region[] = []
  const open: Region[] = []
  let line: Line | undefined
  let word: Line | undefined
  let equiv: {index: number; confidence?: number; text: string} | undefined
  let isText = false
  const fault = parseXml(value, {
    open(name, of) {
      if (name === 'Page') {
        page.width = Number(of('imageWidth')) || 0
        page.height = Number(of('imageHeight')) || 0
      } else if (/^RegionRef(?:Indexed)?$/.test(name)) order.set(of('regionRef'), order.size)
      else if (isRegion.test(name)) {
        const table = open.findLast((one) => one.name === 'TableRegion')?.id
        const kind = table ? 'table' : (kindOf(of('type') || typeIn(of('custom'))) ?? kindOf(name))
        const region: Region = {name, id: of('id'), kind, lines: [], box: none, best: undefined}
        if (table) region.table = table
        if (name === 'TableCell')
          region.cell = {row: countOf(of('row')), column: countOf(of('col'))}
        regions.push(region)
        open.push(region)
      } else if (name === 'TableCellRole') {
        const cell = open.at(-1)
        if (cell) cell.cell = {row: countOf(of('rowIndex')), column: countOf(of('columnIndex'))}
      } else if (name === 'TextLine') line = {box: none, best: undefined}
      else if (name === 'Word') word = {box: none, best: undefined}
      else if (name === 'Coords') {
        const target = word ?? line ?? open.at(-1)
        if (target && target.box === none) {
          const points = pointsOf(of('points'))
          target.box = boxAround(points.map(([x, y]) => ({x, y, width: 0, height: 0})))
          if (target === line) line.height = thickness(points, target.box)
        }
      } else if (name === 'Baseline' && line) {
        const ys = pointsOf(of('points')).map(([, y]) => y)
        if (ys.length > 0) line.baseline = ys.reduce((a, b) => a + b, 0) / ys.length
      } else if (name === 'TextEquiv') {
        const confidence = Number(of('conf'))
        equiv = {
          index: Number(of('index') || 0),
          text: '',
          ...(of('conf') !== '' && {confidence})
        }
      } else if (name === 'Unicode') isText = true
    },
    text(text) {
      if (isText && equiv) equiv.text += text
    },
    close(name) {
      if (name === 'Unicode') isText = false
      else if (name === 'TextEquiv') {
        // Glyphs have readings, too: they stand in words, and their words come after.
        const target = word ?? line ?? open.at(-1)
        if (target && equiv && (!target.best || equiv.index < target.best.index || word === target))
          target.best = equiv
        equiv = undefined
      } else if (name === 'Word') {
        if (word?.best && line) {
          line.words ??= []
          line.words.push(word)
        }
        word = undefined
      } else if (name === 'TextLine') {
        if (line) open.at(-1)?.lines.push(line)
        line = undefined
      } else if (isRegion.test(name)) open.pop()
    }
  })
  if (fault) return fault
  // Cells stand where their table does.
  const rank = ({id, table}: Region) =>
    order.get(table ?? id) ?? order.get(id) ?? Number.POSITIVE_INFINITY
  const sorted = regions
    .map((region, at) => ({region, at}))
    .sort((a, b) =>
      rank(a.region) === rank(b.region) ? a.at - b.at : rank(a.region) - rank(b.region)
    )
  for (const {region} of sorted) addRegion(page, region)
  return [page]
}

interface Line {
  box: Box
  baseline?: number
  /** Across it, where its outline is told: less than that of its box, since paper lies aslant. */
  height?: number
  best: {readonly index: number; readonly confidence?: number; readonly text: string} | undefined
  words?: Line[]
}

interface Region extends Omit<Line, 'baseline' | 'height' | 'words'> {
  readonly name: string
  readonly id: string
  readonly kind: SaidKind | undefined
  readonly lines: Line[]
  /** Of a cell: the id of its table, and where it stands there. */
  table?: string
  cell?: {readonly row: number; readonly column: number}
}

/** What holds lines: the cells of a table are regions of their own, or elements of theirs. */
const isRegion = /(?:Region|^TableCell)$/

/** A place in a table, from 0. */
const countOf = (value: string) => Math.max(0, Math.floor(Number(value)) || 0)

function addRegion(
  page: RecognisedPage,
  {name, id, kind, lines, box, best, table, cell}: Region
): void {
  if (/^(?:Image|Graphic|Chart|LineDrawing)Region$/.test(name)) page.images.push(box)
  else if (name === 'SeparatorRegion') page.rules.push(box)
  const place = table !== undefined && cell && {cell: {table, ...cell}}
  const said = {region: id, ...(kind && {kind}), ...place}
  const told = lines.flatMap((line) => toLine(line, said))
  if (told.length > 0) {
    for (const line of told) page.lines.push(line)
    return
  }
  // A region whose lines are not told: its own text, line by line, evenly over its box.
  const texts = (best?.text ?? '').split(/\r\n|\n|\r/).filter((text) => text.trim() !== '')
  const height = box.height / Math.max(1, texts.length)
  for (const [index, text] of texts.entries()) {
    const own = {...box, y: box.y + index * height, height}
    page.lines.push({box: own, words: wordsOf(text), said})
  }
}

function toLine(line: Line, said: NonNullable<RecognisedLine['said']>): RecognisedLine[] {
  const own = line.best?.text.trim() ?? ''
  const words =
    own === '' && line.words
      ? line.words.map(({box, best}) => ({
          text: best!.text.trim(),
          box,
          ...(best!.confidence !== undefined && {confidence: best!.confidence})
        }))
      : wordsOf(own)
  if (words.length === 0) return []
  const {box, baseline, height} = line
  return [{box, words, said, baseline, height}]
}

const wordsOf = (text: string) =>
  text
    .replace(/[\r\n]+/g, ' ')
    .split(/ +/)
    .filter((word) => word !== '')
    .map((word) => ({text: word}))

function typeIn(custom: string): string {
  return /type:\s*([\w-]+)/.exec(custom)?.[1] ?? ''
}

function pointsOf(points: string): (readonly [number, number])[] {
  return [...points.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

/** The area of an outline over its width, by the shoelace formula. */
function thickness(points: readonly (readonly [number, number])[], {width}: Box): number {
  let twice = 0
  for (const [at, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(at + 1) % points.length]!
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2 / Math.max(1, width)
}
