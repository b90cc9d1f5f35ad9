import type {Construct, TokenizeContext} from 'micromark-util-types'

/**
 * A `]` that no `[` stands before, which is text at once.
 *
 * For each `]` the syntax of notes looks for a `[` that it may close, back to the start of the
 * paragraph: a megabyte of them is work for hours.
 */
export const skipLabelEnd: Construct = {
  name: 'collateLabelEnd',
  tokenize: function (effects, ok, nok) {
    if (hasOpenLabel(this)) return nok
    return function (code) {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    }
  }
}

/** The parser keeps the starts of labels by itself, and marks those that it has closed. */
function hasOpenLabel({_labelStarts: starts}: TokenizeContext): boolean {
  if (!starts) return false
  while (starts.at(-1)?._balanced) starts.pop()
  return starts.length > 0
}
