import type {PhrasingContent, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/** Marks within a line that a tool has beyond Markdown. */
export type LineMark = 'mark' | 'keys' | 'caret' | 'tilde' | 'critic'

const patterns: Readonly<
  Record<LineMark, readonly {readonly pattern: string; readonly name: string}[]>
> = {
  critic: [
    {pattern: '\\{==([^=\\n]+)==\\}', name: 'mark'},
    {pattern: '\\{\\+\\+([^\\n]+?)\\+\\+\\}', name: 'ins'},
    {pattern: '\\{--([^\\n]+?)--\\}', name: 'del'},
    {pattern: '\\{>>[^\\n]*?<<\\}()', name: ''}
  ],
  mark: [{pattern: '==(?=[^\\s=])([^=\\n]*[^\\s=])==', name: 'mark'}],
  keys: [{pattern: '\\+\\+([\\w"-]+(?:\\+[\\w"-]+)*)\\+\\+', name: 'kbd'}],
  caret: [
    {pattern: '\\^\\^(?=\\S)([^^\\n]+)\\^\\^', name: 'ins'},
    {pattern: '\\^([^\\s^]+)\\^', name: 'sup'}
  ],
  tilde: [{pattern: '(?<!~)~([^\\s~]+)~(?!~)', name: 'sub'}]
}

/**
 * Make elements of the marks that a tool has within lines: `==marked==`, `++ctrl+c++`, `H~2~O`, `x^2^`,
 * `{++put in++}`, `{--taken out--}`; remarks (`{>>why<<}`) go.
 *
 * @see https://facelessuser.github.io/pymdown-extensions/extensions/critic/
 */
export function remarkMarks(marks: ReadonlySet<LineMark>) {
  const all = (Object.keys(patterns) as LineMark[])
    .filter((mark) => marks.has(mark))
    .flatMap((mark) => patterns[mark])
  const any = new RegExp(all.map(({pattern}) => pattern).join('|'))
  return function (tree: Root): undefined {
    if (all.length === 0) return
    visit(tree, 'text', function (node, index, parent) {
      if (!parent || index === undefined || !any.test(node.value)) return undefined
      const made = toNodes(node.value)
      parent.children.splice(index, 1, ...(made as never[]))
      return [SKIP, index + made.length]
    })
  }

  function toNodes(value: string): PhrasingContent[] {
    const found = any.exec(value)
    if (!found) return value === '' ? [] : [{type: 'text', value}]
    const at = found.slice(1).findIndex((group) => group !== undefined)
    const {name} = all[at]!
    const inner = found[at + 1]!
    const before: PhrasingContent[] =
      found.index > 0 ? [{type: 'text', value: value.slice(0, found.index)}] : []
    const made: PhrasingContent[] =
      name === ''
        ? []
        : [{type: 'emphasis', children: [{type: 'text', value: inner}], data: {hName: name}}]
    return [...before, ...made, ...toNodes(value.slice(found.index + found[0].length))]
  }
}
