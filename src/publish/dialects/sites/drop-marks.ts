import type {TreeTool} from '../../tree/tree.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {replaceOutsideCode} from './outside-code.ts'

/** Lines that are for a site and say nothing in a book. */
const silent = [
  // Where a site draws the contents of the page.
  /^\s*\[\[?_?toc_?\]?\]\s*$/i,
  // Attributes of the block before: `{: .wide }`.
  /^\s*\{:[^}]*\}\s*$/,
  // What Liquid and Jinja do not touch.
  /^\s*\{%-?\s*(?:end)?raw\s*-?%\}\s*$/
]

/** MyST alone: a remark, and where a cell of a notebook begins. */
const silentInMyst = /^ {0,3}%|^\+\+\+(?:\s.*)?$/

/** `#### ::: package.module` of mkdocstrings: a program writes what stands below it, not the name. */
const headingOfProgram = /^([ \t>]*#{1,6}[ \t]+):::[ \t]+([A-Za-z_][\w.-]*)[ \t]*$/

const hasBlockAttributes: ReadonlySet<TreeTool> = new Set(['hugo', 'jupyter-book'])
const blockAttributes =
  /^[\s>]*\{\s*(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s}]+))(?:\s+(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s}]+)))*\s*\}\s*$/
/** `[words]{.wide}` of MyST. */
const spanAttributes = /(?<![\\!])\[([^[\]]+)\]\{([.#][\w-]+(?:\s+[^{}]*)?)\}/g

function idIn(attributes: string): string | undefined {
  return /(?:^|[\s{])#([\w:-]+)/.exec(attributes)?.[1]
}

/** Quick test whether a text may have such a line. */
const hints =
  /^\s*(?:[>\s]*\{\s*[.#]|.*\]\{[.#]|\[\[?_?toc|\{:|\{%|%|\+\+\+|[ \t>]*#{1,6}[ \t]+:::|\([\w:./-]+\)=\s*$)/im

/**
 * Take out the lines that only a site's program understands, make anchors of targets, and leave
 * fences of code alone.
 */
export function dropMarks(
  lines: readonly NumberedLine[],
  value: string,
  tool: TreeTool
): NumberedLine[] {
  if (!hints.test(value)) return [...lines]
  const kindOf = createCodeReader()
  return lines.flatMap((line, index) => {
    if (kindOf(line.text) !== 'text') return [line]
    // A list of one item stands for the contents in kramdown.
    if (/^\s*\{:\s*toc\b[^}]*\}\s*$/.test(lines[index + 1]?.text ?? '')) return []
    const target = /^(\s*)\(([\w:./-]+)\)=\s*$/.exec(line.text)
    // A target of MyST is a place to point at.
    if (target)
      return [
        {...line, text: `${target[1]}<a id="${target[2]}"></a>`},
        {...line, text: ''}
      ]
    // Attributes of the block before or after: `{.wide #switches}`.
    const told = hasBlockAttributes.has(tool) ? blockAttributes.exec(line.text) : null
    const id = told && tool === 'jupyter-book' ? idIn(told[0]) : undefined
    if (id !== undefined)
      return [
        {...line, text: `<a id="${id}"></a>`},
        {...line, text: ''}
      ]
    if (told) return line.text.includes('>') ? [{...line, text: '>'}] : []
    if (tool === 'jupyter-book' && line.text.includes(']{')) {
      const text = replaceOutsideCode(line.text, spanAttributes, (_, words = '', told = '') => {
        const id = idIn(told)
        return id === undefined ? words : `<span id="${id}">${words}</span>`
      })
      return [{...line, text}]
    }
    // Each ends the paragraph above it.
    if (tool === 'jupyter-book' && silentInMyst.test(line.text)) return [{...line, text: ''}]
    const heading = headingOfProgram.exec(line.text)
    if (heading) return [{...line, text: heading.slice(1).join('')}]
    const isSilent = silent.some((pattern) => pattern.test(line.text))
    return isSilent ? [] : [line]
  })
}
