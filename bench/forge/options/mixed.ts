import type {Dice} from '../dice.ts'
import {families} from '../families/families.ts'
import type {Family} from '../families/family.ts'
import type {Ranges} from './options.ts'
import {usual} from './usual.ts'

/**
 * A family whose every option comes from another of the families that teach: kickers in a book,
 * bylines above titles in a web novel, gaps of one extractor with indents of another.
 */
export function recombine(dice: Dice): Pick<Family, 'kind' | 'ranges'> {
  const teaching = families.filter(({set, name}) => set === 'train' && name !== 'mixed')
  const {kind, ranges: own} = dice.pick(teaching)
  const ranges: Record<string, unknown> = {}
  for (const name of Object.keys(usual) as (keyof typeof usual)[]) {
    // What a text is of stays with its kind; the rest is free.
    const from =
      name === 'language' || kept.has(name) || dice.chance(0.35) ? own : dice.pick(teaching).ranges
    if (from[name] !== undefined) ranges[name] = from[name]
  }
  return {kind, ranges: ranges as Ranges}
}

const kept: ReadonlySet<string> = new Set(['articles', 'headlineRule', 'paragraphs'])
