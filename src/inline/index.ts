import type {Paragraph, PhrasingContent} from 'mdast'
import {append} from '../append.ts'
import type {Note, NotePlace} from '../restore/index.ts'
import type {LedgerEntry, PlacedReading} from '../source/index.ts'
import type {Article, Part, Printed} from '../structure/index.ts'
import {markEmphasis, usesUnderscores, withoutEmphasis} from './mark-emphasis.ts'
import {markPrint, type PrintFaces} from './mark-print.ts'
import {openReadings} from './mark-readings.ts'
import {markRuby, withoutRuby} from './mark-ruby.ts'
import type {Marked} from './marked.ts'
import {
  asParagraphs,
  defineNote,
  indexReferences,
  markNotes,
  type NoteLabels,
  type ReferenceIndex
} from './place-notes.ts'
import {phrasingText, plainText} from './run.ts'

interface InlineOptions {
  /** Notes that `restore` set apart. */
  readonly notes?: readonly Note[] | undefined
  /** Readings that `layout` found beside characters. */
  readonly readings?: readonly PlacedReading[] | undefined
  /** BCP 47 tag of the text; readings become ruby in Japanese alone. */
  readonly language?: string | undefined
  /** How characters are printed, where words in other type are emphasised by it. */
  readonly faces?: PrintFaces | undefined
}

