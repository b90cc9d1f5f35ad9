import type {Construct, TokenizeContext} from 'micromark-util-types'

/**
 * The `]` of a picture whose words hold pictures whose words hold pictures, which is text once their
 * words are very many times what stands there.
 *
 * A link holds no link, but the words of a picture may hold pictures: of `![a![a![a` with as many ends
 * each is read, and its words kept, for each that it stands in.
 *
 * @param construct
 *   What the end of a label is else.
 */
export function limitPictures(construct: Construct): Construct {
  return {
    ...construct,
    name: `collate-pictures-${construct.name}`,
    tokenize: function (effects, ok, nok) {
      const start = openLabel(this)
      if (start?.type !== 'labelImage') return construct.tokenize.call(this, effects, ok, nok)
      const end = this.now().offset
      const words = counted.get(this) ?? {first: start.start.offset, count: 0}
      counted.set(this, words)
      words.count += end - start.start.offset
      words.first = Math.min(words.first, start.start.offset)
      if (words.count > most * (end - words.first) + leastWords) {
        start._balanced = true
        return nok
      }
      return construct.tokenize.call(this, effects, ok, nok)
    }
  }
}

/** Times that a character may be among the words of a picture; by hand: twice is rare. */
const most = 16
/** Characters of such words that any paragraph may have. */
const leastWords = 2000

/** By paragraph: where the first picture begins, and the words of all. */
const counted = new WeakMap<TokenizeContext, {first: number; count: number}>()

/** What a `]` would end; the parser keeps the starts of labels, and marks those that it has closed. */
function openLabel({_labelStarts: starts}: TokenizeContext) {
  return starts?.findLast(({_balanced}) => !_balanced)
}
