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
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(key); at >= 0; at = file.indexOf(key, at + key.length)) {
    const value = file.toString('latin1', at + key.length, at + key.length + reach)
    const reference = /^\s*(\d{1,10})\s+(\d{1,5})\s+R\b/.exec(value)
    const action = reference ? objectOf(file, reference[1]!, reference[2]!) : value
    if (acting.test(action) && !printing.test(action)) return true
  }
  return false
}

const key = '/OpenAction'

/** The beginning of an object; of two that have one number, the last counts. */
function objectOf(file: Buffer, number: string, generation: string): string {
  const at = file.lastIndexOf(`\n${number} ${generation} obj`)
  return at < 0 ? '' : file.toString('latin1', at, at + reach).split('endobj')[0]!
}
