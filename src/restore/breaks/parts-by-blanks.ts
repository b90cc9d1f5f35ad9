import {isSentenceEnd, tails} from '../lines/line-ends.ts'
import {type Features, fills} from './features.ts'

/** Sentences that end in mid-width above a blank line, from which blank lines are a habit. */
const fewestBlanks = 8
/** The share of lines inside paragraphs that leave room, where lines are broken as it pleased. */
const ragged = 0.4
/** The share of lines in mid-width that a blank line follows. */
const nearlyAll = 0.95

/**
 * Whether a text whose lines are broken where it pleased parts its paragraphs by blank lines, all of them:
 * hardly a line that is half empty stands without one below, save verse, which is set in. Its lines are
 * shorter than the measure by chance, but not by half of it, and where that chance meets the end of a
 * sentence, no paragraph ends.
 */
export function partsByBlanks({count, gap, fill, tail, indent}: Features): boolean {
  let [sentences, parted, all] = [0, 0, 0]
  let [room, inside] = [0, 0]
  for (let index = 0; index < count; index++) {
    if (gap[index] === 0) {
      inside++
      if (fills[fill[index]!] === 'nearly' || fills[fill[index]!] === 'short') room++
    }
    if (fills[fill[index]!] !== 'half' || (gap[index] === 0 && indent[index] !== 0)) continue
    all++
    if (gap[index] === 0) continue
    parted++
    if (isSentenceEnd(tails[tail[index]!]!)) sentences++
  }
  if (room < inside * ragged) return false
  return sentences >= fewestBlanks && parted >= all * nearlyAll
}
