/** The signs around a remark, of HTML or of MDX. */
type Signs = readonly [open: string, close: string]

/**
 * Take remarks out of a line, and rewrite what is left of it beside code. A remark may go on in the next line.
 *
 * @param wasOpen
 *   Whether a remark goes on from the line before.
 * @param write
 *   Rewrites a piece that is no code.
 */
export function dropRemarks(
  line: string,
  signs: Signs,
  wasOpen: boolean,
  write: (piece: string) => string
): {text: string; isOpen: boolean} {
  let text = ''
  let isOpen = wasOpen
  for (const [index, piece] of line.split(/(`+[^`]*`+)/).entries()) {
    if (index % 2 === 1) {
      if (!isOpen) text += piece
      continue
    }
    const shown = dropFrom(piece, signs, isOpen)
    isOpen = shown.isOpen
    text += write(shown.text)
  }
  return {text, isOpen}
}

/** Take remarks out of a piece; each sign is looked for once. */
function dropFrom(
  text: string,
  [open, close]: Signs,
  wasOpen: boolean
): {text: string; isOpen: boolean} {
  let shown = ''
  let isOpen = wasOpen
  for (let from = 0; ; isOpen = !isOpen) {
    const sign = isOpen ? close : open
    const at = text.indexOf(sign, from)
    if (!isOpen) shown += text.slice(from, at < 0 ? undefined : at)
    if (at < 0) return {text: shown, isOpen}
    from = at + sign.length
  }
}
