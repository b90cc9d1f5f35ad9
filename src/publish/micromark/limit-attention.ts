import type {Code, Construct, State, TokenizeContext} from 'micromark-util-types'

/**
 * A run of `*` or `_` that is text, because it is longer than any emphasis, or comes after more of
 * them than a paragraph that people read has.
 *
 * The parser pairs them two by two, back to the start of the paragraph, and makes an element of each
 * pair: of `*****…a…*****` a tree that nothing can walk.
 */
export const limitAttention: Construct = {
  name: 'collateAttention',
  tokenize: function (effects, ok, nok) {
    const count = (marks.get(this) ?? 0) + 1
    marks.set(this, count)
    let first: Code
    let length = 0
    return function (code) {
      first = code
      effects.enter('data')
      return inside(code)
    }
    function inside(code: Code): State | undefined {
      if (code === first) {
        effects.consume(code)
        length++
        return inside
      }
      if (count <= mostMarks && length <= longestRun) return nok(code)
      effects.exit('data')
      return ok(code)
    }
  }
}

/** Runs in one paragraph; beyond, they are text. By hand: a long page has some dozens. */
const mostMarks = 500
/** `***` is all that CommonMark has a use for; by hand, with room for what is nested. */
const longestRun = 16

const marks = new WeakMap<TokenizeContext, number>()
