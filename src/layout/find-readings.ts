import type {Line, PlacedReading, Print} from '../source/index.ts'

/** Kana, and the signs for sounds of Chinese, are all that stands beside characters to say how they are read. */
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ーˊˇˋ˙・\s]+$/u
/** What readings are for, nearly always. */
const han = /[\p{Script=Han}々〆〇ヶ]/u
/** What no reading is for. */
const mark = /[\p{P}\p{Z}\p{S}]/u

/** By hand; readings are set in half the size of their characters. */
const limits = {
  /** Share of the size of their characters, at most. */
  size: 0.68,
  /** From the middle of a line to that of the readings beside it, in units of its size. */
  near: 0.5,
  far: 1.35,
  /** By how much a reading may stand out of its line, in the same. */
  out: 1,
  /** By how much a character's middle may stand out of its reading. */
  reach: 0.3,
  /** Between two readings of one line, in units of their own size. */
  gap: 0.6
}

/** One character of a line and where it stands along it. */
interface Sign {
  /** Code units of the line. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Signs of a reading that stand together, and those that they are for. */
interface Group {
  readonly signs: readonly Sign[]
  readonly bases: readonly Sign[]
}

/**
 * Find readings: kana in small type that stand directly above the characters of a line that lies, or
 * on the right of one that stands.
 *
 * A line is one of readings if each of its stretches stands beside characters; any other is left as
 * it is.
 *
 * @param lines
 *   Lines of one sheet.
 * @returns
 *   For each line of readings what it says of its characters.
 */
export function findReadings(lines: readonly Line[]): ReadonlyMap<Line, readonly PlacedReading[]> {
  const found = new Map<Line, readonly PlacedReading[]>()
  const small = lines.filter(({value}) => kana.test(value) && value.trim() !== '')
  for (const line of small) {
    const base = lines
      .filter((other) => other !== line && isBeside(line.print!, other.print!))
      .sort((a, b) => offOf(line.print!, a.print!) - offOf(line.print!, b.print!))[0]
    const readings = base && readingsOf(line, base)
    if (readings) found.set(line, readings)
  }
  return found
}

/** Whether a line stands where the readings of another do. */
function isBeside(print: Print, base: Print): boolean {
  if (print.isVertical !== base.isVertical || print.turn !== base.turn || print.turn !== 0)
    return false
  if (print.size > base.size * limits.size) return false
  const off = offOf(print, base)
  if (off < base.size * limits.near || off > base.size * limits.far) return false
  const out = base.size * limits.out
  return print.edges[0]! > base.edges[0]! - out && print.edges.at(-1)! < base.edges.at(-1)! + out
}

/** How far a line stands above the middle of another, or on its right. */
function offOf(print: Print, base: Print): number {
  return print.isVertical ? print.baseline - base.baseline : middleOf(base) - middleOf(print)
}

/** Letters stand on the baseline, characters around a line above it. */
const middleOf = ({baseline, size}: Print) => baseline - size * 0.38

function readingsOf(line: Line, base: Line): PlacedReading[] | undefined {
  const bases = signsOf(base).filter(({text}) => !mark.test(text))
  const signs = signsOf(line).filter(({text}) => text.trim() !== '')
  const groups = join(
    stretchesOf(signs, line.print!.size).map((stretch) => ({
      signs: stretch,
      bases: basesOf(stretch, bases, base.print!.size)
    }))
  )
  if (groups.some(({bases}) => bases.length === 0)) return undefined
  return groups.map(({signs, bases}) => ({
    file: base.file,
    start: base.start.offset + bases[0]!.start,
    end: base.start.offset + bases.at(-1)!.end,
    pieces: signs.map(({start, end}) => ({
      line,
      from: start,
      to: end
    }))
  }))
}

/** The characters of a line, each as wide as it is set, without the space before the next. */
function signsOf({value, print}: Line): Sign[] {
  const {edges, size} = print!
  const signs: Sign[] = []
  let start = 0
  for (const text of value) {
    const end = start + text.length
    const from = edges[start] ?? edges.at(-1)!
    const to = Math.min(edges[end] ?? edges.at(-1)!, from + size)
    signs.push({start, end, text, from, to})
    start = end
  }
  return signs
}

/** Runs of signs without a gap. */
function stretchesOf(signs: readonly Sign[], size: number): Sign[][] {
  const runs: Sign[][] = []
  for (const sign of signs) {
    const last = runs.at(-1)?.at(-1)
    if (last && sign.from - last.to < size * limits.gap) runs.at(-1)!.push(sign)
    else runs.push([sign])
  }
  return runs
}

/** The characters that stand beside a stretch of readings: Han, or whatever there is. */
function basesOf(stretch: readonly Sign[], bases: readonly Sign[], size: number): readonly Sign[] {
  const reach = size * limits.reach
  const [from, to] = [stretch[0]!.from - reach, stretch.at(-1)!.to + reach]
  const beside = bases.filter((base) => {
    const middle = (base.from + base.to) / 2
    return middle > from && middle < to
  })
  const characters = beside.filter(({text}) => han.test(text))
  return characters.length > 0 ? characters : beside
}

/**
 * Readings that are spread over their characters, `か わ ら` over 河原, as one: where one sign stands
 * between two characters, or two stretches beside the same.
 */
function join(groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const isShared =
      last &&
      (last.bases.length === 0 ||
        group.bases.length === 0 ||
        last.bases.some((base) => group.bases.includes(base)))
    if (!isShared) {
      joined.push(group)
      continue
    }
    const bases = [...new Set([...last.bases, ...group.bases])]
    joined[joined.length - 1] = {signs: [...last.signs, ...group.signs], bases}
  }
  return joined
}
