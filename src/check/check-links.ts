import {posix} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {type CheckResult, toResult} from './result.ts'

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
  const inEpub = new Map(Object.entries(unzipSync(files.get(epub)!)))
  const check = function (
    all: ReadonlyMap<string, Uint8Array>,
    path: string,
    prefix: string
  ): void {
    const text = strFromU8(all.get(path)!)
    const links = path.endsWith('.md')
      ? [...text.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)]
      : [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    for (const [, link = ''] of links) {
      if (/^[a-z][a-z\d+.-]*:/i.test(link)) continue
      count++
      const [file = '', id] = link.replaceAll('&amp;', '&').split('#')
      const target = file ? posix.join(posix.dirname(path), decodeURI(file)) : path
      const bytes = all.get(target)
      if (!bytes) findings.push(`${prefix}${path}: there is no \`${target}\``)
      else if (id && !hasId(strFromU8(bytes), id)) {
        findings.push(`${prefix}${path}: there is no \`#${id}\` in \`${target}\``)
      }
    }
  }
  for (const path of files.keys()) {
    if (/^(?:html\/.*\.html|markdown\/.*\.md)$/.test(path)) check(files, path, '')
  }
  for (const path of inEpub.keys()) {
    if (/\.(?:xhtml|opf|ncx)$/.test(path)) check(inEpub, path, `${epub}/`)
  }
  return toResult('Links', findings, `${count} links lead somewhere`)
}

function hasId(text: string, id: string): boolean {
  return text.includes(` id="${id}"`)
}
