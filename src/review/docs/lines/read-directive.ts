/** A line that opens a directive of MyST. */
interface PlainDirective {
  readonly indent: string
  /** Colons, ticks or tildes. */
  readonly marks: string
  readonly name: string
  /** What stands behind its name. */
  readonly argument: string
}

/** Read a line such as `:::{note} Title`, or a fence with `{code-block} python` behind it. */
export function readDirective(line: string): PlainDirective | undefined {
  const [, indent = '', marks = '', name, argument = ''] =
    /^((?:\s|[>*+-]\s|\d+[.)]\s)*)(`{3,}|~{3,}|:{3,})\s*\{([\w:-]+)\}\s*(.*?)\s*$/.exec(line) ?? []
  return name === undefined ? undefined : {indent, marks, name, argument}
}

/** Whether what stands in a directive is code, or a formula. */
export function isCodeDirective(name: string): boolean {
  return /^(?:code(?:-block|-cell)?|sourcecode|math|mermaid|myst|literalinclude|eval-rst)$/.test(
    name
  )
}
