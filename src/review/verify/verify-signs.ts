import type {VFileMessage} from 'vfile-message'
import type {WrittenPage} from '../written/written-book.ts'
import {type Markup, named, select, textOfMarkup} from '../written/written-markup.ts'
import {createFinding} from './finding.ts'

/**
 * Check the signs that an edition adds to a text: the numbers of notes, and the brackets that only
 * a browser without ruby shows.
 *
 * @param page
 *   Page of an edition.
 * @param node
 *   The article in it.
 */
export function verifySigns(page: WrittenPage, node: Markup): VFileMessage[] {
  const findings: VFileMessage[] = []
  const say = (sign: Markup, text: string, expected: string) => {
    const offset = sign.children[0]?.position?.start.offset ?? sign.position?.start.offset ?? 0
    const reason = `Unexpected \`${text}\`, expected \`${expected}\``
    findings.push(createFinding('altered-text', reason, {place: page, offset}))
  }
  for (const sign of select(node, isNoteLink)) {
    const number = /fn(?:ref)?(\d+)(?:-\d+)?$/.exec(sign.attributes.get('href') ?? '')?.[1] ?? '?'
    const text = sign.children.map(({value}) => value).join('')
    if (text !== number) say(sign, text, number)
  }
  for (const ruby of named(node, 'ruby')) {
    for (const [index, sign] of named(ruby, 'rp').entries()) {
      const text = sign.children.map(textOfMarkup).join('')
      const expected = index % 2 === 0 ? '（' : '）'
      if (text !== expected) say(sign, text, expected)
    }
  }
  return findings
}

function isNoteLink({attributes}: Markup): boolean {
  const role = attributes.get('role')
  return role === 'doc-noteref' || role === 'doc-backlink'
}
