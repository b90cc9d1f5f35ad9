import {make} from '../make.ts'
import {say} from '../say.ts'
import {forwardEscape} from './forward-escape.ts'
import type {OpenEpub} from './open-epub.ts'

/** A column is about so wide that a line is read at one look, in pixels; two stand side by side. */
const widths = {gap: 56, twoFrom: 860}

/** Where a person reads: a chapter, and how far in it. */
export interface ReadingPlace {
  /** In the package; a chapter whose title was changed may be elsewhere. */
  readonly path: string
  readonly chapter: number
  /** From 0 to 1. */
  readonly share: number
}

/**
 * Pages a book as a reading system does: by its own stylesheet, one chapter after the other.
 *
 * @param left
 *   Where to begin (optional, else with the first page).
 * @param keep
 *   Hears of every place that is shown.
 */
export function showReading(
  epub: OpenEpub,
  left: ReadingPlace | undefined,
  keep: (place: ReadingPlace) => void
): HTMLElement {
  const reader = new Reader(epub, left, keep)
  const view = make(
    'div',
    {class: 'reading'},
    make('h1', {class: 'words', tabindex: -1}, say('The book')),
    make(
      'div',
      {class: 'tools'},
      makeButton(say('Contents'), '☰', () => reader.showContents()),
      reader.place,
      makeButton(say('Smaller'), 'A−', () => reader.resize(-10)),
      makeButton(say('Larger'), 'A+', () => reader.resize(10))
    ),
    make('div', {class: 'sheet', lang: epub.language}, reader.before, reader.frame, reader.next),
    reader.contents
  )
  document.addEventListener('keydown', function hear(event) {
    if (!view.isConnected) document.removeEventListener('keydown', hear)
    else if (!(event.target as Element).closest('select, input')) reader.turn(event)
  })
  return view
}

function makeButton(label: string, sign: string, click: () => void, className = ''): HTMLElement {
  return make(
    'button',
    {type: 'button', title: label, class: className, click},
    make('span', {'aria-hidden': 'true'}, sign),
    make('span', {class: 'words'}, label)
  )
}

function disable(button: HTMLElement, isDisabled: boolean): void {
  button.setAttribute('aria-disabled', String(isDisabled))
}

/** The frame in which a book is read, at one page of one chapter. */
class Reader {
  readonly frame = make('iframe', {
    title: say('The book'),
    sandbox: 'allow-same-origin',
    tabindex: -1
  })
  readonly place = make('p', {class: 'place', role: 'status'})
  readonly before = makeButton(say('Page before'), '‹', () => this.go(-1), 'before')
  readonly next = makeButton(say('Next page'), '›', () => this.go(1), 'next')
  readonly contents: HTMLDialogElement
  readonly #epub: OpenEpub
  readonly #left: ReadingPlace | undefined
  readonly #keep: (place: ReadingPlace) => void
  #chapter = 0
  #page = 0
  #size = 100

