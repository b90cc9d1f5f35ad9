import type {ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {element} from './element.ts'

/**
 * Put two-digit numbers of vertical text into `span.tcy`, so that they stand upright in one
 * square (tate-chu-yoko), as books print dates and ages.
 *
 * ```text
 * 昭和12年の冬   12 upright
 * 2024年、3.14   left as they are: longer numbers, and parts of one
 * ```
 */
export function rehypeTcy() {
  return function (tree: Root): undefined {
    visit(tree, 'text', function (node, index, parent) {
      if (!parent || index === undefined) return
      const pieces = node.value.split(twoDigits)
      if (pieces.length === 1) return
      const nodes = pieces.map(
        (piece, place): ElementContent =>
          place % 2 === 1
            ? element('span', {className: ['tcy']}, piece)
            : {type: 'text', value: piece}
      )
      const {children} = parent
      parent.children = [...children.slice(0, index), ...nodes, ...children.slice(index + 1)]
      return [SKIP, index + nodes.length]
    })
  }
}

const twoDigits = /(?<![\p{Script=Latin}\d.,:/-])(\d\d)(?![\p{Script=Latin}\d.,:/-])/u
