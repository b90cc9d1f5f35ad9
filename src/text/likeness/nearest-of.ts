import {nearest} from './nearest.ts'

/**
 * Find the word that a person may have meant among very many.
 *
 * Of few words each is compared. Of many only those are that share the rarest pieces of three
 * characters with what was written: so a question costs the same, however many words there are.
 *
 * @param words
 *   What would have been right, in order of preference.
 * @returns
 *   Function that answers as `nearest` does.
 */
export function nearestOf(words: Iterable<string>): (word: string) => string | undefined {
  const all = [...words]
  if (all.length <= few) return (word) => nearest(word, all)
  const places = new Map<string, number[]>()
  for (const [index, word] of all.entries()) {
    for (const piece of piecesOf(word)) {
      const list = places.get(piece)
      if (list) list.push(index)
      else places.set(piece, [index])
    }
  }
  return function (word) {
    const votes = new Map<number, number>()
    for (const piece of piecesOf(word)) {
      const list = places.get(piece) ?? []
      // What is in very many words (`chapter-`) tells none of them.
      if (list.length > few) continue
      for (const index of list) votes.set(index, (votes.get(index) ?? 0) + 1)
    }
    const likely = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, likeliest)
    return nearest(
      word,
      likely.map(([index]) => all[index]!)
    )
  }
}

/** Words that are compared one by one; by hand: a millisecond's work. */
const few = 64
/** Words that are compared of many; by hand: the one that is meant shares the most pieces. */
const likeliest = 16
const pieceLength = 3

function piecesOf(word: string): ReadonlySet<string> {
  const characters = [...`^${word.toLowerCase()}$`].slice(0, 66)
  return new Set(
    characters
      .slice(0, 1 - pieceLength)
      .map((_, at) => characters.slice(at, at + pieceLength).join(''))
  )
}
