// The review page. Lists too long for one document come into it as they are looked at; lines of the
// source and pieces of the book show each other; under `collate review` decisions are sent to it.
'use strict'
const root = document.documentElement
root.classList.add('scripted')
/** Who answers for the book: the page that this one stands in, else the server that it came from. */
const door = window.frameElement?.collateDoor ?? {
  page: async () => (await fetch('./', {cache: 'no-store'})).text(),
  line: async (index) => (await fetch(`line/${index}`)).text(),
  async send(path, body) {
    const headers = {'content-type': 'application/json'}
    const response = await fetch(path, {method: 'POST', headers, body: JSON.stringify(body)})
    return {...(await response.json()), isDone: response.ok}
  },
  listen: (hear) => new EventSource('events').addEventListener('message', ({data}) => hear(data))
}
let page
start()

/** Read what the page holds; again after it was renewed. */
function start() {
  const read = (id) => JSON.parse(document.getElementById(id).textContent)
  const live = document.querySelector('meta[name="collate-state"]')
  page = {rest: read('rest'), cards: read('cards'), state: live?.content, here: -1}
  root.classList.toggle('served', page.state !== undefined)
  for (const name of ['source', 'book']) addParts(name)
  for (const link of document.querySelectorAll('.line .no')) link.tabIndex = -1
  const first = document.querySelector('.line .no')
  if (first) first.tabIndex = 0
  const history = document.querySelector('meta[name="collate-history"]')?.content ?? ''
  for (const [id, sign] of [['undo', 'u'], ['redo', 'r']]) {
    document.getElementById(id).disabled = !history.includes(sign)
  }
}

// Long lists

/** How the rows of a part become elements: templates of this page, below. */
const markups = {
  source: (rows, first) =>
    sourceMarkup({rows, first, size: page.rest.sizes.book, words: page.rest.words, spoken: root.lang}),
  book: (rows, first) => bookMarkup({rows, first, size: page.rest.sizes.book, textOf})
}

