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
  let isRemark = false
  let isRaw = false
  return lines.flatMap((line) => {
    if (!isRemark && kindOf(line.text) !== 'text') return [line]
    const [, name = '', rest = ''] = block.exec(line.text) ?? []
    if (name === 'raw' || name === 'endraw') isRaw = name === 'raw'
    if (name === 'raw' || name === 'endraw') return []
    // What is shown as it is has no expressions.
    if (isRaw) return [{...line, text: line.text.replaceAll('{{', '\\{{')}]
    if (name === 'comment' || name === 'endcomment') isRemark = name === 'comment'
    if (isRemark || name === 'endcomment') return []
    if (name === 'highlight') {
      const fence = '```' + (/^\s*([\w+#-]+)/.exec(rest)?.[1] ?? '')
      kindOf(fence)
      return [{...line, text: fence}]
    }
    if (silent.test(name)) {
      if (!name.startsWith('end') && !/^(?:else|elsif|when)$/.test(name)) onTag(name, line.number)
      return []
    }
    const text = outsideCode(line.text, (piece) =>
      piece
        .replace(
          /\{%-?\s*link\s+(\S+)\s*-?%\}/g,
          (_, path: string) => `/${path.replace(/^\//, '')}`
        )
        .replace(/\{%-?\s*post_url\s+(\S+)\s*-?%\}/g, (_, path: string) => `/_posts/${path}.md`)
        .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
        .replace(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/g, '')
        .replace(/(?!^)\{%-?\s*(\w+)[^%]*%\}|\{%-?\s*(\w+)[^%]*%\}(?!\s*$)/g, (_, one, two) => {
          onTag(one ?? two, line.number)
          return ''
        })
    )
    return [text === line.text ? line : {...line, text}]
  })
}

/** `{% endhighlight %}` closes the fence that `{% highlight %}` opens; in code nothing else is read. */
export function closeHighlights(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!value.includes('endhighlight')) return [...lines]
  return lines.map((line) =>
    /^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/.test(line.text) ? {...line, text: '```'} : line
  )
}
