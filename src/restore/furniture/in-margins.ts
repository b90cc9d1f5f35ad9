import type {Line, SaidKind} from '../../source/index.ts'
import type {Furniture} from './furniture.ts'

/** A number alone: `57`, `— 57 —`, `xii`. */
const bareNumber = /^[\s—–\-·•.[(（第]*(\d{1,4}|[ivxlc]{1,6})[\s—–\-·•\])）页頁版]*$/u
/** Type of a running head is at most as large as most lines of its sheet, by this factor. */
const largest = 1.05
/** Characters of a running head. */
const longest = 60

/** What a file calls the head or foot of a sheet. */
const edges: ReadonlySet<SaidKind | undefined> = new Set<SaidKind>([
  'header',
  'footer',
  'page-number',
  'signature-mark'
])

type InMargin = Pick<Furniture, 'rule' | 'folio' | 'isTold'>

/**
 * Find the head or foot of a sheet by its place and its number, though it stands on one sheet alone:
 * in a band of its own, no larger than the text, with a bare number in it, or told by the file.
 *
 * ```text
 * > | 第三章 教育        57
 *   | ──────────────────────
 * ```
 *
 * @param lines
 *   All lines of a source that are not blank; nothing is found without boxes.
 */
export function findInMargins(lines: readonly Line[]): Map<Line, InMargin> {
  const bands = new Map<number, Line[]>()
  const sizes: number[] = []
  for (const line of lines) {
    if (!line.print || !line.placement) continue
    sizes.push(line.print.size)
    if (line.placement.domain >= 0) continue
    const band = bands.get(line.placement.region)
    if (band) band.push(line)
    else bands.set(line.placement.region, [line])
  }
  sizes.sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const found = new Map<Line, InMargin>()
  for (const band of bands.values()) {
    const isSmall = band.every(
      ({print, value}) => print!.size <= usual * largest && value.length <= longest
    )
    const number = band.find(({value}) => bareNumber.test(value))
    const isTold = band.every(({print}) => edges.has(print!.said?.kind))
    if (!isSmall || !(number || isTold)) continue
    const told = isTold && {isTold}
    for (const line of band) {
      const isMark = line.print!.said?.kind === 'signature-mark'
      if (line === number && !isMark)
        found.set(line, {rule: 'page-number', folio: bareNumber.exec(line.value)![1]!, ...told})
      else found.set(line, {rule: isMark ? 'sheet-signature' : 'running-head', ...told})
    }
  }
  return found
}
