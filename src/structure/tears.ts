import type {Habit, Seen} from './observe.ts'
import type {Rarity, Terms} from './terms.ts'

/** A sentence that stops at one block's end and goes on at another's beginning. */
export interface Tear {
  /** Position of the block that ends open, among the body blocks. */
  readonly end: number
  /** Position of the block that starts open. */
  readonly start: number
  /** How sure the two belong together, in the units of the search. */
  readonly weight: number
  /** Whether the halves are one paragraph, or only one article (`下转`). */
  readonly isParagraph: boolean
}

const openers = '“‘「『（(《〈【〔['
const closers = '”’」』）)》〉】〕]'

/**
 * Match the ends of columns with their continuations.
 *
 * What ends open is paired with what starts open: the pair across the tear occurs elsewhere in the
 * text, a quotation that one opens the other closes, both speak of the same; the next in order is
 * likeliest. Greedy from the best pair on.
 */
export function matchTears(
  body: readonly Seen[],
  terms: readonly Terms[],
  rarity: Rarity,
  habit: Habit,
  marks: {ends: ReadonlySet<number>; starts: ReadonlySet<number>}
): Tear[] {
  const ends = body.flatMap((one, at) => (endsOpen(one) ? [at] : []))
  const starts = body.flatMap((one, at) => (startsOpen(one, habit) ? [at] : []))
  const pairs: Tear[] = []
  for (const end of marks.ends)
    for (const start of marks.starts)
      if (start > end)
        pairs.push({
          end,
          start,
          weight: 20 - (start - end) * 0.001,
          isParagraph:
            endsOpen(body[end]!) &&
            body[start]!.tail !== undefined &&
            startsOpen(body[start]!, habit)
        })
  if (ends.length > 0 && starts.length > 0) {
    const bigrams = countPairs(body, habit)
    const near = ends.length * starts.length > 4000
    for (const end of ends) {
      for (const start of starts) {
        if (start === end || (near && Math.abs(start - end) > 12)) continue
        const weight = weigh(end, start, {body, terms, rarity, habit, bigrams})
        if (weight > 0) pairs.push({end, start, weight, isParagraph: true})
      }
    }
  }
  pairs.sort((a, b) => b.weight - a.weight)
  const used = {ends: new Set<number>(), starts: new Set<number>()}
  const result: Tear[] = []
  for (const pair of pairs) {
    if (used.ends.has(pair.end) || used.starts.has(pair.start)) continue
    used.ends.add(pair.end)
    used.starts.add(pair.start)
    result.push(pair)
  }
  return result.sort((a, b) => a.end - b.end)
}

function endsOpen({block, tail, text}: Seen): boolean {
  if (tail === 'final') return false
  return block.endsOpen || unclosed(text).length > 0
}

function startsOpen(one: Seen, habit: Habit): boolean {
  if (one.numbering && one.numbering.rest === '') return false
  if (one.block.startsOpen || /^[，。、；：！？”’」』）》,;.!?)]/u.test(one.text)) return true
  // A remnant such as `衬。`: too short to be a sentence.
  return (
    habit.isEastern &&
    one.block.lines.length === 1 &&
    one.tail === 'final' &&
    one.dense.length <= 3 &&
    !/[！？…]/u.test(one.text) &&
    one.gap > habit.usualGap
  )
}

/** Marks that a text opens and does not close. */
function unclosed(text: string): string[] {
  const stack: string[] = []
  for (const character of text) {
    const opener = openers.indexOf(character)
    if (opener >= 0) stack.push(character)
    else {
      const closer = closers.indexOf(character)
      if (closer >= 0 && stack.at(-1) === openers[closer]) stack.pop()
    }
  }
  return stack
}

interface Scale {
  readonly body: readonly Seen[]
  readonly terms: readonly Terms[]
  readonly rarity: Rarity
  readonly habit: Habit
  readonly bigrams: ReadonlyMap<string, number>
}

function weigh(end: number, start: number, {body, terms, rarity, habit, bigrams}: Scale): number {
  const [before, after] = [body[end]!, body[start]!]
  let weight = 1
  if (start === end + 1) weight += 3
  else weight += start > end ? 0.6 - Math.min(0.5, (start - end) * 0.01) : 0
  if (habit.isEastern) {
    const [left, right] = [[...before.dense].slice(-2), [...after.dense].slice(0, 2)]
    const pair = (left.at(-1) ?? '') + (right[0] ?? '')
    if (/^\p{L}{2}$/u.test(pair)) weight += Math.min(2.5, Math.log1p(bigrams.get(pair) ?? 0) * 1.3)
    const triple = left.join('') + (right[0] ?? '')
    const other = (left.at(-1) ?? '') + right.join('')
    for (const three of [triple, other])
      if (/^\p{L}{3}$/u.test(three) && (bigrams.get(three) ?? 0) > 0) weight += 1.2
    if (/^[，。、；：！？”’」』）》]/u.test(after.text)) weight += 0.5
  } else weight += /^\p{Ll}/u.test(after.text) ? 1 : -0.5
  const open = unclosed(before.text)
  if (open.length > 0) {
    const closer = closers[openers.indexOf(open.at(-1)!)]!
    const closes = after.text.indexOf(closer)
    const opens = after.text.indexOf(open.at(-1)!)
    weight += closes >= 0 && (opens < 0 || closes < opens) ? 2 : -1
  }
  weight += rarity.likeness(terms[end]!, terms[start]!) * 6
  if (Math.abs(before.block.measure - after.block.measure) > 1) weight -= 1.5
  return weight
}

function countPairs(body: readonly Seen[], habit: Habit): Map<string, number> {
  const counts = new Map<string, number>()
  if (!habit.isEastern) return counts
  for (const {dense} of body) {
    const characters = [...dense]
    for (let index = 0; index + 1 < characters.length; index++) {
      for (const size of [2, 3]) {
        const piece = characters.slice(index, index + size).join('')
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
      }
    }
  }
  return counts
}