/** Text as markup. */
function escapeMarkup(value) {
  const references = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;'}
  return String(value ?? '').replace(/[&<>"']/g, (mark) => references[mark])
}

/** A printed line as it is, for pieces of the book that are all of it. */
function textOf(line) {
  const text = page.rest.source[line][6]
  return typeof text === 'string' ? text : text.map(([piece]) => piece).join('')
}

/** Put an empty part for each that is not in the document yet, as high as it will be about. */
function addParts(name) {
  const pane = document.querySelector(`[data-pane="${name}"]`)
  const standing = pane.querySelectorAll('.chunk').length
  const first = pane.querySelector('.chunk')
  const count = Math.ceil(page.rest[name].length / page.rest.sizes[name])
  if (!first || count <= standing) return
  const height = first.offsetHeight
  const observer = new IntersectionObserver(
    function (entries) {
      for (const {isIntersecting, target} of entries) if (isIntersecting) fill(name, target)
    },
    {root: pane, rootMargin: '1500px 0px'}
  )
  for (let index = standing; index < count; index++) {
    const part = document.createElement(first.localName)
    part.className = 'chunk pending'
    part.lang = first.lang
    part.dataset.part = String(index)
    part.style.height = `${height}px`
    if (part.localName === 'ol') part.setAttribute('aria-label', inWords('Lines to come'))
    pane.append(part)
    observer.observe(part)
  }
}

function fill(name, part) {
  if (!part.classList.contains('pending')) return
  const size = page.rest.sizes[name]
  const first = part.dataset.part * size
  part.innerHTML = markups[name](page.rest[name].slice(first, first + size), first)
  part.classList.remove('pending')
  part.removeAttribute('aria-label')
  part.style.height = ''
  for (const link of part.querySelectorAll('.no')) link.tabIndex = -1
}

function reach(name, index) {
  const part = document.querySelector(`[data-pane="${name}"] .chunk[data-part="${index}"]`)
  if (part) fill(name, part)
}

/** Show the next part of a list that grows by a button. */
function showMore(button) {
  const name = button.dataset.more
  const parts = document.querySelectorAll(`.chunk.${name}`)
  const part = parts[0].cloneNode(false)
  part.innerHTML = page.rest[name].shift()
  part.dataset.part = String(parts.length)
  parts[parts.length - 1].after(part)
  if (page.rest[name].length === 0) button.parentElement.remove()
  part.querySelector('summary, a')?.focus()
}

// Lines and pieces

function lineAt(index) {
  reach('source', Math.floor(index / page.rest.sizes.source))
  return document.getElementById(`l${index}`)
}

function piecesOf(index) {
  const line = lineAt(index)
  if (line?.dataset.chunk) reach('book', Number(line.dataset.chunk))
  return [...document.querySelectorAll(`[data-pane="book"] [data-line="${index}"]`)]
}

function mark(name, index) {
  for (const old of document.querySelectorAll(`.${name}`)) {
    if (!old.closest('.context')) old.classList.remove(name)
  }
  if (index < 0) return
  document.getElementById(`l${index}`)?.classList.add(name)
  for (const piece of document.querySelectorAll(
    `[data-pane="book"] [data-line="${index}"], .sheet [data-line="${index}"]`
  )) {
    piece.classList.add(name)
  }
}

/**
 * Make a line the one that is looked at, and bring both its sides into view.
 *
 * `from` is where a person has pointed at it (`source`, `book`, `sheet`, `doubt`), `link` for a link from
 * outside; `renewal` where the page was taken anew, and nothing that is seen moves.
 */
async function select(index, {focus = true, from} = {}) {
  const line = lineAt(index)
  if (!line) return
  const pieces = piecesOf(index)
  page.here = index
  mark('here', index)
  if (from !== 'source' && from !== 'renewal') center(line)
  if (from !== 'book' && pieces[0]) center(pieces[0])
  for (const link of document.querySelectorAll('.no[tabindex="0"]')) link.tabIndex = -1
  const link = line.querySelector('.no')
  link.tabIndex = 0
  if (focus) link.focus({preventScroll: true})
  // A doubt says all that is to be said about its own place.
  if (from === 'doubt') document.getElementById('this').hidden = true
  else await explain(index, from)
}

/** Look at a piece of the book, such as the title of the third article: `a3t`. */
function lookAt(id) {
  const at = page.rest.book.findIndex((row) => row[1] === id)
  const lineOf = (piece) => (typeof piece === 'number' ? piece : piece[0])
  const isPrinted = (piece) => typeof piece === 'number' || Array.isArray(piece)
  // A title that nobody has printed has its text below.
  const piece = at < 0 ? undefined : page.rest.book.slice(at).flatMap((row) => row[5]).find(isPrinted)
  if (piece !== undefined) select(lineOf(piece), {from: 'link'})
}

function center(element) {
  const pane = element.closest('.scroll')
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40) {
    pane.scrollTop += inner.top - outer.top - outer.height / 3
  }
}

/** Show the decisions about a line: from the page, or from the server with all that overrules them. */
async function explain(index, from) {
  const box = document.getElementById('this')
  const cards = box.querySelector('.cards')
  let markup = page.cards[index]
  if (page.state !== undefined) markup = await door.line(index)
  if (page.here !== index) return
  box.hidden = false
  const [number, words] = ['.n', '.words'].map((part) => lineAt(index).querySelector(part).textContent)
  box.querySelector('h3').textContent = inWords('Line {number}: {text}', {number, text: words})
  const none = inWords('Its evidence is shown by `collate review`, which can change it.')
  cards.innerHTML = markup || `<p class="none">${none.replace(/`(.*?)`/, '<code>$1</code>')}</p>`
  if (from === 'renewal') return
  // It stands above the doubts, which a person may have scrolled through; on a narrow page beside nothing.
  box.closest('.scroll').scrollTop = 0
  if (from !== undefined) box.querySelector('h3').scrollIntoView({block: 'nearest'})
}

function step(by) {
  const next = page.here < 0 ? 0 : page.here + by
  if (lineAt(next)) select(next)
}

function stepDoubt(by) {
  const all = [...document.querySelectorAll('details.doubt')]
  const open = all.findIndex((one) => one.classList.contains('current'))
  const more = document.querySelector('[data-more="doubts"]')
  if (by > 0 && open === all.length - 1 && more) {
    showMore(more)
    return stepDoubt(by)
  }
  const next = all[open < 0 ? (by > 0 ? 0 : all.length - 1) : open + by]
  if (!next) return
  for (const one of all) one.classList.toggle('current', one === next)
  next.open = true
  select(Number(next.dataset.line), {focus: false, from: 'doubt'})
  next.querySelector('summary').focus()
  center(next.querySelector('summary'))
}

// Deciding

async function decide(ruling) {
  say('Rebuilding…')
  await send('decide', {ruling})
}

let turn = Promise.resolve()
/** What renews the page waits for what does so before. */
function inTurn(run) {
  turn = turn.then(run, run)
  return turn
}

function send(path, body = {}) {
  return inTurn(() => post(path, body))
}

async function post(path, body) {
  const {isDone, message, state} = await door.send(path, {...body, state: page.state})
  if (isDone) {
    await renew()
    say(message)
    return
  }
  // Nothing was written: what the person decided is kept on the page until they say so again.
  if (state !== undefined && state !== page.state) await renew()
  complain(message, body.ruling && (() => decide(body.ruling)))
}

/** Take the page anew and stay where the person was. */
async function renew() {
  const text = await door.page()
  const fresh = new DOMParser().parseFromString(text, 'text/html')
  const scrolls = new Map(
    [...document.querySelectorAll('[data-pane]')].map((pane) => [pane.dataset.pane, pane.scrollTop])
  )
  const {here} = page
  const place = [window.scrollX, window.scrollY]
  for (const name of ['collate-state', 'collate-history']) {
    const meta = document.querySelector(`meta[name="${name}"]`)
    meta.content = fresh.querySelector(`meta[name="${name}"]`).content
  }
  const status = document.getElementById('status')
  fresh.getElementById('status').replaceWith(status)
  document.body.replaceWith(document.adoptNode(fresh.body))
  start()
  for (const [name, top] of scrolls) {
    document.querySelector(`[data-pane="${name}"]`).scrollTop = top
  }
  window.scrollTo(...place)
  if (here >= 0) await select(Math.min(here, lastLine()), {from: 'renewal'})
}

function lastLine() {
  return page.rest.source.length - 1
}

/** A sentence in the language of the page, with values at its places. */
function inWords(phrase, values = {}) {
  const text = page.rest.says?.[phrase] ?? phrase
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

let silence
function say(phrase, values) {
  clearTimeout(silence)
  document.getElementById('status').textContent = inWords(phrase, values)
  silence = setTimeout(() => say.clear(), 6000)
}
say.clear = () => {
  document.getElementById('status').textContent = ''
}

function complain(message, again) {
  say.clear()
  const box = document.getElementById('alert')
  const text = document.createElement('p')
  text.textContent = message
  box.replaceChildren(text)
  if (again) {
    const button = document.createElement('button')
    button.textContent = inWords('Decide it again')
    button.addEventListener('click', again)
    box.append(button)
  }
  box.scrollIntoView({block: 'nearest'})
}

async function copy(button) {
  const code = button.parentElement.querySelector('code')
  getSelection().selectAllChildren(code)
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    document.execCommand('copy')
  }
  say('Copied: {text}', {text: code.textContent})
}

// Pointer and keys

document.addEventListener('pointerover', function ({target}) {
  const found = target.closest('.desk [data-line], .sheet [data-line]')
  mark('hot', found ? Number(found.dataset.line) : -1)
})

document.addEventListener('click', function (event) {
  const {target} = event
  const at = (selector) => target.closest(selector)
  if (at('.copy')) copy(at('.copy'))
  else if (at('.withdraw')) send('withdraw', {offset: Number(at('.withdraw').dataset.offset)})
  else if (at('.decide')) decide(JSON.parse(at('.decide').dataset.ruling))
  else if (at('[data-more]')) showMore(at('[data-more]'))
  else if (at('.help-open')) document.getElementById('help').showModal()
  else if (at('#undo')) send('undo')
  else if (at('#redo')) send('redo')
  else if (at('.doubt > summary')) {
    const doubt = at('details')
    for (const one of document.querySelectorAll('details.doubt')) {
      one.classList.toggle('current', one === doubt)
    }
    select(Number(doubt.dataset.line), {focus: false, from: 'doubt'})
  } else if (at('.line[data-line]')) {
    event.preventDefault()
    select(Number(at('.line').dataset.line), {from: 'source'})
  } else if (at('.book [data-line]')) {
    select(Number(at('[data-line]').dataset.line), {focus: false, from: 'book'})
  } else if (at('.sheet [data-line]')) {
    select(Number(at('[data-line]').dataset.line), {focus: false, from: 'sheet'})
  } else if (at('.ledger a')) {
    event.preventDefault()
    document.getElementById('text').scrollIntoView()
    select(Number(at('a').dataset.line))
  } else if (at('a[href^="#"]') && window.frameElement) {
    // In a frame without an address of its own a link would load the page that is around it.
    event.preventDefault()
    const part = document.querySelector(at('a').getAttribute('href'))
    part.scrollIntoView()
    part.tabIndex = -1
    part.focus({preventScroll: true})
  }
})

document.addEventListener('submit', function (event) {
  const form = event.target.closest('form.reading')
  if (!form) return
  event.preventDefault()
  const {printed, as} = form.elements
  send('reading', {line: Number(form.dataset.line), printed: printed.value, as: as.value})
})

document.addEventListener('keydown', function (event) {
  const {key, target, altKey, ctrlKey, metaKey} = event
  if (altKey || ctrlKey || metaKey || target.closest('input, textarea, select, dialog')) return
  const isOnLine = Boolean(target.closest('.line'))
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => stepDoubt(1),
    p: () => stepDoubt(-1),
    u: () => page.state !== undefined && send('undo'),
    r: () => page.state !== undefined && send('redo'),
    d: () => page.here >= 0 && dropOrKeep(),
    '?': () => document.getElementById('help').showModal(),
    Escape: () => page.here >= 0 && lineAt(page.here).querySelector('.no').focus()
  }
  if (isOnLine) {
    keys.ArrowDown = keys.j
    keys.ArrowUp = keys.k
    keys.Enter = () =>
      select(Number(target.closest('.line').dataset.line)).then(() =>
        document.querySelector('#this .options button:not([hidden]), #this')?.focus()
      )
  }
  // By itself the key would close the doubt that `n` has opened.
  const doubt = target.closest('details.doubt[open] > summary')?.parentElement
  if (doubt) keys.Enter = () => doubt.querySelector('.options button')?.focus()
  if (/^[1-9]$/.test(key)) keys[key] = () => choose('.options li', key - 1)
  const run = keys[key]
  if (!run) return
  event.preventDefault()
  run()
})

/** Take an option of the doubt that has the focus, else of the line that is looked at: what is seen. */
function choose(selector, index) {
  const doubt = document.activeElement.closest('details.doubt')
  const box = doubt ?? document.getElementById('this')
  if (doubt && !doubt.open) {
    doubt.open = true
    return
  }
  if (box.hidden) return
  const option = box.querySelectorAll(selector)[index]
  option?.querySelector(page.state === undefined ? '.copy' : '.decide')?.click()
}

/** Leave a line out of the book, or take it in again. */
function dropOrKeep() {
  const box = document.getElementById('this')
  if (box.hidden) return
  const option = box.querySelector('[data-card^="l"] .options .decide')
  if (page.state !== undefined) (option ?? box.querySelector('.withdraw'))?.click()
}

if (page.state !== undefined) {
  door.listen(function (state) {
    inTurn(async function () {
      if (state === page.state) return
      await renew()
      say('The book has changed')
    })
  })
}
