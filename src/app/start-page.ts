import {announce, announcements} from './announce.ts'
import {collectDropped} from './collect-files.ts'
import {openLibrary} from './library.ts'
import {make} from './make.ts'
import {type OpenBook, type Opening, openBook} from './open-book.ts'
import {openClient, StoppedError} from './open-client.ts'
import {say, speak, spoken, tongues} from './say.ts'
import {drawBar} from './views/bar-view.ts'
import {showContents} from './views/contents-view.ts'
import {showDesk} from './views/desk-view.ts'
import {type Draft, showDetails} from './views/details-view.ts'
import {openEpub} from './views/open-epub.ts'
import {showProgress} from './views/progress-view.ts'
import {type ReadingPlace, showReading} from './views/reading-view.ts'
import {showMessages} from './views/show-messages.ts'
import {showStart} from './views/start-view.ts'
import type {ShownMessage} from './work/summary.ts'

/**
 * The page: files become a book in a worker, and views of it show here. Its address says which book,
 * which view and which place, `#BOOK/desk/a3t`, so that the page begun anew goes on where it was.
 */
const progress = showProgress(() => client.stop())
const bar = make('header', {class: 'bar'})
const main = make('main', {id: 'main'})
document.documentElement.lang = spoken
document.body.append(bar, main, progress.element, announcements, showFoot())

const client = openClient(progress.tell)
const library = openLibrary()
let book: OpenBook | undefined
/** What a person has written and not sent, in the view that is shown. */
let draft: Draft | undefined
/** Where each book was left in the reading view. */
const places = new Map<string, ReadingPlace>()
/** Counts what a person opens: what is opened last is meant. */
let turn = 0

/** Run what takes a while; where it ends in no good way the page says so. */
async function work<Value>(run: () => Promise<Value>): Promise<Value | undefined> {
  const own = turn
  try {
    return await progress.during(run)
  } catch (error) {
    if (own !== turn) return undefined
    if (error instanceof StoppedError) await goBack()
    else {
      const {message} = error as Error
      const failed = say('The page has failed at this book; please report it with the text.')
      await start([tellOf(`${failed} ${message.split('\n')[0]}`, true)])
    }
    return undefined
  }
}

/** Something was stopped, and with it the worker that had the book: open that anew, where it is kept. */
async function goBack(): Promise<void> {
  const reason = say('Stopped; nothing was made.')
  const {view = 'contents'} = document.body.dataset
  const found = book && (await library.find(book.id))
  if (!found) return start([tellOf(reason, undefined)])
  await open(found, view)
  tellAbove(reason, undefined)
}

const tellOf = (reason: string, fatal: boolean | undefined): ShownMessage => {
  return {place: '', reason, note: '', fatal, ruleId: '', isLocked: false}
}

/** Say something above the view that is shown. */
function tellAbove(reason: string, fatal: boolean | undefined): void {
  const shown = showMessages([tellOf(reason, fatal)])
  if (shown) main.prepend(shown)
  if (!fatal) announce(reason)
}

async function start(messages: readonly ShownMessage[] = [], opening?: Opening): Promise<void> {
  if (!(await isWritten())) return
  book = undefined
  if (location.hash !== '') history.pushState(null, '', location.pathname + location.search)
  drawHead()
  document.title = 'Collate'
  show(showStart(open, library, messages, opening))
}

async function open(opening: Opening, view = 'contents', place = ''): Promise<void> {
  if (!(await isWritten())) return
  const own = ++turn
  if (progress.isOn()) client.stop()
  const opened = await work(() => openBook(opening, client, library))
  if (!opened || own !== turn) return
  if ('messages' in opened) return start(opened.messages, opening)
  book = opened
  book.listen(() => drawHead())
  await go(view, place)
}

/** Show a view of the book that is open; a place of it such as the title of the third article, `a3t`. */
async function go(view: string, place = '', {isFocused = true} = {}): Promise<void> {
  const own = book
  if (!own) return start()
  if (!(await isWritten())) return
  const hash = `#${own.id}/${view}${place && `/${place}`}`
  if (location.hash !== hash) history.pushState(null, '', hash)
  drawHead(view)
  document.title = `${own.summary().title} – Collate`
  const made = await work(() => makeView(own, view, place))
  if (made && book === own) show(made, view, isFocused)
}

