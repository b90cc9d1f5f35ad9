/** Actions that run something, or leave the file; to go to a page of it is none of them. */
const acting = /\/S\s*\/(?:JavaScript|URI|Launch|SubmitForm|ImportData|GoToR|GoToE)\b/
/** A script that only opens the dialogue for printing: office programs write it into what they export. */
const printing = /\/JS\s*\(\s*(?:this\s*\.\s*)?print\s*\\?\([^()\\]*\\?\)\s*;?\s*\)/
/** Bytes behind a key or an object's head in which its action must show itself. */
const reach = 600

/**
 * Whether a PDF says that something is to be run or fetched as soon as it is opened: it is no
 * printed page. Nothing of the kind is ever done; but whoever gets such a file should know.
 *
 * Catalogues inside of compressed objects are not looked at.
 *
 * @param bytes
 *   Whole file.
 * @see ISO 32000-1, 12.6.2 Trigger events
 */
export function opensByActing(bytes: Uint8Array): boolean {
  for (let at = find(bytes, key); at >= 0; at = find(bytes, key, at + key.length)) {
    const value = textAt(bytes, at + key.length)
    const reference = /^\s*(\d{1,10})\s+(\d{1,5})\s+R\b/.exec(value)
    const action = reference ? objectOf(bytes, reference[1]!, reference[2]!) : value
    if (acting.test(action) && !printing.test(action)) return true
  }
  return false
}

const key = '/OpenAction'

/** The beginning of an object; of two that have one number, the last counts. */
function objectOf(bytes: Uint8Array, number: string, generation: string): string {
  const head = `\n${number} ${generation} obj`
  let last = -1
  for (let at = find(bytes, head); at >= 0; at = find(bytes, head, at + 1)) last = at
  return last < 0 ? '' : textAt(bytes, last).split('endobj')[0]!
}

/** Where words of ASCII stand in a file, from a place on; -1 for nowhere. */
function find(bytes: Uint8Array, words: string, from = 0): number {
  const first = words.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < words.length && bytes[at + length] === words.charCodeAt(length)) length++
    if (length === words.length) return at
  }
  return -1
}

/** Bytes from a place on, a character each. */
const textAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + reach))
