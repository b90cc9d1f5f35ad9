import type {Fit} from '../lines/fit.ts'

/** So many characters a line stands out, at least: fewer are chance where words are set by hand. */
const least = 2

/**
 * Find the lines that stand out to the left of the others, by the white space before them: where nearly
 * all are set in, their column begins there, and an indent tells nothing.
 *
 * @param most
 *   The share of the lines from which on they are set in by turns, and none stands out.
 */
export function findOutset(lines: readonly Fit[], most: number): Fit[] {
  const leads = lines.map(({lead}) => lead).sort((a, b) => a - b)
  const usual = leads[Math.floor(leads.length / 2)] ?? 0
  const found = lines.filter(({lead}) => usual - lead >= least)
  return found.length <= lines.length * most ? found : []
}
