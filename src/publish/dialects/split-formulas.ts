import type {Paragraph, Root} from 'mdast'
import type {InlineMath, Math as MathBlock} from 'mdast-util-math'
import {SKIP, visit} from 'unist-util-visit'
import {closesFence, type Fence, type NumberedLine, readFence} from './lines/lines.ts'

/**
 * Write the formulas of MathJax, `\(x\)` and `\[x\]`, with dollars; in Markdown of mdBook their
 * backslashes are doubled. Code stays as it is.
 */
export function rewriteFormulas(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/\\\\?[([]/.test(value)) return [...lines]
  let fence: Fence | undefined
  return lines.flatMap((line) => {
    if (fence) {
      if (closesFence(line.text, fence)) fence = undefined
      return [line]
    }
    fence = readFence(line.text)
    if (fence) return [line]
    const block = /^(\s*)\\\\?\[(.*?)\\\\?\]\s*$/.exec(line.text)
    if (block) {
      const [, indent = '', formula = ''] = block
      return ['$$', formula.trim(), '$$'].map((text) => ({...line, text: indent + text}))
    }
    if (/^\s*\\\\?[[\]]\s*$/.test(line.text)) {
      return [{...line, text: line.text.replace(/\\\\?[[\]]/, '$$$$')}]
    }
    // Every second piece is code.
    const pieces = line.text.split(/(`+[^`]*`+)/)
    const text = pieces
      .map((piece, index) =>
        index % 2 === 1
          ? piece
          : piece.replace(/\\\\?\((.+?)\\\\?\)/g, (_, inner) =>
              `$$${inner}$$`.replace(/^\$|\$$/g, '$$$$')
            )
      )
      .join('')
    return [{...line, text}]
  })
}

/**
 * Tell formulas from money: a dollar that a space follows, or one that a digit follows behind the
 * formula, is none. Where a text does not say that it has formulas, one dollar is none either, but for
 * what only a formula has: `\frac`, `^`, `_{`.
 *
 * A formula between two dollars that is a paragraph of its own is displayed.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function remarkFormulas(value: string, isSure: boolean) {
  return function (tree: Root): undefined {
    visit(tree, 'inlineMath', function (node, index, parent) {
      if (!parent || index === undefined) return undefined
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      const source = value.slice(start, end)
      const isDouble = source.startsWith('$$')
      if (isDouble) {
        if (parent.type === 'paragraph' && isAlone(parent, node)) toBlock(parent, node)
        return undefined
      }
      const inner = source.slice(1, -1)
      const isFormula =
        !/^\s|\s$/.test(inner) &&
        !/^\d/.test(value.charAt(end)) &&
        (isSure || /\\[A-Za-z]|\^|_\{|^[A-Za-z]$/.test(inner))
      if (source.startsWith('$') && !isFormula) {
        parent.children[index] = {type: 'text', value: source}
        return [SKIP, index + 1]
      }
      return undefined
    })
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
