import {collectChosen, collectFolder, type FolderHandle} from '../collect-files.ts'
import {findAsset} from '../find-asset.ts'
import type {Kept, Library} from '../library.ts'
import {make, makeIcon} from '../make.ts'
import type {Opening} from '../open-book.ts'
import {say, spoken} from '../say.ts'
import type {ShownMessage} from '../work/summary.ts'
import {showMessages} from './show-messages.ts'

declare global {
  interface Window {
    /** Where the browser has File System Access. */
    showDirectoryPicker?: () => Promise<FolderHandle>
  }
}

/** A sheet, and an arrow into the book. */
const icon = 'M5 3h8l4 4v6M13 3v4h4M5 3v18h6M8 11h6M8 14h4M13 19h8M18 16l3 3l-3 3'

/**
 * The page before there is a book: where to drop one, and the last ones.
 *
 * @param messages
 *   Why there is none of what was given before (optional).
 * @param opening
 *   What that was: where it wants a password, one is asked for (optional).
 */
export function showStart(
  open: (opening: Opening) => void,
  library: Library,
  messages: readonly ShownMessage[] = [],
  opening?: Opening
): HTMLElement {
  const choose = (traits: object) => {
    const input = make('input', {type: 'file', multiple: true, hidden: true, ...traits})
    input.addEventListener('change', async () => open({files: await collectChosen(input.files!)}))
    return input
  }
  const files = choose({id: 'files'})
  const folder = choose({id: 'folder', webkitdirectory: true})
  const chooseFolder = async function (): Promise<void> {
    if (!window.showDirectoryPicker) return folder.click()
    try {
      open({files: await collectFolder(await window.showDirectoryPicker())})
    } catch (error) {
      // A person has closed the dialog; or the page stands where it may show none.
      if ((error as Error).name !== 'AbortError') folder.click()
    }
  }
  const shelf = make('section', {hidden: true})
  // The page is there before the browser has opened what it keeps.
  library.list().then((books) => {
    if (books.length === 0) return
    shelf.hidden = false
    shelf.replaceChildren(make('h2', {}, say('Your last books')), showShelf(books, open, library))
  })
  return make(
    'div',
    {class: 'start'},
    make('h1', {tabindex: -1}, say('What was printed becomes a book')),
    make(
      'section',
      {class: 'drop', 'aria-label': say('Give pages')},
      makeIcon(icon),
      make('p', {class: 'invite'}, say('Drop a PDF, a text, or a folder here')),
      make(
        'p',
        {class: 'choose'},
        make(
          'button',
          {type: 'button', class: 'main', click: () => files.click()},
          say('Choose files')
        ),
        make('button', {type: 'button', click: chooseFolder}, say('Choose a folder')),
        files,
        folder
      ),
      make(
        'p',
        {class: 'soft'},
        say(
          'PDF, text in any encoding, ALTO, PAGE, hOCR, TSV; the folder of a book; a folder of Markdown.'
        )
      )
    ),
    showMessages(messages),
    opening && messages.some(({isLocked}) => isLocked) && askPassword(opening, open),
    make(
      'p',
      {class: 'promise'},
      say('Nothing leaves this machine: the page opens no connection.'),
      ' ',
      make(
        'button',
        {
          type: 'button',
          class: 'link',
          click: async () =>
            open({files: [{path: 'low-water-gazette.pdf', bytes: await findAsset('sample.pdf')}]})
        },
        say('Try a page of a newspaper')
      )
    ),
    shelf
  )
}

function askPassword(opening: Opening, open: (opening: Opening) => void): HTMLElement {
  const input = make('input', {
    type: 'password',
    id: 'password',
    autocomplete: 'off',
    required: true
  })
  const submit = function (event: SubmitEvent): void {
    event.preventDefault()
    open({...opening, password: input.value})
  }
  return make(
    'form',
    {class: 'choose password', submit},
    make('label', {for: 'password'}, say('Password')),
    input,
    make('button', {type: 'submit', class: 'main'}, say('Open'))
  )
}

function showShelf(
  books: readonly Kept[],
  open: (opening: Opening) => void,
  library: Library
): HTMLElement {
  const when = new Intl.DateTimeFormat(spoken, {dateStyle: 'medium', timeStyle: 'short'})
  const list = make('ul', {class: 'shelf'})
  for (const book of books) {
    const {id, at, doubts} = book
    const title = book.title || say('Without a title')
    const row = make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          class: 'book',
          async click() {
            const found = await library.find(id)
            if (found) open(found)
          }
        },
        make('span', {class: 'title', lang: book.title && book.language}, title),
        make(
          'span',
          {class: 'soft'},
          when.format(at),
          doubts > 0 ? ` · ${say('{count} {count?doubt:doubts}', {count: doubts})}` : ''
        )
      ),
      make(
        'button',
        {
          type: 'button',
          class: 'remove',
          'aria-label': `${say('Remove')}: ${title}`,
          async click() {
            await library.remove(id)
            const next = row.nextElementSibling ?? row.previousElementSibling
            row.remove()
            next?.querySelector('button')?.focus()
          }
        },
        say('Remove')
      )
    )
    list.append(row)
  }
  return list
}
