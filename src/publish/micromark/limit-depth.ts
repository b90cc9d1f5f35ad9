import type {Construct, State, TokenizeContext} from 'micromark-util-types'
import type {Point} from 'unist'

/**
 * A container that does not open below a hundred others.
 *
 * It is counted as the parser reads: a ruler of `- - - -` opens nothing, nor do signs in code.
 *
 * @throws {NestedTooDeepError}
 *   At the place of the first that is too deep.
 */
export function limitDepth(construct: Construct): Construct {
  const {continuation} = construct
  return {
    ...construct,
    tokenize: function (effects, ok, nok) {
      const {line, column, offset} = this.now()
      const depth = depthOf(this, line)
      const opened: State = function (code) {
        // The parser first looks whether there is a container, then takes it.
        if (depth.last !== offset) depth.open++
        depth.last = offset
        if (depth.open > mostDepth) throw new NestedTooDeepError({line, column, offset})
        return ok(code)
      }
      return construct.tokenize.call(this, effects, opened, nok)
    },
    ...(continuation && {
      continuation: {
        ...continuation,
        tokenize: function (effects, ok, nok) {
          const depth = depthOf(this, this.now().line)
          const goesOn: State = function (code) {
            depth.open++
            return ok(code)
          }
          return continuation.tokenize.call(this, effects, goesOn, nok)
        }
      }
    })
  }
}

/** Quotations, lists and notes stand in each other deeper than anybody reads. */
export class NestedTooDeepError extends Error {
  override name = 'NestedTooDeepError'
  readonly place: Point
  constructor(place: Point) {
    super(`${mostDepth} quotations or lists stand in each other`)
    this.place = place
  }
}

/** Containers in each other; no page has them, and no tree of more can be walked. */
const mostDepth = 100

interface Depth {
  readonly line: number
  /** Containers that are open at this place of the line. */
  open: number
  /** Where the last of them opened. */
  last: number
}

/** Of the line that is read, by document. */
const depths = new WeakMap<TokenizeContext, Depth>()

function depthOf(context: TokenizeContext, line: number): Depth {
  let depth = depths.get(context)
  if (depth?.line !== line) {
    depth = {line, open: 0, last: -1}
    depths.set(context, depth)
  }
  return depth
}
