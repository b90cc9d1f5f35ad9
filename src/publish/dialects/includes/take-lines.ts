/** Lines that mark anchors: `ANCHOR: name`, `#region name`, `--8<-- [start:name]`. */
const mark = /ANCHOR(?:_END)?:\s*[\w-]+|#(?:end)?region\b|-8<-+\s*\[(?:start|end):/

/**
 * The lines of a file that are asked for: `2`, `:10`, `2:`, `2:10`, several of these between commas, or
 * an anchor. Lines that mark anchors go.
 */
export function takeLines(value: string, range: string | undefined): string {
  const lines = linesOf(value)
  if (!range) return mark.test(value) ? plain(lines) : value
  if (!/^[\d:,\s]*$/.test(range)) return takeNamed(value, range)
  return range
    .split(',')
    .map((part) => {
      const [, first = '', colon, last = ''] = /^\s*(\d*)(:?)(\d*)/.exec(part) ?? []
      const start = Math.max(1, Number(first || 1))
      return plain(lines.slice(start - 1, colon ? (last ? Number(last) : lines.length) : start))
    })
    .join('\n')
}

/** The lines between the marks of an anchor; none if there is no such anchor. */
export function takeNamed(value: string, anchor: string): string {
  const lines = linesOf(value)
  const name = anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const begins = new RegExp(`ANCHOR:\\s*${name}\\b|#region\\s+${name}\\b|\\[start:\\s*${name}\\]`)
  const ends = new RegExp(
    `ANCHOR_END:\\s*${name}\\b|#endregion(?:\\s+${name})?\\b|\\[end:\\s*${name}\\]`
  )
  const start = lines.findIndex((line) => begins.test(line))
  const end = lines.findIndex((line, index) => index > start && ends.test(line))
  return start < 0 ? '' : plain(lines.slice(start + 1, end < 0 ? undefined : end))
}

/** A text in lines; a page of a manual asks for one file again and again. */
function linesOf(value: string): readonly string[] {
  if (last?.value !== value) last = {value, lines: value.split('\n')}
  return last.lines
}

let last: {readonly value: string; readonly lines: readonly string[]} | undefined

function plain(lines: readonly string[]): string {
  return lines.filter((line) => !mark.test(line)).join('\n')
}

/** Ticks of a fence that may hold a text. */
function ticksAround(value: string): string {
  const longest = [...value.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length + 1)
  return '`'.repeat(Math.max(3, ...longest))
}

/** A text that stands in another has no front matter there. */
export function withoutMatter(value: string): string {
  return value.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '')
}

/** Code in a fence, with what is said behind it. */
export function fenced(value: string, info: readonly (string | false | undefined)[]): string {
  const fence = ticksAround(value)
  return [fence + info.filter(Boolean).join(' '), value.replace(/\n$/, ''), fence].join('\n')
}
