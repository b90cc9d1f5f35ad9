import type {Line} from '../../source/index.ts'
import type {AsideRule, Head, Sequences} from '../sequences.ts'

/** How a file of Aozora Bunko calls its headings, the largest first. */
const sizes = ['大', '中', '小'] as const
type Size = (typeof sizes)[number]

/** `［＃「上　粉屋の朝」は中見出し］` behind the words; one that text runs on from, 同行中見出し, is none. */
const behind = /［＃「[^］\n]{0,200}」は([大中小])見出し］/u
/** `［＃大見出し］上　粉屋の朝［＃大見出し終わり］`. */
const around = /［＃([大中小])見出し］[^\n]{0,200}［＃\1見出し終わり］/u
/** `［＃ここから大見出し］`, and the line that ends it. */
const from = /［＃ここから([大中小])見出し］/u
const to = /［＃ここで[大中小]見出し終わり］/u
const annotation = /［＃[^］\n]*］/gu
const rule = /^-{10,}$/u
/** So many lines at most are title and author. */
const longestFront = 8
/** So many lines at most are one heading. */
const longestHead = 4

interface Declared {
  readonly size: Size
  readonly lines: readonly Line[]
}

/**
 * Find the headings that a file itself says to be some: those of Aozora Bunko.
 *
 * The largest kind of which there are two, or text below the first, are articles; larger ones are
 * parts above them, smaller ones headings inside.
 *
 * @param lines
 *   All lines of a source, in order.
 * @returns
 *   Nothing where no file says it. Cost: lines.
 * @see https://www.aozora.gr.jp/annotation/heading.html
 */
export function findDeclaredHeads(lines: readonly Line[]): Sequences | undefined {
  const declared = findHeadings(lines)
  if (declared.length === 0) return undefined
  const article = articleSize(lines, declared)
  const heads = declared.map(({size, lines: own}): Head => {
    const depth = sizes.indexOf(size) - sizes.indexOf(article)
    if (depth > 0) return {role: 'heading', depth: depth + 1, lines: own, repeats: []}
    const role = depth < 0 ? 'part' : 'article'
    return {role, depth: depth < 0 ? sizes.indexOf(size) + 1 : 1, lines: own, repeats: []}
  })
  return {heads, isBook: true, aside: frontOf(lines, declared[0]!.lines[0]!)}
}

function findHeadings(lines: readonly Line[]): Declared[] {
  const found: Declared[] = []
  for (let at = 0; at < lines.length; at++) {
    const {value} = lines[at]!
    if (!value.includes('見出し')) continue
    const own = behind.exec(value) ?? around.exec(value)
    if (own) {
      if (inkOf(value) !== '') found.push({size: own[1] as Size, lines: [lines[at]!]})
      continue
    }
    const opened = from.exec(value)
    if (!opened) continue
    let end = at
    while (end + 1 < lines.length && end - at < longestHead && !to.test(lines[end]!.value)) end++
    const inside = lines.slice(at, end + 1).filter((line) => inkOf(line.value) !== '')
    if (inside.length > 0) found.push({size: opened[1] as Size, lines: inside})
    at = end
  }
  return found
}

/** The largest size that heads more than one text: above a smaller heading alone it is a part. */
function articleSize(lines: readonly Line[], declared: readonly Declared[]): Size {
  const present = sizes.filter((size) => declared.some((one) => one.size === size))
  const places = new Map(lines.map((line, at) => [line, at]))
  const hasText = declared.map(({lines: own}, index) => {
    const next = declared[index + 1]
    const end = next ? places.get(next.lines[0]!)! : lines.length
    const below = lines.slice(places.get(own.at(-1)!)! + 1, end)
    return below.some((line) => inkOf(line.value) !== '')
  })
  return (
    present.find((size) => {
      const own = hasText.filter((_, index) => declared[index]!.size === size)
      return own.length > 1 && own.filter(Boolean).length * 2 > own.length
    }) ?? present.at(-1)!
  )
}

/** Title and author, the last of these lines, which stand above the legend, or above the first blank line. */
function frontOf(lines: readonly Line[], first: Line): Map<Line, AsideRule> {
  const front: Line[] = []
  for (const line of lines) {
    const text = inkOf(line.value)
    if (line === first || rule.test(text) || (text === '' && front.length > 0)) break
    if (text !== '') front.push(line)
  }
  if (front.length > longestFront) return new Map()
  const ruleOf = (index: number): AsideRule =>
    index > 0 && index === front.length - 1 ? 'author-line' : 'title-page'
  return new Map(front.map((line, index) => [line, ruleOf(index)]))
}

const inkOf = (value: string) => value.replace(annotation, '').trim()
