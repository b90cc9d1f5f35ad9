import {createFenceWalk} from './lines/walk-fences.ts'

/**
 * Lines of MyST whose directives say in their braces nothing but their names: a title of code, the one thing
 * of these that is read, stands below them as an option.
 */
export function withBareBraces(lines: readonly string[]): string[] {
  const walk = createFenceWalk()
  return lines.flatMap((line) => {
    const bare = line.replace(saidInBraces, '$1}')
    if (walk(bare) === 'code' || bare === line) return [line]
    const title = /\b(filename|caption)=(?:"([^"]*)"|([^\s"{}]+))/.exec(line)
    const margin = line.replace(/[`~:].*$/, '').replace(/[^\s>]/g, ' ')
    return title ? [bare, `${margin}:${title[1]}: ${title[2] ?? title[3]}`] : [bare]
  })
}

/** `:::{tip .dropdown #ice}`: how a directive of MyST is set. */
const saidInBraces =
  /^([\s>*+\d.)-]*(?:```+|~~~+|:::+)\s*\{[\w:-]+)(?:\s+(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s"{}]+)))+\s*\}/
