import type {Effects, TokenizeContext} from 'micromark-util-types'

/**
 * Let text go on in the token before it, where the parser would begin one more.
 *
 * ```text
 * a <![CDATA[ a <![CDATA[
 *   ^ no element begins here after all, so `<!` is text beside the text `a `
 * ```
 *
 * When a paragraph has been read, the parser makes one token of such neighbours by taking events out
 * of the middle of its list, each time in the time of all that come after.
 *
 * @param context
 *   The paragraph that is read.
 * @param effects
 *   What its constructs are given; changed.
 */
export function joinData(context: TokenizeContext, effects: Effects): void {
  const {exit} = effects
  effects.exit = function (type) {
    const token = exit(type)
    if (type !== 'data') return token
    const {events} = context
    const last = events.length - 1
    const [before, entered] = [events[last - 2], events[last - 1]]
    const isBeside = before?.[0] === 'exit' && before[1].type === 'data'
    if (!isBeside || entered?.[1] !== token) return token
    before[1].end = token.end
    events.length -= 2
    return before[1]
  }
}
