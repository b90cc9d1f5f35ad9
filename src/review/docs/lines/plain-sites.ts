import {append} from '../../../append.ts'
import {mayClose, mayOpen} from '../words.ts'
import {plainDefinitions} from './plain-indented.ts'
import {plainVue} from './plain-vue.ts'
import {createFenceWalk, rewriteBesideCode} from './walk-fences.ts'

/** What is known of the site that a text was written for. */
export interface PlainSite {
  /** `dialect` of the book, such as `hugo`. */
  readonly dialect: string
  readonly hasWikilinks: boolean
  /** Extensions of Python-Markdown that mark words within lines. */
  readonly extensions: ReadonlySet<string>
  /** Whether `{{ x }}` is filled in by a program. */
  readonly hasExpressions: boolean
  /** Title and description of the front matter. */
  readonly front: Readonly<Record<string, string>>
  /** What names in expressions stand for. */
  readonly substitutions: ReadonlyMap<string, string>
  /** Words of a first page that is front matter alone, as Markdown. */
  readonly home: readonly string[]
}

/**
 * Take out of the lines of a text what only the program of its site understands: shortcodes of Hugo and
 * tags of Jekyll but for their titles, expressions, brackets of wiki links, marks within lines.
 */
export function plainSites(lines: readonly string[], site: PlainSite): string[] {
  const {dialect} = site
  const walk = createFenceWalk()
  const readers: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
    hugo: plainShortcodes,
    jekyll: (all) => plainFigures(plainLiquid(all)),
    mkdocs: (all) => plainFigures(plainDefinitions(all)),
    vitepress: plainVue
  }
  const known = readers[dialect]?.(lines) ?? lines
  let raw: string | undefined
  const hasAttributes = dialect === 'hugo' || dialect === 'jupyter-book'
  let isFormula = false
  return known.map((line) => {
    if (walk(line) !== 'text') {
      return dialect === 'hugo' ? line.replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, unescaped) : line
    }
    if (/^[\s>]*\$\$\s*$/.test(line)) isFormula = !isFormula
    if (isFormula) return line
    if (hasAttributes && attributes.test(line)) return ''
    if (dialect === 'mdbook' && /^[\s>]*\{\{.*\}\}\s*$/.test(line)) return ''
    const [, marks, name] = /^\s*(:{3,})\s*([\w-]*)/.exec(line) ?? []
    if (raw !== undefined && marks === raw && name === '') raw = undefined
    else if (raw === undefined && name === 'v-pre') raw = marks
    const isRaw = raw !== undefined || /\bv-pre\b/.test(line)
    const known =
      dialect === 'jupyter-book' ? line.replace(spans, (_, code, words) => code ?? words) : line
    const text = rewriteBesideCode(site.hasWikilinks ? plainWikilinks(known) : known, (piece) =>
      plainPiece(piece, site, isRaw)
    )
    if (dialect === 'hugo') return text.replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, unescaped)
    return site.hasWikilinks ? text.replace(/(?:^|[ \t])\^[A-Za-z\d][\w-]*[ \t]*$/, '') : text
  })
}

/** Code, which stays, or `[words]{.wide}`, which may have code in it. */
const spans = /(`+[^`]*`+)|(?<![\\!])\[([^[\]]+)\]\{[.#][\w-]+(?:\s[^{}]*)?\}/g

/** Lines that say how the block beside them is set: `{.wide #board}`. */
const attributes =
  /^[\s>]*\{\s*(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s}]+))(?:\s+(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s}]+)))*\s*\}\s*$/

function unescaped(whole: string, open: string | undefined, close: string | undefined): string {
  return open ? `{{${open}` : `${close ?? whole}}}`
}

