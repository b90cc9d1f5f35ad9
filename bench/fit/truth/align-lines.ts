import type {Truth} from './page-truth.ts'

/** A title, a byline, a heading, a paragraph of the truth, or what stands beside a title. */
export interface TruthItem {
  readonly kind: 'title' | 'byline' | 'heading' | 'kicker' | 'deck' | 'text'
  /** Without white space and marks of emphasis. */
  readonly text: string
  readonly article: number
  /** Places in the text at which a line ends for the reader. */
  readonly ends: ReadonlySet<number>
}

/** The item that a line is of, and where in its text. */
export interface AlignedLine {
  readonly item: TruthItem
  readonly start: number
  readonly end: number
}

const dense = (text: string) => text.normalize('NFKC').replace(/[\s_*]+/gu, '')

function itemOf(kind: TruthItem['kind'], printed: string, article: number): TruthItem {
  const ends = new Set<number>()
  let text = ''
  for (const line of printed.split('\n')) {
    text += dense(line)
    ends.add(text.length)
  }
  return {kind, text, article, ends}
}

/**
 * Find what each printed line is part of, where only the articles are known: the item that goes on
 * from the line above first.
 *
 * @param lines
 *   `mayJump`: lines between it and the one before were left out.
 */
export function alignLines(
  lines: readonly {readonly text: string; readonly mayJump: boolean}[],
  truth: Truth
): (AlignedLine | undefined)[] {
  const items = [
    ...truth.articles.flatMap((article, index) => [
      itemOf('title', article.title ?? '', index),
      itemOf('byline', article.byline ?? '', index),
      ...article.paragraphs.map((text) =>
        text.startsWith('## ')
          ? itemOf('heading', text.slice(3), index)
          : itemOf('text', text, index)
      )
    ]),
    ...(truth.kickers ?? []).map((text) => itemOf('kicker', text, -1)),
    ...(truth.decks ?? []).map((text) => itemOf('deck', text, -1))
  ]
  const used = new Set<TruthItem>()
  let last: AlignedLine | undefined
  return lines.map(({text: printed, mayJump}) => {
    const text = dense(printed).replace(/[-‐]$/, '')
    let found: {item: TruthItem; at: number} | undefined
    if (last) {
      const at = last.item.text.indexOf(text, last.end)
      if (at >= 0 && at - last.end <= (mayJump ? 1e6 : 2)) found = {item: last.item, at}
    }
    if (!found && text.length > 0) {
      const all = items.filter((item) => item.text.includes(text))
      // A short line is a head when it is all of one, or a large part of it.
      const heads = all.filter(
        (item) => item.kind !== 'text' && text.length * 6 >= item.text.length && !used.has(item)
      )
      const best =
        heads.find((item) => item.text === text) ??
        all.find((item) => item.kind === 'text' && item.text.startsWith(text)) ??
        heads.find((item) => item.text.startsWith(text)) ??
        heads[0] ??
        all.find((item) => item.kind === 'text')
      if (best) found = {item: best, at: best.text.indexOf(text)}
    }
    last = found && {item: found.item, start: found.at, end: found.at + text.length}
    if (last && last.item.kind !== 'text' && last.end >= last.item.text.length - 1)
      used.add(last.item)
    return last
  })
}
