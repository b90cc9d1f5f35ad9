/**
 * Say how many there are of something, as English does: `1 book`, `2 books`.
 *
 * @param number
 *   How many.
 * @param one
 *   What is counted; also with what is said of it: `text of the folder is`.
 * @param more
 *   The same for any other number. Default: `one` and an `s`.
 */
export function countOf(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`
}
