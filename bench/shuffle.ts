import {createRandom} from './random.ts'
import {lettersOf, type Truth} from './truth.ts'

const away = /away from|around boxes|displaced|titles[^,;]* (?:at the (?:top|end)|in a box)/i

/** Whether a page's layout says that titles stand away from their bodies. */
export const isDisplaced = (truth: Truth): boolean => away.test(truth.layout)

/** Whether blank lines part the articles of a page: else it has no boxes that could be moved. */
export function isOfBoxes(page: string, truth: Truth): boolean {
  const starts = truth.articles.map(({paragraphs}) => lettersOf(paragraphs.join('')).slice(0, 30))
  return boxesOf(page).every((box) => {
    const text = lettersOf(box)
    return !starts.some((start) => text.indexOf(start) > 30)
  })
}

const boxesOf = (page: string) => page.split(/\n(?:[ \t]*\n)+/)

/**
 * Put the boxes of a page in another order.
 *
 * Boxes are what stands between blank lines. Those that follow each other with text of one article
 * are moved as a whole, since only their order says what belongs together; a title with the byline
 * that stands by it is put between any two of them. What is in no article stays.
 *
 * @param page
 *   Text of a page.
 * @param truth
 *   What belongs together on it.
 * @param seed
 *   The same seed gives the same order.
 */
export function shuffle(page: string, truth: Truth, seed: number): string {
  const random = createRandom(seed)
  const heads: string[] = []
  const runs: {article: number; boxes: string[]}[] = []
  const printed = truth.articles.flatMap(({title = '', byline = ''}) =>
    [title, byline].map(lettersOf)
  )
  const bodies = truth.articles.map(({paragraphs}) => lettersOf(paragraphs.join('')))
  const isHeadOfOne = (text: string) =>
    truth.articles.some(({title = '', byline = ''}) => lettersOf(title + byline) === text)
  let wasHead = false
  for (const box of boxesOf(page)) {
    const text = lettersOf(box)
    if (text === '') continue
    if (isMadeOf(text, printed)) {
      const isSameBox = wasHead && isHeadOfOne(lettersOf(heads.at(-1)!) + text)
      if (isSameBox) heads.push(`${heads.pop()}\n\n${box}`)
      else heads.push(box)
      wasHead = true
    } else {
      wasHead = false
      const found = bodies.findIndex((body) => body.includes(text.slice(0, 40)))
      // A few letters stand in many bodies: they go with what is before them.
      const article = text.length < 12 && runs.length > 0 ? runs.at(-1)!.article : found
      if (runs.at(-1)?.article === article) runs.at(-1)!.boxes.push(box)
      else runs.push({article, boxes: [box]})
    }
  }
  const moved = mix(
    runs.filter(({article}) => article >= 0),
    random
  )
  const order = runs.map((run) => (run.article < 0 ? run : moved.shift()!).boxes)
  for (const head of mix(heads, random))
    order.splice(Math.floor(random() * (order.length + 1)), 0, [head])
  return order.flat().join('\n\n') + '\n'
}

/** Whether a text is some of the pieces in a row. */
function isMadeOf(text: string, pieces: readonly string[]): boolean {
  if (text === '') return true
  return pieces.some(
    (piece) => piece !== '' && text.startsWith(piece) && isMadeOf(text.slice(piece.length), pieces)
  )
}

function mix<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[result[index], result[other]] = [result[other]!, result[index]!]
  }
  return result
}
