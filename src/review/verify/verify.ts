import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {countOf} from '../../count-of.ts'
import {digest, type SourceFile} from '../../source/index.ts'
import {weighInks} from '../ink/balance.ts'
import {countInk} from '../ink/count-ink.ts'
import {createInk} from '../ink/ink.ts'
import {settleAccount} from '../record/account.ts'
import {type BookRecord, digestRecord} from '../record/book-record.ts'
import {readRecord} from '../record/read-record.ts'
import {openWrittenBook, type WrittenBook} from '../written/written-book.ts'
import {headingAlone, type WrittenMarkdown} from '../written/written-markdown.ts'
import {createFinding, locateText} from './finding.ts'
import {reportDifferences} from './report-differences.ts'
import {verifyContents} from './verify-contents.ts'
import {partName, verifyEditions, type WrittenChapter} from './verify-editions.ts'

/** What came of a proof. */
export interface Verification {
  /** Whether there are no findings. */
  readonly isProven: boolean
  /** What is missing, added, changed or out of place, each where it is. */
  readonly findings: readonly VFileMessage[]
  readonly figures: {
    readonly sources: number
    readonly articles: number
    /** Characters of the sources that are not white space. */
    readonly characters: number
    /** Characters that the ledger drops, replaces, adds. */
    readonly dropped: number
    readonly changed: number
    readonly added: number
    /** Passages that stand elsewhere than they are printed, as the ledger lists them. */
    readonly moved: number
  }
}

/** Those of a book of which nothing could be read. */
export const noFigures: Verification['figures'] = {
  sources: 0,
  articles: 0,
  characters: 0,
  dropped: 0,
  changed: 0,
  added: 0,
  moved: 0
}

/** What a proof is made from. */
export interface VerifyInput {
  /** The written files by their path in the output folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Name of the output folder, for messages. */
  readonly dir: string
  /** The source files as they are now; they are known by their hash, else by their name. */
  readonly sources: readonly SourceFile[]
}

/**
 * Prove from the written files alone that a book has all that was printed, and nothing else.
 *
 * The record (`review/ledger.json`) says from which pieces of the sources each article was made and
 * what was dropped, changed or added. Each of its claims is looked up in the sources; what they
 * come to is compared with the Markdown, character by character, in order; the order of all with that
 * of the sources, but for passages that are listed as moved; and the Markdown with
 * the HTML and the EPUB, article by article. White space does not count.
 *
 * Nothing here is shared with the stages that made the book: a fault of theirs cannot hide itself.
 */
export function verify({files, dir, sources}: VerifyInput): Verification {
  const path = 'review/ledger.json'
  const start = openWrittenBook(files, dir, undefined)
  const at = start.text(path)
  const record = at ? readRecord(at.value) : undefined
  if (!at || record === undefined || typeof record === 'string') {
    const findings = [...start.findings]
    if (at && record) {
      findings.push(
        createFinding(
          'unreadable-file',
          `Cannot read what this book says of its making, ${record}; build it again`,
          {place: at, offset: 0}
        )
      )
    }
    return {isProven: false, findings, figures: noFigures}
  }
  const book = openWrittenBook(files, dir, record.epub)
  const matched = matchSources(record, sources, at.path)
  const chapters = openChapters(book, record)
  const findings = [...matched.findings]
  if (digestRecord(record) !== record.digest) {
    const reason = 'Unexpected digest, expected that of the rest; the ledger was edited or damaged'
    findings.push(createFinding('false-record', reason, {place: at, offset: 0}))
  }
  if (matched.files) {
    const places = matched.files.map((file) => locateText(file.path, file.value))
    const account = settleAccount(record, places, at)
    append(findings, account.findings)
    append(
      findings,
      reportDifferences(
        chapters.flatMap(({chapter, index, surplus}) => {
          const {place, written, fallback} = chapter
          const {show} = account
          const expected = account.expected[index]!
          return [
            {expected, show, actual: written.all, place, fallback},
            ...surplus.map(({all}) => ({expected: createInk(), show, actual: all, place, fallback}))
          ]
        })
      )
    )
    if (findings.length === 0) append(findings, weigh(chapters, record, matched.files, at.path))
  }
  const readable = chapters.map(({chapter}) => chapter)
  append(findings, verifyEditions(book, readable, record.epub))
  append(findings, verifyContents(book, readable, record))
  append(findings, findStrangers(book, record, dir))
  append(findings, book.findings)
  append(findings, findAltered(files, record, dir, findings))
  return {isProven: findings.length === 0, findings, figures: count(record)}
}

function matchSources(
  record: BookRecord,
  sources: readonly SourceFile[],
  path: string
): {files?: SourceFile[]; findings: VFileMessage[]} {
  const findings: VFileMessage[] = []
  const files: SourceFile[] = []
  for (const claim of record.sources) {
    const same = sources.find((file) => file.sha256 === claim.sha256)
    if (same) {
      files.push({...same, path: same.path})
      const fault =
        same.bytes !== claim.bytes
          ? `${countOf(claim.bytes, 'byte')}, expected ${same.bytes}`
          : same.encoding !== claim.encoding
            ? `encoding ${claim.encoding}, expected ${same.encoding}`
            : countInk(same.value) !== claim.characters
              ? `${countOf(claim.characters, 'character')}, expected ${countInk(same.value)}`
              : undefined
      if (fault)
        findings.push(
          createFinding('false-record', `Unexpected ${fault} for \`${claim.name}\``, path)
        )
      continue
    }
    const other = sources.find((file) => file.path.split(/[\\/]/).at(-1) === claim.name)
    findings.push(
      other
        ? createFinding(
            'changed-source',
            `Unexpected hash of \`${other.path}\`, expected ${claim.sha256}; the source is not the one that the book was made from`,
            other.path
          )
        : createFinding(
            'missing-source',
            `Cannot find \`${claim.path}\`, the book was made from it; name it after the folder`,
            path
          )
    )
  }
  return files.length === record.sources.length ? {files, findings} : {findings}
}

