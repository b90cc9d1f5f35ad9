import type {VFileMessage} from 'vfile-message'
import {inkOf} from '../ink/ink.ts'
import {createFinding} from '../verify/finding.ts'
import type {Package, WrittenBook} from '../written/written-book.ts'
import {hasClass, type Markup, named, select} from '../written/written-markup.ts'

/**
 * Check that all contents say the same in the same order: the EPUB's navigation, its NCX for old
 * devices, and the first page of the HTML edition. The EPUB's own have the colophon, too.
 */
export function compareContents(book: WrittenBook, opf: Package): VFileMessage[] {
  const nav = book.xml(`${opf.base}nav.xhtml`)
  const ncx = book.xml(`${opf.base}toc.ncx`)
  const front = book.html('html/index.html')
  if (!nav || !front) return []
  const toc = named(nav.root, 'nav').find(({attributes}) => attributes.get('epub:type') === 'toc')
  const inNav = (toc ? labelsIn(toc) : []).slice(0, -1)
  const list = select(front.root, (node) => node.name === 'nav' && hasClass(node, 'contents'))[0]
  const inHtml = list ? labelsIn(list) : []
  const points = ncx ? pointsIn(ncx.root).slice(0, -1) : inNav
  return [
    ...compareLabels(inHtml, inNav, front.path, nav.path),
    ...compareLabels(points, inNav, ncx?.path ?? nav.path, nav.path)
  ]
}

/** Words of lines of contents, those of parts among them, in order; authors beside them are none. */
function labelsIn(list: Markup): string[] {
  return list.children.flatMap((node) => {
    if (node.name === 'a') return [textIn(node)]
    const isLabel = node.name === 'span' && hasClass(list, 'part')
    return isLabel ? [textIn(node)] : labelsIn(node)
  })
}

function pointsIn(ncx: Markup): string[] {
  const [map] = named(ncx, 'navMap')
  return map ? named(map, 'navLabel').map(textIn) : []
}

function textIn(node: Markup): string {
  return inkOf(node.type === 'text' ? node.value : node.children.map(textIn).join(''))
}

function compareLabels(
  found: readonly string[],
  expected: readonly string[],
  path: string,
  of: string
): VFileMessage[] {
  const length = Math.max(found.length, expected.length)
  for (let index = 0; index < length; index++) {
    if (found[index] === expected[index]) continue
    const reason = `Unexpected \`${found[index] ?? 'end'}\` in the contents, expected \`${expected[index] ?? 'end'}\` as in \`${of}\``
    return [createFinding('wrong-title', reason, path)]
  }
  return []
}
