import {make} from '../make.ts'
import {say} from '../say.ts'
import type {ShownMessage} from '../work/summary.ts'

/**
 * Messages as the command line prints them: the gravest first, each with its place and its rule.
 * Doubts have the desk.
 */
export function showMessages(messages: readonly ShownMessage[]): HTMLElement | undefined {
  const shown = messages.filter(
    ({fatal, ruleId}) => fatal !== false || !/^uncertain-|^title-without-body$/.test(ruleId)
  )
  if (shown.length === 0) return undefined
  const isFatal = shown.some(({fatal}) => fatal)
  const rank = ({fatal}: ShownMessage) => (fatal ? 0 : fatal === false ? 1 : 2)
  const list = make(
    'ul',
    {class: 'messages', 'aria-label': say('Messages')},
    ...[...shown]
      .sort((a, b) => rank(a) - rank(b))
      .map((one) =>
        make(
          'li',
          {class: one.fatal ? 'error' : one.fatal === false ? 'warning' : 'news'},
          make('p', {}, one.reason),
          one.note !== '' && make('p', {class: 'note'}, one.note),
          make(
            'p',
            {class: 'soft'},
            [one.place.replace(/:1:1$/, ''), one.ruleId].filter(Boolean).join(' · ')
          )
        )
      )
  )
  return isFatal ? make('div', {role: 'alert'}, list) : list
}
