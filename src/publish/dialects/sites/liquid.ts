import {fenced} from '../includes/take-lines.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {outsideCode} from './outside-code.ts'

const block = /^\s*\{%-?\s*(\w+)\b(.*?)-?%\}\s*$/
const silent =
  /^(?:end)?(?:for|if|unless|case|capture|tablerow)$|^(?:else|elsif|when|assign|increment|decrement|cycle|break|continue|include|include_relative|include_cached|seo|feed_meta|render|layout)$/

/**
 * Write the tags of Jekyll as a book has them: `{% link a.md %}` is an address, `{% highlight js %}` a fence;
 * remarks go, and so do tags that repeat, choose and bring in, while what stands between them stays.
 *
 * @param onTag
 *   Called with a tag that only a program follows, and the number of its line.
 * @see https://jekyllrb.com/docs/liquid/tags/
 */
export function rewriteLiquid(
  lines: readonly NumberedLine[],
  value: string,
  onTag: (name: string, line: number) => void
): NumberedLine[] {
  if (!value.includes('{%')) return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  let isRemark = false
  let isRaw = false
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!
    if (!isRemark && kindOf(line.text) !== 'text') {
      result.push(line)
      continue
    }
    // A tag that goes on in the next line.
    if (!isRaw && /\{%[^%]*$/.test(line.text) && /^[^{%]*%\}/.test(lines[at + 1]?.text ?? ''))
      line = {...line, text: `${line.text.trimEnd()} ${lines[++at]!.text.trim()}`}
    const {text, number} = line
    const [, name = '', rest = ''] = block.exec(text) ?? []
    if (name === 'raw' || name === 'endraw') {
      isRaw = name === 'raw'
      continue
    }
    if (isRaw) {
      result.push({...line, isShown: true})
      continue
    }
    if (name === 'comment' || name === 'endcomment') isRemark = name === 'comment'
    if (isRemark || name === 'endcomment') continue
    if (name === 'highlight') {
      const end = endOfHighlight(lines, at)
      const code = lines.slice(at + 1, end).map((one) => one.text.replace(raw, ''))
      const language = /^\s*([\w+#-]+)/.exec(rest)?.[1] ?? 'text'
      for (const [index, one] of fenced(code.join('\n'), [language]).split('\n').entries())
        result.push({text: one, number: lines[Math.min(at + index, end)]?.number ?? number})
      at = end
      continue
    }
    if (silent.test(name)) {
      if (!name.startsWith('end') && !/^(?:else|elsif|when)$/.test(name)) onTag(name, number)
      continue
    }
    const written = outsideCode(text, (piece) =>
      piece
        .replace(/\{%-?\s*raw\s*-?%\}(.*?)\{%-?\s*endraw\s*-?%\}/g, (_, shown: string) =>
          shown.replace(/\{(?=[{%])/g, '\\{')
        )
        .replace(
          /(?<!\\)\{%-?\s*link\s+(\S+)\s*-?%\}/g,
          (_, path: string) => `/${path.replace(/^\//, '')}`
        )
        .replace(
          /(?<!\\)\{%-?\s*post_url\s+(\S+)\s*-?%\}/g,
          (_, path: string) => `/_posts/${path}.md`
        )
        .replace(raw, '')
        .replace(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/g, '')
        .replace(
          /(?!^)(?<!\\)\{%-?\s*(\w+)[^%]*%\}|(?<!\\)\{%-?\s*(\w+)[^%]*%\}(?!\s*$)/g,
          (_, one, two) => {
            onTag(one ?? two, number)
            return ''
          }
        )
    )
    result.push(written === text ? line : {...line, text: written})
  }
  return result
}

const raw = /\{%-?\s*(?:end)?raw\s*-?%\}/g

/** Index of the line that ends the code which a line begins; one that is only shown is within raw text. */
function endOfHighlight(lines: readonly NumberedLine[], at: number): number {
  let isRaw = false
  for (let index = at + 1; index < lines.length; index++) {
    const {text} = lines[index]!
    if (!isRaw && /^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/.test(text)) return index
    for (const [tag] of text.matchAll(raw)) isRaw = !tag.includes('end')
  }
  return lines.length
}
