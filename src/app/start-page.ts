import {collectDropped} from './collect-files.ts'
import {openLibrary} from './library.ts'
import {make} from './make.ts'
import {type OpenBook, type Opening, openBook} from './open-book.ts'
import {openClient, StoppedError} from './open-client.ts'
import {say, speak, spoken, tongues} from './say.ts'
import {showContents} from './views/contents-view.ts'
import {showDesk} from './views/desk-view.ts'
import {showDetails} from './views/details-view.ts'
import {openEpub} from './views/open-epub.ts'
import {showReading} from './views/reading-view.ts'
import {showMessages} from './views/show-messages.ts'
import {showStart} from './views/start-view.ts'
import type {ShownMessage} from './work/summary.ts'

/**
 * The page: files become a book in a worker, and views of it show here. Its address says which book
 * and which view, `#BOOK/desk`, so that the page begun anew goes on where it was.
 */
const stage = make('span', {}, say('Reading'))
const progress = make(
  'div',
  {class: 'progress', role: 'status', hidden: true},
  make('span', {class: 'wheel', 'aria-hidden': 'true'}),
  stage,
  make('button', {type: 'button', click: () => client.stop()}, say('Stop'))
)
const bar = make('header', {class: 'bar'})
const main = make('main', {id: 'main'})
document.documentElement.lang = spoken
document.body.append(bar, main, progress, showFoot())

const client = openClient((name) => {
  stage.textContent = say(name)
})
const library = openLibrary()
let book: OpenBook | undefined

/** Run what takes a while: what is done is shown after a moment, and can be stopped. */
async function work<Value>(run: () => Promise<Value>): Promise<Value | undefined> {
  const timer = setTimeout(() => {
    progress.hidden = false
  }, 250)
  try {
    return await run()
  } catch (error) {
    const {message} = error as Error
    const isStopped = error instanceof StoppedError
    book = undefined
    const reason = isStopped
      ? say('Stopped; nothing was made.')
      : `${say('The page has failed at this book; please report it with the text.')} ${message.split('\n')[0]}`
    await start([tellOf(reason, isStopped ? undefined : true)])
    return undefined
  } finally {
    clearTimeout(timer)
    progress.hidden = true
    stage.textContent = say('Reading')
  }
}

const tellOf = (reason: string, fatal: boolean | undefined): ShownMessage => {
  return {place: '', reason, note: '', fatal, ruleId: '', isLocked: false}
}

async function start(messages: readonly ShownMessage[] = [], opening?: Opening): Promise<void> {
  book = undefined
  if (location.hash !== '') history.pushState(null, '', location.pathname + location.search)
  drawBar()
  document.title = 'Collate'
  show(showStart(open, library, messages, opening))
}

async function open(opening: Opening, view = 'contents'): Promise<void> {
  const opened = await work(() => openBook(opening, client, library))
  if (!opened) return
  if ('messages' in opened) return start(opened.messages, opening)
  book = opened
  book.listen(drawBar)
  await go(view)
}

/** Show a view of the book that is open. */
async function go(view: string): Promise<void> {
  const own = book
  if (!own) return start()
  const hash = `#${own.id}/${view}`
  if (location.hash !== hash) history.pushState(null, '', hash)
  drawBar(view)
  document.title = `${own.summary().title} – Collate`
  const made = await work(async function () {
    if (view === 'desk') return showDesk(own)
    if (view === 'details') return showDetails(own, work)
    if (view !== 'read') return showContents(own, work, go)
    const {isMade, messages} = await own.build('epub')
    if (!isMade) return make('div', {class: 'start'}, showMessages(messages))
    return showReading(openEpub((await own.take('epub')).bytes))
  })
  if (made && book === own) show(made, view)
}

function show(view: HTMLElement, name = 'start'): void {
  main.replaceChildren(view)
  document.body.dataset.view = name
  window.scrollTo(0, 0)
  view.querySelector<HTMLElement>('h1')?.focus({preventScroll: true})
}

function drawBar(view = document.body.dataset.view): void {
  const summary = book?.summary()
  const tabs = [
    ['contents', say('Contents')],
    ...(summary?.kind === 'pages' ? [['desk', say('Desk')]] : []),
    ['read', say('Read')],
    ['details', say('About')]
  ] as const
  const can = summary?.can ?? ''
  const act = (name: string, label: string, sign: string) =>
    make(
      'button',
      {
        type: 'button',
        disabled: !can.includes(name.charAt(0)),
        'aria-label': label,
        title: label,
        async click() {
          await work(() => book!.send(name, {state: book!.summary().state}))
          // The desk is told by its worker, and stays at the place that is shown.
          if (document.body.dataset.view !== 'desk') await go(document.body.dataset.view!)
        }
      },
      sign
    )
  bar.replaceChildren(
    make(
      'a',
      {class: 'mark', href: '#', click: leave, 'aria-label': `Collate, ${say('all books')}`},
      'Collate'
    ),
    ...(summary
      ? [
          make(
            'nav',
            {'aria-label': say('Views of the book')},
            ...tabs.map(([name, label]) =>
              make(
                'a',
                {
                  href: `#${book!.id}/${name}`,
                  ...(name === view && {'aria-current': 'page'})
                },
                label,
                name === 'desk' &&
                  summary.doubts > 0 &&
                  make('span', {class: 'count'}, String(summary.doubts))
              )
            )
          ),
          make(
            'span',
            {class: 'acts'},
            act('undo', say('Undo'), '↶'),
            act('redo', say('Redo'), '↷')
          )
        ]
      : [])
  )
}

function leave(event: Event): void {
  event.preventDefault()
  start()
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
  const [, id, view = 'contents'] = /^#([^/]+)\/?(.*)$/.exec(location.hash) ?? []
  if (id === undefined) return start()
  if (book?.id === id) return go(view)
  const found = await library.find(id)
  return found ? open(found, view) : start()
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
  const files = await collectDropped(event.dataTransfer)
  const [file] = files
  if (!file) return
  // What was settled elsewhere, for the book that is open.
  if (book && files.length === 1 && /(?:^|\/)book\.yaml$/.test(file.path)) {
    const value = new TextDecoder().decode(file.bytes)
    const reply = await work(() => book!.send('rewrite', {value}))
    await go('contents')
    if (reply && !reply.isDone) main.prepend(showMessages([tellOf(reply.message, true)])!)
  } else open({files})
})
addEventListener('popstate', route)
route()
