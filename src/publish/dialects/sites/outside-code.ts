/** Change a line where it is no code between backticks. */
export function outsideCode(text: string, change: (piece: string) => string): string {
  if (!text.includes('`')) return change(text)
  return text
    .split(/(`+[^`]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('')
}
