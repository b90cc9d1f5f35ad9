/** Two colours that go together; the contrast of each pair is at least 7:1. */
interface CoverColors {
  readonly paper: string
  readonly ink: string
}

/** Papers and inks of eight bindings: four light, four dark. */
export const coverPairs: readonly CoverColors[] = [
  {paper: '#f6f1e4', ink: '#6d1414'},
  {paper: '#1f3a3a', ink: '#f3ead2'},
  {paper: '#f1eee6', ink: '#1d2f4f'},
  {paper: '#5b1a1e', ink: '#f7ecd9'},
  {paper: '#eef0e6', ink: '#23402c'},
  {paper: '#20304a', ink: '#f2ead8'},
  {paper: '#f4efe9', ink: '#2a2623'},
  {paper: '#37304a', ink: '#f1ece4'}
]

/** The pair of a book: by its identifier, so that it stays when the text is corrected. */
export function coverColors(identifier: string): CoverColors {
  return coverPairs[fnv1a(identifier) % coverPairs.length]!
}

/** @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fnv1a(value: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(value)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return hash
}
