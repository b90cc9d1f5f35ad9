import type {NumberedLine} from '../lines/lines.ts'
import {withoutMatter} from './take-lines.ts'

/** A tag of Include-Markdown, or of GitBook and Honkit, with what it says of the file. */
export interface IncludeTag {
  readonly address: string
  /** Index after its last line. */
  readonly end: number
  /** What is wanted of the file. */
  readonly take: (value: string) => string
}

/** A tag may go on over so many lines; by hand: it has ten options at most. */
const mostLines = 20

/**
 * Read `{% include-markdown "part.md" start="<!-- from -->" heading-offset=1 %}` or
 * `{% include "part.md" %}`, which may go on over some lines.
 *
 * @see https://github.com/mondeja/mkdocs-include-markdown-plugin
 */
export function readIncludeTag(lines: readonly NumberedLine[], at: number): IncludeTag | undefined {
  let end = at + 1
  let tag = lines[at]!.text.trim()
  while (!tag.includes('%}') && end < lines.length && end < at + mostLines)
    tag += `\n${lines[end++]!.text.trim()}`
  const [, name, , address, rest = ''] =
    /^\{%-?\s*(include(?:-markdown)?)\s+(["'])([^"']+)\2([\s\S]*?)-?%\}$/.exec(tag) ?? []
  if (address === undefined) return undefined
  const told = (key: string) =>
    new RegExp(`\\b${key}=(?:"([^"]*)"|'([^']*)')`)
      .exec(rest)
      ?.slice(1)
      .find((one) => one !== undefined)
      ?.replaceAll('\\n', '\n')
  const offset = Number(/\bheading-offset=(-?\d)/.exec(rest)?.[1] ?? 0)
  const take = function (value: string): string {
    const whole = name === 'include' ? value : withoutMatter(value)
    return deeper(between(whole, told('start'), told('end')), offset)
  }
  return {address, end, take}
}

/** What stands between two texts, or to an end of the file. */
function between(value: string, start: string | undefined, end: string | undefined): string {
  const first = start ? value.indexOf(start) : -1
  const rest = start && first >= 0 ? value.slice(first + start.length) : value
  const last = end ? rest.indexOf(end) : -1
  return last < 0 ? rest : rest.slice(0, last)
}

function deeper(value: string, offset: number): string {
  if (offset === 0) return value
  return value.replace(/^#{1,6}(?=\s)/gm, (marks) =>
    '#'.repeat(Math.min(6, Math.max(1, marks.length + offset)))
  )
}
