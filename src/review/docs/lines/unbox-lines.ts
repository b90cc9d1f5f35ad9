import {columnOf, marginOf, rewriteBesideCode} from './walk-fences.ts'

/**
 * Take boxes out of the lines of a text: what opens and closes one becomes its title, what is in it
 * loses its indent. Formulas between lines of `$$` become fences, so that they are read as they are.
 */
export function unboxLines(lines: readonly string[]): string[] {
  const out: string[] = []
  let fence: string | undefined
  /** Columns that code in an open box is set in by. */
  let fenceIndent = 0
  let fenceColumn = 0
  let isFormula = false
  const boxes: number[] = []
  /** Columns that what stands in the innermost box is set in by. */
  const boxEnd = () => (boxes.at(-1) ?? -4) + 4
  /** Fences that a box of MyST began with, each with what stands in it still open. */
  const fences: string[] = []
  let skipped = 0
  let wasOpening = false
  let isYaml = false
  for (const [at, line] of lines.entries()) {
    if (fence === undefined && /^\s*\{:\s*toc\b[^}]*\}\s*$/.test(lines[at + 1] ?? '')) continue
    const indent = marginOf(line).replaceAll('\t', '    ').length
    if (line.trim() !== '') while (indent < boxEnd() && !fence) boxes.pop()
    if (boxes.length < skipped) skipped = 0
    if (skipped > 0) continue
    // What ends a box ends the code that somebody left open in it.
    if (fence !== undefined && line.trim() !== '' && indent < fenceIndent) {
      out.push(fence)
      fence = undefined
      while (indent < boxEnd()) boxes.pop()
    }
    const shift = boxes.length * 4
    const text =
      shift === 0 ? line : line.replace(new RegExp(`^(?: {0,${shift}}|\\t{0,${boxes.length}})`), '')
    const opening = /^((?:\s|[>*+-]\s|\d+[.)]\s)*)(`{3,}|~{3,})(.*)$/.exec(text)
    const [, , marks = '', info = ''] = opening ?? []
    if (fence !== undefined) {
      const isSetIn = columnOf(text) > fenceColumn + 3
      if (opening && !isSetIn && marks.startsWith(fence) && info.trim() === '') fence = undefined
      out.push(text)
      continue
    }
    if (/^\s*(?:\$\$|\\\\?[[\]])(?:\s*\([\w:.-]+\))?\s*$/.test(text)) {
      out.push(text.replace(/\S.*/, isFormula ? '~~~~~' : '~~~~~math'))
      isFormula = !isFormula
      continue
    }
    if (isFormula) {
      out.push(text)
      continue
    }
    const formula = /^(\s*)(?:\$\$(.+)\$\$|\\\\?\[(.+?)\\\\?\])\s*$/.exec(text)
    if (formula && !formula[2]?.includes('$$')) {
      const inner = formula[2] ?? formula[3] ?? ''
      // Within a paragraph it stands in a line, and is read with it.
      const isAlone = out.at(-1)?.trim() === '' || out.length === 0
      if (isAlone || formula[3]) {
        out.push('', `${formula[1]}~~~~~math`, formula[1] + inner.trim(), `${formula[1]}~~~~~`)
        continue
      }
    }
    const around = fences.at(-1)
    if (opening && around !== undefined && info.trim() === '' && marks.startsWith(around)) {
      fences.pop()
      out.push('')
      continue
    }
    const directive = opening && /^\s*\{[\w:-]+\}/.test(info)
    if (opening && !directive && !(marks.startsWith('`') && info.includes('`'))) {
      fence = marks
      fenceColumn = columnOf(text)
      fenceIndent = boxEnd()
      out.push(text)
      continue
    }
    if (opening && directive) fences.push(marks)
    const item = /^\s*(?:[-*+]|\d+[.)])[ \t]+(?=(?:!!!|\?\?\?\+?)[ \t])/.exec(text)?.[0] ?? ''
    const indented = readIndented(text.slice(item.length))
    if (indented) {
      boxes.push(indent)
      if (item !== '') boxes.push(indent + 4)
      if (indented.isGenerated) skipped = boxes.length
      // In an item of a list its title does not end the list.
      out.push('', marginOf(text) + indented.title, '')
      continue
    }
    // `: what it means` explains the line above; what goes on below it is set in.
    const above = out.findLast((one) => one.trim() !== '')
    const isBelowText = above !== undefined && !/^\s*(?:[-*+]|\d+[.)])\s*$/.test(above)
    if (/^ {0,3}:[ \t]+\S/.test(text) && isBelowText) {
      boxes.push(indent)
      const rest = text.replace(/^ *:[ \t]+/, '')
      const box = readIndented(rest)
      if (box) boxes.push(indent + 4)
      out.push('', box ? box.title : rest)
      continue
    }
    // A heading of mkdocstrings is the name of what a program describes.
    const described = /^([\s>]*#+\s+):::\s+([A-Za-z_][\w.-]*)\s*$/.exec(text)
    if (described) {
      out.push(described.slice(1).join(''))
      continue
    }
    const title = titleOfContainer(text)
    // Options stand in lines of their own, or as YAML between two of dashes.
    const isDashes = /^\s*---\s*$/.test(text)
    const wasYaml = isYaml
    if (isYaml || (wasOpening && isDashes)) isYaml = !(isYaml && isDashes)
    const isOption: boolean =
      wasYaml || isYaml || (wasOpening && /^\s*:(?:[\w-]+:(?:\s|$)|[ \t]+\S)/.test(text))
    wasOpening =
      (isOption && !isYaml && !wasYaml) || (title !== undefined && /\{[\w:-]+\}/.test(text))
    // In an item of a list it stands where the item's text does.
    if (title !== undefined) out.push('', marginOf(text) + title, '')
    // Formulas of MathJax: their brackets are marks, as dollars are.
    else out.push(isOption || isSilent(text) ? '' : withoutBrackets(text))
  }
  return out
}

/** `!!! note "Title"`, `??? note`, `=== "Tab"`, whose text is set in. */
function readIndented(text: string): {title: string; isGenerated: boolean} | undefined {
  // What a program would write there is not in the text.
  if (/^\s*:::[ \t]+(?:[\w-]+\.[\w.-]+|mkdocs-\w+)\s*$/.test(text))
    return {title: '', isGenerated: true}
  const found =
    /^\s*(?:!!!|\?\?\?\+?)[ \t]*[\w-]*(?:[ \t]+[\w-]+)*[ \t]*(?:"(.*)")?[ \t]*$/.exec(text) ??
    /^\s*===[!+]?[ \t]+"(.*)"[ \t]*$/.exec(text)
  return found ? {title: found[1] ?? '', isGenerated: false} : undefined
}

/** `:::tip[Title]`, `::: tip Title`, `:::{note} Title`, fences such as `{note} Title`, `{% hint %}`. */
function titleOfContainer(text: string): string | undefined {
  const colons =
    /^\s*:{3,}[ \t]*(?:\{([\w:-]+)\}|[A-Za-z][\w-]*)?(?:\[(.*?)\])?(?:\{([^}]*)\})?(.*)$/.exec(text)
  if (colons) {
    const [, name = '', label, inBraces = '', words = ''] = colons
    const rest = words.replace(/\s*\{(?:open|[#.][^{}]*|[\w-]+=[^{}]*)\}\s*$/, '')
    if (withFile.test(name)) return ''
    return label ?? (rest.trim() || (/title="([^"]*)"/.exec(inBraces)?.[1] ?? ''))
  }
  const [, directive, rest = ''] =
    /^(?:\s|[>*+-]\s|\d+[.)]\s)*(?:`{3,}|~{3,})\s*\{([\w:-]+)\}\s*(.*)$/.exec(text) ?? []
  if (directive !== undefined) return withFile.test(directive) ? '' : rest
  return titleOfTag(text)
}

