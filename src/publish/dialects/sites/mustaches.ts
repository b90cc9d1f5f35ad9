import type {TreeTool} from '../../tree/tree.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import type {Matter} from '../read-matter.ts'
import {outsideCode} from './outside-code.ts'

/**
 * Take expressions out of a text that is a template: `{{ $frontmatter.title }}` is the title of its front
 * matter, `{{ 'text' }}` that text, `{{ river }}` what a configuration says; nothing else is known without running a program. Elements lose the
 * attributes that only Vue has, so that they are HTML.
 *
 * @param onExpression
 *   Called with an expression that is left out, and the number of its line.
 */
export function fillMustaches(
  lines: readonly NumberedLine[],
  {
    tool,
    matter,
    substitutions,
    onExpression
  }: {
    readonly tool: TreeTool
    readonly matter: Pick<Matter, 'title' | 'description' | 'substitutions'>
    readonly substitutions: ReadonlyMap<string, string>
    readonly onExpression: (expression: string, line: number) => void
  }
): NumberedLine[] {
  const kindOf = createCodeReader()
  /** Colons of a container in which nothing is filled in. */
  let raw: string | undefined
  return lines.map((line) => {
    if (kindOf(line.text) !== 'text' || line.isShown) return line
    const colons = /^\s*(:{3,})\s*([\w-]*)/.exec(line.text)
    if (raw !== undefined) {
      if (colons?.[1] === raw && colons[2] === '') raw = undefined
      return line
    }
    if (colons?.[2] === 'v-pre') raw = colons[1]
    const isRaw = /\bv-pre\b/.test(line.text)
    const text = outsideCode(line.text, (piece) => {
      const filled = isRaw ? piece : fill(piece, (code) => onExpression(code, line.number))
      return tool === 'vitepress' ? withoutVue(filled) : filled
    })
    return text === line.text ? line : {...line, text}
  })

  function fill(piece: string, onLeft: (code: string) => void): string {
    if (!piece.includes('{{')) return piece
    return piece.replace(
      /(\\)?\{\{-?(?![<%#])\s*(.*?)\s*-?\}\}/g,
      (whole, escaped, code: string) => {
        if (escaped) return whole.slice(1)
        const [, key] = /^(?:\$frontmatter|page|frontmatter)\.(title|description)$/.exec(code) ?? []
        if (key !== undefined) return matter[key as 'title' | 'description'] ?? ''
        const given = matter.substitutions.get(code) ?? substitutions.get(code)
        if (given !== undefined) return given
        const quoted = /^(["'`])([^"'`]*)\1(?:\s*\|\s*(?:relative_url|absolute_url))?$/.exec(code)
        if (quoted) return quoted[2] ?? ''
        if (!/^site\.(?:baseurl|url)$/.test(code)) onLeft(code)
        return ''
      }
    )
  }
}

/** `@click="x"`, `:a="1"`, `#slot`, `v-if="y"`. */
function withoutVue(text: string): string {
  return text.replace(
    /<([A-Za-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'))?)+)(\s*\/?>)/g,
    (_, name: string, attributes: string, end: string) =>
      `<${name}${attributes.replace(/\s+(?:[@:#]|v-)[^\s"'<>/=]*(?:=(?:"[^"]*"|'[^']*'))?/g, '')}${end}`
  )
}
