import type {Line} from '../../source/index.ts'
import {aozora} from '../../text/language/aozora.ts'
import type {AsideRule, Head, Sequences} from '../sequences.ts'
import {
  type DeclaredHead,
  findSetInHeads,
  startOfText,
  withoutAnnotations
} from './find-set-in-heads.ts'

/** How a file of Aozora Bunko calls its headings, the largest first. */
const sizes = ['大', '中', '小']

/** `［＃「上　粉屋の朝」は中見出し］` behind the words; one that text runs on from, 同行中見出し, is none. */
const behind = /［＃「[^］\n]{0,200}」は([大中小])見出し］/u
/** `［＃大見出し］上　粉屋の朝［＃大見出し終わり］`. */
const around = /［＃([大中小])見出し］[^\n]{0,200}［＃\1見出し終わり］/u
/** `［＃ここから大見出し］`, and the line that ends it. */
const from = /［＃ここから([大中小])見出し］/u
const to = /［＃ここで[大中小]見出し終わり］/u
/** So many lines at most are title and author. */
const longestFront = 8
/** So many lines at most are one heading. */
const longestHead = 4

/**
 * Find the headings that a file itself says to be some: those of Aozora Bunko, which annotates them, or sets
 * them in.
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
  const annotated = findAnnotated(lines)
  const declared = annotated.length > 0 ? annotated : findSetInHeads(lines)
  if (declared.length === 0) return undefined
  const article = levelOfArticles(lines, declared)
  const heads = declared.map(({level, lines: own}): Head => {
    const depth = level - article
    if (depth > 0) return {role: 'heading', depth: depth + 1, lines: own, repeats: []}
    const role = depth < 0 ? 'part' : 'article'
    return {role, depth: depth < 0 ? level + 1 : 1, lines: own, repeats: []}
  })
  const first = declared[0]!.lines[0]!
  const aside = frontOf(lines, first)
  const [title] = aside.keys()
  if (title === undefined || !isMostAbove(lines, first)) return {heads, isBook: true, aside}
  aside.delete(title)
  return {heads: [titleOfWork(title), ...heads], isBook: true, isWork: true, aside}
}

const titleOfWork = (title: Line): Head => ({
  role: 'article',
  depth: 1,
  lines: [title],
  repeats: []
})

/** Whether most of the text stands above the first heading: that is of a note on the work. */
function isMostAbove(lines: readonly Line[], first: Line): boolean {
  const start = startOfText(lines)
  if (start === undefined) return false
  const at = lines.indexOf(first)
  const end = lines.findLastIndex(({value}) => aozora.colophon.test(value.trim()))
  const charactersIn = (from: number, to: number) =>
    lines.slice(from, to).reduce((sum, {value}) => sum + withoutAnnotations(value).length, 0)
  return charactersIn(start, at) > charactersIn(at, end < 0 ? lines.length : end)
}

function findAnnotated(lines: readonly Line[]): DeclaredHead[] {
  const found: DeclaredHead[] = []
  for (let at = 0; at < lines.length; at++) {
    const {value} = lines[at]!
    if (!value.includes('見出し')) continue
    const own = behind.exec(value) ?? around.exec(value)
    if (own) {
      if (withoutAnnotations(value) !== '')
        found.push({level: sizes.indexOf(own[1]!), lines: [lines[at]!]})
      continue
    }
    const opened = from.exec(value)
    if (!opened) continue
    let end = at
    while (end + 1 < lines.length && end - at < longestHead && !to.test(lines[end]!.value)) end++
    const inside = lines.slice(at, end + 1).filter((line) => withoutAnnotations(line.value) !== '')
    if (inside.length > 0) found.push({level: sizes.indexOf(opened[1]!), lines: inside})
    at = end
  }
  return found
}

/** The highest level that heads more than one text: above a lower heading alone it is a part. */
function levelOfArticles(lines: readonly Line[], declared: readonly DeclaredHead[]): number {
  const levels = [...new Set(declared.map(({level}) => level))].sort((a, b) => a - b)
  const places = new Map(lines.map((line, at) => [line, at]))
  const hasText = declared.map(({lines: own}, index) => {
    const next = declared[index + 1]
    const end = next ? places.get(next.lines[0]!)! : lines.length
    const below = lines.slice(places.get(own.at(-1)!)! + 1, end)
    return below.some((line) => withoutAnnotations(line.value) !== '')
  })
  return (
    levels.find((level) => {
      const own = hasText.filter((_, index) => declared[index]!.level === level)
      return own.length > 1 && own.filter(Boolean).length * 2 > own.length
    }) ?? levels.at(-1)!
  )
}

/**
 * A file of Aozora Bunko in which nothing is a heading is one work: the first line says its title.
 *
 * @returns
 *   Nothing where it is no such file, or has no author below its title.
 */
export function findDeclaredWork(lines: readonly Line[]): Sequences | undefined {
  if (startOfText(lines) === undefined) return undefined
  const aside = frontOf(lines)
  const [title] = aside.keys()
  if (title === undefined || aside.size < 2) return undefined
  aside.delete(title)
  return {
    heads: [titleOfWork(title)],
    isBook: true,
    isWork: true,
    aside
  }
}

/** Who translated or edited a work stands below its author. */
const other = /[^\s　][訳譯]$/u

/** Title and author, among these lines, which stand above the legend, or above the first blank line. */
function frontOf(lines: readonly Line[], first?: Line): Map<Line, AsideRule> {
  const front: Line[] = []
  for (const line of lines) {
    const text = withoutAnnotations(line.value)
    if (line === first || aozora.rule.test(text) || (text === '' && front.length > 0)) break
    if (text !== '') front.push(line)
  }
  if (front.length > longestFront) return new Map()
  const author = front.findLastIndex((line) => !other.test(withoutAnnotations(line.value)))
  const ruleOf = (index: number): AsideRule =>
    index > 0 && index === author ? 'author-line' : 'title-page'
  return new Map(front.map((line, index) => [line, ruleOf(index)]))
}
