import type {VFileMessage} from 'vfile-message'
import {countEach} from '../../count-each.ts'
import type {Say} from '../../publish/pages/phrases.ts'
import type {Tell} from '../../publish/retell.ts'
import type {Outcome} from '../make/make-book.ts'

/** Doubts that are told one by one; the others are counted. */
const mostTold = 3
/** Lines of a page that are counted together, to say where doubts are thick. */
const stretch = 100

/** Doubts at line ends: hundreds of them are usual, and each is a small matter. */
const atLineEnds: ReadonlySet<string> = new Set(['uncertain-break', 'uncertain-hyphen'])

/** Whether a message is a doubt that a person may settle, and no mistake. */
export function isDoubt({ruleId, fatal}: VFileMessage): boolean {
  return fatal === false && /^uncertain-|^title-without-body$/.test(ruleId ?? '')
}

/**
 * Say in a few lines what an editor wants to know of a book that was made: how many articles it has,
 * where to look at it, and what is in doubt, titles before line ends.
 *
 * @param shown
 *   `out`: output folder, as the person named it; whether all doubts were printed before.
 */
export function sumUp(
  {files, messages, articles: counted}: Outcome,
  {out, isVerbose = false}: {readonly out: string; readonly isVerbose?: boolean},
  say: Say,
  tell: Tell = (text) => text
): string {
  // A book of a docs folder has its texts at the paths that they have there.
  const pages = files.filter((path) => /^html\/(?!(?:index|book)\.html$)[^/]+\.html$/.test(path))
  const articles = counted ?? pages.length
  const epub = files.find((path) => /^[^/]+\.epub$/.test(path))
  const doubts = messages.filter(isDoubt)
  const lineEnds = doubts.filter(({ruleId}) => atLineEnds.has(ruleId ?? ''))
  const graver = doubts.filter(({ruleId}) => !atLineEnds.has(ruleId ?? ''))
  const told = [...graver, ...lineEnds].slice(0, mostTold)
  const place = (path: string) => `${out.replace(/\/$/, '')}/${path}`
  const lines = [
    say('{count} {count?article:articles} in `{out}`', {count: articles, out}),
    ...(epub ? [`  ${place(epub)}`] : []),
    ...(files.includes('review/index.html')
      ? [`  ${say('{path}: the source beside the book', {path: place('review/index.html')})}`]
      : [])
  ]
  if (doubts.length > 0) {
    const count = doubts.length
    lines.push(
      told.length < count
        ? say('{count} {count?doubt:doubts}; what matters most:', {count})
        : say('{count} {count?doubt:doubts}:', {count}),
      ...told.map((message) => `  ${message.name} ${tell(message.reason)}`)
    )
    if (lineEnds.length > mostTold) lines.push(`  ${tellThick(lineEnds, say)}`)
    lines.push(
      isVerbose
        ? say('`collate review` settles them with a click')
        : say('`collate review` settles them with a click; `--verbose` prints their evidence')
    )
  }
  return `${lines.join('\n')}\n`
}

/** `2013 line ends are in doubt, most of them at page.txt:400-499 (312), …` */
function tellThick(doubts: readonly VFileMessage[], say: Say): string {
  const counts = countEach(
    doubts.map(function ({file = '', line = 1}) {
      const first = Math.floor(line / stretch) * stretch
      return `${file}:${Math.max(1, first)}-${first + stretch - 1}`
    })
  )
  const thick = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostTold)
  return say('{count} {count?line end is:line ends are} in doubt, most of them at {places}', {
    count: doubts.length,
    places: thick.map(([place, count]) => `${place} (${count})`).join(', ')
  })
}
