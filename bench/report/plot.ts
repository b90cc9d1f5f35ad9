import type {Contender} from '../contenders.ts'
import type {Language} from '../text/vocabulary.ts'

/** A point of the plot: one program on one book. */
export interface Point {
  readonly contender: Contender['name']
  readonly language: Language
  readonly bytes: number
  /** CPU seconds, which other work on the machine hardly changes; on the clock without GNU time. */
  readonly seconds: number
  /** Peak in MB. */
  readonly memory?: number | undefined
}

const panel = {width: 300, height: 200}
const margin = {left: 60, right: 66, top: 44, bottom: 40}
const colors: Readonly<Record<Contender['name'], string>> = {
  Collate: '#b3261e',
  floor: '#555555',
  pandoc: '#1f6f8b',
  calibre: '#8a6d1a'
}
const titles: Readonly<Record<Language, string>> = {zh: 'Chinese novel', en: 'English novel'}

/**
 * Draw what programs took for books of several sizes as an SVG: time above, memory below, a column
 * for each language. Both axes are logarithmic, so that a line of slope 1 is linear cost.
 */
export function drawPlot(points: readonly Point[]): string {
  const rows = [
    {label: 'CPU seconds', measureOf: ({seconds}: Point) => seconds},
    {label: 'MB, peak', measureOf: ({memory}: Point) => memory}
  ]
  const languages: readonly Language[] = ['zh', 'en']
  const [step, rise] = [
    panel.width + margin.left + margin.right,
    panel.height + margin.top + margin.bottom
  ]
  const panels = rows.flatMap(({label, measureOf}, row) =>
    languages.map((language, column) => {
      const own = points.filter((point) => point.language === language)
      const x = margin.left + column * step
      const y = margin.top + row * rise
      const title = row === 0 ? titles[language] : ''
      return `<g transform="translate(${x} ${y})">${drawPanel(own, measureOf, {label, title})}</g>`
    })
  )
  const [width, height] = [languages.length * step, rows.length * rise]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#222">
<title>Time and memory for books of several sizes</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.join('\n')}
</svg>
`
}

function drawPanel(
  points: readonly Point[],
  measureOf: (point: Point) => number | undefined,
  {label, title}: {readonly label: string; readonly title: string}
): string {
  const seen = points.flatMap((point) => {
    const value = measureOf(point)
    return value === undefined || Number.isNaN(value) ? [] : [{...point, value}]
  })
  if (seen.length === 0) return ''
  const xOf = scale(
    seen.map(({bytes}) => bytes),
    [0, panel.width]
  )
  const yOf = scale(
    seen.map(({value}) => value),
    [panel.height, 0]
  )
  const vertical = ticks(seen.map(({bytes}) => bytes)).map((at) => {
    const x = round(xOf(at))
    return `<path d="M${x} 0V${panel.height}" stroke="#e4e4e4"/><text x="${x}" y="${panel.height + 16}" text-anchor="middle">${sizeName(at)}</text>`
  })
  const horizontal = ticks(seen.map(({value}) => value)).map((at) => {
    const y = round(yOf(at))
    return `<path d="M0 ${y}H${panel.width}" stroke="#e4e4e4"/><text x="-8" y="${y + 4}" text-anchor="end">${at}</text>`
  })
  const names = [...new Set(seen.map(({contender}) => contender))]
  const ends = names.map((name) => {
    const own = seen.filter(({contender}) => contender === name)
    const last = own.reduce((a, b) => (b.bytes > a.bytes ? b : a))
    return {name, own, x: xOf(last.bytes), y: yOf(last.value)}
  })
  // Names that would lie on each other move apart, the lowest first.
  let floor = Number.POSITIVE_INFINITY
  for (const end of ends.sort((a, b) => b.y - a.y)) {
    end.y = Math.min(end.y, floor)
    floor = end.y - 13
  }
  const lines = ends.map(({name, own, x, y}) => {
    const places = own
      .sort((a, b) => a.bytes - b.bytes)
      .map(({bytes, value}) => [round(xOf(bytes)), round(yOf(value))] as const)
    const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`)
    return `<g fill="${colors[name]}"><path d="M${places.map((place) => place.join(' ')).join('L')}" fill="none" stroke="${colors[name]}" stroke-width="${name === 'Collate' ? 2.5 : 1.5}"/>${dots.join('')}<text x="${round(x) + 8}" y="${round(y) + 4}">${name}</text></g>`
  })
  return [
    `<text x="0" y="-24" font-size="14" font-weight="bold">${title}</text>`,
    `<text x="0" y="-8">${label}</text>`,
    ...vertical,
    ...horizontal,
    `<path d="M0 0V${panel.height}H${panel.width}" fill="none" stroke="#888"/>`,
    ...lines
  ].join('\n')
}

function scale(values: readonly number[], [from, to]: readonly [number, number]) {
  const [low, high] = bounds(values)
  return (value: number) => from + ((Math.log(value) - low) / (high - low)) * (to - from)
}

/** Logarithms of the least and the greatest, with some room. */
function bounds(values: readonly number[]): [number, number] {
  return [Math.log(Math.min(...values)) - 0.15, Math.log(Math.max(...values)) + 0.15]
}

/** 1, 2 and 5 with every power of ten between the least and the greatest. */
function ticks(values: readonly number[]): number[] {
  const [low, high] = bounds(values)
  const found: number[] = []
  for (let power = -2; power <= 9; power++) {
    for (const digit of [1, 2, 5]) {
      const at = Number(`${digit}e${power}`)
      if (Math.log(at) >= low && Math.log(at) <= high) found.push(at)
    }
  }
  return found
}

function sizeName(bytes: number): string {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`
}

const round = (value: number) => Math.round(value * 10) / 10
