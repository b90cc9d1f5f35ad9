import {type Frame, totalOf} from './read-profile.ts'

const [width, row] = [1400, 17]
/** Narrower than this nobody sees a bar. */
const least = 0.6

/**
 * Draw a tree of functions as a flame graph: what was called stands below who called it, each as wide
 * as the time in it. A bar says its function, its file and its time when it is pointed at.
 *
 * @param perRun
 *   Runs that the time is shared among.
 */
export function drawFlames(root: Frame, title: string, perRun = 1): string {
  const total = totalOf(root)
  const bars: string[] = []
  let deepest = 0
  const draw = function (frame: Frame, x: number, depth: number): void {
    const time = totalOf(frame)
    const wide = (time / total) * width
    if (wide < least) return
    deepest = Math.max(deepest, depth)
    const y = depth * row + 30
    const name = escapeXml(frame.name)
    const told = `${name} ${escapeXml(frame.file)}: ${(time / perRun / 1000).toFixed(1)} ms, ${((time / total) * 100).toFixed(1)} %`
    const text =
      wide > 40
        ? `<text x="${(x + 3).toFixed(1)}" y="${y + 12}">${escapeXml(clip(frame.name, wide))}</text>`
        : ''
    bars.push(
      `<g><title>${told}</title><rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${row - 1}" fill="${colorOf(frame.file)}"/>${text}</g>`
    )
    const calls = [...frame.calls.values()].sort((a, b) => totalOf(b) - totalOf(a))
    let at = x
    for (const one of calls) {
      draw(one, at, depth + 1)
      at += (totalOf(one) / total) * width
    }
  }
  draw(root, 0, 0)
  const height = (deepest + 1) * row + 40
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#111">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="4" y="18" font-size="14">${escapeXml(title)}: ${(total / perRun / 1000).toFixed(0)} ms</text>
${bars.join('\n')}
</svg>
`
}

/** A colour for each room: packages grey, the engine pale. */
function colorOf(file: string): string {
  if (file === '') return '#e8e4da'
  if (!file.startsWith('src/')) return file.startsWith('node:') ? '#d9d9d9' : '#c4c4c4'
  const [, room = ''] = file.split('/')
  let hue = 0
  for (const letter of room) hue = (hue * 31 + letter.charCodeAt(0)) % 360
  return `hsl(${hue} 65% 75%)`
}

function clip(name: string, wide: number): string {
  const most = Math.floor(wide / 6.2)
  return name.length > most ? name.slice(0, Math.max(1, most - 1)) + '…' : name
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
