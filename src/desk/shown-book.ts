import type {VFileMessage} from 'vfile-message'
import {readBook} from '../book/index.ts'
import type {Collated} from '../collated.ts'
import type {Settled} from '../decisions/index.ts'
import type {ReviewInput} from '../review-page/index.ts'
import {digest, readPrints, readRanges, readSource, type Source} from '../source/index.ts'
import {bytesOf, type Edited, type Snapshot} from './decision-file.ts'
import type {DeskOptions, DeskPlace} from './desk.ts'
import {type ReadReview, readReview} from './read-review.ts'

/** What is shown at one moment, and of which files it is made. */
interface Shown {
  /** Names the bytes of `book.yaml` and of the texts. */
  readonly state: string
  /** The part of it that names the texts. */
  readonly texts: string
  /** What a person would call the book. */
  readonly name: string
  readonly snapshot: Snapshot
  readonly input: ReviewInput | undefined
  readonly settled: Settled | undefined
  readonly alerts: readonly string[]
  /** Of reading the texts and of making articles of them. */
  readonly messages: readonly VFileMessage[]
}

/** States of which the pages are kept. */
const mostKnown = 8

/** What is shown of a book: it is made anew of the files when these have changed. */
export class ShownBook {
  readonly #place: DeskPlace
  readonly #options: DeskOptions
  readonly #known = new Map<string, Shown>()
  #shown: Shown = empty({value: '', bytes: undefined})
  /** Of one state alone: it is large. */
  #last: {readonly of: string; readonly collated: Collated | undefined} | undefined

  constructor(place: DeskPlace, options: DeskOptions) {
    this.#place = place
    this.#options = options
  }

  get now(): Shown {
    return this.#shown
  }

  /** What the first stages made of what is shown, if that was made last. */
  get collated(): Collated | undefined {
    return this.#last?.of === this.#shown.state ? this.#last.collated : undefined
  }

  /** Look at the files, and show what lies there; `isFirst` is told to nobody. */
  async look(isFirst = false): Promise<void> {
    const next = await this.#make(await this.#place.file.read())
    const isOther = next.state !== this.#shown.state
    this.#shown = next
    if (isOther && !isFirst) this.#options.onState?.(next.state)
  }

  /** Write another text of `book.yaml`, if a book can be made with it of the texts that are shown. */
  async tryOut(from: Snapshot, value: string): Promise<Edited> {
    const {input, texts, name} = this.#shown
    if (!input) return broken
    const trial = {value, bytes: bytesOf(from, value)}
    const made = await this.#collate(input.source, trial, name)
    const fatal = made.messages.filter((message) => message.fatal)
    if (fatal.length > 0) return {kind: 'failed', reason: fatal.map(show).join('\n')}
    this.#keep(made, {texts, name, snapshot: trial, messages: made.messages})
    return this.#place.file.edit(from, value)
  }

  /** The same where other pages may be read by what is written: all is read anew. */
  async rewrite(from: Snapshot, value: string): Promise<Edited> {
    const bytes = value === '' ? undefined : bytesOf(from, value)
    const {alerts} = await this.#make({value, bytes})
    return alerts.length > 0
      ? {kind: 'failed', reason: alerts.join('\n')}
      : this.#place.file.edit(from, value)
  }

  /** What is to be shown if `book.yaml` is so. */
  async #make(snapshot: Snapshot): Promise<Shown> {
    const {input, messages} = await this.#place.findInput()
    if (!input) return {...empty(snapshot), alerts: messages.map(String), messages}
    const {name} = input
    const texts = digest(input.files.map(({bytes}) => digest(bytes)).join()).slice(0, 16)
    const state = stateOf(snapshot, texts)
    const seen = this.#known.get(state)
    if (seen) return {...seen, snapshot}
    const {password, encoding} = this.#options
    const print = {mets: input.mets, pages: this.#pagesOf(snapshot), password}
    const prints = await readPrints(input.files, print)
    const read = readSource(prints.files, {encoding})
    const made = await this.#collate(read.source, snapshot, name)
    const told = [...prints.messages, ...read.messages, ...made.messages]
    const fatal = told.filter((message) => message.fatal)
    const kept = fatal.length === 0 && this.#keep(made, {texts, name, snapshot, messages: told})
    if (kept) return kept
    // The last good page stays in sight, and says what is wrong.
    const {input: before, settled} = this.#shown
    const alerts = fatal.map(show)
    return {state, texts, name, snapshot, input: before, settled, alerts, messages: told}
  }

  #collate(source: Source, {bytes}: Snapshot, name: string): Promise<ReadReview> {
    return readReview(source, bytes && {path: this.#place.path, bytes}, name)
  }

  #pagesOf({bytes}: Snapshot) {
    const {pages} = bytes ? readBook({path: this.#place.path, bytes}).book : {}
    return pages === undefined ? undefined : readRanges(pages)
  }

  /** What was undone is often done again, and what was tried out is shown next. */
  #keep(
    {input, settled, collated}: ReadReview,
    of: Pick<Shown, 'texts' | 'name' | 'snapshot' | 'messages'>
  ): Shown | undefined {
    if (!input) return undefined
    const state = stateOf(of.snapshot, of.texts)
    const shown = {...of, state, input, settled, alerts: []}
    this.#last = {of: state, collated}
    this.#known.set(state, shown)
    for (const oldest of [...this.#known.keys()].slice(0, -mostKnown)) this.#known.delete(oldest)
    return shown
  }
}

/** What comes of a decision while the files cannot be read. */
export const broken: Edited = {
  kind: 'failed',
  reason: 'Cannot decide before what is wrong with the files is mended'
}

function stateOf({bytes}: Snapshot, texts: string): string {
  return `${digest(bytes ?? '').slice(0, 16)}-${texts}`
}

const show = (message: VFileMessage) =>
  `${message}${message.note ? `\n  ${message.note.replaceAll('\n', '\n  ')}` : ''}`

function empty(snapshot: Snapshot): Shown {
  return {
    state: '',
    texts: '',
    name: '',
    snapshot,
    input: undefined,
    settled: undefined,
    alerts: [],
    messages: []
  }
}
