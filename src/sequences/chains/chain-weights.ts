/**
 * What speaks for a line as the head of a part of a book, in nats, about. All are set by hand on
 * books as people have them; a chain of heads has the sum, so that no single one decides.
 */
export const ofHead = {
  /** A word is counted, `Chapter 3`, not only a number. */
  word: 1.2,
  /** More blank lines above than between paragraphs, by one and by two. */
  gapAbove: 1,
  wideGapAbove: 0.5,
  /** A blank line below. */
  gapBelow: 0.5,
  /** Each of the next four lines that is text: what is counted in a list stands above its like. */
  textBelow: [1.5, 1.2, 0.8, 0.4],
  /** The next of its kind stands below without text between: an entry of the contents. */
  nextBeforeText: -3,
  /** Leaders, or the number of a page behind them. */
  leaders: -4,
  /** It ends in a comma, or, having no word, as a sentence does. */
  endsInComma: -2,
  endsAsSentence: -1.5,
  /** The line above is running text that ends no sentence; the line below begins in small letters. */
  followsOpen: -1.5,
  beforeSmall: -1.5,
  /** It fills its column and goes on in the next line: `（一）大力推进现代化产业体系建设，加`. */
  runsOn: -3,
  /** It and the next line do: `BOOK IV. The council met`, three lines and more, is running text. */
  runsFar: -4,
  /** Words follow the unit without a space: `第十六章生死看淡`. */
  tight: -0.5,
  /** Wider than heads are. */
  long: -1.5,
  /** No more apart from the text above than paragraphs are, and only a number. */
  bareWithoutGap: -1
} as const

/** What it is worth that one head follows another of its kind. */
export const ofLink = {
  next: 1.5,
  /** Chapters count anew in each part; lists do so more often. */
  restart: {word: -0.7, bare: -1.5},
  /** The same number again: a head printed twice, or two lists. */
  repeatNear: -0.6,
  repeatFar: -4,
  /** Numbers are left out: so much, and so much more for each doubling, at most `jumpMost`. */
  jump: -1.5,
  jumpMore: -0.8,
  jumpMost: {word: -4, bare: -6},
  back: -4,
  /** Less text between two heads than an article has. */
  littleText: -3
} as const

/** What it is worth that a chain begins with a number. */
export const ofStart = {one: 0.5, two: -1, three: -2.5, other: -6} as const

/** A chain is one from here on. */
export const accepted = 2.5
/** Text between two heads from which they head articles, in full widths: three short lines. */
export const leastText = 40
/** Numbers from which three bare ones are a chain; words, and more of them, need two. */
export const fewBare = 3
