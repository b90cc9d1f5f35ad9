import type {FootnoteDefinition, Nodes, Paragraph, Text} from 'mdast'
import {bisect} from '../bisect.ts'
import type {Collated} from '../collated.ts'
import {isSourcePosition} from '../source/index.ts'
import {spanOfText} from './span-of-node.ts'
import type {Fate} from './traced.ts'

/** A fate with the file that it is in. */
export interface Placed {
  readonly file: number
  readonly start: number
  readonly end: number
  readonly fate: Fate
}

/**
 * Find what became of every character of a source.
 *
 * @returns
 *   Stretches in the order of the source; neighbours are of different fates.
 */
export function findFates({articles, ledger, stages}: Collated): Placed[] {
  const blockAt = indexBlocks(stages.structured.findings.seen.map(({block}) => block.node))
  const placed: Placed[] = []
  for (const [article, {title, byline, body, footnotes = []}] of articles.entries()) {
    const add = (
      part: 'title' | 'byline' | 'body' | 'footnote',
      node: Paragraph | FootnoteDefinition
    ) =>
      eachText(node, function (text) {
        const {position} = text
        if (!isSourcePosition(position)) return
        const file = text.data?.file ?? 0
        const [start, end] = [position.start.offset, position.end.offset]
        const block = blockAt(file, start)
        placed.push({file, start, end, fate: {kind: 'text', position, article, part, block}})
      })
    for (const {node} of title?.blocks ?? []) add('title', node)
    for (const {node} of byline?.blocks ?? []) add('byline', node)
    for (const {node} of body) add('body', node)
    for (const node of footnotes) add('footnote', node)
  }
  for (const {kind, file, start, end, rule, reason} of ledger) {
    if (kind !== 'dropped') continue
    const fate: Fate = {kind: 'dropped', position: {start, end}, rule, reason}
    placed.push({file, start: start.offset, end: end.offset, fate})
  }
  placed.sort((a, b) => a.file - b.file || a.start - b.start || a.end - b.end)
  const united: Placed[] = []
  for (const one of placed) {
    const last = united.at(-1)
    if (last && last.file === one.file && isSame(last.fate, one.fate)) {
      const position = {start: last.fate.position.start, end: one.fate.position.end}
      united[united.length - 1] = {...last, end: one.end, fate: {...last.fate, position}}
    } else united.push(one)
  }
  return united
}

/** The text nodes of a tree, in order. */
function eachText(node: Nodes, use: (text: Text) => void): void {
  if (node.type === 'text') use(node)
  else if ('children' in node) for (const child of node.children) eachText(child, use)
}

/** Of one line, and alike. */
function isSame(a: Fate, b: Fate): boolean {
  if (a.position.end.line !== b.position.start.line) return false
  return a.kind === 'text' && b.kind === 'text'
    ? a.article === b.article && a.part === b.part && a.block === b.block
    : a.kind === 'dropped' && b.kind === 'dropped' && a.rule === b.rule
}

/** The index of the block whose text node begins at a place. */
function indexBlocks(
  nodes: readonly Paragraph[]
): (file: number, offset: number) => number | undefined {
  const places: (Omit<Placed, 'fate'> & {readonly block: number})[] = []
  for (const [block, {children}] of nodes.entries()) {
    for (const node of children) {
      const span = node.type === 'text' && spanOfText(node)
      if (span) places.push({...span, block})
    }
  }
  places.sort((a, b) => a.file - b.file || a.start - b.start)
  return function (file, offset) {
    const next = bisect(0, places.length, function (index) {
      const place = places[index]
      return !place || place.file > file || (place.file === file && place.start > offset)
    })
    const found = places[next - 1]
    return found?.file === file && offset < found.end ? found.block : undefined
  }
}
