/** The signs around a remark, of HTML or of MDX. */
type Signs = readonly [open: string, close: string]

/**
 * Take remarks out of a piece of a line; one may go on in the next. Each sign is looked for once.
 *
 * @param wasOpen
 *   Whether a remark goes on from the line before.
 */
export function dropRemarks(
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
