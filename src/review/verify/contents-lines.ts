import {type Markup, named, textOfMarkup} from '../written/written-markup.ts'
import type {WrittenChapter} from './verify-editions.ts'

/** A line of a table of contents. */
export interface ContentsLine {
  readonly href: string
  readonly text: string
  readonly offset: number
}

/** The links of a list in HTML. */
export function linesOfHtml(list: Markup): ContentsLine[] {
  return named(list, 'a').map((node) => ({
    href: decodeURI(node.attributes.get('href') ?? ''),
    text: textOfMarkup(node),
    offset: node.position?.start.offset ?? 0
  }))
}

/** `#c2` is the second article, `#c2-s1` its first section. */
export function fromWhole(
  lines: readonly ContentsLine[],
  chapters: readonly WrittenChapter[]
): ContentsLine[] {
  return lines.map((line) => {
    const [, number, fragment] = /^#c(\d+)(?:-(.*))?$/.exec(line.href) ?? []
    const name = chapters[Number(number) - 1]?.name ?? '?'
    return {...line, href: `${name}.html${fragment === undefined ? '' : `#${fragment}`}`}
  })
}

/** All points of an NCX, parts among them. */
export function pointsOfNcx(root: Markup): Markup[] {
  return named(root, 'navPoint').flatMap((point) => [point, ...pointsOfNcx(point)])
}

/** A point of an NCX as a line. */
export function toLine(point: Markup): ContentsLine {
  const label = point.children.find((child) => child.name === 'navLabel')
  const content = point.children.find((child) => child.name === 'content')
  return {
    href: content?.attributes.get('src') ?? '',
    text: label ? textOfMarkup(label) : '',
    offset: textStart(label ?? point)
  }
}

/** Where the first of the words in a node is. */
export function textStart(node: Markup): number {
  const first = node.children.find((child) => child.type === 'element' || child.value.trim() !== '')
  if (first) return textStart(first)
  return (node.position?.start.offset ?? 0) + /^\s*/.exec(node.value)![0].length
}
