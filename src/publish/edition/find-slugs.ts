import type {VFileMessage} from 'vfile-message'
import type {BookSlug} from '../../book/book.ts'
import {createMessage} from '../../message.ts'
import {nearest} from '../../text/likeness/nearest.ts'

/**
 * Find the articles whose slug `book.yaml` gives, so that an address stays when a title changes.
 *
 * @param slugs
 *   As `book.yaml` has them.
 * @param titles
 *   Of the articles, in reading order.
 * @returns
 *   Slugs by the article's index; and a fatal message, at its place in `book.yaml`, for each that no
 *   article takes, or that two would.
 */
export function findSlugs(
  slugs: readonly BookSlug[],
  titles: readonly string[]
): {slugs: Map<number, string>; messages: VFileMessage[]} {
  const result = new Map<number, string>()
  const messages: VFileMessage[] = []
  const dense = (value: string) => value.replace(/\s+/gu, '')
  for (const {title, slug, origin} of slugs) {
    const index = titles.findIndex((one, at) => !result.has(at) && dense(one) === dense(title))
    const isTaken = [...result.values()].includes(slug)
    if (index >= 0 && !isTaken) {
      result.set(index, slug)
      continue
    }
    const meant = nearest(title, titles)
    const reason = isTaken
      ? `Unexpected slug \`${slug}\` again, expected another for each article`
      : `Unexpected title \`${title}\` in \`slugs\`, expected that of an article${meant ? `; did you mean \`${meant}\`?` : ''}`
    const place = origin?.position
    messages.push(
      createMessage({reason, ruleId: 'unmatched-slug', file: origin?.path, place, fatal: true})
    )
  }
  return {slugs: result, messages}
}
