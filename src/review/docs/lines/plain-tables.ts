import {readDirective} from './read-directive.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Take the values of `{csv-table}` directives out of their quotes and commas: a line for each cell.
 * Their options are not read, but for a header, which is the first row.
 */
export function plainTables(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('{csv-table}'))) return lines
  const out: string[] = []
  const walk = createFenceWalk()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const directive = walk(line) === 'text' ? readDirective(line) : undefined
    out.push(line)
    if (directive?.name !== 'csv-table') continue
    const inside: string[] = []
    let delimiter = ','
    let isHeader = false
    for (at++; at < lines.length; at++) {
      const one = lines[at]!
      walk(one)
      if (/^\s*(?:`{3,}|~{3,}|:{3,})\s*$/.test(one)) break
      // `:header: >` goes on in the next line.
      const more = /^\s*:[ \t]+(.*)$/.exec(one)?.[1]
      if (more !== undefined) {
        if (isHeader) inside.push(more)
        continue
      }
      const [, key, value = ''] = /^\s*:([\w-]+):(?:\s+(.*))?$/.exec(one) ?? []
      isHeader = key === 'header'
      if (key === 'delim') delimiter = value === 'tab' ? '\t' : value === 'space' ? ' ' : value[0]!
      if (isHeader) inside.push(value === '>' || value === '|' ? '' : value)
      else if (key === undefined) inside.push(one)
    }
    out.push('', ...cells(inside.join('\n'), delimiter), '')
    if (at < lines.length) out.push(lines[at]!)
  }
  return out
}

/** Each in a paragraph of its own, so that nothing that begins with a mark goes on from another. */
function cells(value: string, delimiter: string): string[] {
  const part = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const cell = new RegExp(`[ \\t]*"((?:[^"]|"")*)"|[^${part}\\n]+`, 'g')
  return [...value.matchAll(cell)].flatMap(([whole, quoted]) => [
    '',
    (quoted?.replaceAll('""', '"') ?? whole).replace(/\s+/g, ' ').trim()
  ])
}
