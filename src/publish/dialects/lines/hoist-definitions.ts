import {
  closesFence,
  endOfIndented,
  type Fence,
  type NumberedLine,
  readColonFence,
  readFence
} from './lines.ts'

/**
 * Take definitions of notes and links out of what stands in a container, to the end of the text: the
 * parser knows those in a container only within it, and readers point to them from anywhere.
 *
 * ```text
 * :::tip
 * See above.[^a]
 *
 * [^a]: A note that is called before the box, too.
 * :::
 * ```
 *
 * @param lines
 *   What stands in the container, without its indent.
 * @param definitions
 *   Where they are put.
 * @returns
 *   The other lines.
 */
export function hoistDefinitions(
  lines: readonly NumberedLine[],
  definitions: NumberedLine[]
): NumberedLine[] {
  const result: NumberedLine[] = []
  let fence: Fence | undefined
  let wasBlank = true
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const {text, number} = line
    const isStart =
      wasBlank &&
      !fence &&
      /^ {0,3}\[(?:\^[^\]\s]+\]:(?:\s|$)|[^\]^\s][^\]]*\]:[ \t]+\S)/.test(text)
    wasBlank = text.trim() === ''
    if (isStart) {
      let end = index + 1
      if (text.trimStart().startsWith('[^')) {
        // A paragraph of it goes on in lines that are set in less, too.
        for (let last = index; last < end; ) {
          last = end
          while (end < lines.length && isParagraph(lines[end]!.text)) end++
          end = endOfIndented(lines, end, 4)
        }
      }
      definitions.push({text: '', number}, ...lines.slice(index, end))
      index = end - 1
      wasBlank = true
      continue
    }
    result.push(line)
    if (fence) {
      if (closesFence(text, fence)) fence = undefined
    } else fence = readFence(text) ?? readColonFence(text)
  }
  return result
}

/** Whether a line goes on with the paragraph before it. */
function isParagraph(text: string): boolean {
  return /^\s*[^\s:`~!?={<#>|-]/.test(text)
}
