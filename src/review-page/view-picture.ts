import {itemAt} from '../item-at.ts'
import type {Trace, TracedArticle} from '../trace/index.ts'
import {sure} from '../weights/sure.ts'

/** The assignment of titles to texts, as a picture. */
interface TitlePicture {
  /** Rows from the top, in the order of the source: titles on the left, texts on the right. */
  readonly titles: readonly PictureRow[]
  readonly bodies: readonly PictureRow[]
  readonly ties: readonly Tie[]
  readonly height: number
  /** How many articles there are that it does not show. */
  readonly left: number
}

interface PictureRow {
  /** From 1. */
  readonly article: number
  readonly text: string
  /** Where it is printed: `94`. */
  readonly place: string
  readonly y: number
}

interface Tie {
  readonly kind: 'chosen' | 'rival' | 'other'
  readonly from: number
  readonly to: number
  readonly weight: number
  /** Of the line, 0.75 to 6. */
  readonly width: number
  /** As a path of SVG. */
  readonly path: string
  readonly label: string
  /** Where the weight is written: beside the title that has the text, or the text that was near. */
  readonly at: {readonly x: number; readonly y: number}
}

/** More are too many to look at: then only those in doubt, with what rivals them. */
const most = 24
const rowHeight = 34
const [left, right] = [372, 628]

/** Draw which title has which text, and what else was near. */
export function viewPicture(trace: Trace): TitlePicture | undefined {
  const known = trace.articles.flatMap((article, index) => {
    const {kind, titlePosition: title, bodyPosition: body} = article
    return kind === 'article' && title && body ? [{article, index, places: {title, body}}] : []
  })
  if (known.length < 2) return undefined
  const inDoubt = known.filter(
    ({article: {confidence}}) => Math.min(confidence.title, confidence.cut) < sure
  )
  // A rival without a title or without a text, a part or a lead, has no place in the picture.
  const rivals = inDoubt.flatMap(
    ({article}) => known.find(({index}) => index === article.runnerUp) ?? []
  )
  const shown = (
    known.length <= most ? known : [...new Set([...inDoubt, ...rivals])].slice(0, most)
  ).sort((a, b) => a.index - b.index)
  if (shown.length === 0) return undefined
  const rows = (key: 'title' | 'body', textOf: (article: TracedArticle) => string): PictureRow[] =>
    [...shown]
      .sort((a, b) => (a.places[key].start.offset ?? 0) - (b.places[key].start.offset ?? 0))
      .map(({article, index, places}, row) => ({
        article: index + 1,
        text: shorten(textOf(article)),
        place: String(places[key].start.line),
        y: row * rowHeight + rowHeight
      }))
  const titles = rows('title', ({title, byline}) => title ?? byline ?? '')
  const bodies = rows('body', ({path, bodyPosition}) => {
    const line = trace.lines.find(
      (one) => one.path === path && one.position.start.line === bodyPosition?.start.line
    )
    return line?.text ?? ''
  })
  return {
    titles,
    bodies,
    ties: tiesOf(trace, titles, bodies),
    height: shown.length * rowHeight + rowHeight,
    left: known.length - shown.length
  }
}

function tiesOf(trace: Trace, titles: readonly PictureRow[], bodies: readonly PictureRow[]): Tie[] {
  const all = titles.flatMap((title) => {
    const {ties} = itemAt(trace.articles, title.article - 1)
    return ties().flatMap(({article, weight}) => {
      const body = bodies.find((one) => one.article === article + 1)
      if (!body) return []
      const isChosen = body.article === title.article
      const isRival = itemAt(trace.articles, article).runnerUp === title.article - 1
      const kind = isChosen ? 'chosen' : isRival ? 'rival' : 'other'
      return isChosen || isRival || weight > 0 ? [{title, body, weight, kind} as const] : []
    })
  })
  const heaviest = Math.max(1, ...all.map(({weight}) => weight))
  const order = {other: 0, rival: 1, chosen: 2}
  return all
    .sort((a, b) => order[a.kind] - order[b.kind])
    .map(({title, body, weight, kind}) => ({
      kind,
      from: title.article,
      to: body.article,
      weight,
      width: Math.round(Math.max(0.75, (6 * weight) / heaviest) * 100) / 100,
      path: `M${left} ${title.y}C${(left + right) / 2} ${title.y} ${(left + right) / 2} ${body.y} ${right} ${body.y}`,
      // Never −0.0.
      label: (Math.round(weight * 10) / 10 || 0).toFixed(1),
      at: kind === 'chosen' ? {x: left + 8, y: title.y - 6} : {x: right - 8, y: body.y - 6}
    }))
}

function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  let width = 0
  for (const [at, character] of characters.entries()) {
    width += /[\u2e80-\uffee]/u.test(character) ? 2 : 1
    if (width > 44) return characters.slice(0, at).join('') + '…'
  }
  return characters.join('')
}
