import type {Line} from '../../source/index.ts'
import {type BuildContext, joinOf} from '../blocks/build-block.ts'
import type {Join} from '../blocks/decide-join.ts'
import type {Fit} from '../lines/fit.ts'
import {isSpread} from '../lines/is-spread.ts'
import type {PrintedFit} from '../lines/printed-fit.ts'
import type {Decision} from './decide-breaks.ts'

/** What the break between two printed lines means. */
export interface DecidedBreak {
  readonly before: Line
  readonly after: Line
  readonly decision: Decision
  /** Whether the line ends for the reader inside its paragraph. */
  readonly isKept: boolean
  /** How the lines meet when they are joined; worked out when it is asked for. */
  join(): Join
}

/**
 * List the breaks between printed lines with what was decided.
 *
 * Of the lines nothing is held but their places: what was measured ends with this stage, since a
 * long book has hundreds of thousands of lines.
 */
export function listBreaks(
  fits: readonly Fit[],
  decisions: readonly Decision[],
  keeps: readonly boolean[],
  context: BuildContext
): DecidedBreak[] {
  const isEastern = fits[0]?.face === 'cjk'
  const all = {lines: fits.map(({line}) => line), decisions, keeps, context, isEastern}
  return decisions.map((_, index) => new Break(all, index))
}

interface Breaks {
  readonly lines: readonly Line[]
  readonly decisions: readonly Decision[]
  readonly keeps: readonly boolean[]
  readonly context: BuildContext
  readonly isEastern: boolean
}

class Break implements DecidedBreak {
  readonly #all: Breaks
  readonly #index: number

  constructor(all: Breaks, index: number) {
    this.#all = all
    this.#index = index
  }

  get before(): Line {
    return this.#all.lines[this.#index]!
  }

  get after(): Line {
    return this.#all.lines[this.#index + 1]!
  }

  get decision(): Decision {
    return this.#all.decisions[this.#index]!
  }

  get isKept(): boolean {
    return this.#all.keeps[this.#index]!
  }

  join(): Join {
    return joinOf(this.#printed(this.before), this.#printed(this.after), this.#all.context)
  }

  #printed(line: Line): PrintedFit {
    const text = line.value.trim()
    const spread = this.#all.isEastern && isSpread(text)
    return {line, text, lead: line.value.indexOf(text), spread}
  }
}