  constructor(epub: OpenEpub, left: ReadingPlace | undefined, keep: (place: ReadingPlace) => void) {
    this.#epub = epub
    this.#left = left
    this.#keep = keep
    this.contents = make(
      'dialog',
      {class: 'toc', 'aria-label': say('Contents')},
      epub.contents,
      make(
        'p',
        {class: 'choose'},
        make('button', {type: 'button', click: () => this.contents.close()}, say('Close'))
      )
    )
    epub.contents.lang = epub.language
    this.contents.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (!link && event.target !== this.contents) return
      event.preventDefault()
      this.contents.close()
      if (link) this.#follow(link.getAttribute('href') ?? '')
    })
    this.frame.srcdoc = '<!DOCTYPE html><html><head><title>–</title></head><body></body></html>'
    this.frame.addEventListener('load', () => this.#begin())
  }

  /** As far as the frame has its document. */
  get #inner(): Document {
    return this.frame.contentDocument as Document
  }

  get #root(): HTMLElement {
    return this.#inner.documentElement
  }

  #begin(): void {
    this.#inner.addEventListener('keydown', (event) => this.turn(event))
    forwardEscape(this.#inner)
    this.#inner.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (!link) return
      event.preventDefault()
      const href = link.getAttribute('href') ?? ''
      // Where a link of the book leads elsewhere, nothing is opened.
      if (!/^[a-z]+:/i.test(href)) this.#follow(href)
    })
    this.#beginAt()
    new ResizeObserver(() => this.#settle()).observe(this.frame)
  }

  /** Where the book was left. */
  #beginAt(): void {
    const {path = '', chapter = 0, share = 0} = this.#left ?? {}
    const known = this.#epub.spine.indexOf(path)
    this.#open(known < 0 ? Math.min(chapter, this.#epub.spine.length - 1) : known)
    this.#page = Math.round(share * this.#count())
    this.#settle()
  }

  #open(index: number, at: 'start' | 'end' | string = 'start'): void {
    const path = this.#epub.spine[index]
    if (path === undefined) return
    this.#chapter = index
    const inner = this.#inner
    const {document: made, title} = this.#epub.read(path)
    const view = inner.defaultView as Window & {CSSStyleSheet: typeof CSSStyleSheet}
    const {css, isVertical, language} = this.#epub
    inner.adoptedStyleSheets = [deviceCss, css, pagingCss(isVertical)].map((rules) => {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync(rules)
      return sheet
    })
    this.#root.lang = made.documentElement.getAttribute('lang') ?? language
    this.#root.className = made.documentElement.className
    inner.title = title
    inner.body.replaceWith(inner.importNode(made.body, true))
    this.#page = 0
    this.#settle()
    if (at === 'end') this.#page = this.#count() - 1
    else if (at !== 'start') this.#page = this.#pageOf(inner.getElementById(at))
    this.#settle()
  }

  /** How far one page is from the next. */
  #stride(): number {
    const width = this.frame.clientWidth
    return this.#epub.isVertical ? width : width + widths.gap
  }

  #count(): number {
    return Math.max(1, Math.ceil((this.#root.scrollWidth - 1) / this.#stride()))
  }

  #pageOf(element: Element | null): number {
    if (!element) return 0
    const {left, right} = element.getBoundingClientRect()
    const {scrollLeft} = this.#root
    const from = this.#epub.isVertical
      ? this.frame.clientWidth - right - scrollLeft
      : left + scrollLeft
    return Math.max(0, Math.floor((from + 1) / this.#stride()))
  }

  /** Lay the chapter out anew, and show the page that is wanted. */
  #settle(): void {
    const root = this.frame.contentDocument?.documentElement
    if (!root) return
    const {isVertical} = this.#epub
    const columns = this.frame.clientWidth >= widths.twoFrom && !isVertical ? 2 : 1
    root.style.setProperty('--columns', String(columns))
    root.style.setProperty('--gap', `${widths.gap}px`)
    root.style.fontSize = `${this.#size}%`
    this.#page = Math.min(this.#page, this.#count() - 1)
    root.scrollLeft = this.#page * this.#stride() * (isVertical ? -1 : 1)
    const pages = say('page {page} of {pages}', {page: this.#page + 1, pages: this.#count()})
    this.place.replaceChildren(
      make('span', {class: 'title', lang: this.#epub.language}, this.#inner.title),
      make('span', {}, `${pages} · ${this.#percent()} %`)
    )
    // A button that cannot be pressed would lose the focus of who turns pages by it.
    const isLast = this.#chapter + 1 === this.#epub.spine.length
    disable(this.before, this.#chapter + this.#page === 0)
    disable(this.next, isLast && this.#page + 1 === this.#count())
    const path = this.#epub.spine[this.#chapter] ?? ''
    this.#keep({path, chapter: this.#chapter, share: this.#page / this.#count()})
  }

  /** How much of the book is read with this page: a chapter of one page is not all of it. */
  #percent(): number {
    const read = this.#chapter + (this.#page + 1) / this.#count()
    return Math.round((100 * read) / this.#epub.spine.length)
  }

  /** The list of contents, at the chapter that is shown. */
  showContents(): void {
    const path = this.#epub.spine[this.#chapter]
    let own: HTMLElement | undefined
    for (const link of this.#epub.contents.querySelectorAll<HTMLElement>('a[href]')) {
      const isOwn: boolean = !own && link.getAttribute('href')?.split('#')[0] === path
      if (isOwn) own = link
      if (isOwn) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    this.contents.showModal()
    own?.focus()
  }

  go(by: number): void {
    const next = this.#page + by
    if (next >= 0 && next < this.#count()) {
      this.#page = next
      this.#settle()
    } else if (by > 0) this.#open(this.#chapter + 1)
    else this.#open(this.#chapter - 1, 'end')
  }

  #follow(href: string): void {
    const [path = '', id] = href.split('#')
    const index = this.#epub.spine.indexOf(path)
    if (index >= 0) this.#open(index, id ?? 'start')
  }

  resize(by: number): void {
    this.#size = Math.min(200, Math.max(60, this.#size + by))
    this.#settle()
  }

  turn(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || this.contents.open) return
    const {isVertical} = this.#epub
    const keys: Record<string, () => void> = {
      [isVertical ? 'ArrowLeft' : 'ArrowRight']: () => this.go(1),
      [isVertical ? 'ArrowRight' : 'ArrowLeft']: () => this.go(-1),
      PageDown: () => this.go(1),
      PageUp: () => this.go(-1),
      Home: () => this.#open(this.#chapter),
      End: () => this.#open(this.#chapter, 'end')
    }
    const run = keys[event.key]
    if (!run) return
    event.preventDefault()
    run()
  }
}

/** What a device decides: the face and the colours of running text. The book's own rules come after. */
const deviceCss = `
  html { color-scheme: light dark; color: #23211d; font-family: Charter, "Iowan Old Style", Palatino, Georgia, "Noto Serif", serif; line-height: 1.55; }
  html:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
  html:lang(zh-Hant) { font-family: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, serif; }
  html:lang(ja) { font-family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Source Han Serif JP", "Yu Mincho", serif; }
  @media (prefers-color-scheme: dark) { html { color: #e4e0d6; } }`

/** Pages side by side: the reader's part of the layout, over the stylesheet of the book. */
function pagingCss(isVertical: boolean): string {
  const columns = 'columns: var(--columns) auto; column-gap: var(--gap); column-fill: auto;'
  return `
    html { height: 100%; overflow: hidden; background: transparent; }
    body { margin: 0 !important; padding: 0 !important; max-width: none !important; height: 100%; overflow-wrap: anywhere; ${isVertical ? '' : columns} }
    img, svg, figure { max-width: 100%; max-height: 100vh; object-fit: contain; break-inside: avoid; }`
}
