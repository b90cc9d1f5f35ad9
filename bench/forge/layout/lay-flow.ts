import type {StyleSheet} from '../options/options.ts'
import type {Frame, PlacedUnit, PrintedLine} from '../setting/printed.ts'
import {setUnits} from '../setting/set-units.ts'
import type {LayoutSheet} from './layout-sheet.ts'
import {createFurniture} from './running-heads.ts'

/**
 * One stream of text through the columns of pages, heads inside it, notes at the foot of the page
 * where they are called, running heads and numbers above and below.
 */
export function layFlow(sheet: LayoutSheet, style: StyleSheet): Frame[] {
  const {dice, options, units} = sheet
  const measure =
    options.layout === 'lines' ? Number.POSITIVE_INFINITY : dice.between(...options.measure)
  const room = dice.between(...options.linesAPage)
  const wide = Number.isFinite(measure) ? measure : 40
  const furniture = createFurniture(
    sheet,
    style,
    wide * options.columns + 2 * (options.columns - 1)
  )
  const frames: Frame[] = []
  const notesOf = new Map<PlacedUnit, PrintedLine[]>()
  const running: PlacedUnit[] = []
  let caller: PlacedUnit | undefined
  for (const unit of units) {
    if (unit.role === 'note' && options.noteAt === 'foot' && caller !== undefined)
      notesOf.set(caller, [
        ...(notesOf.get(caller) ?? []),
        ...setUnits([unit], measure, options, style)
      ])
    else {
      running.push(unit)
      if (unit.role !== 'note') caller = unit
    }
  }
  const lines = setUnits(running, measure, options, style)
  let [page, column] = [0, 0]
  let body: PrintedLine[] = []
  let foot: PrintedLine[] = []
  let height = 0
  let floats: PrintedLine[] = []
  const gap = 2
  const endColumn = () => {
    const x = column * (wide + gap)
    if (column === 0) frames.push(...furniture.above(page))
    if (body.length > 0)
      frames.push({kind: 'text', page, x, y: 2, width: wide, height: room, lines: body})
    if (foot.length > 0)
      frames.push({
        kind: 'aside',
        page,
        x,
        y: 2 + room - foot.length,
        width: wide,
        height: foot.length,
        lines: foot
      })
    ;[body, foot, height] = [[], [], 0]
    column++
  }
  const endPage = (next?: PrintedLine) => {
    if (body.length > 0 || foot.length > 0 || column === 0) endColumn()
    const word = next === undefined || !options.catchwords ? '' : firstWord(next)
    frames.push(...furniture.below(page, room + 3, word))
    page++
    column = 0
  }
  for (const line of lines) {
    const first = line.pieces[0]!
    const opens =
      options.newPage === 'articles' &&
      first.begins &&
      /^(?:headline|part|booktitle)$/.test(line.role)
    if (
      opens &&
      (body.length > 0 || column > 0) &&
      !/^(?:kicker|headline|part)$/.test(body.at(-1)?.role ?? '')
    )
      endPage()
    const own = line.pieces.flatMap((piece) => (piece.ends ? (notesOf.get(piece.unit) ?? []) : []))
    const need = line.size + (body.length > 0 ? line.above : 0) + own.length
    // No head stands at a column's foot.
    const keeps = /^(?:headline|heading|kicker|byline|speaker)$/.test(line.role) ? 3 : 0
    if (height + need + keeps > room && body.length > 0) {
      endColumn()
      if (column >= options.columns) endPage(line)
      // Pictures stand at a column's head.
      body.push(...floats)
      height += floats.length
      floats = []
    }
    if (options.floats && line.role === 'caption') {
      floats.push(line)
      continue
    }
    body.push(line)
    foot.push(...own)
    height += need
  }
  body.push(...floats)
  if (body.length > 0 || column > 0) endPage()
  return frames
}

function firstWord({pieces}: PrintedLine): string {
  const {unit, start, end} = pieces[0]!
  return /^\S{1,8}/u.exec(unit.text.slice(start, end))?.[0] ?? ''
}
