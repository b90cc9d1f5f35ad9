import {append} from '../../../append.ts'
import {looseEnd} from '../words.ts'

/**
 * Lines of MDX without what is a program: statements, expressions that are comments, components, whose
 * titles are words. Code stays as it is.
 */
export function dropPrograms(lines: readonly string[]): string[] {
  const out: string[] = []
  let prose: string[] = []
  let isStatement = false
  let fence: string | undefined
  const close = () => {
    if (prose.length > 0) append(out, withoutTags(prose.join('\n')).split('\n'))
    prose = []
  }
  for (const line of lines) {
    const open = /^(?:\s|[>*+-]\s|\d+[.)]\s)*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined || open !== undefined) {
      close()
      if (fence === undefined) fence = open
      else if (open?.startsWith(fence)) fence = undefined
      out.push(line)
      continue
    }
    // Within a paragraph it is a word.
    const before = prose.at(-1)?.trim() ?? ''
    const mayBegin = before === '' || /^(?:#{1,6}\s|<|-->|\*\/\})/.test(before)
    if (mayBegin && /^(?:import|export)\s/.test(line)) isStatement = true
    if (line.trim() === '') isStatement = false
    prose.push(isStatement ? '' : line)
  }
  close()
  return out
}

/** A stretch without code in lines of its own; code within a line stays. */
function withoutTags(text: string): string {
  let out = ''
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const code = /^(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/.exec(rest)?.[0]
    const skipped = /^\{\/\*[\s\S]*?\*\/\}/.exec(rest)?.[0] ?? /^<!--[\s\S]*?-->/.exec(rest)?.[0]
    const expression =
      text[at - 1] === '\\'
        ? undefined
        : /^\{(\s*"[^"\n]*"\s*|\s*'[^'\n]*'\s*|(?![#.%:])[^{}]*)\}/.exec(rest)
    const tag = rest.startsWith('<') ? readTag(rest) : undefined
    if (code !== undefined) out += code
    else if (tag !== undefined && isProgram(tag)) out += wordsOfTag(tag)
    else if (skipped === undefined && expression) out += wordsOfExpression(expression[1]!)
    else if (skipped === undefined && tag !== undefined) out += asInline(tag, text, at)
    else if (skipped === undefined) out += rest[0]
    at += (code ?? skipped ?? tag ?? expression?.[0] ?? rest[0]!).length
  }
  // What stands in components is set in, and no code.
  return out.replace(/^[ \t]+/gm, (space) => (/^ {0,3}$/.test(space) ? space : '   '))
}

/**
 * An element of HTML is no block of its own in MDX: what stands in it is Markdown. One that is alone in its
 * line is kept apart from what it holds, one that begins a line begins a paragraph.
 */
function asInline(tag: string, text: string, at: number): string {
  const begins = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at))
  if (!begins || /^<\/?(?:pre|script|style|textarea)\b/i.test(tag)) return tag
  const isAlone = /^[ \t]*(?:\n|$)/.test(text.slice(at + tag.length, at + tag.length + 80))
  // In lines of its own its end would begin a quotation.
  const inLine = tag.replace(/\s*\n\s*/g, ' ')
  return isAlone ? `\n\n${inLine}\n\n` : looseEnd + inLine
}

/** A tag with all that it is told, whose braces may hold anything. */
function readTag(text: string): string | undefined {
  if (!/^<\/?[A-Za-z]/.test(text)) return undefined
  let depth = 0
  let quote = ''
  for (let at = 1; at < text.length; at++) {
    const character = text[at]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (depth >= 0 && /["'`]/.test(character)) quote = character
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '>' && depth === 0) return text.slice(0, at + 1)
  }
  return undefined
}

/** A component, or an element that is told something by an expression. */
function isProgram(tag: string): boolean {
  return /^<\/?[A-Z]/.test(tag) || /=\{/.test(tag)
}

function wordsOfTag(tag: string): string {
  const [, name = '', attributes = ''] = /^<([A-Za-z][\w.-]*)([\s\S]*)>$/.exec(tag) ?? []
  if (!/^(?:TabItem|Tab|Step|Admonition|Aside|Callout|Details|Accordion)$/.test(name)) return ''
  const value = (key: string) =>
    new RegExp(`\\b${key}=(?:"([^"]*)"|\\{?'([^']*)'\\}?|\\{"([^"]*)"\\})`)
      .exec(attributes)
      ?.slice(1)
      .find(Boolean)
  const isTab = name === 'TabItem' || name === 'Tab'
  const label = isTab
    ? (value('label') ?? value('title') ?? value('value'))
    : (value('summary') ?? value('title'))
  return label === undefined ? '' : `${label}\n`
}

/** A text or a number is shown, the rest is a program's. */
function wordsOfExpression(code: string): string {
  const [, , text] = /^\s*(["'`])([^\\$]*)\1\s*$/.exec(code) ?? []
  return text ?? (/^\s*-?\d+(?:\.\d+)?\s*$/.test(code) ? code.trim() : '')
}
