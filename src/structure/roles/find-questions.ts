import type {Seen} from '../blocks/observe.ts'

/** Questions at least, and their share of all blocks from the first on: each has an answer of few paragraphs. */
const [fewest, leastShare] = [3, 0.25]
/** The widest question, in full widths, and its lines at most. */
const [widest, mostLines] = [60, 2]
/** A question that heads its answer; talk begins with a mark, and `Q:` says who speaks. */
const asks = /^(?:\d{1,3}[.)．、]\s*|[¿¡])?[\p{Lu}\p{Lo}¿][^:：“”"«»「」。.!！]*[?？]$/u
/** What an answer is not: points to choose from, further questions. */
const chooses = /^[(（]?[A-Ha-h][).．）]\s?/u

/** Whether a line may head its answer. */
export const isQuestion = (text: string): boolean => asks.test(text)

/**
 * Find the questions of a text that asks and answers: from the first to the last each stands alone above an answer
 * that ends as sentences do, and the rest of the text holds no others.
 *
 * ```text
 * > May I borrow the ladder?
 *   Only if two people come to fetch it.
 *
 * > Is there a waiting list?
 *   There is one in May.
 * ```
 *
 * @param seen
 *   Blocks in order.
 */
export function findQuestions(seen: readonly Seen[]): readonly Seen[] {
  const found: Seen[] = []
  // Of each block no more is asked than how wide it is, in place.
  for (const one of seen)
    if (one.extent <= widest && one.block.lines.length <= mostLines && asks.test(one.text))
      found.push(one)
  if (found.length < fewest) return []
  const rest = seen.length - found[0]!.index
  const areAnswered = found.every(({index}) => {
    const below = seen[index + 1]
    return (
      below !== undefined &&
      below.tail === 'final' &&
      !isQuestion(below.text) &&
      !chooses.test(below.text) &&
      seen[index - 1]?.tail !== 'comma'
    )
  })
  return areAnswered && found.length >= rest * leastShare ? found : []
}
