import type {Line, Sheet} from '../source/index.ts'
import type {Item} from './item.ts'
import type {Domain} from './region.ts'

/** Type of a head is larger by this factor, where a machine measured it. */
const larger = 1.3

/**
 * Whether a file says which regions the lines of a sheet stand in, in the order of reading: OCR
 * programs do, and people who correct what they gave. Their lines are skewed and torn, and no
 * corridor is free between them.
 */
export function isToldInOrder({text}: Sheet, lines: readonly Line[]): boolean {
  return text === 'recognised' && lines.every(({print}) => print!.said !== undefined)
}

/**
 * Put the regions that a file tells in domains: a region that is a heading begins one.
 *
 * @param items
 *   Lines in the order of the file.
 */
export function toldDomains(items: readonly Item[]): Domain[] {
  const regions: Item[][] = []
  for (const item of items) {
    const last = regions.at(-1)
    if (last && regionOf(last[0]!) === regionOf(item)) last.push(item)
    else regions.push([item])
  }
  const sizes = items.map(({size}) => size).sort((a, b) => a - b)
  const body = sizes[sizes.length >> 1] ?? 0
  const domains: {head?: Item; regions: {items: Item[]}[]}[] = []
  for (const region of regions) {
    const said = region[0]!.lines[0]!.print!.said!
    const isLarge = region.every(({size}) => size > body * larger)
    if (said.kind === 'heading' || (said.kind === undefined && isLarge)) {
      domains.push({head: toHead(region), regions: []})
    } else if (domains.length > 0) domains.at(-1)!.regions.push({items: region})
    else domains.push({regions: [{items: region}]})
  }
  return domains
}

const regionOf = ({lines}: Item) => lines[0]!.print!.said!.region

function toHead(region: readonly Item[]): Item {
  const [first] = region
  return {...first!, kind: 'head', lines: region.flatMap(({lines}) => lines)}
}
