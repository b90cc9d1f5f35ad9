import {createCodeReader, type NumberedLine} from '../lines/lines.ts'

/**
 * Let Markdown stand in an element that says so (`<figure markdown="span">`, `<div markdown>`), as the
 * extension md_in_html of MkDocs and kramdown do: blank lines around what is in it end the piece of HTML.
 *
 * @see https://python-markdown.github.io/extensions/md_in_html/
 */
export function openMarkdownInHtml(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/<\w+[^<>]*\smarkdown[\s=>]/.test(value)) return [...lines]
  const kindOf = createCodeReader()
  const open: {readonly name: string; readonly isMarkdown: boolean}[] = []
  return lines.flatMap((line) => {
    if (kindOf(line.text) !== 'text') return [line]
    const blank = {...line, text: ''}
    const [, name, told = ''] = /^\s*<([a-z]\w*)\b([^<>]*)>\s*$/.exec(line.text) ?? []
    if (name !== undefined && !told.endsWith('/')) {
      const isMarkdown = attribute.test(told)
      if (!isMarkdown && open.length === 0) return [line]
      open.push({name, isMarkdown})
      return isMarkdown ? [{...line, text: line.text.trim().replace(attribute, '')}, blank] : [line]
    }
    const last = open.at(-1)
    if (last && new RegExp(`^\\s*</${last.name}>\\s*$`).test(line.text)) {
      open.pop()
      return last.isMarkdown ? [blank, {...line, text: line.text.trim()}, blank] : [line]
    }
    // What a figure holds is set in, and no code.
    return [last?.name === 'figure' ? {...line, text: line.text.trimStart()} : line]
  })
}

const attribute = /\smarkdown(?:=(?:"[^"]*"|\w+))?(?=[\s/]|$)/
