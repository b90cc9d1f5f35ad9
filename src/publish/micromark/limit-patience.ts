import type {Construct, Effects, TokenizeContext} from 'micromark-util-types'
import {joinData} from './join-data.ts'

/**
 * A construct that is text once a paragraph has been read in vain too often.
 *
 * `a <!-- a <!-- a <!--` has no end of a comment, and each start looks for one up to the end of the
 * paragraph: a megabyte of them is work for hours. Each character that the parser takes is counted,
 * also those that it gives back; when they are eight times what has been read of the paragraph,
 * nobody looks any further.
 */
export function limitPatience(construct: Construct): Construct {
  return {
    ...construct,
    name: `collate-${construct.name}`,
    tokenize: function (effects, ok, nok) {
      const steps = countSteps(this, effects)
      const isTired = steps.count > patience * (this.now().offset - steps.start) + leastPatience
      return isTired ? nok : construct.tokenize.call(this, effects, ok, nok)
    }
  }
}

/** Times that a paragraph is read; by hand: people leave a handful of signs open in one. */
const patience = 8
/** Characters that are read of any paragraph: ten long pages of text. */
const leastPatience = 20_000

interface Steps {
  /** Offset of the first construct that was counted. */
  readonly start: number
  count: number
}

/** By paragraph. */
const counted = new WeakMap<TokenizeContext, Steps>()

function countSteps(context: TokenizeContext, effects: Effects): Steps {
  const known = counted.get(context)
  if (known) return known
  const steps = {start: context.now().offset, count: 0}
  counted.set(context, steps)
  // What a construct tries inside of itself is given these effects, too, and no others.
  const {consume} = effects
  effects.consume = function (code) {
    steps.count++
    consume(code)
  }
  joinData(context, effects)
  return steps
}
