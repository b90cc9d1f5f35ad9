import type {Line} from '../../source/index.ts'
import type {Furniture} from '../furniture/furniture.ts'
import {endsSentence} from '../lines/line-ends.ts'

/** `00:01:02,500 --> 00:01:04,000`, `01:02.500 --> 01:04.000 align:start` */
const times =
  /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
/** So many make a file one of subtitles. */
const fewest = 3

/**
 * Find the numbers and times of subtitles (SubRip, WebVTT), so that their text is left. A sentence
 * that goes on from one to the next is one.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function findSubtitles(lines: readonly Line[]): Furniture[] {
  if (lines.filter(({value}) => times.test(value)).length < fewest) return []
  const found: Furniture[] = []
  let open = false
  for (const [at, line] of lines.entries()) {
    const text = line.value.trim()
    const next = lines[at + 1]?.value ?? ''
    if (times.test(text)) found.push({line, rule: 'time-code', ...(open && {closes: true})})
    else if (times.test(next) && /^[\w-]+$/.test(text))
      found.push({line, rule: 'cue-number', ...(open && {closes: true})})
    else if (/^WEBVTT\b/.test(text) && found.length === 0) found.push({line, rule: 'legend'})
    else if (text !== '') open = !endsSentence(text)
  }
  return found
}
