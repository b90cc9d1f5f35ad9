import type {VFileMessage} from 'vfile-message'
import {type Ink, inkOf} from '../ink/ink.ts'
import type {WrittenPage} from '../written/written-book.ts'
import {named} from '../written/written-markup.ts'
import {createFinding} from './finding.ts'
import type {WrittenChapter} from './verify-editions.ts'

const keys = new Set(['title', 'description', 'author', 'byline', 'kind', 'part'])

/**
 * Check the front matter of an article: its keys, its title against the heading, its description
 * against the one in the HTML.
 *
 * @param chapter
 *   The article.
 * @param page
 *   Its page in the HTML edition, if that could be read.
 */
export function verifyFrontMatter(
  chapter: WrittenChapter,
  page: WrittenPage | undefined
): VFileMessage[] {
  const {place, written} = chapter
  const {fault, fields, frontTitle, description, plainTitle} = written
  const findings: VFileMessage[] = []
  const say = (reason: string, offset: number) =>
    findings.push(createFinding('wrong-title', reason, {place, offset}))
  if (fault !== undefined) {
    say('Unexpected front matter, expected what YAML can be', fault)
    return findings
  }
  for (const [key, offset] of written.keys) {
    if (keys.has(key)) continue
    say(`Unexpected \`${key}\` in the front matter, expected what a build writes`, offset)
  }
  const meta =
    page && named(page.root, 'meta').find((node) => node.attributes.get('name') === 'description')
  const described = inkOf(meta?.attributes.get('content') ?? '')
  if (page && description !== '' && inkOf(description) !== described) {
    say(
      `Unexpected description \`${description}\`, expected that of the HTML`,
      firstOther(fields.description, described)
    )
  }
  const byline = textOf(written.byline)
  if (textOf(written.frontByline) !== byline) {
    say(
      `Unexpected byline \`${textOf(written.frontByline)}\` in the front matter, expected \`${byline}\` as below the title`,
      firstOther(written.frontByline, byline)
    )
  }
  // Readings stand in marks there, and above their characters in the heading.
  const withReadings = inkOf(frontTitle.replace(/[《》]/gu, ''))
  const isTitle = isWithMarks(frontTitle, plainTitle) || withReadings === textOf(written.title)
  if (!isTitle) {
    say(
      `Unexpected title \`${frontTitle}\` in the front matter, expected that of the heading`,
      firstOther(fields.title, plainTitle)
    )
  }
  return findings
}

const textOf = ({codes}: Ink) => codes.map((code) => String.fromCodePoint(code)).join('')

/** Offset of the first character that is not the expected one. */
function firstOther({codes, offsets}: Ink, expected: string): number {
  const characters = Array.from(expected)
  const at = codes.findIndex((code, index) => String.fromCodePoint(code) !== characters[index])
  return offsets[at] ?? (offsets.length > 0 ? offsets.at(-1)! + 1 : 0)
}

/** A note's mark, which in the heading is Markdown's; what only looks like one stands in both. */
const mark = /(\[[\w*†‡]{1,3}\]|[①-⑳])/u

/** Whether a printed title is that of the heading but for marks of notes. */
function isWithMarks(printed: string, heading: string): boolean {
  let at = 0
  for (const [index, part] of printed.split(mark).entries()) {
    const ink = inkOf(part)
    if (heading.startsWith(ink, at)) at += ink.length
    else if (index % 2 === 0) return false
  }
  return at === heading.length
}
