import type {PhrasingContent} from 'mdast'
import {append} from '../append.ts'
import {isSourcePosition, type Line, type Source} from '../source/index.ts'
import {phrasingText, slicer} from './run.ts'

/** How a character is set, over the running text around it. */
type Face = 'emphasis' | 'strong' | undefined

/** Finds how characters are set, by the file and the place of a source. */
export interface PrintFaces {
  /** By the index of a file and the number of a line in it. */
  readonly lineAt: (file: number, line: number) => Line | undefined
}

/** A document of which more is set so does not emphasise by it. */
const mostShare = 0.3

/**
 * Find the lines whose type can emphasise: those of pages that were drawn. What a machine takes for
 * italics in a scan is a guess.
 *
 * @returns
 *   Nothing where no page emphasises by its type.
 */
export function findFaces({
  lines,
  sheets
}: Pick<Source, 'lines' | 'sheets'>): PrintFaces | undefined {
  if (!sheets?.some(({text}) => text === 'drawn')) return undefined
  const byPlace = new Map<string, Line>()
  let [set, all] = [0, 0]
  for (const line of lines) {
    const {print, value} = line
    if (!print || sheets[print.sheet]?.text !== 'drawn') continue
    byPlace.set(`${line.file}:${line.start.line}`, line)
    all += value.length
    if (print.isItalic || print.isBold) set += value.length
    for (const run of print.runs ?? []) if (run.isItalic || run.isBold) set += run.end - run.start
  }
  if (set === 0 || set > all * mostShare) return undefined
  return {lineAt: (file, line) => byPlace.get(`${file}:${line}`)}
}

/**
 * Turn words that are printed in italic or bold type, inside a paragraph that is not, into emphasis.
 *
 * Only whole words are taken, without the marks around them: so every reader of Markdown sees the
 * same. Han is never emphasised.
 *
 * @param children
 *   Phrasing of one paragraph.
 */
export function markPrint(
  children: readonly PhrasingContent[],
  faces: PrintFaces
): PhrasingContent[] {
  const text = phrasingText(children)
  const found = facesOf(children, faces)
  const count = (face: Face) => found.filter((one) => one === face).length
  if (count('emphasis') + count('strong') > found.length / 2) return [...children]
  bridgeSpaces(text, found)
  const slice = slicer(children)
  const result: PhrasingContent[] = []
  let done = 0
  for (let from = 0; from < found.length; ) {
    const face = found[from]
    let to = from + 1
    while (to < found.length && found[to] === face) to++
    const words = face && wordsIn(text, from, to)
    if (face && words) {
      append(result, slice(done, words.from))
      result.push({type: face, children: slice(words.from, words.to)})
      done = words.to
    }
    from = to
  }
  return done === 0 ? [...children] : [...result, ...slice(done, text.length)]
}

/** How each code unit of a paragraph's text is set. */
function facesOf(children: readonly PhrasingContent[], {lineAt}: PrintFaces): Face[] {
  return children.flatMap((node): Face[] => {
    const none = () => Array.from<Face>({length: phrasingText([node]).length})
    if (node.type !== 'text' || !isSourcePosition(node.position)) return none()
    const {start, end} = node.position
    const line = lineAt(node.data?.file ?? 0, start.line)
    // Letters of a ligature, and what was written anew, share one place.
    if (!line?.print || end.offset - start.offset !== node.value.length) return none()
    const {runs = [], isBold, isItalic} = line.print
    const from = start.offset - line.start.offset
    return Array.from({length: node.value.length}, (_, unit): Face => {
      const at = from + unit
      const own = runs.find((run) => at >= run.start && at < run.end) ?? {isBold, isItalic}
      return own.isBold ? 'strong' : own.isItalic ? 'emphasis' : undefined
    })
  })
}

/** A space between two words that are set alike belongs to them, also one that a join put in. */
function bridgeSpaces(text: string, found: Face[]): void {
  for (let at = 1; at < found.length - 1; at++)
    if (/\s/.test(text.charAt(at)) && text[at] !== '\n')
      found[at] = found[at - 1] === found[at + 1] ? found[at - 1] : undefined
}

/** The words of a run, if it begins and ends with whole ones. */
function wordsIn(text: string, from: number, to: number): {from: number; to: number} | undefined {
  const run = text.slice(from, to)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\n]/u.test(run))
    return undefined
  const first = run.search(/[\p{L}\p{N}]/u)
  if (first < 0) return undefined
  const behind = /[^\p{L}\p{N}]*$/u.exec(run)?.index ?? run.length
  const words = {from: from + first, to: from + behind}
  const isPart =
    /[\p{L}\p{N}]$/u.test(text.slice(0, words.from)) ||
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(words.to))
  return isPart ? undefined : words
}
