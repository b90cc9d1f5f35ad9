/** What can be seen of two blocks that may be the halves of one sentence. */
export const tearFacts = [
  /** Of every pair. */
  'any',
  /** The next block, with no title between; one further down, and how many blocks. */
  'beside',
  'ahead',
  'distance',
  /** How much oftener the characters at the tear stand together than by chance; three that do so elsewhere. */
  'pair',
  'triple',
  /** The tear runs through a word of two signs, or of more. */
  'word',
  'longWord',
  /** The second half begins with a mark; small; with a capital. */
  'mark',
  'small',
  'capital',
  /** The second half is the quotation that a colon or a comma announces. */
  'announced',
  'quoted',
  /** It closes the quotation that the first half opens, or does not. */
  'closes',
  'opensOn',
  /** Rare words that both have. */
  'likeness',
  'otherMeasure',
  /** What the second half looks like: perhaps the middle of a sentence; a remnant; a paragraph below a title, where the text was interrupted, or anywhere. */
  'maybe',
  'remnant',
  'headed',
  'unmarked',
  'anywhere',
  /** Restoration had joined them, by the logarithm of how many sentences are torn. */
  'joined'
] as const
export type TearFact = (typeof tearFacts)[number]
export type TearWeights = Readonly<Record<TearFact, number>>

/**
 * Set by hand, but for the words: the logarithms of how much oftener one runs through a true tear of Chinese and
 * Japanese essays than through a chance one, two signs 35 % for 3.5 %, more 5 % for .2 %.
 */
export const tearWeights: TearWeights = {
  any: 1,
  beside: 2.5,
  ahead: 0.6,
  distance: -0.01,
  pair: 1,
  triple: 0.7,
  word: 2.3,
  longWord: 3.2,
  mark: 0.5,
  small: 1,
  capital: -0.5,
  announced: 1.5,
  quoted: 2,
  closes: 2,
  opensOn: -1,
  likeness: 6,
  otherMeasure: -1.5,
  maybe: 0.3,
  remnant: -0.4,
  headed: -3.5,
  unmarked: -1.4,
  anywhere: -2.6,
  joined: 1
}
