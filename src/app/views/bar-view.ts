import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'

/** What the head of the page is to do. */
interface BarActs {
  /** Go to all books. */
  readonly leave: () => void
  readonly change: (act: 'undo' | 'redo') => void
}

/** Draw the head of the page: views of the book that is open, and steps back and forth. */
export function drawBar(
  bar: HTMLElement,
  {book, view}: {readonly book: OpenBook | undefined; readonly view: string | undefined},
  {leave, change}: BarActs
): void {
  const summary = book?.summary()
  const tabs = [
    ['contents', say('Contents')],
    ...(summary?.kind === 'pages' ? [['desk', say('Desk')]] : []),
    ['read', say('Read')],
    ['details', say('About')]
  ] as const
  const act = (name: 'undo' | 'redo', label: string, sign: string) =>
    make(
      'button',
      {
        type: 'button',
        'data-act': name,
        disabled: !summary?.can.includes(name.charAt(0)),
        'aria-label': label,
        title: label,
        click: () => change(name)
      },
      sign
    )
  const mark = make(
    'a',
    {
      class: 'mark',
      href: '#',
      'aria-label': `Collate, ${say('all books')}`,
      click(event: Event) {
        event.preventDefault()
        leave()
      }
    },
    'Collate'
  )
  const views = tabs.map(([name = '', label]) =>
    make(
      'a',
      {href: `#${book?.id}/${name}`, ...(name === view && {'aria-current': 'page'})},
      label,
      name === 'desk' &&
        summary !== undefined &&
        summary.doubts > 0 &&
        make('span', {class: 'count'}, String(summary.doubts))
    )
  )
  const held = (document.activeElement as HTMLElement | null)?.dataset.act
  bar.replaceChildren(
    mark,
    ...(summary
      ? [
          make('nav', {'aria-label': say('Views of the book')}, ...views),
          make(
            'span',
            {class: 'acts'},
            act('undo', say('Undo'), '↶'),
            act('redo', say('Redo'), '↷')
          )
        ]
      : [])
  )
  // Who steps back by the keyboard may want to do so again.
  if (held === undefined) return
  const free = '.acts button:not([disabled])'
  const again = bar.querySelector<HTMLElement>(`${free}[data-act="${held}"]`)
  const other = again ?? bar.querySelector<HTMLElement>(free)
  other?.focus()
}
