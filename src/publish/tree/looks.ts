import type {VFileMessage} from 'vfile-message'
import type {Book} from '../../book/book.ts'
import {createMessage} from '../../message.ts'
import {templateText} from '../../templates/templates.ts'
import type {Looks} from '../edition/edition.ts'
import type {TreeChapter} from './article/read-tree-chapter.ts'
import {type TreeFolder, textIn} from './tree.ts'

/**
 * Find how a book from a docs folder looks: with code, formulas, boxes and tables it is a technical
 * one, unless `theme` says otherwise; then comes the stylesheet that `style` names.
 */
export function findLooks(
  folder: TreeFolder,
  book: Readonly<Book>,
  chapters: readonly TreeChapter[]
): {readonly looks: Looks; readonly messages: readonly VFileMessage[]} {
  const isTechnical = chapters.some(
    ({hasCode, chapter}) =>
      hasCode || chapter.hasMath || chapter.markup.html.includes('class="alert')
  )
  const theme = book.theme ?? (isTechnical ? 'technical' : 'literary')
  const own = book.style === undefined ? '' : textIn(folder, book.style)
  const messages =
    own === undefined
      ? [
          createMessage({
            reason: `Unexpected \`style\` \`${book.style}\`, expected a stylesheet of the folder`,
            ruleId: 'wrong-value',
            file: folder.book?.path,
            fatal: true
          })
        ]
      : reportFetching(own, book.style, folder)
  const shared = [
    templateText('css/docs.css'),
    ...(theme === 'technical' ? [templateText('css/technical.css')] : []),
    startsOf(chapters),
    own ?? ''
  ]
  const html = [templateText('css/docs-html.css')]
  return {looks: {shared: shared.join(''), html: html.join('')}, messages}
}

/**
 * A book opens no connection, and has no other files than its own: a stylesheet that brings something
 * in makes none, however it is written (`u\72l(…)`).
 */
function reportFetching(
  css: string,
  name: string | undefined,
  folder: TreeFolder
): readonly VFileMessage[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => {
      const number = Number.parseInt(code, 16)
      return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFD'
    })
    .replace(/\\(.)/g, '$1')
  const found =
    /@import\b[^;]*|\b(?:url|src|image|image-set|-webkit-image-set)\(\s*["']?(?!data:|#|["')])[^)]*/i.exec(
      plain
    )?.[0]
  if (found === undefined) return []
  return [
    createMessage({
      reason: `Unexpected \`${found.slice(0, 60)}\` in \`style\` \`${name}\`, a book brings nothing in; write the image into it as \`data:\`, or leave it out`,
      ruleId: 'wrong-value',
      file: folder.nameOf(name ?? ''),
      fatal: true
    })
  ]
}

/** A page may hold no style of its own, so the numbers that lines begin with are rules. */
function startsOf(chapters: readonly TreeChapter[]): string {
  const numbers = new Set<string>()
  for (const {chapter} of chapters) {
    for (const [, number = ''] of chapter.markup.html.matchAll(/ class="numbered from-(\d+)"/g)) {
      if (number !== '1') numbers.add(number)
    }
  }
  const sorted = [...numbers].sort((a, b) => Number(a) - Number(b))
  return sorted.map((one) => `.from-${one} { counter-reset: line ${Number(one) - 1}; }\n`).join('')
}
