/** A decision of which the truth is known. */
export interface Judged {
  readonly isRight: boolean
  /** 0.5 to 1. */
  readonly confidence: number
}

/** Below it a decision is called doubtful. */
const doubt = 0.9
const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]

/**
 * Whether confidence means what it says: how many decisions of each confidence are right, how many
 * of the wrong ones were doubted, and how many were doubted at all.
 *
 * @param judged
 *   Decisions, in any order.
 * @param name
 *   What they are, in the plural.
 * @returns
 *   A table in Markdown, with a bar for each share that is right.
 */
export function showReliability(judged: readonly Judged[], name: string): string {
  const wrong = judged.filter(({isRight}) => !isRight)
  const doubted = judged.filter(({confidence}) => confidence < doubt)
  const found = wrong.filter(({confidence}) => confidence < doubt).length
  const rows = bins.slice(1).flatMap((high, index) => {
    const low = bins[index]!
    const bin = judged.filter(({confidence}) => confidence >= low && confidence < high)
    if (bin.length === 0) return []
    const share = bin.filter(({isRight}) => isRight).length / bin.length
    const range = `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`
    return [`| ${range} | ${bin.length} | ${share.toFixed(3)} | ${'█'.repeat(share * 20)} |`]
  })
  return [
    `${wrong.length} of ${judged.length} ${name} are wrong; ${found} of these were doubted ` +
      `(confidence below ${doubt}). Doubted in all: ${doubted.length} ` +
      `(${((100 * doubted.length) / Math.max(1, judged.length)).toFixed(1)} %).`,
    '',
    `| confidence | ${name} | right |  |`,
    '|---|---:|---:|:---|',
    ...rows,
    ''
  ].join('\n')
}
