import type {Folio, StyleSheet} from '../options/options.ts'
import type {Frame, PlacedUnit} from '../setting/printed.ts'
import {setUnits} from '../setting/set-units.ts'
import type {LayoutSheet} from './layout-sheet.ts'

/** What stands above and below the text of a page. */
export interface Furniture {
  readonly above: (page: number) => Frame[]
  /** The first word of the next page stands there in old books. */
  readonly below: (page: number, y: number, catchword?: string) => Frame[]
}

/** Running heads and numbers, alike on all pages of a document or on every other one. */
export function createFurniture(sheet: LayoutSheet, style: StyleSheet, width: number): Furniture {
  const {dice, options, writer} = sheet
  const first = dice.chance(0.5) ? 1 : dice.between(2, 300)
  const running = dice.chance(0.5)
    ? [writer.line('running')]
    : [writer.line('running'), writer.line('book')]
  const total = dice.between(12, 60)
  const isOneLine = dice.chance(0.4)
  const folioAbove = options.runningHeads !== 'none' && dice.chance(0.4)
  const frame = (page: number, y: number, texts: readonly string[]): Frame[] => {
    const units: PlacedUnit[] = texts.filter(Boolean).map((text) => sheet.furniture(text))
    if (units.length === 0) return []
    const lines = setUnits(units, Number.POSITIVE_INFINITY, options, style)
    return [{kind: 'furniture', page, x: 0, y, width, height: lines.length, lines}]
  }
  const numberOf = (page: number) => folio(options.folio, first + page, total)
  return {
    above(page) {
      if (options.runningHeads !== 'top' && options.runningHeads !== 'both') return []
      const name = running[page % running.length]!
      const number = folioAbove ? numberOf(page) : ''
      if (number === '') return frame(page, 0, [name])
      const both = page % 2 === 0 ? [name, number] : [number, name]
      return frame(page, 0, isOneLine ? [both.join('  ')] : both)
    },
    below(page, y, catchword = '') {
      const number = folioAbove ? '' : numberOf(page)
      const name = options.runningHeads === 'foot' ? running[page % running.length]! : ''
      if (number !== '' && name !== '' && isOneLine) return frame(page, y, [`${name}  ${number}`])
      return frame(page, y, [name, number, catchword])
    }
  }
}

function folio(kind: Folio, number: number, total: number): string {
  switch (kind) {
    case 'none':
      return ''
    case 'bare':
      return `${number}`
    case 'dashes':
      return `- ${number} -`
    case 'dots':
      return `· ${number} ·`
    case 'page-n':
      return `Page ${number}`
    case 'n-of-m':
      return `第${number}页 共${number + total}页`
    case 'brackets':
      return `[${number}]`
    case 'gathering':
      return `${number}\t${'ABCDEFGHIKLM'[number % 12]!}${(number % 4) + 1}`
  }
}
