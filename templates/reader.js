// Turns pages with the arrow keys; everything on a page works without it.
addEventListener('keydown', function (event) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return
  }
  // Keys belong to whoever is typing, or scrolling a vertical page.
  if (event.target.closest('input, textarea, select, [contenteditable], [tabindex]')) return
  const isVertical = document.documentElement.dataset.writing === 'vertical'
  const forward = isVertical ? 'ArrowLeft' : 'ArrowRight'
  const back = isVertical ? 'ArrowRight' : 'ArrowLeft'
  const rel = event.key === forward ? 'next' : event.key === back ? 'prev' : ''
  const link = rel && document.querySelector(`link[rel="${rel}"]`)
  if (link) location.href = link.href
})
