import type {Reply} from '../../desk/desk.ts'
import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'

/** What the script of the review asks of the page that it stands in. */
interface Door {
  readonly page: () => Promise<string>
  readonly line: (index: number) => Promise<string>
  readonly send: (act: string, body: object) => Promise<Reply>
  readonly listen: (hear: (state: string) => void) => void
}

/** The review of the book as a desk: what is decided there is decided here. */
export async function showDesk(book: OpenBook): Promise<HTMLElement> {
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
  return make(
    'div',
    {class: 'frame'},
    make('h1', {class: 'words', tabindex: -1}, say('Desk')),
    frame
  )
}
