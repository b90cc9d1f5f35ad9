import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'
import type {BuildAnswer, Portion} from '../work/summary.ts'
import {showMessages} from './show-messages.ts'

/** What can be taken along, and what it is. */
const portions: readonly (readonly [Portion, string])[] = [
  ['epub', 'EPUB, for readers'],
  ['markdown', 'Markdown, for a docs repository'],
  ['html', 'HTML, for the web'],
  ['review', 'Review, with every decision'],
  ['book.yaml', 'book.yaml, what you settled']
]

/**
 * The contents that were found, what is to be done, and what can be taken along.
 *
 * @param work
 *   Runs what takes a while, so that a person sees it and can stop it.
 */
export function showContents(
  book: OpenBook,
  work: <Value>(run: () => Promise<Value>) => Promise<Value | undefined>,
  go: (view: string, place?: string) => void
): HTMLElement {
  const summary = book.summary()
  const {entries, doubts, kind, language, title} = summary
  const count = entries.filter((entry) => entry.kind === 'article').length
  const told = make('div', {}, showMessages(summary.messages))
  const take = (what: Portion) =>
    work(async function () {
      if (what !== 'book.yaml') {
        const built = await book.build(what)
        told.replaceChildren(...list(showMessages([...summary.messages, ...fresh(built)])))
        if (!built.isMade) return
      }
      save(await book.take(what))
    })
  const fresh = ({messages}: BuildAnswer) =>
    messages.filter((one) => !summary.messages.some(({reason}) => reason === one.reason))
  const isDone = doubts === 0
  return make(
    'div',
    {class: 'contents'},
    make(
      'section',
      {'aria-labelledby': 'found'},
      make('h1', {id: 'found', tabindex: -1, lang: language}, title || say('Without a title')),
      kind === 'pages' &&
        make(
          'p',
          {class: 'sum'},
          say('{articles}, {doubts}', {
            articles: say('{count} {count?article:articles}', {count}),
            doubts: isDone
              ? say('nothing in doubt')
              : say('{count} {count?decision:decisions} in doubt', {count: doubts})
          })
        ),
      make(
        'p',
        {class: 'choose'},
        kind === 'pages' &&
          make(
            'button',
            {type: 'button', class: isDone ? '' : 'main', click: () => go('desk')},
            isDone ? say('See the decisions') : say('Settle the doubts')
          ),
        make(
          'button',
          {type: 'button', class: isDone ? 'main' : '', click: () => go('read')},
          say('Read the book')
        )
      ),
      told,
      kind === 'pages' &&
        make(
          'ol',
          {class: 'entries', lang: language},
          ...entries.map((entry, index) =>
            make(
              'li',
              {class: entry.kind},
              // Where it is settled: a title to be mended is looked for here first.
              make('a', {class: 'title', href: `#${book.id}/desk/a${index + 1}t`}, entry.title),
              entry.byline !== '' && make('span', {class: 'byline'}, entry.byline)
            )
          )
        )
    ),
    make(
      'aside',
      {'aria-labelledby': 'take'},
      make('h2', {id: 'take'}, say('Take along')),
      make(
        'ul',
        {class: 'take'},
        ...portions
          .filter(([what]) => kind === 'pages' || what !== 'review')
          .map(([what, name]) => {
            const [short, ...rest] = say(name).split(/[,，]/)
            return make(
              'li',
              {},
              make(
                'button',
                {type: 'button', 'data-take': what, click: () => take(what)},
                make('b', {}, short!),
                make('span', {class: 'soft'}, rest.join(',').trim())
              )
            )
          })
      ),
      !book.isKept() &&
        make(
          'p',
          {class: 'soft'},
          say('This browser keeps nothing: take book.yaml along before you close the page.')
        )
    )
  )
}

const list = (element: HTMLElement | undefined) => (element ? [element] : [])

function save({name, type, bytes}: {name: string; type: string; bytes: Uint8Array<ArrayBuffer>}) {
  const href = URL.createObjectURL(new Blob([bytes], {type}))
  make('a', {href, download: name}).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
