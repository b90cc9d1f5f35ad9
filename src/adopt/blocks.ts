import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import type {Span} from '../decisions/index.ts'

/** A block of an article, as one text, whether a source or an editor has made it. */
export interface MarkdownBlock {
  /** `paragraph`, `heading 2`… */
  readonly kind: string
  /** Its characters; `lineBreak` stands for a line that a reader sees end. */
  readonly text: string
  /** For each code unit of `text` where it is printed; absent in what an editor has written. */
  readonly places: readonly (Span | undefined)[]
  /** In the Markdown, if it was read of that. */
  readonly position: Position | undefined
}

/** Stands in texts of blocks for the end of a line of verse. */
export const lineBreak = '\u2028'

/** Stand around what is Markdown's own in texts of blocks: a tag, the mark of a note, an address. */
export const [markStart, markEnd] = ['\u{E000}', '\u{E001}']

/**
 * The blocks of an article: title, byline, paragraphs, headings, notes.
 *
 * @param tree
 *   As `articleTree` makes it, with the places of its characters; or as Markdown is read.
 * @param source
 *   The Markdown, for what is no text that a source could have.
 */
export function blocksOf(tree: Root, source = ''): MarkdownBlock[] {
  return tree.children.flatMap((node): MarkdownBlock[] => {
    if (node.type === 'yaml') return []
    const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type
    const block = {kind, text: '', places: [] as (Span | undefined)[], position: node.position}
    const add = function (text: string, placeOf: (at: number) => Span | undefined): void {
      block.text += text
      for (let at = 0; at < text.length; at++) block.places.push(placeOf(at))
    }
    const mark = (text: string) => add(text, () => undefined)
    const enclose = (text: string) => mark(`${markStart}${text}${markEnd}`)
    const walk = function (child: Nodes): void {
      if (child.type === 'text') add(unwrap(child.value), placesOf(child, source === ''))
      else if (child.type === 'break') mark(lineBreak)
      else if (child.type === 'html' || child.type === 'inlineCode') enclose(child.value)
      else if (child.type === 'footnoteReference') enclose(`[^${child.identifier}]`)
      else if (child.type === 'image') enclose(`![${child.alt}](${child.url})`)
      else if (child.type === 'emphasis' || child.type === 'strong') {
        const sign = child.type === 'emphasis' ? '*' : '**'
        enclose(sign)
        child.children.forEach(walk)
        enclose(sign)
      } else if (child.type === 'paragraph' || child === node) {
        if (child.type === 'footnoteDefinition') enclose(`[^${child.identifier}]: `)
        if ('children' in child) child.children.forEach(walk)
      } else {
        const {start, end} = child.position ?? {}
        enclose(source.slice(start?.offset ?? 0, end?.offset ?? 0))
      }
    }
    walk(node)
    return [block]
  })
}

/** An editor may have wrapped a paragraph; a line end there is a space, or nothing between Han. */
function unwrap(text: string): string {
  return text.replace(
    /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]?)[ \t]*\n[ \t]*/gu,
    (_, before: string) => (before === '' ? ' ' : before)
  )
}

type TextNode = Extract<Nodes, {type: 'text'}>

/** Where each code unit of a text node is printed: one that was changed, all over its place. */
function placesOf(node: TextNode, isPrinted: boolean): (at: number) => Span | undefined {
  const {position, value, data} = node
  if (!isPrinted || !position) return () => undefined
  const file = data?.file ?? 0
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
  const isAlike = end - start === value.length
  return (at) => (isAlike ? {file, start: start + at, end: start + at + 1} : {file, start, end})
}
