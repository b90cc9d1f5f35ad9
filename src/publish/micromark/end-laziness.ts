import type {Construct, ParseContext} from 'micromark-util-types'

/**
 * Take lines that go on in a quotation without its sign for lines with it, after very many of them.
 *
 * ```text
 * > a
 * b
 * b
 * ```
 *
 * After each such line the parser looks back over the whole paragraph, whether something is still
 * open in it.
 */
export const endLaziness: Construct = {
  name: 'collateLaziness',
  partial: true,
  tokenize: function (_, _ok, nok) {
    const {line} = this.now()
    const {lazy} = this.parser
    if (lazy[line]) {
      const run = runs.get(this.parser)
      const length = run?.line === line - 1 ? run.length + 1 : run?.line === line ? run.length : 1
      runs.set(this.parser, {line, length})
      if (length > mostLazy) lazy[line] = false
    }
    return nok
  }
}

/** Lines in a row; by hand: a paragraph has some dozens. */
const mostLazy = 500

/** The lines without their sign that were read last, by document. */
const runs = new WeakMap<ParseContext, {readonly line: number; readonly length: number}>()
