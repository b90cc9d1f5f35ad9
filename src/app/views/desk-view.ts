import type {Reply} from '../../desk/desk.ts'
import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'
import {forwardEscape} from './forward-escape.ts'

/** What the script of the review asks of the page that it stands in. */
interface Door {
  readonly page: () => Promise<string>
  readonly line: (index: number) => Promise<string>
  readonly send: (act: string, body: object) => Promise<Reply>
  readonly listen: (hear: (state: string) => void) => void
}

/** The window of the review, with what its script has for this page. */
type ReviewWindow = Window & {readonly lookAt?: (id: string) => void}

/**
 * The review of the book as a desk: what is decided there is decided here.
 *
 * @param place
 *   A piece of the book to be looked at first: `a3t` is the title of the third article (optional).
 */
export async function showDesk(book: OpenBook, place = ''): Promise<HTMLElement> {
  const frame = make('iframe', {
    class: 'desk',
    title: say('The source beside the book, and what is in doubt')
  })
  const door: Door = {
    page: book.page,
    line: book.line,
    send: book.send,
    listen: (hear) => book.listen(() => frame.isConnected && hear(book.summary().state))
  }
  Object.assign(frame, {collateDoor: door})
  frame.srcdoc = await book.page()
  const inner = () => frame.contentWindow as ReviewWindow | null
  frame.addEventListener('load', function () {
    if (frame.contentDocument) forwardEscape(frame.contentDocument)
    if (place === '') return
    frame.focus()
    inner()?.lookAt?.(place)
  })
  const view = make(
    'div',
    {class: 'frame'},
    make('h1', {class: 'words', tabindex: -1}, say('Desk')),
    frame
  )
  // The keys of the desk hold wherever in its view a person is, not in the frame alone.
  document.addEventListener('keydown', function hear(event) {
    if (!view.isConnected) return document.removeEventListener('keydown', hear)
    const {key, altKey, ctrlKey, metaKey} = event
    const isOurs = (event.target as Element).closest('a, button, select')
    if (key.length > 1 || key === ' ' || altKey || ctrlKey || metaKey || isOurs) return
    event.preventDefault()
    frame.focus()
    const body = frame.contentDocument?.body
    body?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))
  })
  return view
}
