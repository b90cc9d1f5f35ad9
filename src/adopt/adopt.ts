import type {VFileMessage} from 'vfile-message'
import {readBook} from '../book/index.ts'
import {indexSource, type Ruling, toYaml} from '../decisions/index.ts'
import {addDecision} from '../desk/edit-decisions.ts'
import {itemAt} from '../item-at.ts'
import {collateBook} from '../pipeline.ts'
import {articleTree} from '../publish/markdown/markdown.ts'
import {parseMarkdown} from '../publish/markdown/parse-markdown.ts'
import {unfoldParts} from '../publish/unfold-parts.ts'
import type {Source} from '../source/index.ts'
import {writeArticles} from '../write-articles.ts'
import {blocksOf} from './blocks.ts'
import {
  type Corrected,
  type Correction,
  compareFiles,
  costOf,
  withoutSpace
} from './compare-files.ts'
import {countMissing, countShared, stretchesOf} from './count-missing.ts'
import {type BlockFile, pairFiles, slugOf} from './pair-files.ts'
import {readFrontMatter} from './read-front-matter.ts'
import {reportLeft} from './report-left.ts'
import {rulingsOf} from './rulings-of.ts'
import type {SearchedSource} from './to-rulings.ts'

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

/** What a `book.yaml` comes to, beside what somebody has corrected. */
interface Trial {
  readonly value: string
  readonly found: readonly Correction[]
  /** The book by its articles. */
  readonly files: readonly BlockFile[]
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
 * Each decision is tried: those stay after which the book is nearer to the corrected text, and lacks
 * nothing that this still has elsewhere.
 */
export async function adopt(input: AdoptInput): Promise<Adopted> {
  const origin = await read(input, input.bookYaml.value)
  const files = unfoldParts(input.corrected).map(
    ({name, path = name, value, saidIn}): Corrected => ({
      name,
      path,
      host: saidIn?.name ?? name,
      blocks: blocksOf(parseMarkdown(value), value).map((block) =>
        saidIn ? {...block, position: saidIn.position} : block
      ),
      front: readFrontMatter(value)
    })
  )
  const firstOf = pairFiles(origin.files, files)
  // What nobody has corrected is to stay as it is.
  const known = new Set(firstOf.values())
  const gone = new Set(input.removed.map(slugOf))
  // The heading of a part is taken out with the front matter that says it.
  const corrected = new Set(files.map((file) => firstOf.get(file)?.name))
  for (const {name, host} of origin.files)
    if (host !== name && (gone.has(slugOf(host)) || corrected.has(host))) gone.add(slugOf(name))
  const others = origin.files.filter((file) => !known.has(file) && !gone.has(slugOf(file.name)))
  const wanted = [...files]
  for (const file of others) {
    const same = {...file, path: file.name}
    wanted.push(same)
    firstOf.set(same, file)
  }
  let trials = 0
  const attempt = async function (value: string): Promise<Trial> {
    trials++
    const {fault, files: made, printed} = await read(input, value)
    if (fault)
      return {value, fault, found: [], files: made, distance: Number.POSITIVE_INFINITY, printed}
    const found = compareFiles(made, wanted, firstOf, gone)
    return {
      value,
      found,
      files: made,
      distance: found.reduce((sum, one) => sum + costOf(one), 0),
      printed
    }
  }
  let state = await attempt(input.bookYaml.value)
  const added: Ruling[] = []
  const stretches = stretchesOf(wanted.flatMap(({blocks}) => blocks))
  const countLost = (trial: Trial) =>
    countMissing(
      stretches,
      trial.files.flatMap(({blocks}) => blocks)
    )
  const tried = new Set<string>()
  // Decisions that take out what the corrected text has elsewhere.
  const losing = new Set<string>()
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
    const isNearer = next !== undefined && gain >= least
    const isLosing = isNearer && countLost(next) > countLost(state)
    if (isNearer && !isLosing) {
      state = next
      added.push(...rulings)
    } else if (list.length === 1) {
      const why = next?.fault?.reason
      if (isLosing) {
        losing.add(JSON.stringify(rulings))
        // Once what it takes out stands where the corrected text has it, it may go.
        tried.delete(JSON.stringify(rulings))
      }
      if (why !== undefined) faults.set(JSON.stringify(rulings), why)
    } else {
      const middle = list.length >> 1
      await take(list.slice(0, middle))
      await take(list.slice(middle))
    }
  }

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
  const isPrinted = findIn(input.source, origin.files)
  const incomplete = new Set(state.found.map(({file}) => file?.host))
  return {
    value: state.value,
    decisions: added.map(toYaml),
    complete: input.corrected.filter(({name}) => !incomplete.has(name)).map(({name}) => name),
    messages: state.found.map(function (one) {
      const key = JSON.stringify(rulingsOf(one.change, state.printed))
      const isLosing = losing.has(key)
      const isElsewhere =
        one.change.kind === 'new'
          ? isPrinted(one.change.after.text)
          : isLosing && countShared(stretches, one.change) > 0
      const isHeld = isLosing && !isElsewhere
      return reportLeft(one, input.bookYaml.path, {fault: faults.get(key), isElsewhere, isHeld})
    })
  }
}

/** Whether a text stands somewhere in the source, or in the book that was made of it. */
function findIn(source: Source, files: readonly BlockFile[]): (text: string) => boolean {
  const all = [...source.files.map(({value}) => value)]
  for (const {blocks} of files) all.push(blocks.map(({text}) => text).join('\n'))
  const values = all.map(withoutSpace)
  return (text) => {
    const sought = withoutSpace(text)
    return sought !== '' && values.some((value) => value.includes(sought))
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
      host: one.saidIn?.name ?? one.name,
      blocks: blocksOf(articleTree(itemAt(articles, index), itemAt(titles, index))),
      front: readFrontMatter(one.value)
    })
  )
  const used = source.files.map((one) => new Uint8Array(one.value.length))
  for (const {places} of made.flatMap(({blocks}) => blocks))
    for (const place of places) if (place) itemAt(used, place.file).fill(1, place.start, place.end)
  const [fault] = [
    ...messages,
    ...[...written.messages, ...collated.messages].filter((message) => message.fatal)
  ]
  return {name, fault, files: made, printed: {source, indexes: indexSource(source), used}}
}
