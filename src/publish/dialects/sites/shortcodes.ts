import {escapeLabel} from '../lines/escape-label.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {replaceOutsideCode} from './outside-code.ts'

/** `{{< name … >}}` or `{{% name … %}}`, with `/` for one that ends, `/*` for one that is only shown. */
const shortcode =
  /\{\{([<%])\s*(\/?)\s*([\w-][\w/.-]*)((?:"[^"]*"|`[^`]*`|(?![>%]\}\})[^"`])*?)\s*\/?\s*[>%]\}\}/g

/**
 * Write the shortcodes of Hugo as tags, each in a line of its own: `{{< alert title="Ice" >}}` is
 * `{% alert title="Ice" %}`. References are addresses, a figure is a picture, code is a fence; those that
 * say nothing go.
 *
 * @param onInLine
 *   Called with one that only a program follows, among the words of a line: its marks go.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function rewriteShortcodes(
  lines: readonly NumberedLine[],
  value: string,
  onInLine: (name: string, line: number) => void
): NumberedLine[] {
  if (!/\{\{[<%]/.test(value)) return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  let isRemark = false
  /** What the tabs around are told, where they hold code. */
  let pane: Told | undefined
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!
    if (!isRemark && kindOf(line.text) !== 'text') {
      result.push({...line, text: shown(line.text)})
      continue
    }
    // One that goes on in the next lines.
    while (
      /\{\{[<%](?:(?![>%]\}\}).)*$/.test(line.text) &&
      at + 1 < lines.length &&
      at < lines.length
    ) {
      const next = lines[at + 1]!
      if (next.text.trim() === '') break
      at++
      line = {...line, text: `${line.text} ${next.text.trim()}`}
    }
    const remark = /\{\{[<%]\s*(\/?)\s*comment\s*[>%]\}\}/.exec(line.text)
    if (isRemark || remark) {
      const isEnd = /\{\{[<%]\s*\/\s*comment\s*[>%]\}\}/.test(line.text)
      if (!isEnd) isRemark = true
      else isRemark = false
      continue
    }
    const [, isEnd, told] =
      /^\s*\{\{[<%]\s*(\/?)\s*tabpane\b(.*?)[>%]\}\}\s*$/.exec(line.text) ?? []
    if (told !== undefined) pane = isEnd ? undefined : codeTabs(readTold(told))
    const end = pane && codeTab.test(line.text) ? endOfTab(lines, at) : undefined
    if (pane && end !== undefined) {
      result.push(...writeCodeTab(lines.slice(at, end + 1), pane))
      at = end
      continue
    }
    const written = write(line.text, (name) => onInLine(name, line.number))
    for (const text of written.split('\n')) result.push({...line, text})
  }
  return result
}

const codeTab = /^\s*\{\{<\s*tab\b(.*?)>\}\}\s*$/

/** Docsy: tabs hold code, but where they say that it is text. */
function codeTabs(told: Told): Told | undefined {
  return told.named.get('text') === 'true' ? undefined : told
}

function endOfTab(lines: readonly NumberedLine[], at: number): number | undefined {
  const end = lines.findIndex(
    ({text}, index) => index > at && /^\s*\{\{<\s*\/\s*tab\s*>\}\}\s*$/.test(text)
  )
  return end < 0 ? undefined : end
}

/** A tab that holds code, with the lines that open and close it. */
function writeCodeTab(lines: readonly NumberedLine[], pane: Told): NumberedLine[] {
  const first = lines[0]!
  const tab = readTold(codeTab.exec(first.text)?.[1] ?? '')
  const inside = lines.slice(1, -1).map((line) => ({...line, text: shown(line.text)}))
  const {told} = tagFor('tab', tab)
  const isText = codeTabs(tab) === undefined
  const header = tab.named.get('header') ?? tab.list[0] ?? ''
  const named = pane.named.get('langEqualsHeader') === 'true' ? header.toLowerCase() : undefined
  const language = tab.named.get('lang') ?? pane.named.get('lang') ?? named ?? 'text'
  const fence = '`'.repeat(
    Math.max(3, ...inside.map(({text}) => (/`{3,}/.exec(text)?.[0].length ?? 0) + 1))
  )
  const code = isText
    ? inside
    : [
        {...first, text: `${fence}${/^[\w+#-]+$/.test(language) ? language : 'text'}`},
        ...inside,
        {...lines.at(-1)!, text: fence}
      ]
  return [{...first, text: `{% tab${told} %}`}, ...code, {...lines.at(-1)!, text: '{% endtab %}'}]
}

/** `{{</* alert *​/>}}` shows how a shortcode is written. */
function shown(text: string): string {
  return text.replace(/\{\{([<%])\/\*/g, '{{$1').replace(/\*\/([>%])\}\}/g, '$1}}')
}

function write(text: string, onInLine: (name: string) => void): string {
  const isAlone = replaceOutsideCode(text, shortcode, () => '').trim() === ''
  const marked = replaceOutsideCode(text, shortcode, (_, __, end = '', name = '', rest = '') => {
    const told = readTold(rest)
    const [first = ''] = told.list
    // In the address of a link.
    if (/^(?:rel)?ref$/.test(name)) return first
    if (name === 'param' || name === 'br') return name === 'br' ? '<br>' : ''
    if (/^(?:figure|img|imgproc|image)$/.test(name) && end === '') {
      const src = told.named.get('src') ?? first
      const alt = told.named.get('alt') ?? told.named.get('caption') ?? ''
      const title = told.named.get('caption') ?? told.named.get('title')
      return src
        ? `![${escapeLabel(alt)}](<${src}>${title ? ` "${title.replaceAll('"', '”')}"` : ''})`
        : ''
    }
    if (name === 'highlight') return end ? '\n```\n' : `\n\`\`\`${first}\n`
    const tag = tagFor(name, told)
    if (!isAlone && !tag.isBox) {
      if (!end) onInLine(name)
      return ''
    }
    return `\n{% ${end ? 'end' : ''}${tag.name}${end ? '' : tag.told} %}\n`
  })
  const lines = shown(marked).split('\n')
  return marked === text
    ? lines.join('\n')
    : lines.filter((line, _, all) => all.length === 1 || line.trim() !== '').join('\n')
}

/** What a shortcode is told: by names, and one after the other. */
interface Told {
  readonly named: ReadonlyMap<string, string>
  readonly list: readonly string[]
}

function readTold(rest: string): Told {
  const named = new Map<string, string>()
  const list: string[] = []
  for (const [, key, double, tick, bare] of rest.matchAll(
    /(?:([\w-]+)=)?(?:"([^"]*)"|`([^`]*)`|([^\s"`=]+))/g
  )) {
    const value = double ?? tick ?? bare ?? ''
    if (key === undefined) list.push(value)
    else named.set(key, value)
  }
  return {named, list}
}

/** A tag, and whether it is one that has a meaning in a book. */
function tagFor(name: string, {named, list}: Told): {name: string; told: string; isBox: boolean} {
  const title =
    named.get('title') ?? named.get('header') ?? named.get('name') ?? named.get('summary')
  const say = (words: string | undefined, style?: string) =>
    (style ? ` style="${style}"` : '') + (words ? ` title="${words.replaceAll('"', '”')}"` : '')
  if (/^(?:alert|pageinfo|notice|callout|admonition|hint)$/.test(name)) {
    const style = named.get('type') ?? named.get('color') ?? named.get('style') ?? list[0] ?? 'note'
    const [kind = style] = style.split(/\s/)
    return {name: 'hint', told: say(title ?? list[1], colors[kind] ?? kind), isBox: true}
  }
  if (/^(?:note|tip|info|warning|caution|danger|important)$/.test(name))
    return {name: 'hint', told: say(title ?? list[0], name), isBox: true}
  if (name === 'tabpane' || name === 'tabs') return {name: 'tabs', told: '', isBox: true}
  if (name === 'tab') return {name: 'tab', told: say(title ?? list[0]), isBox: true}
  if (name === 'details' || name === 'expand' || name === 'collapse')
    return {name: 'details', told: say(title ?? list[0]), isBox: true}
  return {
    name:
      name
        .replace(/[/.]/g, '-')
        .replace(/^[^a-z]+/i, '')
        .toLowerCase() || 'group',
    told: say(title),
    isBox: false
  }
}

/** Docsy's names of colours. */
const colors: Readonly<Record<string, string>> = {
  primary: 'note',
  secondary: 'note',
  success: 'tip',
  light: 'note',
  dark: 'note'
}
