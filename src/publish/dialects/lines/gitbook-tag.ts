import {fenceInfo} from './code-directive.ts'
import {escapeLabel} from './escape-label.ts'
import {createCodeReader, indentOf, type NumberedLine, readFence} from './lines.ts'
import type {Container} from './myst-container.ts'

const tag = /^\s*\{%-?\s*(end)?([a-z][\w-]*)\b(.*?)-?%\}\s*$/

/**
 * A tag of GitBook that stands in a line of its own, with all up to its end: `{% hint style="info" %}` …
 * `{% endhint %}`. What a tag is told is a title (`{% tab title="Upper" %}`), the title of the code in it
 * (`{% code %}`), or an address, which becomes a link (`{% embed %}`, `{% file %}`). A tag that is not
 * closed stands for itself.
 *
 * @param at
 *   Index of the line that may open it.
 * @see https://gitbook.com/docs/creating-content/formatting/markdown
 */
export function findGitbookTag(lines: readonly NumberedLine[], at: number): Container | undefined {
  const [, isEnd, name, rest = ''] = tag.exec(lines[at]!.text) ?? []
  if (name === undefined) return undefined
  const {text, number} = lines[at]!
  const last = isEnd ? undefined : endsOf(lines).get(at)
  const inside = last === undefined ? [] : lines.slice(at + 1, last)
  const value = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(rest)?.[1]
  const common = {indent: indentOf(text), inside, end: (last ?? at) + 1}
  if (name === 'hint')
    return {name: (value('style') ?? 'info').toLowerCase(), title: value('title'), ...common}
  if (name === 'code') return titledCode(common, value)
  const address = value('url') ?? value('src')
  if ((name === 'embed' || name === 'file') && address) {
    const words = name === 'file' ? address.replace(/^.*\//, '') : address
    const link = {text: `[${escapeLabel(words)}](<${address}>)`, number}
    return {name: 'group', ...common, inside: [link, {text: '', number}, ...inside]}
  }
  return {
    name: isEnd ? `end${name}` : name,
    title: value('title') ?? value('description') ?? value('date'),
    ...common
  }
}

/** The code in it has the title, and the numbers of its lines. */
function titledCode(
  common: Pick<Container, 'indent' | 'inside' | 'end'>,
  value: (key: string) => string | undefined
): Container {
  const {inside} = common
  const title = value('title')
  const options = new Map<string, string>()
  if (title) options.set('caption', title)
  if (value('lineNumbers') === 'true') options.set('linenos', '')
  const first = inside.findIndex((line) => line.text.trim() !== '')
  const fence = first < 0 ? undefined : readFence(inside[first]!.text)
  if (!fence) return {name: 'code', title, ...common}
  const opening = {...inside[first]!}
  const before = opening.text.slice(0, opening.text.search(/`{3,}|~{3,}/))
  opening.text = before + fence.marks + fenceInfo(fence.info || 'text', options)
  return {name: 'code', ...common, inside: inside.map((line, i) => (i === first ? opening : line))}
}

/** For each line that opens a tag the index of the one that closes it; made once for the same lines. */
function endsOf(lines: readonly NumberedLine[]): ReadonlyMap<number, number> {
  const known = endsByLines.get(lines)
  if (known) return known
  const ends = new Map<number, number>()
  const open = new Map<string, number[]>()
  const kindOf = createCodeReader()
  for (const [index, {text}] of lines.entries()) {
    if (kindOf(text) !== 'text' || !text.includes('{%')) continue
    const [, isEnd, name] = tag.exec(text) ?? []
    if (name === undefined) continue
    const others = open.get(name) ?? []
    open.set(name, others)
    if (!isEnd) others.push(index)
    else {
      const start = others.pop()
      if (start !== undefined) ends.set(start, index)
    }
  }
  endsByLines.set(lines, ends)
  return ends
}

const endsByLines = new WeakMap<readonly NumberedLine[], ReadonlyMap<number, number>>()