async function makeView(own: OpenBook, view: string, place: string): Promise<HTMLElement> {
  if (view === 'desk') return showDesk(own, place)
  if (view === 'details') {
    const made = showDetails(own, work)
    draft = made.draft
    return made.element
  }
  if (view !== 'read') return showContents(own, work, go)
  const {isMade, messages} = await own.build('epub')
  if (!isMade) return make('div', {class: 'start'}, showMessages(messages))
  const keep = (left: ReadingPlace) => places.set(own.id, left)
  return showReading(openEpub((await own.take('epub')).bytes), places.get(own.id), keep)
}

/** Write what a person has left unwritten; where that cannot be the view stays, and says why. */
async function isWritten(): Promise<boolean> {
  const left = draft
  if (!left?.isChanged()) {
    draft = undefined
    return true
  }
  if (await left.write()) {
    draft = undefined
    announce(say('Written to book.yaml'))
    return true
  }
  if (book) history.replaceState(null, '', `#${book.id}/details`)
  return false
}

function show(view: HTMLElement, name = 'start', isFocused = true): void {
  main.replaceChildren(view)
  document.body.dataset.view = name
  window.scrollTo(0, 0)
  if (isFocused) view.querySelector<HTMLElement>('h1')?.focus({preventScroll: true})
}

function drawHead(view = document.body.dataset.view): void {
  drawBar(bar, {book, view}, {leave: start, change})
}

/** Take the last step back, or do it again. */
async function change(act: 'undo' | 'redo'): Promise<void> {
  const own = book
  if (!own || !(await isWritten())) return
  const reply = await work(() => own.send(act, {state: own.summary().state}))
  const {view = 'contents'} = document.body.dataset
  // The desk is told by its worker, and stays at the place that is shown.
  if (reply && view !== 'desk') await go(view, '', {isFocused: false})
  if (reply) announce(say(reply.message))
}

function showFoot(): HTMLElement {
  const select = make(
    'select',
    {id: 'tongue', change: () => speak(select.value)},
    ...Object.entries(tongues).map(([tag, name]) =>
      make('option', {value: tag, lang: tag, selected: tag === spoken}, name)
    )
  )
  return make('footer', {}, make('label', {for: 'tongue'}, say('Language of this page')), select)
}

/** Go to what the address says: a view of the open book, a book of the library, or the start. */
async function route(): Promise<void> {
  const [, id, view = 'contents', place] =
    /^#([^/]+)(?:\/([^/]+))?(?:\/(.*))?$/.exec(location.hash) ?? []
  if (id === undefined) return start()
  if (book?.id === id) return go(view, place)
  const found = await library.find(id)
  return found ? open(found, view, place) : start()
}

let depth = 0
addEventListener('dragenter', () => document.body.classList.toggle('dragged', ++depth > 0))
addEventListener('dragleave', () => document.body.classList.toggle('dragged', --depth > 0))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', async function (event) {
  event.preventDefault()
  depth = 0
  document.body.classList.remove('dragged')
  if (!event.dataTransfer) return
  const dropped = ++turn
  const files = await collectDropped(event.dataTransfer)
  const [file] = files
  // A large file may be read when a small one, dropped after it, is open already.
  if (!file || dropped !== turn) return
  const own = book
  if (!own || files.length > 1 || !/(?:^|\/)book\.yaml$/.test(file.path)) return open({files})
  // What was settled elsewhere, for the book that is open.
  if (!(await isWritten())) return
  const value = new TextDecoder().decode(file.bytes)
  const reply = await work(() => own.send('rewrite', {value}))
  if (!reply) return
  await go('contents')
  if (reply.isDone) announce(say(reply.message))
  else tellAbove(reply.message, true)
})
addEventListener('beforeunload', function (event) {
  if (draft?.isChanged()) event.preventDefault()
})
addEventListener('popstate', route)
route()
