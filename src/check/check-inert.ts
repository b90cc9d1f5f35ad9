import {countOf} from '../count-of.ts'
import {type Markup, openWrittenBook, select, type WrittenBook} from '../review/index.ts'
import {type CheckResult, toResult} from './result.ts'

/** Elements that do something, ask for something, or bring in what is elsewhere. */
const acting = new Set(
  'script form input button select textarea iframe object embed applet audio video base'.split(' ')
)
/** Attributes by which something is fetched without anybody's asking. */
const fetching = new Set(['src', 'srcset', 'srcSet', 'data', 'poster', 'background', 'xlink:href'])
/** What a page's own script could use to keep, send or fetch something. */
const tracking =
  /localStorage|sessionStorage|indexedDB|\bcookie|\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\b|\beval\b/
/** What belongs to the reader's device; on `body`, `html` or all elements. */
const forced =
  /(?:^|[}\s,])(?:body|html|:root|\*)(?:[^{},]*)(?:,[^{}]*)?\{[^}]*?(?<![-\w])(font-family|font-size|font|color|background(?:-color)?)\s*:/

/**
 * Nothing in a book acts by itself, reaches out, keeps anything, or takes from readers what is
 * theirs to decide.
 *
 * @param files
 *   Bytes by path in the output folder.
 * @param epub
 *   Path of the EPUB in it.
 */
export function checkInert(files: ReadonlyMap<string, Uint8Array>, epub: string): CheckResult {
  const book = openWrittenBook(files, '', epub)
  const own = book.paths.filter((path) => /^html\//.test(path) || path.startsWith(`${epub}/`))
  const findings = own.flatMap((path) =>
    lookAt(book, path, epub).map((finding) => `${path}: ${finding}`)
  )
  return toResult(
    'Inert',
    findings,
    `nothing acts or reaches out in ${countOf(own.length, 'file')}`
  )
}

function lookAt(book: WrittenBook, path: string, epub: string): string[] {
  const isEpub = path.startsWith(`${epub}/`)
  if (/\.(?:html|xhtml|svg|opf|ncx)$/.test(path)) {
    const page = path.endsWith('.html') ? book.html(path) : book.xml(path)
    return page ? lookAtPage(page.root, path, isEpub) : ['cannot be read']
  }
  if (path.endsWith('.css')) return lookAtStyle(book.text(path)?.value ?? '', isEpub)
  if (path.endsWith('.js')) {
    if (isEpub) return ['is a script']
    const found = tracking.exec(book.text(path)?.value ?? '')
    return found ? [`its script uses \`${found[0]}\``] : []
  }
  return []
}

function lookAtPage(root: Markup, path: string, isEpub: boolean): string[] {
  const findings: string[] = []
  const walk = function (node: Markup): void {
    if (node.type === 'element') findings.push(...lookAtElement(node, path, isEpub))
    for (const child of node.children) walk(child)
  }
  walk(root)
  if (!isEpub && path.endsWith('.html')) {
    const policy = select(
      root,
      ({name, attributes}) => name === 'meta' && /security/i.test(attributes.get('httpEquiv') ?? '')
    )
    const content = policy.map(({attributes}) => attributes.get('content')).join()
    if (content !== "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'") {
      findings.push(`has the policy \`${content}\`, expected that nothing but its own is let in`)
    }
  }
  return findings
}

function lookAtElement(
  {name, attributes, children}: Markup,
  path: string,
  isEpub: boolean
): string[] {
  const findings: string[] = []
  const isDrawing = path.endsWith('.svg')
  if (isDrawing && name === 'style') {
    const style = children.map(({value}) => value).join('')
    findings.push(...lookAtStyle(style.replace(ownFont, ''), false))
  }
  // The pages of the HTML edition turn by arrow keys.
  const isReader =
    !isEpub && name === 'script' && attributes.get('src') === 'reader.js' && children.length === 0
  if (acting.has(name) && !isReader) findings.push(`has <${name}>`)
  if (name === 'meta' && attributes.get('name') === 'generator') findings.push('names a generator')
  for (const [key, value] of attributes) {
    if (/^on[a-z]/i.test(key)) findings.push(`has \`${key}\` on <${name}>`)
    const isDrawn = isDrawing && /^\s*data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(value)
    if (!isDrawn && /^\s*(?:javascript|data|vbscript):/i.test(value) && /href|src/i.test(key)) {
      findings.push(`has \`${value.slice(0, 40)}\` on <${name}>`)
    }
    const isFetched =
      fetching.has(key) || (key === 'href' && (name === 'link' || path.endsWith('.opf')))
    // Where the edition will be is told, not fetched.
    const isCanonical = /canonical/.test(attributes.get('rel') ?? '')
    if (isFetched && !isCanonical && /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(value)) {
      findings.push(`brings in \`${value}\``)
    }
    // Drawing programs write colours and lines so; they hold for the drawing alone.
    if (key === 'style' && isDrawing) findings.push(...lookAtStyle(value, false))
    else if (key === 'style') findings.push(`has a style of its own on <${name}>`)
  }
  return findings
}

/** A drawing may hold the font of its words, as drawing programs write it. */
const ownFont = /@font-face\s*\{(?![^}]*url\(\s*["']?(?!data:))[^}]*\}/g

function lookAtStyle(style: string, isEpub: boolean): string[] {
  const findings: string[] = []
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, '')
  for (const [, url = ''] of plain.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s]+)/g)) {
    if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url)) findings.push(`brings in \`${url}\``)
  }
  if (/@font-face\s*\{(?![^}]*unicode-range)[^}]*\}/.test(plain)) {
    findings.push('brings a whole font, expected rare characters only')
  }
  const takes = isEpub ? forced.exec(plain) : null
  if (takes) findings.push(`sets ${takes[1]} for the whole page, which is the reader’s to decide`)
  return findings
}
