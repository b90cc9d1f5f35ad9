import type {Fit} from '../../lines/fit.ts'
import type {Regimes} from '../../regimes/index.ts'

/**
 * Find lines of lists: all of a run between blank lines in which two begin with a bullet or a letter that counts
 * on, or one with a label that others have, too. They begin with capitals and leave room as verse does, and are none.
 *
 * ```text
 * > | 1. Where did the postman leave his bicycle?
 * > | A. At the chapel
 * > | B. In the shed
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @param regimes
 *   First lines of the items of lists, and of what stands behind a label that comes again.
 */
export function findListed(
  fits: readonly Fit[],
  {items, labelsAgain}: Pick<Regimes, 'items' | 'labelsAgain'>
): ReadonlySet<Fit> {
  const listed = new Set<Fit>()
  if (items.size < fewest && labelsAgain.size === 0) return listed
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && fits[to]!.gap === 0 && !fits[to]!.pageBreak) to++
    const run = fits.slice(from, to)
    const marks = run.filter((fit) => items.get(fit) === 'item' && marked.test(fit.text))
    if (marks.length >= fewest || run.some((fit) => labelsAgain.has(fit)))
      for (const fit of run) listed.add(fit)
    from = to
  }
  return listed
}

/** A bullet, a dash, a letter: clauses, `(a) for a person, one penny;`, may be lines of one sentence. */
const marked = /^(?:[•●■◆◇▪‣∙*–-]|[A-Za-z\d]{1,2}[.)])[\s\u00a0]/u
/** One line may begin with a sign by chance. */
const fewest = 2
