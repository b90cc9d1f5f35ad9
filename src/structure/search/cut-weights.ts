/** What can be seen of a place where an article may begin. */
export type CutFact = keyof typeof cutWeights

/**
 * What each fact says for an article that begins at a block, in nats. Those from `cohesion` to
 * `pointing` were measured by logistic regression on 2,900 places between paragraphs of pages put
 * together from articles of known borders (nine kinds in two scripts, each left out in turn), and are
 * rounded towards nothing, since the search weighs titles beside them. The others are about what these
 * pages do not have: a title between, another column, a mark `（下转…）`, a paragraph that may be none.
 */
export const cutWeights = {
  /** A new article at a place has to be this much likelier than that the running text goes on. */
  prior: -1.5,
  cohesion: 2,
  measure: 1.5,
  opening: 1.5,
  openingOfEach: 2.5,
  salutation: 3.5,
  quotation: -0.5,
  dialogue: -1.5,
  connective: -3,
  counting: -2,
  parallel: -1.5,
  pointing: -0.7,
  /** What a gap says on this page, or what none says. */
  gap: 1,
  titleBetween: 2.5,
  unfinished: -2,
  uncertain: -0.6,
  continuedElsewhere: 3,
  /** The date with which a text ends stands above it. */
  dated: 3.5,
  /** It is such a date itself. */
  closing: -4,
  tornStart: -3,
  /** On the page it begins what stands under another head, or in another row of columns; or stands under the same. */
  otherDomain: 2.5,
  sameDomain: -3
}
