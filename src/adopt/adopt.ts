import type {VFileMessage} from 'vfile-message'
import {readBook} from '../book/index.ts'
import {indexSource, quoteAll, type Ruling, toYaml} from '../decisions/index.ts'
import {addDecision} from '../desk/edit-decisions.ts'
import {createMessage} from '../message.ts'
import {collateBook, writeArticles} from '../pipeline.ts'
import {articleTree} from '../publish/markdown/markdown.ts'
import {parseMarkdown} from '../publish/markdown/parse-markdown.ts'
import type {Source} from '../source/index.ts'
import {blocksOf, lineBreak, markEnd, markStart} from './blocks.ts'
import {blockEnd, type Change, compareBlocks, tokensOf} from './compare-blocks.ts'
import {type BlockFile, pairFiles, slugOf} from './pair-files.ts'
import {readFrontMatter} from './read-front-matter.ts'
import {type SearchedSource, toRulings} from './to-rulings.ts'

/** What is to be adopted, and by what. */
export interface AdoptInput {
  readonly source: Source
  /** `book.yaml` of the book as it is; empty if there is none. */
  readonly bookYaml: {readonly path: string; readonly value: string}
  readonly name: string
  /** Markdown that somebody has corrected; `path` is what messages call it. */
  readonly corrected: readonly {
    readonly name: string
    readonly path: string
    readonly value: string
  }[]
  /** Names of Markdown files that somebody has taken away. */
  readonly removed: readonly string[]
}

/** What came of it. */
export interface Adopted {
  /** `book.yaml` with the decisions. */
  readonly value: string
  /** Those that are new in it, as its lines. */
  readonly decisions: readonly string[]
  /** Names of corrected files that a build gives as they are now, word by word. */
  readonly complete: readonly string[]
  /** What no decision can say, each at its place. */
  readonly messages: readonly VFileMessage[]
}

interface Corrected extends BlockFile {
  readonly path: string
}

/** A change with the file that has it. */
interface Found {
  readonly file: Corrected | undefined
  readonly change: Change | Front | Order
}

/** A field of the front matter that somebody has changed. */
interface Front {
  readonly kind: 'front'
  readonly key: string
  readonly value: string
  readonly before: BlockFile
}

/** Articles in another order. */
interface Order {
  readonly kind: 'order'
  readonly before: readonly BlockFile[]
}

/** What a `book.yaml` comes to, beside what somebody has corrected. */
interface Trial {
  readonly value: string
  readonly found: readonly Found[]
  /** Why there is no book. */
  readonly fault?: VFileMessage
  /** How much is otherwise, in words; infinite where there is no book. */
  readonly distance: number
  readonly printed: SearchedSource
}

/** So many books are made at most, to find out which decisions do what they should. */
const mostTrials = 60
/** What one decision changes may show what another one has to. */
const mostRounds = 3

/**
 * Say as decisions what somebody has corrected in the Markdown of a book, so that a build gives the
 * corrected text.
 *
 * Each decision is tried: those stay after which the book is nearer to the corrected text.
 */
