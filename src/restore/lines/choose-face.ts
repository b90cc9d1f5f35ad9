import type {Line} from '../../source/index.ts'
import {advance, type Face} from '../../text/advance.ts'
import {isUnspaced, scriptOf} from '../../text/script.ts'

/** Lines that are looked at. */
const sampleSize = 4000

/**
 * Choose the model of type by which the lines of a text are most alike.
 *
 * Full lines of a typewriter page have equally many characters, full lines of a book face have not:
 * so the face is taken under which the upper half of the line widths lies closer together.
 */
export function chooseFace(lines: readonly Line[]): Face {
  const sample: string[] = []
  let [unspaced, latin] = [0, 0]
  for (const line of lines) {
    const text = line.value.trim()
    const middle = text.charCodeAt(text.length >> 1)
    if (isUnspaced(middle)) unspaced++
    else if (scriptOf(middle) === 'latin') latin++
    if (text.length < 12) continue
    sample.push(text)
    if (sample.length >= sampleSize) break
  }
  if (unspaced > latin) return 'cjk'
  if (sample.length < 8) return 'cells'
  return dispersion(sample, 'cells') <= dispersion(sample, 'book') ? 'cells' : 'book'
}

function dispersion(sample: readonly string[], face: Face): number {
  const widths = sample.map((text) => advance(text, face)).sort((a, b) => a - b)
  const low = widths[Math.floor(widths.length * 0.5)]!
  const high = widths[Math.floor(widths.length * 0.85)]!
  return (high - low) / high
}
