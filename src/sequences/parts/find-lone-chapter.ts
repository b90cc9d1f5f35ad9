import type {Arrangement} from '../arrange.ts'
import type {Candidate} from '../chains/find-chains.ts'

const [ofChapters, ofScenes] = [2, 3]

/**
 * The arrangement of an excerpt that is one chapter, `第三章` directly above `一`: the numbers count its sections;
 * so do the scenes below `ACTO ÚNICO`.
 * Where the head of each page repeats it, it stands more than once.
 *
 * @param plan
 *   The same with the numbers as articles.
 */
export function withLoneChapter(
  plan: Arrangement | undefined,
  candidates: readonly Candidate[]
): Arrangement | undefined {
  const first = plan?.articles.members[0]
  if (!plan || !first || plan.articles.rank < ofScenes || plan.parts.length > 0) return plan
  if (first.reading.value !== 1) return plan
  const chapters = candidates.filter(({reading}) => reading.rank === ofChapters && !reading.isTight)
  const above = chapters.find(({at}) => at === first.at - 1)
  if (!above || chapters.some(({reading}) => reading.value !== above.reading.value)) return plan
  const {key, rank} = above.reading
  const chapter = {key, rank, members: [above], score: plan.articles.score}
  return {...plan, articles: chapter, inner: [plan.articles, ...plan.inner]}
}
