/** One reason for a decision: `weight` in nats, for it where positive, against it where negative. */
export interface Evidence {
  /** Stable name in kebab case, which the review page shows: `adjacency`, `rare-words`… */
  readonly name: string
  readonly weight: number
  /** The words, names or marks that the evidence rests on, when there are any. */
  readonly detail?: string
}