/** `{% tab title="Upper" %}`, `{% embed url="…" %}`; of a file its name is said. */
function titleOfTag(text: string): string | undefined {
  const [, name, rest = ''] = /^\s*\{%-?\s*([\w-]+)(.*)%\}\s*$/.exec(text) ?? []
  if (name === undefined) return undefined
  const value = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(rest)?.[1]
  if (name === 'hint') return value('title') ?? ''
  if (name === 'embed' || name === 'file') {
    const address = value('url') ?? value('src') ?? ''
    return name === 'file' ? address.replace(/^.*\//, '') : address
  }
  return value('title') ?? value('description') ?? value('date') ?? ''
}

/** What stands behind these is a file, an address, or nothing. */
const withFile = /^(?:figure|image|iframe|embed|include|toctree|tableofcontents|contents|index)$/

/** Lines for a site: where it draws contents, attributes of a block, targets. */
function isSilent(text: string): boolean {
  return (
    /^\s*(?:\[\[?_?toc_?\]?\]|\{:[^}]*\}|\([\w:./-]+\)=)\s*$/i.test(text) ||
    /^\*\[[^\]]+\]:/.test(text)
  )
}

/** A line without the brackets of formulas; code keeps them. */
function withoutBrackets(text: string): string {
  if (!text.includes('\\\\')) return text
  return rewriteBesideCode(text, (piece) => piece.replace(/\\\\[()[\]]/g, ''))
}
