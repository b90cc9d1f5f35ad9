import type {VFileMessage} from 'vfile-message'
import {readBook} from '../book/index.ts'
import type {Collated} from '../collated.ts'
import type {Ruling, Settled} from '../decisions/index.ts'
import {type ReviewInput, renderLine, renderPage} from '../review-page/index.ts'
import {digest, readPrints, readRanges, readSource, type Source} from '../source/index.ts'
import {bytesOf, type Edited, type Snapshot} from './decision-file.ts'
import type {Desk, DeskOptions, DeskPlace, Reply} from './desk.ts'
import {addDecision, removeDecision} from './edit-decisions.ts'
import {quoteInLine} from './quote-in-line.ts'
import {blankReview, type ReadReview, readReview} from './read-review.ts'
import {toldAbout} from './told-decisions.ts'

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

/**
 * Open a book for decisions.
 *
 * Requests are taken one after the other. Each looks first at what lies in the folder: a decision
 * that rests on other files than those is not written, and the person is told. One that could not
 * be obeyed is not written either.
 *
 * @param place
 *   Where the book is.
 */
export async function setUpDesk(place: DeskPlace, options: DeskOptions = {}): Promise<Desk> {
  const {path, file} = place
  const known = new Map<string, Shown>()
  let shown = empty({value: '', bytes: undefined})
  let drawn: {readonly of: string; readonly value: string} | undefined
  /** Of one state alone: it is large. */
  let last: {readonly of: string; readonly collated: Collated | undefined} | undefined
  let line: Promise<unknown> = Promise.resolve()

  /** Requests of several windows wait for each other. */
  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const next = line.then(run)
    line = next.catch(() => undefined)
    return next
  }

  async function look(): Promise<Shown> {
    return lookWith(await file.read())
  }

  /** What is to be shown if `book.yaml` is so. */
  async function lookWith(snapshot: Snapshot): Promise<Shown> {
    const {input, messages} = await place.findInput()
    if (!input) return {...empty(snapshot), alerts: messages.map(String), messages}
    const texts = digest(input.files.map(({bytes}) => digest(bytes)).join()).slice(0, 16)
    const state = stateOf(snapshot.bytes, texts)
    const seen = known.get(state)
    if (seen) return {...seen, snapshot}
    const {password} = options
    const print = {mets: input.mets, pages: pagesOf(snapshot), password}
    const prints = await readPrints(input.files, print)
    const read = readSource(prints.files, {encoding: options.encoding})
    const made = await collateWith(read.source, snapshot, input.name)
    const told = [...prints.messages, ...read.messages, ...made.messages]
    const fatal = told.filter((message) => message.fatal)
    if (fatal.length > 0 || !made.input) {
      // The last good page stays in sight, and says what is wrong.
      const kept = {input: shown.input, settled: shown.settled}
      const alerts = fatal.map(show)
      return {state, texts, name: input.name, snapshot, ...kept, alerts, messages: told}
    }
    const {settled, collated} = made
    last = {of: state, collated}
    const shows = {input: made.input, settled, alerts: [], messages: told}
    return keep({state, texts, name: input.name, snapshot, ...shows})
  }

  /** What was undone is often done again, and what was tried out is shown next. */
  function keep(one: Shown): Shown {
    known.set(one.state, one)
    for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest)
    return one
  }

  function collateWith(source: Source, {bytes}: Snapshot, name: string): Promise<ReadReview> {
    return readReview(source, bytes && {path, bytes}, name)
  }

  function pagesOf({bytes}: Snapshot) {
    const {pages} = bytes ? readBook({path, bytes}).book : {}
    return pages === undefined ? undefined : readRanges(pages)
  }

  function move(next: Shown): void {
    const isOther = next.state !== shown.state
    shown = next
    if (isOther) options.onState?.(next.state)
  }

  async function change(
    state: string,
    edit: (snapshot: Snapshot) => Promise<Edited> | Edited,
    done: string
  ): Promise<Reply> {
    move(await look())
    const refuse = (message: string) => ({isDone: false, message, state: shown.state})
    if (state !== shown.state) {
      return refuse(
        'Not written: the files have changed since you saw them. Here is how they are now'
      )
    }
    // Of what is no decision (a quote without its text) the form says nothing: it cannot be written.
    const edited = await Promise.resolve(shown.snapshot)
      .then(edit)
      .catch((error: Error): Edited => {
        return {kind: 'failed', reason: `Cannot take this for a decision: ${error.message}`}
      })
    if (edited.kind !== 'written') {
      if (edited.kind === 'changed') move(await look())
      return refuse(`${edited.reason}; nothing was written`)
    }
    move(await look())
    return {isDone: true, message: done, state: shown.state}
  }

  /** What the book would come to is looked at before it is written. */
  async function tryOut(from: Snapshot, value: string): Promise<Edited> {
    const {input, texts, name} = shown
    if (!input) return broken
    const trial = {value, bytes: bytesOf(from, value)}
    const {messages, ...made} = await collateWith(input.source, trial, name)
    const fatal = messages.filter((message) => message.fatal)
    if (fatal.length > 0) return {kind: 'failed', reason: fatal.map(show).join('\n')}
    if (made.input) {
      const {settled, collated} = made
      const state = stateOf(trial.bytes, texts)
      last = {of: state, collated}
      const shows = {input: made.input, settled, alerts: [], messages}
      keep({state, texts, name, snapshot: trial, ...shows})
    }
    return file.edit(from, value)
  }

  /** Other pages may be read by what is written: all is read anew. */
  async function rewrite(from: Snapshot, value: string): Promise<Edited> {
    const bytes = value === '' ? undefined : bytesOf(from, value)
    const {alerts} = await lookWith({value, bytes})
    return alerts.length > 0 ? {kind: 'failed', reason: alerts.join('\n')} : file.edit(from, value)
  }

  async function add(from: Snapshot, ruling: Ruling): Promise<Edited> {
    const value = addDecision(from.value, ruling)
    if (value !== undefined) return tryOut(from, value)
    const reason = `Cannot add to \`decisions\` without writing more of \`${path}\` anew; write \`decisions\` as a list of its own`
    return {kind: 'failed', reason}
  }

  shown = await look()
  const broken: Edited = {
    kind: 'failed',
    reason: 'Cannot decide before what is wrong with the files is mended'
  }

  return {
    state: () => shown.state,
    history: () => file.history(shown.snapshot),
    page() {
      const {state, input, alerts} = shown
      if (drawn?.of !== state) {
        const value = renderPage({
          ...(input ?? blankReview(place.name)),
          alerts,
          isServed: true,
          spoken: options.spoken
        })
        drawn = {of: state, value}
      }
      return drawn.value
    },
    shown: () => shown.input,
    collated: () => (last?.of === shown.state ? last.collated : undefined),
    messages: () => shown.messages,
    line(index) {
      const {input, settled} = shown
      const traced = input?.trace.lines[index]
      if (!input || !traced || !settled) return ''
      const {start, end} = traced.position
      const file = input.source.files.findIndex((one) => one.path === traced.path)
      const told = toldAbout(settled, {file, start: start.offset, end: end.offset})
      return renderLine(
        {...input, spoken: options.spoken},
        index,
        told.map(({form, origin}) => ({
          form,
          offset: origin.position.start.offset,
          place: `book.yaml:${origin.position.start.line}`
        }))
      )
    },
    decide: (ruling, state) =>
      inTurn(() =>
        change(
          state,
          (snapshot) => (shown.alerts.length > 0 ? broken : add(snapshot, ruling)),
          'Decided, and written to book.yaml'
        )
      ),
    reading: (index, printed, as, state) =>
      inTurn(() =>
        change(
          state,
          function (snapshot) {
            if (shown.alerts.length > 0) return broken
            const {input} = shown
            const quote = input && quoteInLine(input, index, printed)
            return quote === undefined
              ? {kind: 'nothing', reason: `Cannot find \`${printed}\` in this line`}
              : add(snapshot, {reading: quote, as})
          },
          'Decided, and written to book.yaml'
        )
      ),
    withdraw: (offset, state) =>
      inTurn(() =>
        change(
          state,
          function (snapshot) {
            if (shown.alerts.length > 0) return broken
            const value = removeDecision(snapshot.value, offset)
            return value === undefined
              ? {kind: 'nothing', reason: 'There is no such decision'}
              : tryOut(snapshot, value)
          },
          'Taken back'
        )
      ),
    undo: (state) => inTurn(() => change(state, file.undo, 'Undone')),
    redo: (state) => inTurn(() => change(state, file.redo, 'Done again')),
    rewrite: (value, state) =>
      inTurn(() => change(state, (snapshot) => rewrite(snapshot, value), 'Written to book.yaml')),
    refresh: () => inTurn(async () => move(await look()))
  }
}

/** States of which the pages are kept. */
const mostKnown = 8

function stateOf(bytes: Uint8Array | undefined, texts: string): string {
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
