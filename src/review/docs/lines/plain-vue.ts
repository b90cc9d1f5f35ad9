import {createFenceWalk} from './walk-fences.ts'

/** Tags over some lines in one, and what a component would show in its places as any text. */
export function plainVue(lines: readonly string[]): string[] {
  const out: string[] = []
  const walk = createFenceWalk()
  let open = ''
  const slots = /(`+[^`]*`+)|<(\/?)template\b[^<>]*>/g
  for (const given of lines) {
    const isText = walk(given) === 'text'
    const line = isText
      ? given.replace(slots, (whole, code, end) => (code === undefined ? `<${end}div>` : whole))
      : given
    if (open !== '' && isText && line.trim() !== '') {
      open = `${open} ${line.trim()}`
      out[out.length - 1] = open
    } else {
      out.push(line)
      open = isText && /^\s*<[A-Za-z]/.test(line) ? line.trimEnd() : ''
    }
    // Quotes may hold any sign.
    if (open.replace(/"[^"]*"|'[^']*'/g, '').includes('>')) open = ''
  }
  return out
}
