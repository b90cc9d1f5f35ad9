import type {Box, Line, Sheet, SheetPicture} from '../source/index.ts'
import type {Article, Part} from '../structure/index.ts'

/** Where a line stands in a book: in which article, and after which part of it; -1 is its title. */
interface LinePlace {
  readonly line: Line
  readonly article: number
  readonly part: number
}

/** Before a part of an article, by its index; behind all where it is their count. */
interface PartPlace {
  readonly article: number
  readonly part: number
}

/** Points by which a line may reach into a picture that stands below it. */
const slack = 4

/**
 * Put the pictures of printed pages into the articles.
 *
 * A picture with words stands where its words do, and has them. Any other stands behind the paragraph
 * that is printed directly above it, before the one below it where none is.
 *
 * @param articles
 *   Articles in reading order.
 * @param sheets
 *   Sheets of the source.
 * @param words
 *   What to say to those who cannot see a picture of that page, by the page's index.
 */
export function placePictures(
  articles: readonly Article[],
  sheets: readonly Sheet[],
  words: (page: number) => string
): Article[] {
  const all = sheets.flatMap(({page, pictures = []}, sheet) =>
    pictures.flatMap((picture) => {
      const {name} = picture
      return name === undefined ? [] : [{picture, name, sheet, page}]
    })
  )
  if (all.length === 0) return [...articles]
  const places = placesOf(articles)
  const alone = new Map<string, Part[]>()
  const captioned = new Map<Part, {readonly name: string; readonly alternative: string}>()
  for (const {picture, name, sheet, page} of all) {
    const shown = {name, alternative: words(page)}
    const part = partOfWords(articles, places, {name, sheet})
    if (part && !captioned.has(part)) {
      captioned.set(part, shown)
      continue
    }
    const place = findPlace(picture, sheet, places)
    if (!place) continue
    const key = `${place.article}:${place.part}`
    alone.set(key, [...(alone.get(key) ?? []), toPart(shown)])
  }
  return articles.map((article, index) => ({
    ...article,
    body: Array.from({length: article.body.length + 1}, (_, at): readonly Part[] => {
      const part = article.body[at]
      const picture = part && captioned.get(part)
      const before = alone.get(`${index}:${at}`) ?? []
      return part ? [...before, picture ? {...part, picture} : part] : before
    }).flat()
  }))
}

function toPart(picture: NonNullable<Part['picture']>): Part {
  const node = {type: 'paragraph' as const, children: []}
  return {role: 'caption', depth: 0, node, text: '', blocks: [], picture}
}

function placesOf(articles: readonly Article[]): LinePlace[] {
  return articles.flatMap(({title, byline, body}, article) => {
    const printed = [...(title?.blocks ?? []), ...(byline?.blocks ?? [])]
    return [
      ...printed.flatMap(({lines}) => lines.map((line) => ({line, article, part: -1}))),
      ...body.flatMap(({blocks}, part) =>
        blocks.flatMap(({lines}) => lines.map((line) => ({line, article, part})))
      )
    ]
  })
}

/** The part that has a picture's words, if it has nothing else. */
function partOfWords(
  articles: readonly Article[],
  places: readonly LinePlace[],
  {name, sheet}: {readonly name: string; readonly sheet: number}
): Part | undefined {
  const place = places.find(
    ({line}) => line.print?.sheet === sheet && line.placement?.picture === name
  )
  const part = place && articles[place.article]?.body[place.part]
  const isAll = part?.blocks.every(({lines}) =>
    lines.every(({placement}) => placement?.picture === name)
  )
  return isAll ? part : undefined
}

function findPlace(
  {box}: SheetPicture,
  sheet: number,
  places: readonly LinePlace[]
): PartPlace | undefined {
  const printed = places.flatMap(({line: {print}, ...place}) => (print ? [{...place, print}] : []))
  const onSheet = printed.filter(({print}) => print.sheet === sheet)
  const standing = onSheet.filter(({print}) => print.isVertical).length > onSheet.length / 2
  const extentOf = (box: Box) => (standing ? turned(box) : box)
  const picture = extentOf(box)
  const own = onSheet.map((place) => ({...place, box: extentOf(place.print.box)}))
  const column = own.filter(
    ({box}) => box.x < picture.x + picture.width && box.x + box.width > picture.x
  )
  const above = nearest(column, ({box}) => picture.y + slack - (box.y + box.height))
  if (above) return behind(above)
  const below = nearest(column, ({box}) => box.y + slack - (picture.y + picture.height))
  if (below) return {article: below.article, part: Math.max(0, below.part)}
  const beside = nearest(own, ({box}) =>
    Math.abs(box.y + box.height / 2 - picture.y - picture.height / 2)
  )
  if (beside) return behind(beside)
  const before = places.filter(({line}) => (line.print?.sheet ?? -1) < sheet)
  const sheets = before.map(({line}) => line.print?.sheet ?? -1)
  const last = before[sheets.lastIndexOf(sheets.reduce((most, one) => Math.max(most, one), -1))]
  return last ? behind(last) : places[0] && {article: places[0].article, part: 0}
}

const behind = ({article, part}: PartPlace): PartPlace => ({article, part: part + 1})

/** Of those that are not on the other side the one that is nearest. */
function nearest<T>(places: readonly T[], distanceOf: (place: T) => number): T | undefined {
  let [best, least]: [T | undefined, number] = [undefined, Infinity]
  for (const place of places) {
    const distance = distanceOf(place)
    if (distance >= 0 && distance < least) [best, least] = [place, distance]
  }
  return best
}

/** A box of a sheet whose lines stand and follow each other to the left, as if they lay. */
function turned({x, y, width, height}: Box): Box {
  return {x: y, y: -(x + width), width: height, height: width}
}
