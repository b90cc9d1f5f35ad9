/** A piece of a program, as far as data is told by it. */
export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'mark'
  /** What it says: of a text without its quotes. */
  readonly value: string
  /** Whether a line begins with it. */
  readonly isFirst: boolean
}

/** Stands where a text is computed: `v${version}`. */
export const computed = '\uFFFC'

/** Texts with more escapes than these are none: what nothing closes is looked through to its end. */
const pattern =
  /\s+|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|("[^"\\\n]*(?:\\[\s\S][^"\\\n]*){0,200}"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*){0,200}')|(`[^`\\]*(?:\\[\s\S][^`\\]*){0,200}`)|([\p{L}_$][\p{L}\p{N}_$]*)|(\d[\w.]*)|(=>|\.\.\.|[\s\S])/uy
/** By hand: a pattern of addresses has some dozens of characters. */
const regex = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,500}\/\w*/y

/**
 * Part a program in JavaScript or TypeScript into its pieces, without white space and comments.
 *
 * A template in a template is not told apart; what it is part of is read wrongly, and never run.
 */
export function readTokens(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let isFirst = true
  while (at < source.length) {
    const before = tokens.at(-1)
    if (source[at] === '/' && mayBeRegex(before)) {
      regex.lastIndex = at
      const found = /^\/[/*]/.test(source.slice(at, at + 2)) ? null : regex.exec(source)
      if (found) {
        tokens.push({kind: 'mark', value: '//', isFirst})
        at += found[0].length
        continue
      }
    }
    pattern.lastIndex = at
    const [whole, quoted, template, name, number, mark] = pattern.exec(source)!
    at += whole.length
    if (quoted ?? template ?? name ?? number ?? mark) {
      if (quoted !== undefined) tokens.push({kind: 'text', value: unquote(quoted), isFirst})
      else if (template !== undefined) {
        const value = template.includes('${') ? computed : unquote(template)
        tokens.push({kind: 'text', value, isFirst})
      } else if (name !== undefined) tokens.push({kind: 'name', value: name, isFirst})
      else if (number !== undefined) tokens.push({kind: 'number', value: number, isFirst})
      else tokens.push({kind: 'mark', value: mark!, isFirst})
      isFirst = false
    } else if (whole.includes('\n')) isFirst = true
  }
  return tokens
}

/** Behind a value `/` divides. */
function mayBeRegex(before: Token | undefined): boolean {
  return (
    before === undefined ||
    (before.kind === 'mark' && !/^[)\]}]$/.test(before.value)) ||
    (before.kind === 'name' && before.value === 'return')
  )
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', '\n': ''}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(
      /\\(?:u([\da-f]{4}|\{[\da-f]{1,6}\})|x([\da-f]{2})|([\s\S]))/gi,
      (_, long, short, one) => {
        if (one !== undefined) return escapes[one] ?? one
        const code = Number.parseInt((long ?? short).replace('{', ''), 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
      }
    )
}
