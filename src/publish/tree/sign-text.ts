import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {toolsUnsafe} from '../markdown/tools-unsafe.ts'

/**
 * Write below the headline of a text who wrote it: a site shows no front matter.
 *
 * ```text
 * ---                      ---
 * author: Tabitha Marl     author: Tabitha Marl
 * ---                      ---
 * # The weir               # The weir
 *
 * It leaks.                Tabitha Marl
 *
 *                          It leaks.
 * ```
 *
 * @param authors
 *   Names of its front matter; a text that begins with them is signed.
 */
export function signText(value: string, authors: readonly string[]): string {
  if (authors.length === 0) return value
  const front = /^\uFEFF?(?:(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$))?\s*/.exec(value)![0]
  const rest = value.slice(front.length)
  const headline = /^(?:# [^\n]*|[^\n#>`~-][^\n]*\n=+[ \t]*)(?:\n+|$)/.exec(rest)?.[0] ?? ''
  const body = rest.slice(headline.length)
  const [first = ''] = body.split(/\n[ \t]*\n/, 1)
  if (saysOnly(first, authors)) return value
  const names = writer.stringify({
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: authors.join(', ')}]}]
  })
  const top = headline === '' ? '' : `${headline.trimEnd()}\n\n`
  return `${front}${top}${names}${body === '' ? '' : `\n${body}`}`
}

/** Whether a paragraph says who wrote a text, and nothing else. */
export function saysOnly(paragraph: string, authors: readonly string[]): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return authors.length > 0 && letters(paragraph) === letters(authors.join(''))
}

const writer = unified().use(remarkStringify, {unsafe: toolsUnsafe}).freeze()
