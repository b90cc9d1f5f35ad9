import {type Say, sayIn} from '../publish/phrases.ts'
import type {Io, Values} from './command.ts'

/** Option of each command that speaks to people. */
export const languageOption = {lang: {type: 'string'}} as const

/** What the command says, in the language of `--lang`, else of the environment, else in English. */
export function sayFor(values: Values, io: Io): Say {
  const {lang} = values
  const {LC_ALL, LC_MESSAGES, LANG} = io.env
  return sayIn(typeof lang === 'string' ? lang : LC_ALL || LC_MESSAGES || LANG || 'en')
}
