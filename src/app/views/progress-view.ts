import {announce} from '../announce.ts'
import {make} from '../make.ts'
import {say} from '../say.ts'

/** What is being done while a person waits. */
export interface Progress {
  readonly element: HTMLElement
  /** Run what may take a while: it is shown after a moment, and can be stopped. */
  readonly during: <Value>(run: () => Promise<Value>) => Promise<Value>
  /** Whether a person waits for something. */
  readonly isOn: () => boolean
  /** A stage has begun. */
  readonly tell: (stage: string) => void
}

/** What takes less is done before one can read of it, in milliseconds; by hand. */
const patience = 250

/**
 * Show what is being done, with a button that stops it; the key Escape does so, too.
 *
 * @param stop
 *   End it, whatever it is.
 */
export function showProgress(stop: () => void): Progress {
  const stage = make('span', {}, say('Reading'))
  const element = make(
    'section',
    {class: 'progress', 'aria-label': say('In progress'), hidden: true},
    make('span', {class: 'wheel', 'aria-hidden': 'true'}),
    stage,
    make(
      'button',
      {type: 'button', 'aria-keyshortcuts': 'Escape', click: stop},
      say('Stop'),
      make('kbd', {'aria-hidden': 'true'}, 'Esc')
    )
  )
  let count = 0
  const tell = function (name: string): void {
    stage.textContent = say(name)
    if (!element.hidden) announce(stage.textContent)
  }
  addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || element.hidden) return
    event.preventDefault()
    stop()
  })
  return {
    element,
    tell,
    isOn: () => count > 0,
    async during(run) {
      const timer = setTimeout(function () {
        element.hidden = false
        announce(stage.textContent)
      }, patience)
      count++
      try {
        return await run()
      } finally {
        clearTimeout(timer)
        if (--count === 0) {
          element.hidden = true
          tell('Reading')
        }
      }
    }
  }
}
