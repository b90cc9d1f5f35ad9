/** What is known of a page whose articles are known: `truth.json` beside a `page.txt`. */
export interface Truth {
  readonly language: string
  readonly articles: readonly {
    readonly title?: string
    readonly byline?: string
    readonly paragraphs: readonly string[]
  }[]
  /** Lines above and below headlines that belong to their heads, and not to the titles. */
  readonly kickers?: readonly string[]
  readonly decks?: readonly string[]
}
