import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'
import {aozora} from '../../text/language/aozora.ts'
import type {Furniture} from '../furniture/furniture.ts'

const {rule, legendHead, annotation, colophon, setIn, setInEnd} = aozora
/** What a colophon has besides. */
const colophonOf = /青空文庫|^入力[：:]|^校正[：:]/
/** So many lines at most explain the marks. */
const longestLegend = 60
/** So many annotations are no accident. */
const fewestAnnotations = 2

/**
 * Find what a file of Aozora Bunko has beside its text: the legend between two rules, annotations,
 * the colophon from 底本 on.
 *
 * @see https://www.aozora.gr.jp/annotation/
 */
export function findAozora(lines: readonly Line[]): Furniture[] {
  const found: Furniture[] = []
  const legend = findLegend(lines)
  for (const line of legend) if (line.value.trim() !== '') found.push({line, rule: 'legend'})
  const taken = new Set(legend)
  const start = lines.findLastIndex(({value}) => colophon.test(value.trim()))
  const tail = start < 0 ? [] : lines.slice(start)
  const isColophon = tail.some(({value}) => colophonOf.test(value.trim()))
  const notes: Furniture[] = []
  for (const [at, line] of lines.entries()) {
    if (taken.has(line) || (isColophon && at >= start)) continue
    for (const match of line.value.matchAll(annotation)) {
      const part = {from: match.index, to: match.index + match[0].length}
      notes.push({line, rule: 'annotation', part})
    }
  }
  if (legend.length === 0 && notes.length < fewestAnnotations && !isColophon) return []
  found.push(...notes)
  if (isColophon)
    for (const line of tail) if (line.value.trim() !== '') found.push({line, rule: 'colophon'})
  return found
}

/** A paragraph begins with a wide space, with talk, or with an annotation. */
const paragraphStart = /^(?:[\u3000「『（〔―—…“［]|$)/u
const mostStarts = 0.8

/** Whether the file keeps a paragraph in a line, as all of Aozora Bunko do until somebody wraps them. */
export function isParagraphALine(lines: readonly Line[]): boolean {
  const long = lines.filter(({value}) => value.trim().length > longestVerse)
  const starts = long.filter(({value}) => paragraphStart.test(value))
  return long.length > 0 && starts.length >= long.length * mostStarts
}

/** A line of verse is no longer, in characters. */
const longestVerse = 24

/**
 * Find verse in a file of Aozora Bunko: lines that it sets in together, none of which is a sentence.
 * Letters and quotations are set in so, too, a paragraph a line.
 */
export function findSetInVerse(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  const legend = findLegend(lines)
  // The legend shows it as an example.
  const start = legend.length > 0 ? lines.indexOf(legend.at(-1)!) + 1 : 0
  for (let at = start; at < lines.length; at++) {
    if (!setIn.test(itemAt(lines, at).value)) continue
    let end = at + 1
    while (end < lines.length && !setInEnd.test(itemAt(lines, end).value)) end++
    if (end === lines.length) break
    const inside = lines
      .slice(at + 1, end)
      .filter(({value}) => value.replace(annotation, '').trim() !== '')
    const isVerse = ({value}: Line) =>
      value.trim().length <= longestVerse && !/。[」』]?$/u.test(value)
    if (inside.length > 1 && inside.every(isVerse)) found.push(...inside)
    at = end
  }
  return found
}

function findLegend(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(({value}) => legendHead.test(value))
  if (head < 1) return []
  let from = head
  while (from > 0 && head - from < 3 && !rule.test(itemAt(lines, from).value.trim())) from--
  let to = head
  while (
    to < lines.length &&
    to - head < longestLegend &&
    !rule.test(itemAt(lines, to).value.trim())
  )
    to++
  const isFramed = rule.test(lines[from]?.value.trim() ?? '') && to < lines.length
  return isFramed ? lines.slice(from, to + 1) : []
}