export async function adopt(input: AdoptInput): Promise<Adopted> {
  const origin = await read(input, input.bookYaml.value)
  const files = input.corrected.map(
    ({name, path, value}): Corrected => ({
      name,
      path,
      blocks: blocksOf(parseMarkdown(value), value),
      front: readFrontMatter(value)
    })
  )
  const firstOf = pairFiles(origin.files, files)
  // What nobody has corrected is to stay as it is.
  const known = new Set(firstOf.values())
  const gone = new Set(input.removed.map(slugOf))
  const others = origin.files.filter((file) => !known.has(file) && !gone.has(slugOf(file.name)))
  const wanted = [...files, ...others.map((file) => ({...file, path: file.name}))]
  for (const [index, file] of others.entries()) firstOf.set(wanted[files.length + index]!, file)
  let trials = 0
  const attempt = async function (value: string): Promise<Trial> {
    trials++
    const {fault, files: made, printed} = await read(input, value)
    if (fault) return {value, fault, found: [], distance: Number.POSITIVE_INFINITY, printed}
    const found = compareFiles(made, wanted, firstOf, gone)
    return {value, found, distance: found.reduce((sum, one) => sum + costOf(one), 0), printed}
  }
  let state = await attempt(input.bookYaml.value)
  const added: Ruling[] = []
  // Why a decision cannot be.
  const faults = new Map<string, string>()

  /** Take all of a list if each does what it should, else the two halves of it one after the other. */
  async function take(list: readonly {rulings: readonly Ruling[]; cost: number}[]): Promise<void> {
    if (list.length === 0 || trials >= mostTrials) return
    const rulings = list.flatMap((one) => one.rulings)
    let value: string | undefined = state.value
    for (const ruling of rulings) value = value === undefined ? value : addDecision(value, ruling)
    const next = value === undefined ? undefined : await attempt(value)
    const gain = state.distance - (next?.distance ?? Number.POSITIVE_INFINITY)
    const least = list.length === 1 ? 1 : list.reduce((sum, one) => sum + one.cost, 0)
    if (next && gain >= least) {
      state = next
      added.push(...rulings)
    } else if (list.length === 1) {
      const why = next?.fault?.reason
      if (why !== undefined) faults.set(JSON.stringify(rulings), why)
    } else {
      const middle = list.length >> 1
      await take(list.slice(0, middle))
      await take(list.slice(middle))
    }
  }

  const tried = new Set<string>()
  for (let round = 0; round < mostRounds && state.distance > 0; round++) {
    const list = state.found.flatMap((one) => {
      const rulings = rulingsOf(one.change, state.printed)
      const key = JSON.stringify(rulings)
      if (!rulings || tried.has(key)) return []
      tried.add(key)
      return [{rulings, cost: costOf(one)}]
    })
    if (list.length === 0) break
    await take(list)
  }
  const incomplete = new Set(state.found.map(({file}) => file))
  return {
    value: state.value,
    decisions: added.map(toYaml),
    complete: files.filter((file) => !incomplete.has(file)).map(({name}) => name),
    messages: state.found.map(function (one) {
      const rulings = rulingsOf(one.change, state.printed)
      return report(one, input, faults.get(JSON.stringify(rulings)))
    })
  }
}

/** Make a book with some `book.yaml`, as blocks. */
async function read({source, bookYaml, name}: AdoptInput, value: string) {
  const file = {path: bookYaml.path, bytes: new TextEncoder().encode(value)}
  const {book, messages} = value === '' ? {book: {}, messages: []} : readBook(file)
  const {collated, language} = await collateBook(source, book)
  const written = writeArticles(source, book, collated, language)
  const {articles, titles, files} = written
  const made = files.map(
    (one, index): BlockFile => ({
      name: one.name,
      blocks: blocksOf(articleTree(articles[index]!, titles[index]!)),
      front: readFrontMatter(one.value)
    })
  )
  const used = source.files.map((one) => new Uint8Array(one.value.length))
  for (const {places} of made.flatMap(({blocks}) => blocks))
    for (const place of places) if (place) used[place.file]!.fill(1, place.start, place.end)
  const [fault] = [
    ...messages,
    ...written.messages,
    ...collated.messages.filter((message) => message.fatal)
  ]
  return {name, fault, files: made, printed: {source, indexes: indexSource(source), used}}
}

/** All that is otherwise in the corrected files than in those that were made. */
function compareFiles(
  made: readonly BlockFile[],
  corrected: readonly Corrected[],
  firstOf: ReadonlyMap<Corrected, BlockFile>,
  gone: ReadonlySet<string>
): Found[] {
  const pairs = pairFiles(made, corrected)
  const found: Found[] = []
  for (const file of corrected) {
    const before = pairs.get(file)
    for (const change of compareBlocks(before?.blocks ?? [], file.blocks))
      found.push({file, change})
    for (const [key, value] of file.front) {
      // What an editor has left alone follows the text.
      const isEdited = value !== (firstOf.get(file)?.front.get(key) ?? '')
      const isHeading = key === 'title' && plain(value) === plain(file.blocks[0]?.text ?? '')
      if (before && isEdited && !isHeading && value !== (before.front.get(key) ?? ''))
        found.push({file, change: {kind: 'front', key, value, before}})
    }
  }
  const paired = new Set(pairs.values())
  for (const file of made) {
    if (paired.has(file) || !gone.has(slugOf(file.name))) continue
    for (const before of file.blocks) found.push({file: undefined, change: {kind: 'gone', before}})
  }
  // Names are numbered: other numbers are another order.
  const isRenamed = corrected.some(
    (file) => firstOf.has(file) && firstOf.get(file)!.name !== file.name
  )
  const order = isRenamed ? orderOf(made, pairs) : made
  if (order.some((file, index) => file !== made[index]))
    found.push({file: corrected[0], change: {kind: 'order', before: order}})
  return found
}

