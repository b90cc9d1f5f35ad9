import {stringify} from 'yaml'
import {countEach} from '../count-each.ts'
import {type Ruling, toYaml} from '../decisions/index.ts'
import {yamlStyle} from '../text/yaml-style.ts'
import {type Doubt, findDoubts} from './find-doubts.ts'
import type {Trace, TracedArticle} from './traced.ts'

/** What a draft begins with, beside what the trace says. */
interface DraftHead {
  /** Title that a build gives the book. */
  readonly title: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** Path of the JSON Schema, from the file, or its address. */
  readonly schema: string
}

/** Doubts that are written down. */
const mostDoubts = 50

/**
 * Write a `book.yaml` with what was found on the pages, most of it as comments to switch on.
 *
 * @param trace
 *   How the source became articles.
 * @param draft
 *   What is known of the book.
 * @returns
 *   Text of the file; a build with it gives the same book as one without.
 */
export function draftBook(trace: Trace, {title, language, schema}: DraftHead): string {
  const found = trace.lines.flatMap(({fates}) =>
    fates.flatMap((fate) => (fate.kind === 'dropped' ? fate.rule : []))
  )
  const printed = (rule: string) =>
    trace.lines.find(({fates}) =>
      fates.some((fate) => fate.kind === 'dropped' && fate.rule === rule)
    )
  const [section, date] = [printed('section-name'), printed('date-line')]
  const source = [
    ...(section ? [`title: ${scalar(section.text)}`] : []),
    ...(date ? [`date: ${scalar(date.text)}`] : [])
  ]
  const doubts = findDoubts(trace)
  return (
    [
      `# yaml-language-server: $schema=${schema}`,
      '# What no page can say about itself. All of it may be changed or left out; a line that begins',
      '# with `#` is a comment: take the `# ` away to switch it on.',
      '',
      `title: ${scalar(title)}`,
      `language: ${scalar(language)}`,
      '# subtitle: "…"',
      '# creators: ["…"]',
      '# date: "2024-03"',
      source.length > 0
        ? `# source: {${source.join(', ')}}`
        : '# source: {title: "…", date: "…", page: "…"}',
      '',
      `# What you settle about the text; it wins over what was found (${describeFound(found)}).`,
      '# `collate explain INPUT LINE` says why a line is where it is.',
      'decisions:',
      ...articleRows(trace),
      ...doubtRows(doubts)
    ].join('\n') + '\n'
  )
}

function describeFound(rules: readonly string[]): string {
  const parts = [...countEach(rules)].map(([rule, count]) => `${count} ${rule}`)
  return parts.length > 0 ? `left out: ${parts.join(', ')}` : 'nothing was left out'
}

/** The articles in reading order, each with the decisions that keep it as it is. */
function articleRows({articles}: Trace): string[] {
  const rows = ['  # The articles, in the order of the book:']
  for (const [index, article] of articles.entries()) {
    rows.push(`  #   ${index + 1}. ${nameOf(article)}`)
    for (const ruling of article.confirm()) rows.push(commented(ruling))
  }
  const heads = articles.flatMap((article) =>
    article.kind === 'article' ? (article.head() ?? []) : []
  )
  if (heads.length > 1) {
    rows.push('  # Another order: the first of them, the others follow.', commented({order: heads}))
  }
  return rows
}

function doubtRows(doubts: readonly Doubt[]): string[] {
  if (doubts.length === 0) return []
  const rows = [
    '',
    '  # In doubt, the least certain first; the first line of each keeps it as it is:'
  ]
  for (const {path, place, confidence, decided, settle} of doubts.slice(0, mostDoubts)) {
    const file = path.split('/').at(-1)
    rows.push(`  #   ${file}:${place.line}: ${decided} (${confidence.toFixed(2)})`)
    for (const ruling of settle()) rows.push(commented(ruling))
  }
  if (doubts.length > mostDoubts) {
    rows.push(`  #   … and ${doubts.length - mostDoubts} more: collate explain INPUT`)
  }
  return rows
}

function nameOf({kind, title, byline}: TracedArticle): string {
  const name = title ?? `(${kind}, no title)`
  return oneLine(byline === undefined ? name : `${name} / ${byline}`)
}

const commented = (ruling: Ruling) => `  # ${toYaml(ruling)}`
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

function scalar(value: string): string {
  return stringify(value, yamlStyle).trimEnd()
}