/** An article that could be read, its index in the record, and where in its file what it lacks would be. */
interface OpenChapter {
  readonly chapter: WrittenChapter & {readonly fallback: number}
  readonly index: number
  /** Parts that its file says, and the record does not. */
  readonly surplus: readonly WrittenMarkdown[]
}

function openChapters(book: WrittenBook, record: BookRecord): OpenChapter[] {
  return namesIn(record).flatMap(({path, name, part, parts}, index) => {
    const place = book.markdown(path)
    if (!place) return []
    const {written} = place
    if (part !== undefined) {
      const fallback = written.keys.get('part') ?? 0
      const said = written.parts[part] ?? headingAlone()
      return [{chapter: {name, place, written: said, fallback}, index, surplus: []}]
    }
    return [
      {
        chapter: {name, place, written, fallback: place.value.length},
        index,
        surplus: written.parts.slice(parts)
      }
    ]
  })
}

/**
 * Names of the pages of all articles. One with the path of the next is a part: which one of those that
 * the front matter there says; of an article how many are before it.
 */
function namesIn({articles}: BookRecord) {
  let parts = 0
  return articles.map(({path}, index) => {
    const base = path.replace(/^.*\//, '').replace(/\.md$/, '')
    const isPart = path === articles[index + 1]?.path
    const part = isPart ? parts++ : undefined
    const before = parts
    if (!isPart) parts = 0
    const name = part === undefined ? base : partName(base, part)
    return {path, name, part, parts: before}
  })
}

/** The plainest sum of all, by other means than the rest: were both wrong, they would be wrong apart. */
function weigh(
  chapters: readonly OpenChapter[],
  record: BookRecord,
  sources: readonly SourceFile[],
  path: string
): VFileMessage[] {
  const {missing, added, isBalanced} = weighInks({
    sources: sources.map((file) => file.value),
    written: chapters.map(({chapter}) => chapter.written.all),
    ledger: record.ledger
  })
  if (isBalanced) return []
  const list = (map: ReadonlyMap<string, number>) =>
    [...map].map(([character, times]) => `\`${character}\` × ${times}`).join(', ') || 'nothing'
  const reason = `Unexpected balance, ${list(missing)} is missing and ${list(added)} is added`
  return [createFinding('missing-text', reason, path)]
}

/** What says the same and has other bytes: a backslash more, a rule of a style sheet less. */
function findAltered(
  files: VerifyInput['files'],
  record: BookRecord,
  dir: string,
  told: readonly VFileMessage[]
): VFileMessage[] {
  const prefix = prefixOf(dir)
  return record.files.flatMap(function ({path, sha256}) {
    const bytes = files.get(path)
    const isTold = told.some(
      ({file = ''}) => file === prefix + path || file.startsWith(`${prefix}${path}/`)
    )
    const isUnpacked = path === record.epub && !bytes
    if (isTold || isUnpacked || (bytes && digest(bytes) === sha256)) return []
    return bytes
      ? [
          createFinding(
            'altered-file',
            'Unexpected bytes, expected those that the build wrote',
            prefix + path
          )
        ]
      : [
          createFinding(
            'missing-file',
            `Cannot find \`${path}\`, expected it in the book`,
            prefix + path
          )
        ]
  })
}

const prefixOf = (dir: string) => (dir === '' ? '' : dir.replace(/\/*$/, '/'))

function findStrangers(book: WrittenBook, record: BookRecord, dir: string): VFileMessage[] {
  const own = new Set(['markdown/index.md', 'html/index.html', 'html/book.html'])
  for (const {path, name} of namesIn(record)) own.add(path).add(`html/${name}.html`)
  return book.paths
    .filter((path) => /^(?:markdown\/.*\.md|html\/.*\.html)$/.test(path) && !own.has(path))
    .map((path) =>
      createFinding(
        'unexpected-file',
        'Unexpected file, expected articles of the ledger only',
        prefixOf(dir) + path
      )
    )
}

function count(record: BookRecord): Verification['figures'] {
  const sum = (kind: string, text: (entry: BookRecord['ledger'][number]) => string | undefined) =>
    record.ledger.reduce(
      (total, entry) => total + (entry.kind === kind ? countInk(text(entry) ?? '') : 0),
      0
    )
  return {
    sources: record.sources.length,
    articles: record.articles.length,
    characters: record.sources.reduce((total, {characters}) => total + characters, 0),
    dropped: sum('dropped', ({text}) => text),
    changed: sum('changed', ({text}) => text),
    added: sum('added', ({replacement}) => replacement),
    moved: record.ledger.filter(({kind}) => kind === 'moved').length
  }
}
