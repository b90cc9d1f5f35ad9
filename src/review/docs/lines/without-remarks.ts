import {createFenceWalk} from './walk-fences.ts'

/** Lines of MyST without its remarks, `% nobody reads this`, and the marks between cells, `+++`. */
export function withoutRemarks(lines: readonly string[]): string[] {
  const walk = createFenceWalk()
  return lines.map((line) =>
    walk(line) === 'text' && /^(?: {0,3}%|\+\+\+(?:\s|$))/.test(line) ? '' : line
  )
}
