import type {Element, ElementContent} from 'hast'
import {itemAt} from '../../item-at.ts'
import {readNumbering} from '../../text/language/numbering.ts'
import {element} from '../hast/element.ts'
import {hastText} from '../hast/hast-text.ts'

/**
 * Break a headline where the paper broke it: behind the number of a chapter, and at a space between
 * two Chinese or Japanese characters, which no sentence of these scripts needs.
 *
 * Each part becomes a `span` that a narrow screen puts on its own line; a number always stands on
 * its own. The space between them stays, so that the text is the same. A space inside quotation
 * marks belongs to the quotation.
 *
 * ```text
 * 守住一条河 养活一座城      2 parts
 * 第二章 春                 a number and its words
 * CHAPTER II THE SONG       a number and its words
 * 叫响“山海 同心”品牌       1 part
 * Notes on a River          1 part
 * ```
 *
 * @param children
 *   Content of the heading.
 * @returns
 *   Content with `span.part` when there is more than one part (`span.part.number` for a number), and
 *   `span.bound` where a line must not break.
 */
export function headlineParts(children: readonly ElementContent[]): ElementContent[] {
  const numberEnd = findNumberEnd(children)
  const parts: ElementContent[][] = [[]]
  let depth = 0
  for (const [place, child] of children.entries()) {
    if (child.type !== 'text') {
      itemAt(parts, -1).push(child)
      continue
    }
    let start = 0
    for (let index = 0; index < child.value.length; index++) {
      const character = child.value.charAt(index)
      if (opening.includes(character)) depth++
      if (closing.includes(character)) depth = Math.max(0, depth - 1)
      const isNumberEnd = place === 0 && index === numberEnd
      if (isNumberEnd || (depth === 0 && isBetweenWide(child.value, index))) {
        // A full-width space stays with the number: between two lines it would be one more.
        const end = character === ' ' ? index : index + 1
        itemAt(parts, -1).push({type: 'text', value: child.value.slice(start, end)})
        parts.push([])
        start = index + 1
      }
    }
    itemAt(parts, -1).push({type: 'text', value: child.value.slice(start)})
  }
  const bound = parts.map((part) => part.flatMap(bindParticles))
  if (bound.length === 1) return bound[0]!
  return bound.flatMap((part, index) => [
    ...(index > 0 && !endsWide(bound[index - 1]!) ? [{type: 'text' as const, value: ' '}] : []),
    element('span', {className: classOf(index, numberEnd)}, ...part)
  ])
}

function classOf(index: number, numberEnd: number | undefined): string[] {
  return index === 0 && numberEnd !== undefined ? ['part', 'number'] : ['part']
}

/** Whether the space that follows is a full-width one and already there. */
function endsWide(part: readonly ElementContent[]): boolean {
  const last = part.at(-1)
  return last?.type === 'text' && last.value.endsWith('\u3000')
}

/** The parts of a headline as texts; one, where it has no parts. */
export function headlineTexts(title: string): string[] {
  const nodes = headlineParts([{type: 'text', value: title}])
  const parts = nodes.filter((node) => node.type === 'element' && isPart(node))
  return parts.length > 0 ? parts.map(hastText) : [title]
}

function isPart(node: Element): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes('part')
}

/**
 * Where a chapter's number ends and a space and its words follow: an offset in the first text.
 *
 * Bare numbers (`1. The River`, `一、春`) stay in the line, as print has them; so does a number with
 * a colon, which would point at nothing.
 */
function findNumberEnd([first]: readonly ElementContent[]): number | undefined {
  if (first?.type !== 'text') return undefined
  const {value} = first
  const numbering = readNumbering(value)
  if (!numbering || !named.test(numbering.form) || numbering.rest.trim() === '') return undefined
  const end = value.lastIndexOf(numbering.rest) - 1
  const number = value.slice(0, end)
  return /[ \u3000]/.test(value.charAt(end)) && /\S$/u.test(number) && !/[:：—–-]$/u.test(number)
    ? end
    : undefined
}

/** Forms of numbers that have a word beside them: parts, chapters, sections, scenes. */
const named = /^(?:part|chapter|section|第(?!条|條).|제.)$/u

/** `党的建设`: no editor begins a line of a headline with 的, so it is bound to what it follows. */
function bindParticles(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split(/(\p{Script=Han}的)/u)
    .map((piece, index): ElementContent => {
      if (index % 2 === 1) return element('span', {className: ['bound']}, piece)
      return {type: 'text', value: piece}
    })
    .filter((piece) => piece.type !== 'text' || piece.value !== '')
}

const opening = '“‘「『（《〈【〔'
const closing = '”’」』）》〉】〕'
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“”‘’\u3001-\u303F\uFF01-\uFF60]/u

function isBetweenWide(value: string, index: number): boolean {
  if (value.charAt(index) !== ' ') return false
  // Code points, not code units: the character before may be beyond the BMP.
  const before = Array.from(value.slice(Math.max(0, index - 2), index)).at(-1) ?? ''
  const after = Array.from(value.slice(index + 1, index + 3))[0] ?? ''
  return wide.test(before) && wide.test(after)
}
