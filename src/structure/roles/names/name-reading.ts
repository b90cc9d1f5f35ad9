/** What is known of a line that may be a byline. */
export interface NameReading {
  /** The name alone; several are joined by `、` (Han) or `, `. */
  readonly author: string
  /** How much the line looks like a byline for itself: 0 is "could be", 3 and more is "surely". */
  readonly score: number
}
