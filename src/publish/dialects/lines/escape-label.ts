/** A link in a title stays one; a bracket that has no other would end the title. */
export function escapeLabel(title: string): string {
  let depth = 0
  for (const [bracket] of title.replace(/\\./g, '').matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1
    if (depth < 0) break
  }
  if (depth === 0) return title
  return title.replace(/[[\]]/g, '\\$&')
}
