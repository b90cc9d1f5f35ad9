import type {BlockContent, DefinitionContent, FootnoteDefinition, Root} from 'mdast'
import type {Parent} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'

/** An element of the notes: a reference, a note, or the part that holds them all. */
interface NoteElement extends Parent {
  type: 'noteElement'
  children: (BlockContent | DefinitionContent | NoteElement | {type: 'text'; value: string})[]
  data: {hName: string; hProperties: Record<string, string | string[]>}
}

declare module 'mdast' {
  interface PhrasingContentMap {
    noteElement: NoteElement
  }
  interface RootContentMap {
    noteElement: NoteElement
  }
}

/**
 * Number the footnotes in the order of their references and gather them at the end.
 *
 * A reference is a `doc-noteref`, a note an `aside` with a `doc-backlink`: reading systems open
 * that as a pop-up, browsers follow the links. A note that nothing refers to still is
 * text of the book, so it comes last instead of vanishing.
 *
 * @param options
 *   `backToText`: what a screen reader says for the link back; `{n}` is the note's number.
 */
export function remarkNotes(options: {readonly backToText: string}) {
  return function (tree: Root, file: VFile): undefined {
    if (!String(file).includes('[^')) return
    const definitions = new Map<string, FootnoteDefinition>()
    visit(tree, 'footnoteDefinition', function (node) {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    })
    if (definitions.size === 0) return
    const numbers = new Map<string, number>()
    const seen = new Map<number, number>()
    visit(tree, 'footnoteReference', function (node, index, parent) {
      if (!parent || index === undefined) return
      const number = numbers.get(node.identifier) ?? numbers.size + 1
      const time = (seen.get(number) ?? 0) + 1
      numbers.set(node.identifier, number)
      seen.set(number, time)
      const id = `fnref${number}${time > 1 ? `-${time}` : ''}`
      const properties = {className: ['noteref'], role: 'doc-noteref', href: `#fn${number}`, id}
      parent.children[index] = element('a', properties, [text(number)])
    })
    visit(tree, 'footnoteDefinition', function (_, index, parent) {
      if (!parent || index === undefined) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
    const referred = new Set(numbers.keys())
    for (const key of definitions.keys()) if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    const notes = [...numbers].map(([identifier, number]) => {
      const children = [...(definitions.get(identifier)?.children ?? [])]
      const backlink = element('a', backlinkProperties(number, options.backToText), [text(number)])
      const mark = referred.has(identifier) ? [backlink, {type: 'text' as const, value: ' '}] : []
      if (children[0]?.type === 'paragraph') {
        const first = children[0]
        children[0] = {...first, children: [...(mark as typeof first.children), ...first.children]}
      } else children.unshift({type: 'paragraph', children: mark as never})
      return element('aside', {id: `fn${number}`, role: 'doc-footnote'}, children)
    })
    tree.children.push(element('div', {className: ['notes']}, notes))
  }
}

function backlinkProperties(number: number, label: string) {
  return {
    className: ['backlink'],
    role: 'doc-backlink',
    href: `#fnref${number}`,
    ariaLabel: label.replace('{n}', String(number))
  }
}

function element(
  hName: string,
  hProperties: Record<string, string | string[]>,
  children: NoteElement['children']
): NoteElement {
  return {type: 'noteElement', children, data: {hName, hProperties}}
}

function text(value: number) {
  return {type: 'text' as const, value: String(value)}
}