const plain = (text: string) => text.replaceAll(lineBreak, '').replace(/\s+/g, '')
const collator = new Intl.Collator('en', {numeric: true})

/** Files as the names that they have now order them. */
function orderOf(
  made: readonly BlockFile[],
  pairs: ReadonlyMap<Corrected, BlockFile>
): readonly BlockFile[] {
  const names = new Map([...pairs].map(([file, before]) => [before, file.name]))
  const nameOf = (file: BlockFile) => names.get(file) ?? file.name
  return [...made].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))
}

function costOf({change}: Found): number {
  if (change.kind === 'words') {
    const was = tokensOf(change.before.text.slice(change.from, change.to)).length
    return Math.max(was, tokensOf(change.words).length)
  }
  if (change.kind === 'gone') return tokensOf(change.before.text).length
  return change.kind === 'new' ? tokensOf(change.after.text).length : 1
}

function rulingsOf(change: Found['change'], printed: SearchedSource): Ruling[] | undefined {
  if (change.kind === 'order') return orderAs(change, printed)
  return change.kind === 'front' ? nameAuthor(change, printed) : toRulings(change, printed)
}

function quoteBlock(block: BlockFile['blocks'][number] | undefined, {indexes}: SearchedSource) {
  const [first] = block?.places.filter((place) => place !== undefined) ?? []
  const last = block?.places.findLast((place) => place !== undefined)
  const isWhole = first && last && first.file === last.file && first.start < last.end
  return isWhole ? quoteAll(indexes, {...first, end: last.end}) : undefined
}

function orderAs({before}: Order, printed: SearchedSource): Ruling[] | undefined {
  const quotes = before.map(({blocks}) => {
    const [title, ...rest] = blocks
    return quoteBlock(title, printed) ?? quoteBlock(rest[0], printed)
  })
  const order = quotes.filter((quote) => quote !== undefined)
  return order.length === before.length ? [{order}] : undefined
}

/** The byline of an article with another name, or a paragraph that is the byline now. */
function nameAuthor({key, value, before}: Front, printed: SearchedSource): Ruling[] | undefined {
  if (key !== 'author' && key !== 'byline') return undefined
  const line = key === 'byline' ? value : before.front.get('byline')
  const block = before.blocks.find(({text}) => line !== undefined && plain(text) === plain(line))
  const byline = quoteBlock(block, printed)
  const title = quoteBlock(before.blocks[0], printed)
  if (byline === undefined || title === undefined) return undefined
  return [{byline, title, ...(key === 'author' && {author: value})}]
}

/** Say where something is that no decision can say. */
function report(
  {file, change}: Found,
  {bookYaml}: AdoptInput,
  fault: string | undefined
): VFileMessage {
  const after = 'after' in change ? change.after : undefined
  return createMessage({
    reason: `Cannot adopt ${describe(change)}, no decision ${fault ? 'can say' : 'says'} it; ${advise(change)}`,
    ruleId: 'not-adopted',
    file: file?.path ?? bookYaml.path,
    place: after?.position ?? undefined,
    note: fault && `As a decision there would be no book: ${fault}`,
    fatal: false
  })
}

function describe(change: Found['change']): string {
  switch (change.kind) {
    case 'words': {
      const was = change.before.text.slice(change.from, change.to)
      if (was.includes(blockEnd))
        return `that paragraphs were joined before \`${show(change.words)}\``
      if (change.words.includes(blockEnd)) return `a paragraph that ends in a printed line`
      return was === ''
        ? `\`${show(change.words)}\`, which was added`
        : `\`${show(change.words)}\` for \`${show(was)}\``
    }
    case 'gone':
      return `that \`${show(change.before.text)}\` was taken out`
    case 'new':
      return `\`${show(change.after.text)}\`, which no source has`
    case 'role':
      return `that \`${show(change.before.text)}\` is a ${change.after.kind}`
    case 'front':
      return `\`${change.key}\` of the front matter`
    case 'order':
      return 'the order of the articles'
  }
}

function advise(change: Found['change']): string {
  if (change.kind === 'new') return 'put it into the source, or publish the Markdown instead'
  return 'decide it in `book.yaml`, or publish the Markdown instead of building it'
}

function show(text: string): string {
  const shown = text.replaceAll(markStart, '').replaceAll(markEnd, '').replace(/\s+/g, ' ')
  const characters = Array.from(shown)
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('')
}
