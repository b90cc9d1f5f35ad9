import type {TitleDraft} from '../../../src/structure/titles/title-draft.ts'
import type {Truth} from './page-truth.ts'

/** Code units from which part of a head tells which it is. */
const tells = 4

const dense = (text: string) => text.normalize('NFKC').replace(/[\s_*#]+/gu, '')

/**
 * What each head of a page is: 1 for an inner heading, 0 for the title of an article, -1 where it is
 * neither, or both.
 */
export function levelsByTruth(drafts: readonly TitleDraft[], {articles}: Truth): Int8Array {
  const titles = articles.flatMap(({title}) => (title ? [dense(title)] : []))
  const headings = articles.flatMap(({paragraphs}) =>
    paragraphs.flatMap((text) => (/^#+\s/u.test(text) ? [dense(text)] : []))
  )
  return Int8Array.from(drafts, ({title}) => {
    const said = dense(title.map(({text}) => text).join(''))
    const isIn = (list: readonly string[]) =>
      list.includes(said) || (said.length >= tells && list.some((one) => one.includes(said)))
    const [isTitle, isHeading] = [isIn(titles), isIn(headings)]
    return isTitle === isHeading ? -1 : isHeading ? 1 : 0
  })
}
