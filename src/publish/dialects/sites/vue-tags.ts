import {createCodeReader, type NumberedLine} from '../lines/lines.ts'

/** A tag that a line begins and does not end. */
const begun = /^\s*<[A-Za-z][\w.-]*(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?$/
/** Lines that a tag may go on over; by hand: a component is told some twenty things. */
const mostLines = 50

/**
 * Write the tags of a Vue template as Markdown knows them: one that goes on over some lines stands in
 * one line, and what is put into a place of a component is a division, for a book has no program that
 * would show it.
 *
 * ```text
 * <Tabs
 *   :names="['Upper', 'Lower']"
 * >                                  <Tabs :names="['Upper', 'Lower']" >
 * <template #upper>                  <div>
 * ```
 */
export function rewriteVueTags(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/^\s*<[A-Za-z][\w.-]*(?:[ \t][^<>\n]*)?$|<template\b/m.test(value)) return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (kindOf(line.text) !== 'text') {
      result.push(line)
      continue
    }
    const end = begun.test(line.text) ? endOfTag(lines, at) : at
    const text = lines
      .slice(at, end + 1)
      .map((one, index) => (index === 0 ? one.text.trimEnd() : one.text.trim()))
      .join(' ')
    result.push({...line, text: withoutSlots(end === at ? line.text : text)})
    at = end
  }
  return result
}

/** Index of the line in which a tag ends; its own if it never does. */
function endOfTag(lines: readonly NumberedLine[], at: number): number {
  let text = lines[at]!.text
  for (let end = at + 1; end < lines.length && end < at + mostLines; end++) {
    const next = lines[end]!.text
    if (next.trim() === '') return at
    text += ` ${next}`
    if (/^\s*<[A-Za-z][\w.-]*(?:[^<>"']|"[^"]*"|'[^']*')*>/.test(text)) return end
  }
  return at
}

function withoutSlots(text: string): string {
  return text.replace(
    /(`+[^`]*`+)|<(\/?)template\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g,
    (...found) => {
      const [whole, code, close] = found as string[]
      return code === undefined ? `<${close}div>` : whole!
    }
  )
}