function plainPiece(piece: string, site: PlainSite, isRaw: boolean): string {
  const {dialect, hasWikilinks, hasExpressions, extensions, front, substitutions} = site
  let text = piece
  if (!isRaw && hasExpressions) {
    text = text.replace(/(\\?)\{\{-?(?![<%#])(.*?)-?\}\}/g, (whole, escaped, code: string) => {
      if (escaped) return whole.slice(1)
      const name = /^\s*(?:\$?frontmatter|page)\.(title|description)\s*$/.exec(code)?.[1]
      if (name !== undefined) return front[name] ?? ''
      const given = substitutions.get(code.trim())
      if (given !== undefined) return given
      return /^\s*(["'`])([^"'`]*)\1(?:\s*\|\s*\w+_url)?\s*$/.exec(code)?.[2] ?? ''
    })
  }
  if (dialect === 'vitepress' && /<[A-Za-z]/.test(text))
    text = text.replace(/(?<=<[A-Za-z][^<>]*)\s(?:[@:#]|v-)[\w.:-]*(?:=(?:"[^"]*"|'[^']*'))?/g, '')
  if (dialect === 'hugo') {
    // A reference, or another that stands in a line.
    text = text.replace(
      /\{\{[<%]\s*(?:rel)?ref\s+"?([^"\s]*?)"?\s*[>%]\}\}/g,
      (_, address: string) => address
    )
    // A site may have formulas between these; the page tells whether it has.
    text = text.replace(/\\\(((?:(?!\\\)).)+)\\\)/g, `${mayOpen}$1${mayClose}`)
  }
  if (extensions.has('critic')) {
    text = text
      .replace(/\{>>.*?<<\}/g, '')
      .replace(/\{==(.+?)==\}|\{\+\+(.+?)\+\+\}|\{--(.+?)--\}/g, '$1$2$3')
  }
  if (extensions.has('mark') || hasWikilinks) text = text.replace(/==(?=\S)([^=]*[^\s=])==/g, '$1')
  if (extensions.has('keys')) text = text.replace(/\+\+([\w"-]+(?:\+[\w"-]+)*)\+\+/g, '$1')
  if (extensions.has('caret')) text = text.replace(/\^\^(\S[^^]*)\^\^|\^([^\s^]+)\^/g, '$1$2')
  if (extensions.has('tilde')) text = text.replace(/(?<!~)~([^\s~]+)~(?!~)/g, '$1')
  return text
}

/** A link may have code in it, and stands in none. */
function plainWikilinks(line: string): string {
  return line.replace(
    /(`+[^`]*`+)|%%.*?%%|(!?)\[\[([^[\]|]+?)(?:\\?\|([^[\]]*))?\]\](?!\()/g,
    (whole, code, embed, target, words) => {
      if (code !== undefined) return whole
      return target === undefined ? '' : plainWikilink(whole, embed, target, words)
    }
  )
}

/** A page is called by its words or its name; a picture is none of the words. */
function plainWikilink(_: string, embed: string, target: string, words = ''): string {
  if (embed && /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?:#.*)?$/i.test(target)) return ''
  const name = target
    .trim()
    .replace(/#\^.*$/, '')
    .replace(/^#/, '')
    .replaceAll('#', ' > ')
  const shown = words.trim() || name
  return shown.replace(words.includes('`') ? /[\\*[\]<>]/g : /[\\*_[\]<>]/g, (sign) => `\\${sign}`)
}

/** Tags of Hugo as tags of one kind, each in a line of its own, as far as they say something. */
function plainShortcodes(lines: readonly string[]): string[] {
  const out: string[] = []
  const walk = createFenceWalk()
  let isRemark = false
  let isCode = false
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!
    if (!isRemark && walk(line) !== 'text') {
      out.push(line)
      continue
    }
    const pane = /^\s*\{\{[<%]\s*(\/?)\s*tabpane\b(.*)$/.exec(line)
    if (pane) isCode = !pane[1] && !/\btext="?true/.test(pane[2]!)
    const tab = isCode ? /^\s*\{\{<\s*tab\b(.*)>\}\}\s*$/.exec(line)?.[1] : undefined
    const isEnd = (one: string) => /^\s*\{\{<\s*\/\s*tab\s*>\}\}\s*$/.test(one)
    const end = tab === undefined ? -1 : lines.findIndex((one, index) => index > at && isEnd(one))
    if (tab !== undefined && end > 0) {
      const isText = /\btext="?true/.test(tab)
      const title = /\b(?:header|title|name)="([^"]*)"/.exec(tab) ?? /^\s*"([^"]*)"/.exec(tab)
      out.push('', title?.[1] ?? '', '', isText ? '' : longFence)
      append(out, lines.slice(at + 1, end))
      out.push(isText ? '' : longFence)
      at = end
      continue
    }
    while (line.lastIndexOf('{{') > line.lastIndexOf('}}') && /\{\{[<%]/.test(line)) {
      const next = lines[at + 1]
      if (next === undefined || next.trim() === '') break
      line += ` ${next.trim()}`
      at++
    }
    const remark = /\{\{[<%]\s*(\/?)\s*comment\s*[>%]\}\}/.exec(line)
    if (isRemark || remark) {
      isRemark = !/\{\{[<%]\s*\/\s*comment/.test(line)
      continue
    }
    const isAlone = line.replace(inCodeOrNot, (_, code) => code ?? '').trim() === ''
    const plain = line.replace(inCodeOrNot, (whole, code, end, name, rest) =>
      code === undefined ? plainShortcode(whole, end, name, rest, isAlone) : whole
    )
    append(out, plain.split('\n'))
  }
  return out
}

/** Code within a line, or a shortcode, in which backticks may stand. */
const inCodeOrNot =
  /(`+[^`]*`+)|\{\{[<%]\s*(\/?)\s*([\w-][\w/.-]*)((?:"[^"]*"|`[^`]*`|[^"`])*?)\/?\s*[>%]\}\}/g

function plainShortcode(
  whole: string,
  end: string,
  name: string,
  rest: string,
  isAlone: boolean
): string {
  if (/^(?:rel)?ref$/.test(name)) return whole
  if (name === 'highlight') return '\n~~~\n'
  if (name === 'br') return ' '
  if (name === 'param') return ''
  const value = (key: string) =>
    new RegExp(`\\b${key}=(?:"([^"]*)"|([^\\s"]+))`).exec(rest)?.slice(1).find(Boolean)
  if (/^(?:figure|img|imgproc|image)$/.test(name)) {
    const src = value('src') ?? /"([^"]*)"|(\S+)/.exec(rest)?.slice(1).find(Boolean)
    const title = value('caption') ?? value('title')
    return src && !end ? `![](<${src}>${title ? ` "${title.replaceAll('"', '”')}"` : ''})` : ''
  }
  const isBox = /^(?:alert|pageinfo|notice|callout|admonition|hint)$/.test(name)
  const isTitled =
    /^(?:note|tip|info|warning|caution|danger|important|tab|details|expand|collapse)$/.test(name)
  // What is no box and has words beside it is part of a sentence.
  if (!isAlone && !isBox && !isTitled && !/^(?:tabs|tabpane)$/.test(name)) return ''
  if (end) return '\n\n'
  const bare = rest.replace(/[\w-]+=(?:"[^"]*"|\S+)/g, '')
  const words = [...bare.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(
    ([, quoted, word]) => quoted ?? word!
  )
  const said = value('title') ?? value('header') ?? value('name') ?? value('summary')
  if (isBox) return `\n\n${said ?? words[1] ?? ''}\n\n`
  return `\n\n${said ?? (isTitled ? (words[0] ?? '') : '')}\n\n`
}

/** Stands for a brace that is shown as it is, whatever it looks like. */
export const shownBrace = '\uFDD6'

/** Lines with tags that go on in the next one. */
function joinTags(lines: readonly string[]): string[] {
  const walk = createFenceWalk()
  const out: string[] = []
  let isOpen = false
  for (const line of lines) {
    if (isOpen && /^[^{%]*%\}/.test(line)) out.push(`${out.pop()} ${line.trim()}`)
    else out.push(line)
    isOpen = walk(line) === 'text' && /\{%[^%]*$/.test(line)
  }
  return out
}

/** Tags of Jekyll: code between two of them is a fence, links are addresses, the others say nothing. */
function plainLiquid(lines: readonly string[]): string[] {
  let isRemark = false
  let isRaw = false
  /** Whether code stands between two tags, and whether a tag in it is only shown. */
  let isHighlight = false
  const walk = createFenceWalk()
  const marks = /\{%-?\s*(end)?raw\s*-?%\}/g
  return joinTags(lines).flatMap((line) => {
    const isEnd = /^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/.test(line)
    if (isHighlight) {
      if (isEnd && !isRaw) {
        isHighlight = false
        return [longFence]
      }
      for (const [, end] of line.matchAll(marks)) isRaw = end === undefined
      return [line.replace(marks, '')]
    }
    if (!isRemark && walk(line) !== 'text') return [line]
    const name = /^\s*\{%-?\s*(\w+).*%\}\s*$/.exec(line)?.[1]
    if (name === 'raw' || name === 'endraw') {
      isRaw = name === 'raw'
      return []
    }
    if (isRaw) return [line.replaceAll('{', shownBrace)]
    if (name === 'highlight') {
      isHighlight = true
      return [longFence]
    }
    if (name === 'comment' || name === 'endcomment') isRemark = name === 'comment'
    if (isRemark || name !== undefined) return []
    return [
      rewriteBesideCode(line, (piece) =>
        piece
          .replace(/\{%-?\s*raw\s*-?%\}(.*?)\{%-?\s*endraw\s*-?%\}/g, (_, inner: string) =>
            inner.replaceAll('{', shownBrace)
          )
          .replace(/\{%-?\s*(?:link|post_url)\s+(\S+)\s*-?%\}/g, '$1')
          .replace(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/g, '')
          .replace(/\{%[^%]*%\}/g, '')
      )
    ]
  })
}

const longFence = '~'.repeat(40)
/** Elements of MkDocs with Markdown in them: marks stand alone, a figure's lines are not set in. */
function plainFigures(lines: readonly string[]): string[] {
  const walk = createFenceWalk()
  const names: string[] = []
  return lines.flatMap((line) => {
    if (walk(line) !== 'text') return [line]
    const open = /^\s*<([a-z]\w*)\b[^<>]*\smarkdown(?=[\s=>])[^<>]*>\s*$/.exec(line)?.[1]
    if (open !== undefined) {
      names.push(open)
      return [line.trim(), '']
    }
    const name = names.at(-1)
    if (name !== undefined && line.trim() === `</${name}>`) {
      names.pop()
      return ['', line.trim(), '']
    }
    return [name === 'figure' ? line.trimStart() : line]
  })
}
