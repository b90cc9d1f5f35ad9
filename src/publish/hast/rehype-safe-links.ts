import type {Element, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {createMessage} from '../../message.ts'
import type {RuleId} from '../../rules.ts'
import {nearestOf} from '../../text/likeness/nearest-of.ts'
import {decoded, readableAddress, webAddress} from './web-address.ts'

/**
 * Keep the links that an editor may write and take the force out of all others.
 *
 * A web or mail address stays a link, a link to another Markdown file of the edition leads to
 * that chapter, and everything else (`javascript:`, `file:`, a path out of the book) leaves its
 * text.
 *
 * @param options
 *   `chapters`: name of a Markdown file to the address of what is made of it.
 */
export function rehypeSafeLinks(options: {readonly chapters: ReadonlyMap<string, string>}) {
  return function (tree: Root, file: VFile): undefined {
    if (!/[<[]/.test(String(file))) return
    const report = function (node: Element, ruleId: RuleId, reason: string): void {
      const {path} = file
      file.messages.push(
        createMessage({reason, ruleId, file: path, place: node.position, fatal: false})
      )
    }
    visit(tree, 'element', function (node, index, parent) {
      if (!parent || index === undefined) return
      if (node.tagName === 'a' && !node.properties.role) {
        const address = String(node.properties.href ?? '')
        const href = safeAddress(address, options.chapters)
        if (!href) {
          const meant = nearestChapter(
            options.chapters,
            readableAddress(address.replace(/#.*$/s, ''))
          )
          const advice = meant ? `; did you mean \`${meant}\`?` : '; only its text is kept'
          const reason = `Unexpected link to \`${readableAddress(address)}\`, expected a file of this book or an address of the web or of mail${advice}`
          report(node, 'dropped-link', reason)
          const {children} = parent
          const inside = node.children
          parent.children = [...children.slice(0, index), ...inside, ...children.slice(index + 1)]
          return [SKIP, index]
        }
        node.properties = {href}
      }
      return undefined
    })
  }
}

type Chapters = ReadonlyMap<string, string>

/** One book has one list of names, and may have a wrong link in each of its files. */
const finders = new WeakMap<Chapters, (word: string) => string | undefined>()

function nearestChapter(chapters: Chapters, word: string): string | undefined {
  const find = finders.get(chapters) ?? nearestOf(chapters.keys())
  finders.set(chapters, find)
  return find(word)
}

function safeAddress(value: string, chapters: Chapters): string | undefined {
  const [, path = '', fragment = ''] = /^(?:\.\/)?([^#]*)(#.*)?$/s.exec(value) ?? []
  // An editor writes `02-第二章.md` or `02-%E7%AC%AC….md`; the parser makes the second of both.
  const chapter = chapters.get(path) ?? chapters.get(decoded(path).normalize('NFC'))
  // Ids differ from Markdown tool to Markdown tool, ours for paragraphs and pages do not.
  if (chapter) return chapter + (/^#(?:p\d+|page-[\w.-]+)$/.test(fragment) ? fragment : '')
  return webAddress(value)
}
