import type {Ruling} from '../decisions/index.ts'
import {toYaml} from '../decisions/index.ts'

/** One decision with all that a person needs to agree with it or to overrule it. */
export interface Card {
  /** `e12`: the end of line 12; `h` a hyphen there, `l` the line, `r` a paragraph's role, `t` a title, `b` a byline, `c` a beginning. */
  readonly id: string
  /** Index of the line that it is at. */
  readonly line: number
  /** `page.txt:94` */
  readonly place: string
  readonly question: string
  /** What was decided, in a few words. */
  readonly decided: string
  /** 0 to 1. */
  readonly confidence: number
  /** Whether a person settled it. */
  readonly isSettled: boolean
  /** What stands there; of the end of a line what stands before and after it. */
  readonly context: readonly string[]
  readonly evidence: readonly Ground[]
  readonly options: () => readonly CardOption[]
}

/** One reason, and what it speaks for. */
export interface Ground {
  readonly name: string
  readonly favors: string
  readonly weight: number
  readonly detail?: string | undefined
}

/** What a person may decide instead, and how `book.yaml` says it. */
export interface CardOption {
  readonly label: string
  /** 0 to 1, where it is reckoned. */
  readonly chance?: number | undefined
  readonly ruling: Ruling
  readonly yaml: string
}

/** An option with its line of `book.yaml`. */
export function toOption(ruling: Ruling, label = labelOf(ruling), chance?: number): CardOption {
  return {label, chance, ruling, yaml: toYaml(ruling)}
}

function labelOf(ruling: Ruling): string {
  if ('join' in ruling) return ruling.as === undefined ? 'Go on' : `Read “${ruling.as}”`
  if ('break' in ruling) return 'End the paragraph'
  if ('line' in ruling) return 'Keep the line'
  if ('drop' in ruling) return 'Drop this line'
  if ('keep' in ruling) return 'Keep it as text'
  if ('role' in ruling) return `Make it ${article(ruling.as)}`
  if ('cut' in ruling) return 'Begin an article here'
  if ('merge' in ruling) return 'Go on with the article before'
  if ('reading' in ruling) return `Read “${ruling.as}”`
  if ('order' in ruling) return 'Put it first'
  if ('byline' in ruling) return 'Give it this byline'
  return 'Give it this title'
}

const article = (role: string) => (role === 'body' || role === 'verse' ? role : `a ${role}`)
