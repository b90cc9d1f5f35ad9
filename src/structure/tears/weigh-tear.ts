import {spanningWord} from '../../restore/columns/spanning-word.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import type {CharacterCounts} from '../likeness/character-counts.ts'
import type {Rarity} from '../likeness/rarity.ts'
import type {TearFact} from '../search/tear-weights.ts'
import type {SeenFact} from './cuts.ts'

const openers = '“‘「『（(《〈【〔['
const closers = '”’」』）)》〉】〕]'

/** Marks that a text opens and does not close. */
export function unclosed(text: string): string[] {
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

export interface Scale {
  readonly body: readonly Seen[]
  readonly rarity: Rarity
  readonly habit: Habit
  readonly characters: CharacterCounts
  /** What each block opens and does not close. */
  readonly unclosedIn: (block: number) => readonly string[]
}

/** What is seen of two blocks that may be halves of one sentence. */
export function factsOfTear(
  end: number,
  start: number,
  {body, rarity, habit, characters, unclosedIn}: Scale,
  isBeside: boolean
): SeenFact<TearFact>[] {
  const [before, after] = [body[end]!, body[start]!]
  const facts: SeenFact<TearFact>[] = []
  const say = (name: TearFact, value = 1) => facts.push([name, value])
  if (start === end + 1 && isBeside) say('beside')
  else if (start > end) {
    say('ahead')
    say('distance', Math.min(50, start - end))
  }
  if (habit.isEastern) {
    // Two characters are four code units at most.
    const left = [...before.dense.slice(-4)].slice(-2)
    const right = [...after.dense.slice(0, 4)].slice(0, 2)
    const pair = (left.at(-1) ?? '') + (right[0] ?? '')
    if (/^\p{L}{2}$/u.test(pair)) {
      say('pair', associate(left.at(-1)!, right[0]!, characters))
      const word = spanningWord(before.dense, after.dense)
      if (word > 0) say(word === 2 ? 'word' : 'longWord')
    }
    const triple = left.join('') + (right[0] ?? '')
    const other = (left.at(-1) ?? '') + right.join('')
    for (const three of [triple, other])
      if (/^\p{L}{3}$/u.test(three) && characters.of(three) > 0) say('triple')
    if (/^[，。、；：！？”’」』）》]/u.test(after.text)) say('mark')
  } else say(/^\p{Ll}/u.test(after.text) ? 'small' : 'capital')
  // What a colon announces begins with a quotation mark.
  if (after.startsQuote && before.tail === 'colon') say('announced')
  if (after.startsQuote && !habit.isEastern && before.tail === 'comma') say('quoted')
  const open = unclosedIn(end)
  if (open.length > 0) {
    const closer = closers[openers.indexOf(open.at(-1)!)]!
    const closes = after.text.indexOf(closer)
    const opens = after.text.indexOf(open.at(-1)!)
    say(closes >= 0 && (opens < 0 || closes < opens) ? 'closes' : 'opensOn')
  }
  say('likeness', rarity.likeness(end, start))
  if (Math.abs(before.block.measure - after.block.measure) > 1) say('otherMeasure')
  return facts
}

/** How much more often two characters stand together in the text than chance would have it. */
function associate(left: string, right: string, counts: CharacterCounts): number {
  const together = counts.of(left + right)
  const [a, b] = [counts.of(left), counts.of(right)]
  if (together === 0) return a + b > 8 ? -0.6 : 0
  const surprise = Math.log((together * counts.total) / (a * b || 1))
  return Math.max(-0.3, Math.min(2.8, surprise * 0.6))
}
