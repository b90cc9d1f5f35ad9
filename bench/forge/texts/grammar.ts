import type {Dice} from '../dice.ts'

/** What may stand for each name in braces: `{place}` is one of `rules.get('place')`. */
export type Grammar = ReadonlyMap<string, readonly string[]>

/** What a piece of text is about: `{place}` is now and then the same place. */
export type Topic = Readonly<Record<string, string>>

/**
 * Read a grammar: `name = word word …`, or `name: a phrase / another {place} / …`, each going on
 * over lines that are set in.
 */
export function readGrammar(text: string): Grammar {
  const rules = new Map<string, readonly string[]>()
  for (const rule of text.split(/\n(?=\S)/)) {
    const match = /^([\w-]+) ?([=:])\s*([\s\S]*)$/.exec(rule.trim())
    if (match === null) continue
    const [, name = '', kind, list = ''] = match
    const flat = list.replace(/\s*\n\s*/g, ' ').trim()
    rules.set(name, kind === '=' ? flat.split(' ') : flat.split(/ \/ ?/).filter(Boolean))
  }
  return rules
}

/**
 * Fill a pattern with what the grammar has for its names; the first of a list is taken oftener than
 * the last, as in real text.
 *
 * @throws {Error}
 *   For a name that the grammar has no rule of.
 */
export function expand(grammar: Grammar, pattern: string, dice: Dice, topic: Topic = {}): string {
  let text = ''
  for (const piece of piecesOf(pattern)) {
    if (typeof piece === 'string') text += piece
    else if (piece.range !== undefined) text += dice.between(...piece.range)
    else {
      const about = topic[piece.name]
      if (about !== undefined && dice.chance(0.35)) text += about
      else {
        const list = grammar.get(piece.name)
        if (list === undefined)
          throw new Error(`Cannot fill {${piece.name}}, the grammar has no such rule`)
        text += expand(grammar, dice.often(list), dice, topic)
      }
    }
  }
  return text
}

type Piece = string | {readonly name: string; readonly range?: readonly [number, number]}

const known = new Map<string, readonly Piece[]>()

/** A pattern taken apart once: `a {quality} {d:1-9}`. */
function piecesOf(pattern: string): readonly Piece[] {
  const cached = known.get(pattern)
  if (cached !== undefined) return cached
  const pieces = pattern.split(/(\{[^}]*\})/).flatMap((piece): Piece[] => {
    if (piece === '') return []
    const match = /^\{([\w-]+)(?::(\d+)-(\d+))?\}$/.exec(piece)
    if (match === null) return [piece]
    const [, name = '', least, most] = match
    return [least === undefined ? {name} : {name, range: [Number(least), Number(most)]}]
  })
  if (known.size < 50_000) known.set(pattern, pieces)
  return pieces
}
