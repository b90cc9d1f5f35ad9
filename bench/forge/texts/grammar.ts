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
 * Fill a pattern with what the grammar has for its names; the first of a list is taken far oftener
 * than the last, as in real text.
 */
export function expand(grammar: Grammar, pattern: string, dice: Dice, topic: Topic = {}): string {
  let depth = 0
  const fill = (text: string): string =>
    text.replace(
      /\{([\w-]+)(?::(\d+)-(\d+))?\}/g,
      (_, name: string, least?: string, most?: string) => {
        if (least !== undefined) return String(dice.between(Number(least), Number(most)))
        const about = topic[name]
        if (about !== undefined && dice.chance(0.35)) return about
        const list = grammar.get(name)
        if (list === undefined)
          throw new Error(`Cannot fill {${name}}, the grammar has no such rule`)
        if (++depth > 200) return ''
        return fill(dice.often(list))
      }
    )
  return fill(pattern)
}
