/** Let the page hear Escape that is pressed in one of its frames: it stops what takes long. */
export function forwardEscape(inner: Document): void {
  inner.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') dispatchEvent(new KeyboardEvent('keydown', {key}))
  })
}
