import type {Line} from '../../source/index.ts'
import type {AsideRule, Head, Sequences} from '../sequences.ts'

/** `LS(1)     User Commands     LS(1)`: the head of a manual page, and of each sheet of it. */
const header =
  /^(\S[^()\n]{0,60}\(\d\w{0,6}\))\s{2,}(?:\S.{0,80}\s{2,})?(\S[^()\n]{0,60}\(\d\w{0,6}\))$/u
/** `GNU coreutils 9.1      September 2022      LS(1)`: its foot. */
const footer = /^\S.{0,80}\s{2,}(\S[^()\n]{0,60}\(\d\w{0,6}\))$/u
/** Below the first head stands what the page is of: `ls - list directory contents`. */
const summary = /^\s+\S.*\s[-–—]\s\S/u
/** A heading inside a section is set in by less than its text is. */
const inner = /^ {2,4}(?=\S)/u
/** Characters of a head, at most. */
const longest = 70

/**
 * Find the sections of a manual page as it is printed: their heads alone begin at the margin, and headings
 * inside them are set in by less than the text.
 *
 * ```text
 *   | RAFT(1)            Ferry Manual            RAFT(1)
 *   |
 * > | NAME
 *   |        raft - carry a cart over the river
 * ```
 *
 * @param lines
 *   All lines of a source, in order.
 * @returns
 *   Nothing where it is no manual page. Cost: lines.
 */
export function findManualPage(lines: readonly Line[]): Sequences | undefined {
  const printed = lines.filter(({value}) => value.trim() !== '')
  const [first, name, about] = printed
  const own = header.exec(first?.value.trimEnd() ?? '')
  if (!own || own[1] !== own[2] || !name || !isAtMargin(name) || !summary.test(about?.value ?? ''))
    return undefined
  const heads: Head[] = []
  const aside = new Map<Line, AsideRule>()
  const pages = new Set<string>()
  const parts = new Set(printed.flatMap(({value}) => header.exec(value.trimEnd())?.[1] ?? []))
  for (const [at, line] of printed.entries()) {
    const text = line.value.trimEnd()
    const page = header.exec(text)?.[1]
    const next = printed[at + 1]
    if (page !== undefined && parts.size > 1 && !pages.has(page)) {
      heads.push({role: 'part', depth: 1, lines: [line], repeats: []})
      pages.add(page)
    } else if (page !== undefined || (footer.test(text) && isAtMargin(line)))
      aside.set(line, 'running-head')
    else if (text.length > longest || !next || isAtMargin(next)) continue
    else if (isAtMargin(line)) heads.push({role: 'article', depth: 1, lines: [line], repeats: []})
    else if (isInner(line, printed[at - 1], next))
      heads.push({role: 'heading', depth: 2, lines: [line], repeats: []})
  }
  return {heads, isBook: true, aside}
}

const isAtMargin = ({value}: Line) => /^\S/u.test(value)
const widthOfIndent = (value: string) => (value.startsWith('\t') ? 8 : /^ */.exec(value)![0].length)

/** Whether a line is set in by less than the text below it, and stands below a blank line or a head. */
function isInner(line: Line, before: Line | undefined, next: Line): boolean {
  if (!inner.test(line.value) || widthOfIndent(next.value) <= widthOfIndent(line.value))
    return false
  const isApart = before !== undefined && line.start.line - before.start.line > 1
  return isApart || (before !== undefined && isAtMargin(before))
}
