/** What is known of a page whose articles are known: `truth.json` beside a `page.txt`. */
export interface Truth {
  readonly language: string
  readonly articles: readonly {
    readonly title?: string
    readonly byline?: string
    readonly paragraphs: readonly string[]
  }[]
}
