import type {Paragraph, Root} from 'mdast'
import type {InlineMath, Math as MathBlock} from 'mdast-util-math'
import {visit} from 'unist-util-visit'
import {createCodeReader, type NumberedLine} from './lines/lines.ts'
import {outsideCode} from './sites/outside-code.ts'

/**
 * Write the formulas of MathJax, `\(x\)` and `\[x\]`, with dollars; in Markdown of mdBook their
 * backslashes are doubled, and a bracket with one backslash is a bracket. A label of MyST becomes a place to point at. Code stays as it is.
 */
export function rewriteFormulas(
  lines: readonly NumberedLine[],
  value: string,
  isDoubled: boolean
): NumberedLine[] {
  if (!/\\\\?[([]|\$\$\s*\(/.test(value)) return [...lines]
  const {block: ofBlock, sign, inline} = isDoubled ? doubled : single
  const kindOf = createCodeReader()
  return lines.flatMap((line) => {
    if (kindOf(line.text) !== 'text') return [line]
    const block = ofBlock.exec(line.text)
    if (block) {
      const [, indent = '', formula = ''] = block
      return ['$$', formula.trim(), '$$'].map((text) => ({...line, text: indent + text}))
    }
    // `$$ (label)` names a formula of MyST.
    const [, margin = '', label] = /^(\s*)\$\$\s*\(([\w:.-]+)\)\s*$/.exec(line.text) ?? []
    if (label !== undefined) {
      return ['$$', '', `<a id="${label}"></a>`, ''].map((text) => ({...line, text: margin + text}))
    }
    if (sign.test(line.text)) {
      return [{...line, text: line.text.replace(/\\\\?[[\]]/, '$$$$')}]
    }
    const text = outsideCode(line.text, (piece) =>
      piece.replace(inline, (_, inner) => `$$${inner}$$`.replace(/^\$|\$$/g, '$$$$'))
    )
    return [{...line, text}]
  })
}

const single = {
  block: /^(\s*)\\\\?\[(.*?)\\\\?\]\s*$/,
  sign: /^\s*\\\\?[[\]]\s*$/,
  inline: /\\\\?\((.+?)\\\\?\)/g
}

const doubled = {
  block: /^(\s*)\\\\\[(.*?)\\\\\]\s*$/,
  sign: /^\s*\\\\[[\]]\s*$/,
  inline: /\\\\\((.+?)\\\\\)/g
}

/**
 * Parse a text whose single dollars may be formulas or money: a dollar that a space follows, or one
 * that a digit follows behind the formula, is money. Where a text does not say that it has formulas,
 * one dollar is none either, but for what only a formula has: `\frac`, `^`, `_{`.
 *
 * A dollar of money is hidden and the text parsed again, so that what stands between it and the next
 * one is read as what it is:
 *
 * ```text
 * Use [store.$subscribe](state.md) and [store.$onAction](actions.md).
 * ```
 *
 * Where formulas may have spaces within their dollars, as in MyST, one with a sign that only a formula
 * has may.
 *
 * Each time half of the dollars that are left are hidden, so that the times are few.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function parseWithMoney(
  source: string,
  parse: (text: string) => Root,
  isSure: boolean,
  hasSpace = false
): Root {
  let text = source
  let tree = parse(text)
  for (let times = 0; times < mostTimes; times++) {
    const money = findMoney(tree, text, isSure, hasSpace)
    if (money.length === 0) break
    const pieces = money.map((offset, index) => text.slice((money[index - 1] ?? -1) + 1, offset))
    text = [...pieces, text.slice(money.at(-1)! + 1)].join(hiddenDollar)
    tree = parse(text)
  }
  if (text !== source) showDollars(tree)
  return tree
}

/** A text of two to the power of that many dollars is none that a person wrote. */
const mostTimes = 20

/** Stands for a dollar of the same length; no text that is read has it. */
const hiddenDollar = '\uFDD0'

/** Offsets of dollars that begin no formula, in order. */
function findMoney(tree: Root, text: string, isSure: boolean, hasSpace: boolean): number[] {
  const money: number[] = []
  visit(tree, 'inlineMath', function (node) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (text.startsWith('$$', start)) return
    const inner = text.slice(start + 1, end - 1)
    const isFormula =
      (!/^\s|\s$/.test(inner) || (hasSpace && /^\D*(?:\\[A-Za-z]|[\^_])/.test(inner))) &&
      !/^\d/.test(text.charAt(end)) &&
      (isSure || /\\[A-Za-z]|\^|_\{|^[A-Za-z]$/.test(inner))
    if (!isFormula) money.push(start)
  })
  return money
}

/** Give all that was read its dollars back: text, addresses, attributes of components. */
function showDollars(value: object): void {
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === 'string') {
      if (field.includes(hiddenDollar))
        Object.assign(value, {[key]: field.replaceAll(hiddenDollar, '$')})
    } else if (field && typeof field === 'object' && key !== 'position') showDollars(field)
  }
}

/** A formula between two dollars that is a paragraph of its own is displayed. */
export function remarkFormulas(source: string) {
  return function (tree: Root): undefined {
    const alone: [Paragraph, InlineMath][] = []
    visit(tree, 'inlineMath', function (node, _, parent) {
      const isDouble = source.startsWith('$$', node.position?.start.offset ?? 0)
      if (isDouble && parent?.type === 'paragraph' && isAlone(parent, node))
        alone.push([parent, node])
    })
    // A paragraph that is visited must keep its children.
    for (const [parent, node] of alone) toBlock(parent, node)
  }
}

function isAlone(parent: Paragraph, node: InlineMath): boolean {
  return parent.children.every(
    (child) => child === node || (child.type === 'text' && child.value.trim() === '')
  )
}

function toBlock(parent: Paragraph, node: InlineMath): void {
  const block = parent as unknown as MathBlock & {children?: unknown}
  delete block.children
  block.type = 'math'
  block.value = node.value
  delete block.data
}
