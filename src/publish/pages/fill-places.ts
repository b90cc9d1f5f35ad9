/**
 * Say a sentence of the program in a language.
 *
 * @param phrase
 *   The sentence in English, which names it, with places such as `{count}`; `{count?one:many}` is one
 *   word or the other.
 * @param values
 *   What stands at the places (optional).
 */
export type Say = (phrase: string, values?: Readonly<Record<string, string | number>>) => string

/** Put values in the places of a sentence; a place without one stays. */
export function fillPlaces(
  text: string,
  values: Readonly<Record<string, string | number>>
): string {
  return text.replace(
    /\{(\w+)(?:\?([^:{}]*):([^{}]*))?\}/g,
    function (whole, name: string, one?: string, many?: string) {
      if (!Object.hasOwn(values, name)) return whole
      const value = String(values[name])
      return many === undefined ? value : value === '1' ? one! : many
    }
  )
}
