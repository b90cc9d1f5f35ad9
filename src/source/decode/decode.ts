import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import {createMessage} from '../../message.ts'
import type {RuleId} from '../../rules.ts'
import type {LedgerEntry} from '../ledger.ts'
import {createLocator} from '../locate.ts'
import {decodeBytes, findEncoding} from './decode-bytes.ts'
import {detectEncoding} from './detect-encoding.ts'
import {findEncodingChange} from './find-encoding-change.ts'
import {findMalformed} from './find-malformed.ts'
import {recogniseBinary} from './recognise-binary.ts'

/** What {@link decode} makes of a file. */
export interface Decoded {
  /** Text without a byte order mark, and without NUL at its end; nothing if the file is no text. */
  readonly value?: string
  /** Encoding that it was read in, as in the WHATWG Encoding Standard. */
  readonly encoding?: string
  readonly messages: VFileMessage[]
  readonly ledger: LedgerEntry[]
}

/** A damaged file has thousands of bad bytes: the ledger lists all, the messages the first. */
const mostMessages = 10

/**
 * Turn the bytes of one file into text.
 *
 * @param file
 *   Path, which messages name, and bytes.
 * @param index
 *   Index of the file in the source, which the ledger names.
 * @param label
 *   Encoding that a person gave: it overrules detection.
 * @returns
 *   Text, or a fatal message that says why there is none. Bytes that fit nothing are U+FFFD in the
 *   text, each with a message at its place and an entry in the ledger.
 */
export function decode(
  file: {readonly path: string; readonly bytes: Uint8Array},
  index = 0,
  label?: string
): Decoded {
  const {path, bytes} = file
  const fail = function (reason: string, ruleId: RuleId): Decoded {
    return {messages: [createMessage({reason, ruleId, file: path, fatal: true})], ledger: []}
  }

  const given = label === undefined ? undefined : findEncoding(label)
  if (label !== undefined && given === undefined) {
    return fail(
      `Unexpected encoding \`${label}\`, expected a name such as \`utf-8\`, \`gb18030\`, \`big5\`, \`shift_jis\`, \`euc-jp\`, \`euc-kr\` or \`windows-1252\``,
      'unknown-encoding'
    )
  }
  const binary = recogniseBinary(bytes)
  if (binary) {
    return fail(
      `Cannot read \`${path}\` as text, it looks like ${binary.name}; ${binary.advice}`,
      'no-text'
    )
  }
  const change = label === undefined ? findEncodingChange(bytes) : undefined
  if (change) {
    const {above, below, line} = change
    return fail(
      `Cannot read \`${path}\`, it is ${above} up to line ${line - 1} and ${below} from there on; save it in one encoding`,
      'mixed-encodings'
    )
  }
  const encoding = isUtf16(label) || !given ? detectEncoding(bytes) : given
  if (encoding === undefined) {
    return fail(
      `Cannot read \`${path}\` as text, its bytes fit no known encoding; save it as UTF-8, or name its encoding with --encoding`,
      'no-text'
    )
  }
  // Some programs fill the end of a file with NUL: it is no more text than a byte order mark.
  const value = decodeBytes(bytes, encoding).replace(/\0+$/, '')
  if (!/[^\s\0\uFEFF]/.test(value)) {
    return fail(
      `Cannot make a book of \`${path}\`, ${bytes.length > 0 ? 'there is only white space in it' : 'the file is empty'}; give a file with the text of a page`,
      'empty-source'
    )
  }
  return {value, encoding, ...reportMalformed(value, encoding, file, index)}
}

/** `utf-16` leaves the order of the bytes to us. */
function isUtf16(label: string | undefined): boolean {
  return /^utf-?16$/i.test(label ?? '')
}

function reportMalformed(
  value: string,
  encoding: string,
  file: {readonly path: string; readonly bytes: Uint8Array},
  index: number
): {messages: VFileMessage[]; ledger: LedgerEntry[]} {
  const messages: VFileMessage[] = []
  const ledger: LedgerEntry[] = []
  if (!value.includes('\uFFFD')) return {messages, ledger}

  const locate = createLocator(value)
  const offsets = Array.from(value.matchAll(/\uFFFD/g), (match) => match.index)
  const malformed = findMalformed(file.bytes, encoding)
  for (const {bytes, ordinal} of malformed) {
    const offset = offsets[ordinal]
    if (offset === undefined) break
    const what = bytes.includes(' ') ? 'bytes' : 'byte'
    const start = locate(offset)
    ledger.push({
      kind: 'changed',
      file: index,
      start,
      end: locate(offset + 1),
      text: '\uFFFD',
      replacement: '\uFFFD',
      rule: 'malformed-bytes',
      reason: `The ${what} \`${bytes}\` fit${what === 'byte' ? 's' : ''} no character of ${encoding}`
    })
    if (ledger.length > mostMessages) continue
    const message = createMessage({
      reason: `Unexpected ${what} \`${bytes}\` in ${encoding} text, expected a character; kept as U+FFFD and listed in the ledger`,
      ruleId: 'malformed-bytes',
      file: file.path,
      place: start,
      fatal: false
    })
    if (ledger.length === mostMessages && malformed.length > mostMessages) {
      message.note = `${countOf(malformed.length - mostMessages, 'more is', 'more are')} in the ledger. If the text reads wrong, name its encoding with --encoding.`
    }
    messages.push(message)
  }
  return {messages, ledger}
}
