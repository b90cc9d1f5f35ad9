import {posix} from 'node:path'
import {strFromU8} from 'fflate'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {countOf} from '../count-of.ts'
import {isFromDocs} from './is-from-docs.ts'
import {type CheckResult, toResult} from './result.ts'
import {unpackEpub} from './unpack-epub.ts'

/**
 * Every link of HTML, EPUB and Markdown leads to something that is there: file and id.
 *
 * @param files
 *   Bytes by path in the output folder.
 * @param epub
 *   Path of the EPUB in it.
 */
export function checkLinks(files: ReadonlyMap<string, Uint8Array>, epub: string): CheckResult {
  const findings: string[] = []
  let count = 0
  const check = function (all: ReadonlyMap<string, Uint8Array>, own: RegExp, prefix: string): void {
    for (const [path, text] of [...all].filter(([path]) => own.test(path))) {
      for (const link of readLinks(path, strFromU8(text))) {
        if (/^[a-z][a-z\d+.-]*:/i.test(link)) continue
        count++
        const [file = '', id] = link.split('#')
        const target = file ? posix.join(posix.dirname(path), decode(file)) : path
        const bytes = all.get(target)
        if (!bytes) findings.push(`${prefix}${path}: there is no \`${target}\``)
        else if (id && !strFromU8(bytes).includes(` id="${id}"`)) {
          findings.push(`${prefix}${path}: there is no \`#${id}\` in \`${target}\``)
        }
      }
    }
  }
  const own = isFromDocs(files)
    ? /^html\/.*\.(?:html|css)$/
    : /^(?:html\/.*\.(?:html|css)|markdown\/.*\.md)$/
  check(files, own, '')
  check(unpackEpub(files, epub), /\.(?:xhtml|opf|ncx|css)$/, `${epub}/`)
  return toResult('Links', findings, countOf(count, 'link leads somewhere', 'links lead somewhere'))
}

/** All that a file points to, in order. */
function readLinks(path: string, text: string): string[] {
  if (path.endsWith('.md')) {
    const links: string[] = []
    visit(markdown.parse(text), ['link', 'image', 'definition'], function (node) {
      if ('url' in node) links.push(node.url)
    })
    return links
  }
  const pattern = path.endsWith('.css')
    ? /(?:url\(|@import\s+)\s*["']?([^"')]+)/g
    : /\s(?:href|src|xlink:href)="([^"]*)"/g
  // Code that is shown may have ` href="…"` in its text.
  const tags = path.endsWith('.css') ? text : [...text.matchAll(tag)].join('\n')
  return [...tags.matchAll(pattern)].map(([, link = '']) => link.replaceAll(/&(?:amp|#x26);/g, '&'))
}

const tag = /<[A-Za-z][^"<>]*(?:"[^"]*"[^"<>]*)*>/g

const markdown = unified().use(remarkParse).freeze()

/** A path as it is on the disk; one that is not encoded well leads nowhere as it stands. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
