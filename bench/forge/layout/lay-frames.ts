import type {StyleSheet} from '../options/options.ts'
import type {Frame, PlacedUnit, PrintedLine} from '../setting/printed.ts'
import {setUnits} from '../setting/set-units.ts'
import type {LayoutSheet} from './layout-sheet.ts'
import {createFurniture} from './running-heads.ts'

const headRoles = /^(?:kicker|headline|deck)$/

/**
 * A newspaper's page: each article in a band of its own over several columns, its headline in a
 * frame over them, in the middle of them or over the first; its byline in another.
 */
export function layFrames(sheet: LayoutSheet, style: StyleSheet): Frame[] {
  const {dice, options, units} = sheet
  const measure = dice.between(...options.measure)
  const gap = 2
  const total = measure * options.columns + gap * (options.columns - 1)
  const furniture = createFurniture(sheet, style, total)
  const frames: Frame[] = [...furniture.above(0)]
  let y = 3
  const groups = groupsOf(units)
  const place = (
    kind: Frame['kind'],
    x: number,
    top: number,
    width: number,
    lines: readonly PrintedLine[],
    article?: number
  ) => {
    if (lines.length === 0) return 0
    const height = lines.reduce((sum, line) => sum + line.size + line.above, 0)
    frames.push({
      kind,
      page: 0,
      x,
      y: top,
      width,
      height,
      lines,
      ...(article !== undefined && {article})
    })
    return height
  }
  for (let index = 0; index < groups.length; ) {
    // One or two articles side by side in a band.
    const isPair =
      options.columns >= 4 &&
      groups[index]!.article !== undefined &&
      groups[index + 1]?.article !== undefined &&
      dice.chance(0.4)
    const band = groups.slice(index, index + (isPair ? 2 : 1))
    index += band.length
    let from = 0
    let bottom = y
    for (const [place1, group] of band.entries()) {
      const share = isPair
        ? place1 === 0
          ? Math.ceil(options.columns / 2)
          : Math.floor(options.columns / 2)
        : options.columns
      const x = from * (measure + gap)
      const width = share * measure + (share - 1) * gap
      let top = y
      if (group.article === undefined) {
        // The lead and what else belongs to none stand over all columns.
        top += place('aside', x, top, width, setUnits(group.units, width, options, style))
        bottom = Math.max(bottom, top + 1)
        continue
      }
      const heads = group.units.filter(({role}) => headRoles.test(role))
      const bylines = group.units.filter(({role}) => role === 'byline')
      const isByBody = options.byline === 'end' || bylines.length > 1
      const rest = group.units.filter(
        (unit) => !headRoles.test(unit.role) && (isByBody || unit.role !== 'byline')
      )
      const headLines = setUnits(heads, dice.chance(0.7) ? width : measure, options, style)
      const bylineLines = isByBody ? [] : setUnits(bylines, measure, options, style)
      top += place('head', x, top, width, headLines, group.article)
      if (bylineLines.length > 0)
        top += place('byline', x, top, measure, bylineLines, group.article)
      const lines = setUnits(rest, measure, options, style)
      const inColumn = Math.max(1, Math.ceil(lines.length / share))
      for (let column = 0; column < share; column++) {
        const part = lines.slice(column * inColumn, (column + 1) * inColumn)
        const height = place(
          'text',
          x + column * (measure + gap),
          top,
          measure,
          part,
          group.article
        )
        bottom = Math.max(bottom, top + height)
      }
      from += share
    }
    y = bottom + 2
  }
  frames.push(...furniture.below(0, y))
  return frames
}

interface Group {
  readonly article?: number
  readonly units: PlacedUnit[]
}

/** Units that follow each other and belong to one article, or to none. */
function groupsOf(units: readonly PlacedUnit[]): Group[] {
  const groups: Group[] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last !== undefined && last.article === unit.article) last.units.push(unit)
    else groups.push({units: [unit], ...(unit.article !== undefined && {article: unit.article})})
  }
  return groups
}
