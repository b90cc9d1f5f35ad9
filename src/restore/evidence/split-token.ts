/**
 * Whether a line's end divides one token that has no spaces: an address, a path, a number of a version.
 * The halves meet without a space, and a hyphen between them is its own.
 *
 * ```text
 * > | can be read at https://
 *   | landing.example/minutes/2031-
 *   | ledger.html by anybody
 * ```
 *
 * @param before
 *   The first line, without white space at its ends.
 * @param after
 *   The second.
 */
export function isSplitToken(before: string, after: string): boolean {
  const last = /[!-~]+$/.exec(before)?.[0] ?? ''
  const first = /^[!-~]+/.exec(after)?.[0] ?? ''
  if (last === '' || first === '' || !/[\w~]/.test(first[0]!)) {
    // `https://a.example` / `/minutes`, `keeper` / `@landing.example`
    return (
      (/[/@]/.test(first[0] ?? '') && goesOn(last, first)) ||
      (/^[?&#=]\w/.test(first) && isUrl(last))
    )
  }
  if (isUrl(last))
    return endsOpen(last) && (/:\/\/$/.test(last) || isLinked(first) || /[-_=&?%#]$/.test(last))
  // `keeper@` / `landing.example`, `keeper@landing.` / `example`
  if (/[\w.+-]@$/.test(last)) return /^[\w-]+\.\w/.test(first)
  if (/[\w+-]@[\w.-]+[.-]$/.test(last)) return /^[a-z][\w.-]*\W?$/.test(first)
  // `v2.` / `1`, `2.0.` / `14`
  if (/(?:^|[^\w.])(?:v\d+(?:\.\d+)*|\d+(?:\.\d+)+)\.$/i.test(` ${last}`)) return /^\d/.test(first)
  // `/usr/share/` / `doc/mill.txt`
  if (/^["'(]?(?:~|\.{1,2}|[A-Za-z]:)?[/\\](?:[\w.-]+[/\\])*[\w.-]*[/\\_-]$/.test(last))
    return isLinked(first)
  // The middle of an address over three lines: `mill.example/rules/2031-` / `grain.html`
  if (/[\w~][./]\w.*[-_/=&?%#]$/.test(last)) return isLinked(first)
  // `and/` / `or`
  return /^\p{L}+\/$/u.test(last) && /^\p{Ll}/u.test(first)
}

const isUrl = (token: string) => /(?:https?|ftp|file):\/\/|^\W?www\./i.test(token)
/** Ends in a mark that stands inside addresses. */
const endsOpen = (token: string) => /[/._~=&?%#+@-]$/.test(token)
/** Has what stands inside addresses and in no word: `landing.example`, `doc/mill`, `2031`. */
const isLinked = (token: string) => /[\w~][./_=&%?@#-]+\w|\d/.test(token)

/** A slash or an at sign at a line's start hangs on an address above. */
function goesOn(last: string, first: string): boolean {
  if (first.startsWith('@')) return /^[\w.+-]+$/.test(last) && /^@[\w-]+\.\w/.test(first)
  return isUrl(last) || /^(?:~|\.{1,2})?\/\w/.test(last)
}
