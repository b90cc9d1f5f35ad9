/**
 * The value below which a share of the values lie.
 *
 * @param values
 *   Numbers in any order.
 * @param share
 *   0 for the least, 0.5 for the median, 1 for the greatest.
 * @returns
 *   One of the values; 0 for none.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0
}
