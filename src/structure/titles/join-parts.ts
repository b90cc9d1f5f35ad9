import type {RoleName} from '../../decisions/index.ts'
import type {Block} from '../../restore/blocks/block.ts'
import {firstCode, isUnspaced, lastCode} from '../../text/script.ts'
import type {Part, PartRole} from '../articles/article.ts'
import type {Seen} from '../blocks/observe.ts'

/** One block as a part of a body; `given` is what a person says that it is. */
export function makePart(one: Seen, depth: number | undefined, given?: RoleName): Part {
  return {
    role: depth === undefined ? (partRoles.get(given) ?? roleOf(one)) : 'heading',
    depth: depth ?? 0,
    node: one.block.node,
    text: one.block.text,
    blocks: [one.block]
  }
}

const partRoles = new Map<RoleName | undefined, PartRole>([
  ['body', 'paragraph'],
  ['verse', 'verse'],
  ['note', 'note'],
  ['caption', 'caption']
])

function roleOf({block, isOrnament, text}: Seen): PartRole {
  if (block.regime === 'code') return 'code'
  if (block.regime === 'caption') return 'caption'
  if (isOrnament) return 'ornament'
  if (/^(?:[①-⑳]|\[\d{1,3}\]|\[Footnote|[*†‡]\s?\p{L}|注[：:\d①-⑳])/u.test(text)) return 'note'
  return block.node.children.some((child) => child.type === 'break') ? 'verse' : 'paragraph'
}

/**
 * Join the halves of a paragraph that a column's end tore apart: children of both, in order, with a
 * space between them where the script is written with spaces. The space has no `position`.
 */
export function joinParts(before: Part, after: Part): Part {
  const isFlush =
    isUnspaced(lastCode(before.text)) ||
    isUnspaced(firstCode(after.text)) ||
    /[-‐—–]$/u.test(before.text)
  return {...join(before, after, isFlush ? '' : ' '), depth: 0}
}

/** Make one heading of a number and the words below it: `CHAPTER I`, `The Landing`. */
export function joinHeadings(number: Part, words: Part): Part {
  return join(number, words, ' ')
}

function join(before: Part, after: Part, between: '' | ' '): Part {
  const [first, last] = [before.node.position, after.node.position]
  return {
    role: before.role,
    depth: before.depth,
    node: {
      type: 'paragraph',
      children: [
        ...before.node.children,
        ...(between === '' ? [] : [{type: 'text' as const, value: between}]),
        ...after.node.children
      ],
      ...(first && last
        ? {
            position:
              (first.start.offset ?? 0) <= (last.start.offset ?? 0)
                ? {start: first.start, end: last.end}
                : first
          }
        : {})
    },
    text: before.text + between + after.text,
    blocks: [...before.blocks, ...after.blocks]
  }
}

/** Text of several blocks on one line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text.replace(/\s*\n\s*/g, ' ').trim()).join(' ')
}
