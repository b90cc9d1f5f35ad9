import type {VFileMessage} from 'vfile-message'
import type {BookPart} from '../../book/book.ts'
import {itemAt} from '../../item-at.ts'
import {createMessage} from '../../message.ts'
import {nearest} from '../../text/likeness/nearest.ts'

/** What a part of `book.yaml` may begin with: an article by its title, or by the name of its file. */
interface Named {
  /** `03-the-mill.md`, or without its ending. */
  readonly name: string
  readonly title: string
  /** Whether it is the heading of a part that front matter says. */
  readonly isPart?: boolean
}

/**
 * Find the articles that the parts of `book.yaml` begin with.
 *
 * @param parts
 *   In the order of the book; each goes on to the next.
 * @param articles
 *   In reading order.
 * @returns
 *   Title of the part that begins with an article, by the article's index; and a message, at its
 *   place in `book.yaml`, for each part that begins nowhere or out of order (fatal), or where `part`
 *   of the front matter calls it otherwise. That heading, which has a page, is the part then, and alone.
 */
export function findParts(
  parts: readonly BookPart[],
  articles: readonly Named[]
): {starts: Map<number, string>; messages: VFileMessage[]} {
  const starts = new Map<number, string>()
  const messages: VFileMessage[] = []
  let last = -1
  for (const part of parts) {
    const found = findArticles(part.from, articles)
    const index = found[0]
    const reason =
      index === undefined
        ? unmatched(part, articles)
        : found.length > 1
          ? `Unexpected \`${part.from}\`, ${found.length} articles are called so; expected the name of a file, such as \`${itemAt(articles, index).name}\``
          : index <= last
            ? `Unexpected part \`${part.title}\` here, its first article stands ${index === last ? 'at the head of the part before' : 'before that part'}; expected parts in the order of the book`
            : undefined
    const say = (reason: string, fatal: boolean) => {
      const {path: file, position: place} = part.origin ?? {}
      messages.push(createMessage({reason, ruleId: 'unmatched-part', file, place, fatal}))
    }
    if (reason !== undefined) {
      say(reason, true)
      continue
    }
    last = index!
    const heading = [articles[last], articles[last - 1]].find((one) => one?.isPart)
    if (!heading) starts.set(last, part.title)
    else if (dense(heading.title) !== dense(part.title))
      say(
        `Unexpected part \`${part.title}\` where the text has \`part: ${heading.title}\`, expected the same title or none; that of the text counts`,
        false
      )
  }
  return {starts, messages}
}

/** Indexes of the articles that are meant; white space does not count. */
function findArticles(from: string, articles: readonly Named[]): number[] {
  const named = articles.findIndex(({name}) => withoutEnding(name) === withoutEnding(from))
  if (named >= 0) return [named]
  return articles.flatMap(({title}, index) => (dense(title) === dense(from) ? [index] : []))
}

function unmatched(part: BookPart, articles: readonly Named[]): string {
  const words = articles.flatMap(({title, name}) => [title, name])
  const meant = nearest(part.from, words)
  const hint = meant ? `; did you mean \`${meant}\`?` : ''
  return `Unexpected \`from\` of the part \`${part.title}\`, expected the title of an article or the name of its file, not \`${part.from}\`${hint}`
}

const dense = (value: string) => value.replace(/\s+/gu, '')
const withoutEnding = (name: string) => name.replace(/\.md$/, '')
