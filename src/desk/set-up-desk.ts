import type {Ruling} from '../decisions/index.ts'
import {renderLine, renderPage} from '../review-page/index.ts'
import type {Edited, Snapshot} from './decision-file.ts'
import type {Desk, DeskOptions, DeskPlace, Reply} from './desk.ts'
import {addDecision, removeDecision} from './edit-decisions.ts'
import {quoteInLine} from './quote-in-line.ts'
import {blankReview} from './read-review.ts'
import {broken, ShownBook} from './shown-book.ts'
import {toldAbout} from './told-decisions.ts'

/** Makes an edit of `book.yaml`. */
type Edit = (from: Snapshot) => Promise<Edited> | Edited

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
  const {file} = place
  const book = new ShownBook(place, options)
  const inTurn = createQueue()
  const edit = (state: string, run: Edit, done: string) =>
    inTurn(() => editSeen(book, state, run, done))
  /** An edit that asks for files without faults. */
  const decide = (state: string, run: Edit, done: string) =>
    edit(state, (from) => (book.now.alerts.length > 0 ? broken : run(from)), done)
  const add = createAdd(place, book)
  await book.look(true)
  return {
    ...createViews(place, options, book),
    state: () => book.now.state,
    history: () => file.history(book.now.snapshot),
    shown: () => book.now.input,
    collated: () => book.collated,
    messages: () => book.now.messages,
    decide: (ruling, state) => decide(state, (from) => add(from, ruling), decided),
    reading: (index, printed, as, state) =>
      decide(
        state,
        function (from) {
          const {input} = book.now
          const quote = input && quoteInLine(input, index, printed)
          return quote === undefined
            ? {kind: 'nothing', reason: `Cannot find \`${printed}\` in this line`}
            : add(from, {reading: quote, as})
        },
        decided
      ),
    withdraw: (offset, state) =>
      decide(
        state,
        function (from) {
          const value = removeDecision(from.value, offset)
          return value === undefined
            ? {kind: 'nothing', reason: 'There is no such decision'}
            : book.tryOut(from, value)
        },
        'Taken back'
      ),
    undo: (state) => edit(state, file.undo, 'Undone'),
    redo: (state) => edit(state, file.redo, 'Done again'),
    rewrite: (value, state) =>
      edit(state, (from) => book.rewrite(from, value), 'Written to book.yaml'),
    refresh: () => inTurn(() => book.look())
  }
}

const decided = 'Decided, and written to book.yaml'

/** Requests of several windows wait for each other. */
function createQueue(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let line: Promise<unknown> = Promise.resolve()
  return function (run) {
    const next = line.then(run)
    line = next.catch(() => undefined)
    return next
  }
}

/** Edit `book.yaml` if the files are still those that the person saw. */
async function editSeen(book: ShownBook, state: string, run: Edit, done: string): Promise<Reply> {
  await book.look()
  const refuse = (message: string) => ({isDone: false, message, state: book.now.state})
  if (state !== book.now.state) {
    return refuse(
      'Not written: the files have changed since you saw them. Here is how they are now'
    )
  }
  // Of what is no decision (a quote without its text) the form says nothing: it cannot be written.
  const edited = await Promise.resolve(book.now.snapshot)
    .then(run)
    .catch((error: Error): Edited => {
      return {kind: 'failed', reason: `Cannot take this for a decision: ${error.message}`}
    })
  if (edited.kind !== 'written') {
    if (edited.kind === 'changed') await book.look()
    return refuse(`${edited.reason}; nothing was written`)
  }
  await book.look()
  return {isDone: true, message: done, state: book.now.state}
}

function createAdd({path}: DeskPlace, book: ShownBook) {
  return async function (from: Snapshot, ruling: Ruling): Promise<Edited> {
    const value = addDecision(from.value, ruling)
    if (value !== undefined) return book.tryOut(from, value)
    const reason = `Cannot add to \`decisions\` without writing more of \`${path}\` anew; write \`decisions\` as a list of its own`
    return {kind: 'failed', reason}
  }
}

/** The page of what is shown, drawn once for each state, and the cards of its lines. */
function createViews(
  {name}: DeskPlace,
  {spoken}: DeskOptions,
  book: ShownBook
): Pick<Desk, 'page' | 'line'> {
  let drawn: {readonly of: string; readonly value: string} | undefined
  return {
    page() {
      const {state, input, alerts} = book.now
      if (drawn?.of !== state) {
        const shown = input ?? blankReview(name)
        drawn = {of: state, value: renderPage({...shown, alerts, isServed: true, spoken})}
      }
      return drawn.value
    },
    line(index) {
      const {input, settled} = book.now
      const traced = input?.trace.lines[index]
      if (!input || !traced || !settled) return ''
      const {start, end} = traced.position
      const file = input.source.files.findIndex((one) => one.path === traced.path)
      const told = toldAbout(settled, {file, start: start.offset, end: end.offset})
      return renderLine(
        {...input, spoken},
        index,
        told.map(({form, origin: {position}}) => ({
          form,
          offset: position.start.offset,
          place: `book.yaml:${position.start.line}`
        }))
      )
    }
  }
}
