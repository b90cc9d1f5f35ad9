import type {Element} from 'hast'
import {visit} from 'unist-util-visit'
import {element} from '../hast/element.ts'
import type {Plugins} from './load-plugins.ts'

/**
 * Set a formula as MathML, which needs no script and no font in a reader.
 *
 * KaTeX writes it, since the syntax of formulas in Markdown brings it along; its source stays with it
 * as an annotation and as `alttext`, for voices that know no MathML. Rows with `&` that stand in no
 * environment are aligned, as Sphinx has them.
 *
 * @returns
 *   Nothing for a formula that is none; its source is then to be shown.
 * @see https://www.w3.org/TR/mathml-core/
 */
export function formula(
  value: string,
  isBlock: boolean,
  {katex, fromHtml}: Plugins
): Element | undefined {
  if (!katex || !fromHtml) return undefined
  try {
    return toMath(value)
  } catch {
    if (!isBlock || !value.includes('&')) return undefined
  }
  try {
    return toMath(`\\begin{aligned}${value}\\end{aligned}`)
  } catch {
    return undefined
  }

  function toMath(source: string): Element | undefined {
    const markup = katex!.renderToString(source, {
      output: 'mathml',
      displayMode: isBlock,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 20
    })
    const inner = /<math[\s\S]*<\/math>/.exec(markup)?.[0]
    const root = fromHtml!(inner ?? '', {fragment: true})
    const [math] = root.children
    if (math?.type !== 'element' || math.tagName !== 'math') return undefined
    math.properties.alttext = value.trim()
    // What a numbered formula has, and MathML Core has not.
    visit(math, 'element', function (node) {
      const {tagName, properties} = node
      if (tagName === 'annotation' && source !== value)
        node.children = [{type: 'text', value: value.trim()}]
      if (tagName === 'mtd' || tagName === 'mtable') delete properties.width
    })
    return math
  }
}

/** A formula that cannot be set: its source, as code. */
export function formulaSource(value: string): Element {
  return element('code', {className: ['formula']}, value)
}
