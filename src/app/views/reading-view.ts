import {make} from '../make.ts'
import {say} from '../say.ts'
import type {OpenEpub} from './open-epub.ts'

/** A column is about so wide that a line is read at one look, in pixels; two stand side by side. */
const widths = {gap: 56, twoFrom: 860}

/** Pages a book as a reading system does: by its own stylesheet, one chapter after the other. */
export function showReading(epub: OpenEpub): HTMLElement {
  const frame = make('iframe', {title: say('The book'), sandbox: 'allow-same-origin', tabindex: -1})
  const place = make('p', {class: 'place', role: 'status'})
  const contents = make('dialog', {class: 'toc', 'aria-label': say('Contents')}, epub.contents)
  let chapter = 0
  let page = 0
  let size = 100

  const button = (label: string, sign: string, click: () => void, className = '') =>
    make(
      'button',
      {type: 'button', title: label, class: className, click},
      make('span', {'aria-hidden': 'true'}, sign),
      make('span', {class: 'words'}, label)
    )
  const view = make(
    'div',
    {class: 'reading'},
    make('h1', {class: 'words', tabindex: -1}, say('The book')),
    make(
      'div',
      {class: 'tools'},
      button(say('Contents'), '☰', () => contents.showModal()),
      place,
      button(say('Smaller'), 'A−', () => resize(-10)),
      button(say('Larger'), 'A+', () => resize(10))
    ),
    make(
      'div',
      {class: 'sheet', lang: epub.language},
      button(say('Page before'), '‹', () => go(-1), 'before'),
      frame,
      button(say('Next page'), '›', () => go(1), 'next')
    ),
    contents
  )
  document.addEventListener('keydown', function hear(event) {
    if (!view.isConnected) document.removeEventListener('keydown', hear)
    else if (!(event.target as Element).closest('select, input')) turn(event)
  })
  contents.addEventListener('click', function (event) {
    const link = (event.target as Element).closest('a')
    if (!link && event.target !== contents) return
    event.preventDefault()
    contents.close()
    if (link) follow(link.getAttribute('href')!)
  })
  frame.srcdoc = '<!DOCTYPE html><html><head><title>–</title></head><body></body></html>'
  frame.addEventListener('load', function () {
    const inner = frame.contentDocument!
    inner.addEventListener('keydown', turn)
    inner.addEventListener('click', function (event) {
      const link = (event.target as Element).closest('a')
      if (!link) return
      event.preventDefault()
      const href = link.getAttribute('href')!
      // Where a link of the book leads elsewhere, nothing is opened.
      if (!/^[a-z]+:/i.test(href)) follow(href)
    })
    open(0)
    new ResizeObserver(() => settle()).observe(frame)
  })

  function open(index: number, at: 'start' | 'end' | string = 'start'): void {
    const path = epub.spine[index]
    if (path === undefined) return
    chapter = index
    const inner = frame.contentDocument!
    const {document: made, title} = epub.read(path)
    const view = inner.defaultView as Window & {CSSStyleSheet: typeof CSSStyleSheet}
    inner.adoptedStyleSheets = [deviceCss, epub.css, pagingCss(epub.isVertical)].map((css) => {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync(css)
      return sheet
    })
    inner.documentElement.lang = made.documentElement.getAttribute('lang') ?? epub.language
    inner.documentElement.className = made.documentElement.className
    inner.title = title
    inner.body.replaceWith(inner.importNode(made.body, true))
    page = 0
    settle()
    if (at === 'end') page = count() - 1
    else if (at !== 'start') page = pageOf(inner.getElementById(at))
    settle()
  }

  /** How far one page is from the next. */
  function stride(): number {
    const width = frame.clientWidth
    return epub.isVertical ? width : width + widths.gap
  }

  function count(): number {
    const {scrollWidth} = frame.contentDocument!.documentElement
    return Math.max(1, Math.ceil((scrollWidth - 1) / stride()))
  }

  function pageOf(element: Element | null): number {
    if (!element) return 0
    const {left, right} = element.getBoundingClientRect()
    const root = frame.contentDocument!.documentElement
    const from = epub.isVertical
      ? frame.clientWidth - right - root.scrollLeft
      : left + root.scrollLeft
    return Math.max(0, Math.floor((from + 1) / stride()))
  }

  /** Lay the chapter out anew, and show the page that is wanted. */
  function settle(): void {
    const root = frame.contentDocument?.documentElement
    if (!root) return
    const columns = frame.clientWidth >= widths.twoFrom && !epub.isVertical ? 2 : 1
    root.style.setProperty('--columns', String(columns))
    root.style.setProperty('--gap', `${widths.gap}px`)
    root.style.fontSize = `${size}%`
    page = Math.min(page, count() - 1)
    root.scrollLeft = page * stride() * (epub.isVertical ? -1 : 1)
    const title = frame.contentDocument!.title
    const pages = say('page {page} of {pages}', {page: page + 1, pages: count()})
    place.replaceChildren(make('span', {class: 'title'}, title), make('span', {}, pages))
  }

  function go(by: number): void {
    const next = page + by
    if (next >= 0 && next < count()) {
      page = next
      settle()
    } else if (by > 0) open(chapter + 1)
    else open(chapter - 1, 'end')
  }

  function follow(href: string): void {
    const [path, id] = href.split('#')
    const index = epub.spine.indexOf(path!)
    if (index >= 0) open(index, id ?? 'start')
  }

  function resize(by: number): void {
    size = Math.min(200, Math.max(60, size + by))
    settle()
  }

  function turn(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || contents.open) return
    const forward = epub.isVertical ? 'ArrowLeft' : 'ArrowRight'
    const back = epub.isVertical ? 'ArrowRight' : 'ArrowLeft'
    const keys: Record<string, () => void> = {
      [forward]: () => go(1),
      [back]: () => go(-1),
      PageDown: () => go(1),
      PageUp: () => go(-1),
      Home: () => open(chapter),
      End: () => open(chapter, 'end')
    }
    const run = keys[event.key]
    if (!run) return
    event.preventDefault()
    run()
  }

  return view
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
