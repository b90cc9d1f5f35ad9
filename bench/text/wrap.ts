/**
 * Break a paragraph into printed lines as Chinese is set: every line full, no mark that closes at
 * the beginning of one, none that opens at its end.
 *
 * @param text
 *   Paragraph, with its indent.
 * @param measure
 *   Characters in a line.
 */
export function wrapHan(text: string, measure: number): string[] {
  const lines: string[] = []
  for (let from = 0; from < text.length; ) {
    let end = Math.min(from + measure, text.length)
    while (
      end > from + 1 &&
      end < text.length &&
      (/[，。！？；”]/.test(text[end]!) || text[end - 1] === '“')
    )
      end--
    lines.push(text.slice(from, end))
    from = end
  }
  return lines
}

/**
 * Break a paragraph into printed lines at its spaces.
 *
 * @param measure
 *   Letters in a line, at most.
 * @param indent
 *   What the first line begins with.
 */
export function wrapWords(text: string, measure: number, indent = ''): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > measure) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  lines.push(line)
  return lines
}
