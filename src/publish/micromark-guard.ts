import type {Code, Construct, Extension, TokenizeContext, Tokenizer} from 'micromark-util-types'

/**
 * Keep the parser from looking back over a whole paragraph again and again.
 *
 * For each `]` it looks for a `[` that it may close, and for each `*` for one that it may pair
 * with, both back to the start: a megabyte of them is work for hours. A `]` with no `[` before it
 * is text at once; so is a `*` or `_` after more of them than a paragraph that people read has.
 */
export function micromarkGuard(): Extension {
  return {text: {42: attention, 93: labelEnd, 95: attention}}
}

/** Emphasis in one paragraph; beyond, its marks are text. */
const mostMarks = 2000

const marks = new WeakMap<TokenizeContext, number>()
/** Count of events at the start in which no label starts that may still be closed. */
const clear = new WeakMap<TokenizeContext, number>()

const attention: Construct = {
  name: 'collateAttention',
  tokenize: function (effects, ok, nok) {
    const count = (marks.get(this) ?? 0) + 1
    marks.set(this, count)
    return count > mostMarks ? asText(effects, ok) : nok
  }
}

const labelEnd: Construct = {
  name: 'collateLabelEnd',
  tokenize: function (effects, ok, nok) {
    const {events} = this
    const start = clear.get(this) ?? 0
    for (let index = events.length - 1; index >= start; index--) {
      const {type, _balanced} = events[index]![1]
      if ((type === 'labelLink' || type === 'labelImage') && !_balanced) return nok
    }
    clear.set(this, events.length)
    return asText(effects, ok)
  }
}

/** Takes the run of the character at hand. */
function asText(
  effects: Parameters<Tokenizer>[0],
  ok: Parameters<Tokenizer>[1]
): Parameters<Tokenizer>[1] {
  let first: Code
  return function (code) {
    first = code
    effects.enter('data')
    return inside(code)
  }
  function inside(code: Code): ReturnType<Parameters<Tokenizer>[1]> {
    if (code !== first) {
      effects.exit('data')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
}
