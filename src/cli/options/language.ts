import {type Say, sayIn} from '../../publish/pages/phrases.ts'
import {type Tell, tellIn} from '../../publish/retell.ts'
import type {Io, Values} from '../commands/command.ts'

/** Option of each command that speaks to people. */
export const languageOption = {lang: {type: 'string'}} as const

/** What the command says, in the language of `--lang`, else of the environment, else in English. */
export function sayFor(values: Values, io: Io): Say {
  return sayIn(languageOf(values, io))
}

/** Says a message in that language. */
export function tellFor(values: Values, io: Pick<Io, 'env'>): Tell {
  return tellIn(languageOf(values, io))
}

/** A tag, or a locale of the environment such as `zh_CN.UTF-8`. */
export function languageOf({lang}: Values, {env}: Pick<Io, 'env'>): string {
  if (typeof lang === 'string') return lang
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en'
}