/** Articles in which marks became syntax. */
export interface Inlined {
  readonly articles: readonly Article[]
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Give what a printed page marks by characters the syntax that Markdown has for it: footnotes,
 * ruby, emphasis.
 *
 * It is done when the articles are known: a note belongs to the article that refers to it, and a
 * note's mark recurs from article to article.
 *
 * @param articles
 *   Articles as `structure` makes them.
 * @param options
 *   Notes and language.
 * @returns
 *   The same articles with new trees, and the characters for which syntax stands now. Every note is
 *   in the article of its mark; one whose mark is in none, or in a
 *   byline, is a paragraph at the end of the article nearest to it.
 */
export function inline(
  articles: readonly Article[],
  {notes = [], readings = [], language = '', faces}: Readonly<InlineOptions> = {}
): Inlined {
  const ledger: LedgerEntry[] = []
  const nodes = articles.flatMap(nodesOf)
  const hasEmphasis = usesUnderscores(
    [...nodes, ...notes.flatMap((note) => note.paragraphs)].map((node) =>
      phrasingText(node.children)
    )
  )
  const hasRuby = /^ja\b/.test(language)
  const references = indexReferences(notes)
  const used = new Set<Note>()
  const printed = openReadings(readings)
  const style = (
    children: readonly PhrasingContent[],
    isByline = false
  ): readonly PhrasingContent[] => {
    let result = children
    const keep = (marked: Marked) => {
      append(ledger, marked.ledger)
      result = marked.children
    }
    if (hasRuby && !isByline) keep(markRuby(result))
    if (!isByline) result = printed.set(result)
    if (hasEmphasis) keep(markEmphasis(result))
    return result
  }
  const flatten = (text: string) => (hasEmphasis ? withoutEmphasis(text) : text)
  const rewrite = (text: string) => flatten(hasRuby ? withoutRuby(text) : text)
  const holders = new Map<Note, number>()
  const inlined = articles.map((article, index) => {
    const labels: NoteLabels = new Map()
    const mark = (node: Paragraph): Paragraph =>
      withChildren(node, style(withNotes(node.children, {references, labels, used, ledger})))
    const {title, byline} = article
    const result: Article = {
      ...article,
      ...(title ? {title: mapPrinted(title, rewrite, mark)} : {}),
      // A byline is written in the front matter, too, where no note can be referred to and no reading set.
      ...(byline
        ? {
            byline: mapPrinted(byline, flatten, (node) =>
              withChildren(node, style(node.children, true))
            )
          }
        : {}),
      body: article.body.map((part) => {
        const marked = mark(part.node)
        const isRunning = faces && part.role !== 'heading'
        const node = isRunning ? withChildren(marked, markPrint(marked.children, faces)) : marked
        const text = plainText(node.children)
        return node === part.node && text === part.text ? part : {...part, node, text}
      })
    }
    for (const note of labels.keys()) used.add(note)
    if (labels.size === 0) return result
    const footnotes = [...labels].map(([note, label]) => {
      const {node, ledger: entries} = defineNote(note, label)
      append(ledger, entries)
      holders.set(note, index)
      const children = note.paragraphs.map((one) => withChildren(one, style(one.children)))
      return {...node, children}
    })
    return {...result, footnotes}
  })
  const headed = withHeadings(inlined, notes, holders)
  const left = notes.filter((note) => !used.has(note))
  const all = left.length === 0 ? headed : putBack(headed, left, style)
  return {articles: all, ledger: [...ledger, ...printed.left()]}
}

/**
 * Put what stands above each list of notes at the end of the last article that has notes of the list: one at the end
 * of a book is of many chapters.
 *
 * @param holders
 *   For each note that is referred to its article.
 */
function withHeadings(
  articles: readonly Article[],
  notes: readonly Note[],
  holders: ReadonlyMap<Note, number>
): readonly Article[] {
  const headings = new Map<number, Part[]>()
  let list: {readonly first: Note; readonly heading: Paragraph; holder: number} | undefined
  const close = () => {
    if (!list) return
    let last = list.holder
    // Where the list is of several articles it stands below all that begin above it.
    const isShared = last !== holders.get(list.first)
    while (isShared && begins(articles[last + 1], list.first.mark)) last++
    headings.set(last, [...(headings.get(last) ?? []), asPart(list.heading)])
    list = undefined
  }
  for (const note of notes) {
    const holder = holders.get(note)
    if (note.heading) close()
    if (note.heading && holder !== undefined) list = {first: note, heading: note.heading, holder}
    else if (list && !isAbove(note.references[0], list.first.mark)) close()
    else if (list && holder !== undefined) list.holder = Math.max(list.holder, holder)
  }
  close()
  if (headings.size === 0) return articles
  return articles.map((article, index) => {
    const own = headings.get(index)
    return own ? {...article, body: [...article.body, ...own]} : article
  })
}

/** Whether an article begins above a list of notes, in the same file. */
function begins(article: Article | undefined, list: NotePlace): boolean {
  const first = article && nodesOf(article)[0]?.children[0]
  if (!first || (first.data && 'file' in first.data && first.data.file !== list.file)) return false
  return (first.position?.start.offset ?? list.start.offset) < list.start.offset
}

/** Whether the mark in the text stands above a list: notes at the foot of later pages have theirs below it. */
const isAbove = (mark: NotePlace | undefined, list: NotePlace) =>
  mark !== undefined && mark.file === list.file && mark.start.offset < list.start.offset

/** A paragraph with what became of its content; itself where nothing did, as nearly all of a book are. */
function withChildren(node: Paragraph, children: readonly PhrasingContent[]): Paragraph {
  return children === node.children ? node : {...node, children: [...children]}
}

function withNotes(
  children: readonly PhrasingContent[],
  {
    references,
    labels,
    used,
    ledger
  }: {
    readonly references: ReferenceIndex
    readonly labels: NoteLabels
    readonly used: ReadonlySet<Note>
    readonly ledger: LedgerEntry[]
  }
): readonly PhrasingContent[] {
  if (references.size === 0) return children
  const marked = markNotes(children, references, labels, used)
  append(ledger, marked.ledger)
  return marked.children
}

function nodesOf({title, byline, body}: Article): Paragraph[] {
  const printed = [...(title?.blocks ?? []), ...(byline?.blocks ?? [])]
  return [...printed.map((block) => block.node), ...body.map((part) => part.node)]
}

function mapPrinted<T extends Printed>(
  printed: T,
  rewrite: (text: string) => string,
  map: (node: Paragraph) => Paragraph
): T {
  return {
    ...printed,
    text: rewrite(printed.text),
    blocks: printed.blocks.map((block) => ({...block, node: map(block.node)}))
  }
}

function asPart(node: Paragraph): Part {
  return {role: 'note', depth: 0, node, text: plainText(node.children), blocks: []}
}

/** Notes whose mark is in no text, each at the end of the article whose text is nearest to the mark. */
function putBack(
  articles: readonly Article[],
  notes: readonly Note[],
  style: (children: readonly PhrasingContent[]) => readonly PhrasingContent[]
): Article[] {
  const result = [...articles]
  for (const note of notes) {
    const parts = [...(note.heading ? [note.heading] : []), ...asParagraphs(note)].map((node) =>
      asPart(withChildren(node, style(node.children)))
    )
    const index = nearest(result, note)
    const article = result[index]
    if (article) result[index] = {...article, body: [...article.body, ...parts]}
    else result.push({kind: 'notes', body: parts, confidence: 1, evidence: []})
  }
  return result
}

function nearest(articles: readonly Article[], {references, mark: own}: Note): number {
  const mark = references[0] ?? own
  let [best, place] = [-1, -1]
  for (const [index, article] of articles.entries()) {
    for (const {children} of nodesOf(article)) {
      for (const child of children) {
        const offset = child.position?.start.offset ?? -1
        if (child.data && 'file' in child.data && child.data.file !== mark.file) continue
        if (offset > place && offset <= mark.start.offset) [best, place] = [index, offset]
      }
    }
  }
  return best < 0 && articles.length > 0 ? articles.length - 1 : best
}
