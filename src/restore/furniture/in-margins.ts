import type {Line} from '../../source/index.ts'
import type {FurnitureRule} from './furniture.ts'

/** A number alone: `57`, `— 57 —`, `xii`. */
const bareNumber = /^[\s—–\-·•.[(（第]*(\d{1,4}|[ivxlc]{1,6})[\s—–\-·•\])）页頁版]*$/u
/** Type of a running head is at most as large as most lines of its sheet, by this factor. */
const largest = 1.05
/** Characters of a running head. */
const longest = 60

/**
 * Find the head or foot of a sheet by its place and its number, though it stands on one sheet alone:
 * in a band of its own, no larger than the text, with a bare number in it.
 *
 * ```text
 * > | 第三章 教育        57
 *   | ──────────────────────
 * ```
 *
 * @param lines
 *   All lines of a source that are not blank; nothing is found without boxes.
 */
export function findInMargins(
  lines: readonly Line[]
): Map<Line, {readonly rule: FurnitureRule; readonly folio?: string}> {
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
  const found = new Map<Line, {rule: FurnitureRule; folio?: string}>()
  for (const band of bands.values()) {
    const isSmall = band.every(
      ({print, value}) => print!.size <= usual * largest && value.length <= longest
    )
    const number = band.find(({value}) => bareNumber.test(value))
    if (!isSmall || !number) continue
    const folio = bareNumber.exec(number.value)![1]!
    for (const line of band)
      found.set(line, line === number ? {rule: 'page-number', folio} : {rule: 'running-head'})
  }
  return found
}
