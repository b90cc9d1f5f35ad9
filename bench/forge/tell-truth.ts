import type {Extraction} from './extract/extract.ts'
import type {ExtractedLine} from './extract/extracted-line.ts'
import type {ForgedArticle, ForgedLine, LinePiece, LineRole} from './forged-page.ts'
import type {Script} from './script.ts'
import type {PlacedUnit, PrintedPiece} from './setting/printed.ts'

/** Roles that are no paragraph of an article, wherever they stand. */
const asides: ReadonlySet<LineRole> = new Set([
  'headline',
  'byline',
  'kicker',
  'mark',
  'furniture',
  'contents',
  'part',
  'booktitle',
  'imprint',
  'lead',
  'credit',
  'blank'
])

/** The truth of a text that was extracted. */
export interface ToldTruth {
  readonly lead: string
  readonly credit: string
  readonly articles: readonly ForgedArticle[]
  readonly noise: readonly string[]
  readonly lines: readonly ForgedLine[]
  readonly isInOrder: boolean
  readonly isTorn: boolean
}

/**
 * Say what each line is and what an editor makes of the page: articles in the order in which their
 * bodies begin, or in which the lead names them.
 */
export function tellTruth(
  script: Script,
  units: readonly PlacedUnit[],
  extraction: Extraction,
  isByLead: boolean
): ToldTruth {
  const textOf = ({id, text}: PlacedUnit) => {
    const places = extraction.swallowed.get(id)
    if (places === undefined) return text
    return Array.from(text.split('').entries(), ([index, unit]) =>
      places.includes(index) ? '' : unit
    ).join('')
  }
  const order = isByLead
    ? script.articles.map((_, index) => index)
    : orderOfBodies(script.articles.length, extraction.lines)
  const rank = new Map(order.map((article, index) => [article, index]))
  const paragraphOf = new Map<number, number>()
  const articles = order.map((article): ForgedArticle => {
    const own = units.filter((unit) => unit.article === article)
    const body = own.filter(({role}) => !asides.has(role) && role !== 'note')
    // Notes stand at the end of their article, wherever they are printed.
    body.push(...own.filter(({role}) => role === 'note'))
    for (const [index, unit] of body.entries()) paragraphOf.set(unit.id, index)
    const join = (role: LineRole) =>
      own
        .filter((unit) => unit.role === role)
        .map((unit) => textOf(unit).replaceAll('\n', ' '))
        .join(' ')
    return {
      title: join('headline'),
      byline: join('byline'),
      author: script.articles[article]!.author ?? '',
      paragraphs: body.map((unit) => (unit.role === 'heading' ? '## ' : '') + textOf(unit))
    }
  })
  const isNoise = ({role, article}: PlacedUnit) =>
    role !== 'lead' &&
    role !== 'credit' &&
    (article === undefined || (asides.has(role) && role !== 'headline' && role !== 'byline'))
  const aside = (role: LineRole) =>
    units
      .filter((unit) => unit.role === role)
      .map(textOf)
      .join(' ')
  const toPiece = ({unit, index, begins, ends, split, join}: PrintedPiece): LinePiece => {
    const article = unit.article === undefined ? undefined : rank.get(unit.article)
    const paragraph = paragraphOf.get(unit.id)
    return {
      role: unit.role,
      unit: unit.id,
      ...(article !== undefined && {article}),
      ...(paragraph !== undefined && {paragraph}),
      piece: index,
      begins,
      ends,
      split,
      ...(join && {join})
    }
  }
  const lines = extraction.lines.map(({pieces}): ForgedLine => {
    if (pieces.length === 0)
      return {role: 'blank', unit: -1, piece: 0, begins: true, ends: true, split: false}
    // What the line is of itself; a number in its margin is not.
    const main = toPiece(
      (pieces.find(({piece}) => piece.unit.role !== 'furniture') ?? pieces[0]!).piece
    )
    if (pieces.length === 1) return main
    return {...main, spans: pieces.map(({start, end, piece}) => ({...toPiece(piece), start, end}))}
  })
  return {
    lead: aside('lead'),
    credit: aside('credit'),
    articles,
    noise: units.filter(isNoise).map(textOf),
    lines,
    ...shapeOf(lines)
  }
}

/** Articles in the order in which their bodies begin in the text. */
function orderOfBodies(count: number, lines: readonly ExtractedLine[]): number[] {
  const first = new Map<number, number>()
  for (const [index, {pieces}] of lines.entries())
    for (const {piece} of pieces) {
      const {article, role} = piece.unit
      if (article === undefined || asides.has(role) || first.has(article)) continue
      first.set(article, index)
    }
  return Array.from({length: count}, (_, article) => article).sort(
    (a, b) => (first.get(a) ?? lines.length) - (first.get(b) ?? lines.length) || a - b
  )
}

/** Whether each head stands above its own text, in order, and whether a sentence is torn. */
function shapeOf(lines: readonly ForgedLine[]): Pick<ToldTruth, 'isInOrder' | 'isTorn'> {
  const pieces = lines.flatMap((line) => (line.spans ?? [line]) as readonly LinePiece[])
  const running = pieces.filter(
    ({role}) => !/^(?:blank|furniture|note|caption|mark|contents)$/.test(role)
  )
  const withHeads = new Set(
    running.flatMap(({role, article}) => (role === 'headline' ? [article] : []))
  )
  const [titled, ended] = [new Set<number>(), new Set<number>()]
  let [isInOrder, isTorn] = [true, false]
  let [article, paragraph] = [-1, -1]
  for (const [index, piece] of running.entries()) {
    const before = running[index - 1]
    if (before !== undefined && before.unit !== piece.unit && !(before.ends && piece.begins))
      isTorn = true
    if (piece.article === undefined) continue
    if (piece.article !== article) {
      if (ended.has(piece.article)) isInOrder = false
      if (article >= 0) ended.add(article)
      ;[article, paragraph] = [piece.article, -1]
    }
    if (piece.role === 'headline') {
      if (paragraph >= 0) isInOrder = false
      titled.add(article)
    } else if (piece.paragraph !== undefined) {
      if (piece.paragraph < paragraph || (withHeads.has(article) && !titled.has(article)))
        isInOrder = false
      paragraph = piece.paragraph
    }
  }
  return {isInOrder: isInOrder && !isTorn, isTorn}
}
