/**
 * Lines of MDX without what is a program: statements, expressions that are comments, components, whose
 * titles are words.
 */
export function dropPrograms(lines: readonly string[]): string[] {
  let isStatement = false
  let fence: string | undefined
  return lines.map((line) => {
    const open = /^(?:\s|[>*+-]\s|\d+[.)]\s)*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined || open !== undefined) {
      if (fence === undefined) fence = open
      else if (open?.startsWith(fence)) fence = undefined
      return line
    }
    if (/^(?:import|export)\s/.test(line)) isStatement = true
    if (line.trim() === '') isStatement = false
    if (isStatement) return ''
    const pieces = line.split(/(`+[^`]*`+)/)
    return pieces
      .map((piece, index) => (index % 2 === 1 ? piece : withoutComponents(piece)))
      .join('')
  })
}

function withoutComponents(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(
      /<(TabItem|Tab|Step|Admonition|Aside|Callout|Details|Accordion)\b([^>]*)>/g,
      (_, name: string, attributes: string) => {
        const value = (key: string) =>
          new RegExp(`\\b${key}=(?:"([^"]*)"|\\{?'([^']*)'\\}?)`)
            .exec(attributes)
            ?.slice(1)
            .find(Boolean)
        const label =
          name === 'TabItem' || name === 'Tab'
            ? (value('label') ?? value('title') ?? value('value'))
            : (value('summary') ?? value('title'))
        return `${label ?? ''}\n`
      }
    )
    .replace(/<\/?[A-Z][\w.]*[^>]*>/g, '')
    .replace(/^[ \t]+/, (space) => (space.length > 3 ? '   ' : space))
}
