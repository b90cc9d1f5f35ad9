import type {NumberedLine} from './lines.ts'

/** What a directive of MyST is told at its start, and the rest of what stands in it. */
interface DirectiveOptions {
  /** Values by key; empty for a flag. */
  readonly options: ReadonlyMap<string, string>
  /** How many of the lines say them. */
  readonly lines: number
}

/**
 * Read the options of a directive: lines such as `:class: tip`, or YAML between lines of `---`.
 *
 * @param lines
 *   What stands in it; a quotation's marks before it do not count.
 * @see https://mystmd.org/guide/directives
 */
export function readOptions(lines: readonly NumberedLine[]): DirectiveOptions {
  const plain = (at: number) => lines[at]?.text.replace(/^[\s>]*/, '').trimEnd()
  const options = new Map<string, string>()
  let last: string | undefined
  const goOn = function (more: string): void {
    // `:caption: >` goes on in the next lines.
    const before = options.get(last!)!.replace(/^[>|]-?$/, '')
    options.set(last!, [before, more].filter(Boolean).join('\n'))
  }
  if (plain(0) === '---') {
    for (let at = 1; at < Math.min(lines.length, mostOptions); at++) {
      const text = plain(at)!
      if (text === '---') return {options, lines: at + 1}
      const [, key, value = ''] = /^([\w-]+):\s*(.*)$/.exec(text) ?? []
      if (key !== undefined) {
        options.set(key, value.replace(/^(["'])(.*)\1$/, '$2'))
        last = key
      } else if (last !== undefined && text !== '') goOn(text)
    }
    return {options: new Map(), lines: 0}
  }
  let at = 0
  for (; at < lines.length; at++) {
    const [, key, value = '', more] =
      /^:(?:([\w-]+):(?:\s+(.*))?|[ \t]+(\S.*))$/.exec(plain(at)!) ?? []
    if (key !== undefined) {
      options.set(key, value)
      last = key
    } else if (more !== undefined && last !== undefined) goOn(more)
    else break
  }
  return {options, lines: at}
}

/** No directive has more; a rule across the page is not looked for further down. */
const mostOptions = 50
