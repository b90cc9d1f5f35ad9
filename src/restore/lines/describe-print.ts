import type {Line} from '../../source/index.ts'
import type {BlockPrint} from '../blocks/block.ts'
import type {Fit} from './fit.ts'

/** What the sizes of a document's type have in common. */
export interface SizeScale {
  /** Size of most of its running text, in points. */
  readonly body: number
  /** Nats by which it is rare that a character is set as large as this, or larger. */
  readonly rarityOf: (size: number) => number
  /** Whether the file says which regions are headings. */
  readonly tellsHeads: boolean
  /** Whether heads are set in larger type. */
  readonly hasLargeHeads: boolean
  /** Whether one is at least that is much larger: others may be in the type of the text, but set in the middle then. */
  readonly hasOneLargeHead: boolean
}

/** Type is larger than that of running text by this factor, and not for want of exactness. */
const larger = 1.06
/** So many heads in larger type are a habit, and one is that is larger by this factor. */
const fewestHeads = 2
const muchLarger = 1.45

/**
 * Learn how often the sizes of a document's type occur.
 *
 * @returns
 *   Nothing where no line has boxes.
 */
export function learnSizes(lines: readonly Line[]): SizeScale | undefined {
  const counts = new Map<number, number>()
  let total = 0
  for (const {value, print} of lines) {
    if (!print) continue
    const bin = Math.round(print.size * 2)
    counts.set(bin, (counts.get(bin) ?? 0) + value.length)
    total += value.length
  }
  if (total === 0) return undefined
  const sorted = [...counts].sort((a, b) => b[0] - a[0])
  const body = sorted.reduce((best, next) => (next[1] > best[1] ? next : best))[0] / 2
  const rarities = new Map<number, number>()
  let sum = 0
  for (const [bin, count] of sorted) {
    sum += count
    rarities.set(bin, -Math.log(sum / total))
  }
  const tellsHeads = lines.some(({print}) => print?.said?.kind === 'heading')
  const large = lines.flatMap(({print, placement}) =>
    placement?.isHead && print && print.size > body * larger ? [placement.region] : []
  )
  const isMuchLarger = lines.some(
    ({print, placement}) => placement?.isHead && print && print.size > body * muchLarger
  )
  const hasLargeHeads = new Set(large).size >= fewestHeads
  return {
    body,
    tellsHeads,
    hasLargeHeads,
    hasOneLargeHead: isMuchLarger,
    rarityOf: (size) => rarities.get(Math.round(size * 2)) ?? 0
  }
}

/** How a block is printed, by its lines; nothing for one without boxes. */
export function describePrint(
  run: readonly Fit[],
  scale: SizeScale | undefined
): BlockPrint | undefined {
  const [first] = run
  const {print, placement} = first!.line
  if (!scale || !print || !placement) return undefined
  const boxes = run.flatMap(({line}) => (line.print?.sheet === print.sheet ? [line.print.box] : []))
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  const size = Math.max(...run.map(({line}) => line.print?.size ?? 0))
  const isPlain = !run.every(({line}) => line.print?.isBold || line.print?.isItalic)
  // What a machine measured in a scan is not exact.
  const isDrawn = print.confidence === undefined && print.said === undefined
  return {
    size: size / scale.body,
    rarity: scale.rarityOf(size),
    isBold: run.every(({line}) => line.print?.isBold),
    isCentred: run.every(isCentred),
    isHead: placement.isHead,
    region: placement.region,
    domain: placement.domain,
    frame: placement.frame,
    sheet: print.sheet,
    box: {x, y, width: right - x, height: bottom - y},
    ...(print.said && {said: print.said}),
    ...(print.said?.kind === 'paragraph' && scale.tellsHeads && {isToldText: true}),
    ...((scale.hasLargeHeads || (scale.hasOneLargeHead && !run.every(isCentred))) &&
      isDrawn &&
      isPlain &&
      size < scale.body * larger && {isTextType: true})
  }
}

/** A line that has as much room on its right as on its left, and some. */
function isCentred({line, measure, indent, width}: Fit): boolean {
  if (line.placement!.isHead) return true
  const right = measure - indent - width
  return indent > 1.5 && right > 1.5 && Math.abs(indent - right) < Math.max(0.8, indent * 0.15)
}
