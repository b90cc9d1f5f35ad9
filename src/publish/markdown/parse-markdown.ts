import type {Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Extension} from 'micromark-util-types'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {escapeRuns, escapeRunsFromMarkdown} from '../../text/escape-runs.ts'
import {limitDepth} from '../micromark/limit-depth.ts'
import {micromarkGuard} from '../micromark/micromark-guard.ts'
import {parseAround} from './parse-around.ts'

/**
 * Read the Markdown of an edition: CommonMark, YAML front matter, footnotes and tables.
 *
 * Of GFM only these two are on. An address in a printed text is text, not a link that nobody
 * made, and `3~5天` or `好的~~` are how people write, not text that was struck out.
 *
 * @param value
 *   Text of one file, with front matter.
 * @returns
 *   Tree whose characters can all be printed: what XML cannot hold is U+FFFD.
 * @throws {NestedTooDeepError}
 *   When containers stand in each other deeper than a tree can be walked; `to-edition.ts` asks
 *   before anybody reads.
 */
export function parseMarkdown(value: string): Root {
  // Without a pipe there is no table, and each line need not be tried as the head of one.
  const parser = value.includes('|') ? withTables : withoutTables
  return parseAround(printable(value), (rest) => parser.parse(rest))
}

/**
 * Replace the characters that no XML document may hold: controls, lone surrogates, U+FFFE, U+FFFF.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function printable(value: string): string {
  return suspicious.test(value) ? value.replace(unprintable, '\u{FFFD}') : value
}

/** A unit that may belong to such a character: cheap to look for, and nearly never found. */
const suspicious = /[\0-\x08\v\f\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/
const unprintable = /[\0-\x08\v\f\x0E-\x1F\u{FFFE}\u{FFFF}]|\p{Surrogate}/gu

const withTables = createParser({hasTables: true})
const withoutTables = createParser({hasTables: false})

function createParser(options: {readonly hasTables: boolean}) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkCjkFriendly)
    .use(notesAndTables, options)
    .freeze()
}

function notesAndTables(this: Processor, {hasTables}: {readonly hasTables: boolean}): undefined {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    limitedNotes(),
    ...(hasTables ? [gfmTable()] : []),
    micromarkGuard(),
    escapeRuns()
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [
      gfmFootnoteFromMarkdown(),
      ...(hasTables ? [gfmTableFromMarkdown()] : []),
      escapeRunsFromMarkdown()
    ]
  ]
}

/** The syntax of notes, which may stand in each other as lists do. */
function limitedNotes(): Extension {
  const notes = gfmFootnote()
  const document = Object.entries(notes.document ?? {}).map(([code, constructs = []]) => [
    code,
    [constructs].flat().map(limitDepth)
  ])
  return {...notes, document: Object.fromEntries(document)}
}
