import {blockQuote, codeText, definition, htmlText, labelEnd, list} from 'micromark-core-commonmark'
import type {Extension} from 'micromark-util-types'
import {endLaziness} from './end-laziness.ts'
import {limitAttention} from './limit-attention.ts'
import {limitDepth} from './limit-depth.ts'
import {limitPatience} from './limit-patience.ts'
import {limitPictures} from './limit-pictures.ts'
import {skipLabelEnd} from './skip-label-end.ts'

/**
 * Keep the parser of Markdown linear, whatever it reads: each construct that could look at a
 * paragraph again and again has a bound, beyond which its sign is text.
 *
 * @param options
 *   `hasHtml`: whether `<b>` in a line is HTML; in MDX it is an element of its own.
 */
export function micromarkGuard({hasHtml = true}: {readonly hasHtml?: boolean} = {}): Extension {
  return {
    // The parser's own are not tried after ours: each of them would look once more.
    disable: {null: ['codeText', 'definition', 'htmlText', 'labelEnd']},
    document: {
      42: limitDepth(list),
      43: limitDepth(list),
      45: limitDepth(list),
      62: limitDepth(blockQuote),
      ...Object.fromEntries(digits.map((code) => [code, limitDepth(list)]))
    },
    contentInitial: {91: limitPatience(definition)},
    flow: {null: [endLaziness]},
    text: {
      42: limitAttention,
      ...(hasHtml && {60: limitPatience(htmlText)}),
      93: [skipLabelEnd, limitPatience(limitPictures(labelEnd))],
      95: limitAttention,
      96: limitPatience(codeText)
    }
  }
}

/** `0` to `9` */
const digits = Array.from({length: 10}, (_, digit) => 48 + digit)
