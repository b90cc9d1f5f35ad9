import type {Dice} from '../dice.ts'
import type {ForgeLanguage} from '../texts/grammars.ts'
import type {Options, Ranges} from './options.ts'
import {usual} from './usual.ts'

/** One value for each option: of those that a family may have, else the usual one. */
export function throwOptions(ranges: Ranges, dice: Dice, language?: ForgeLanguage): Options {
  const thrown: Record<string, unknown> = {...usual}
  for (const name of Object.keys(usual)) {
    const values = (ranges as Readonly<Record<string, readonly unknown[] | undefined>>)[name]
    if (values !== undefined && values.length > 0) thrown[name] = dice.pick(values)
  }
  if (language !== undefined) thrown.language = language
  return thrown as unknown as Options
}
