import {strFromU8} from 'fflate'
import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {countOf} from '../count-of.ts'
import {type CheckResult, toResult} from './result.ts'

/** Markup that every tool for docs passes through, and that Collate reads. */
const allowed = /^(?:<\/?(?:ruby|rt|rp|u)>|<br ?\/?>|<a id="[\w-]+">|<\/a>)+$/
/** Where a line break in a paragraph is drawn as a space that nobody printed. */
const brokenHan =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])/u

/**
 * Markdown that lies in a docs repository: what every tool reads alike; and the emphasis that only
 * some of them see.
 *
 * @param files
 *   Bytes by path in the output folder.
 */
export function checkMarkdown(files: ReadonlyMap<string, Uint8Array>): CheckResult[] {
  const findings: string[] = []
  const differences: string[] = []
  const texts = [...files].filter(([path]) => /^markdown\/[^/]+\.md$/.test(path))
  for (const [path, bytes] of texts) {
    const value = strFromU8(bytes)
    findings.push(...lookAtText(value).map((finding) => `${path}:${finding}`))
    findings.push(...lookAtTree(friendly.parse(value)).map((finding) => `${path}:${finding}`))
    const plainly = new Set(emphasisOf(plain.parse(value)))
    const others = emphasisOf(friendly.parse(value)).filter((each) => !plainly.has(each))
    differences.push(
      ...others.map((place) => `${path}:${place}: emphasis that plain CommonMark does not see`)
    )
  }
  const emphasis = toResult('Emphasis', differences, 'every reader of CommonMark sees the same')
  return [
    toResult(
      'Markdown',
      findings,
      `${countOf(texts.length, 'file')} as docs repositories want them`
    ),
    // The book is right, and so are tools with the same extension.
    differences.length === 0
      ? emphasis
      : {
          ...emphasis,
          state: 'warned',
          summary: `${countOf(differences.length, 'place')}; a tool without remark-cjk-friendly shows asterisks there`
        }
  ]
}

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()
const friendly = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkCjkFriendly)
  .freeze()

/** Places of emphasis, `line:column`. */
function emphasisOf(tree: Root): string[] {
  const places: string[] = []
  visit(tree, ['emphasis', 'strong'], function (node) {
    places.push(placeOf(node))
  })
  return places
}

function placeOf({position}: Node): string {
  return `${position?.start.line ?? 1}:${position?.start.column ?? 1}`
}

function lookAtText(value: string): string[] {
  const findings: string[] = []
  const at = function (pattern: RegExp, reason: string) {
    const index = value.search(pattern)
    if (index < 0) return
    const before = value.slice(0, index).split('\n')
    findings.push(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${reason}`)
  }
  at(/\r/, 'a line ends with CR, expected LF alone')
  at(/\u00A0/, 'a no-break space, which nobody sees in a diff')
  at(/(?<=^|\n)\u3000/, 'an indent of a typed space, which is the stylesheet’s to draw')
  at(/\uFEFF/, 'a byte order mark')
  if (!/[^\n]\n$/.test(value)) findings.push('1:1: expected one line feed at the end')
  return findings
}

function lookAtTree(tree: Root): string[] {
  const findings: string[] = []
  const levels: number[] = []
  visit(tree, function (node) {
    const where = placeOf(node)
    if (node.type === 'heading') {
      if (node.depth === 1 && levels.includes(1)) findings.push(`${where}: a second headline`)
      if (node.depth > (levels.at(-1) ?? 0) + 1)
        findings.push(`${where}: a heading skips to level ${node.depth}`)
      levels.push(node.depth)
    }
    if (node.type === 'html' && !allowed.test(node.value)) {
      findings.push(`${where}: \`${node.value.slice(0, 40)}\` is HTML that tools treat differently`)
    }
    if (node.type === 'text' && brokenHan.test(node.value)) {
      findings.push(`${where}: a line break between two characters, which is drawn as a space`)
    }
  })
  if (!levels.includes(1)) findings.push('1:1: there is no headline')
  return findings
}
