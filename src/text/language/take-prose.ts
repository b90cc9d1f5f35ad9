/**
 * Take the sentences out of a Markdown text, so that its language is told by what somebody wrote to be
 * read: code, names of things in it, addresses and markup have the words of a program.
 *
 * ```text
 * Run `gauge --as os`, or see [the list](docs/do/list.md).   Run , or see the list.
 * ```
 *
 * Nothing is read exactly: a sentence that is lost among thousands tells nothing.
 *
 * @param value
 *   Markdown of any dialect, with or without front matter.
 * @returns
 *   Text without code and markup; empty where there is nothing else.
 */
export function takeProse(value: string): string {
  return notProse.reduce((text, pattern) => text.replace(pattern, ' '), withoutFences(value))
}

/** In this order: what stands in braces may hold tags, and tags addresses. */
const notProse: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---(?=\n|$)/,
  /<!--[\s\S]*?-->/g,
  /`+[^`\n]*`+/g,
  /\{[^{}\n]*\}/g,
  // Lines that a tool reads: `import x from 'y'`, `:class: dropdown`, `:::tip`.
  /^(?:import|export)\s.*$/gm,
  /^\s*:[\w-]+:.*$/gm,
  /^\s*(?::{3,}|!{3}|\?{3}|={3})\s*\S*/gm,
  /<\/?[a-z][^<>]*>/gi,
  /\]\([^()\n]*\)/g,
  /\b[a-z][a-z\d+.-]*:\/\/\S+/gi,
  // Names of things in programs: `--dry-run`, `gauge.toml`, `read_board`, `readBoard`, `open()`.
  /(?<![\p{L}\p{N}])--?[a-z][\w-]*/giu,
  /(?<![\w$])[\w$]*(?:[a-z][A-Z]|\w[_/\\.@:=]\w|\w\(\))[\w$./\\@:=()-]*/g
]

/** Without blocks of code between fences; one that is not closed goes on to the end. */
function withoutFences(value: string): string {
  let fence: string | undefined
  return value
    .split('\n')
    .filter(function (line) {
      const mark = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line)?.[1]
      if (fence === undefined) {
        fence = mark
        return mark === undefined
      }
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      return false
    })
    .join('\n')
}
