/** Lines on either side that a line's left edge is looked for in. */
const neighbourhood = 24

/** The left edge of the column around each line: the commonest lead, the smaller of two equals. */
export function leftEdges(leads: readonly number[]): number[] {
  if (leads.every((lead) => lead === 0)) return leads.slice()
  const counts = new Map<number, number>()
  const add = (lead: number | undefined, by: number) => {
    if (lead !== undefined) counts.set(lead, (counts.get(lead) ?? 0) + by)
  }
  for (let index = 0; index < Math.min(neighbourhood, leads.length); index++) add(leads[index], 1)
  return leads.map((_, index) => {
    add(leads[index + neighbourhood], 1)
    if (index > neighbourhood) add(leads[index - neighbourhood - 1], -1)
    let edge = 0
    let most = 0
    for (const [lead, count] of counts) {
      if (count > most || (count === most && lead < edge)) {
        edge = lead
        most = count
      }
    }
    return edge
  })
}
