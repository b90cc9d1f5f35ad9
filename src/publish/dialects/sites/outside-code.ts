/** Change a line where it is no code between backticks. */
export function outsideCode(text: string, change: (piece: string) => string): string {
  if (!text.includes('`')) return change(text)
  return text
    .split(/(`+[^`]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('')
}

/**
 * Replace what a pattern finds in a line where it is no code between backticks; what it finds may have
 * backticks in it.
 *
 * @param pattern
 *   With the flag `g`.
 * @param write
 *   Called as `replace` calls it, but for the offset and the whole line.
 */
export function replaceOutsideCode(
  text: string,
  pattern: RegExp,
  write: (...found: string[]) => string
): string {
  if (!text.includes('`')) return text.replace(pattern, (...found) => write(...groupsOf(found)))
  const either = new RegExp(`(\`+[^\`]*\`+)|${pattern.source}`, pattern.flags)
  return text.replace(either, (...found) => {
    const [whole = '', code, ...groups] = groupsOf(found)
    return code === undefined ? write(whole, ...groups) : whole
  })
}

/** What `replace` tells of the pattern: the offset and the text follow it. */
function groupsOf(found: readonly unknown[]): string[] {
  return found.slice(
    0,
    found.findLastIndex((one) => typeof one === 'number')
  ) as string[]
}
