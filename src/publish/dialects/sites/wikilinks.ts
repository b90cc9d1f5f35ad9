import {escapeLabel} from '../lines/escape-label.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {replaceOutsideCode} from './outside-code.ts'

/** Begins the address of a page that is known by its name alone, wherever it lies. */
export const wikiScheme = 'wiki:'

/**
 * Write the links of Obsidian, Foam and wikis as links, and what they embed as pictures, or as links where
 * it is no picture; names of blocks (`^gauge-1`) and remarks (`%%why%%`) go.
 *
 * ```text
 * [[Low water]]              [Low water](<wiki:Low%20water>)
 * [[Low water#Ice|the ice]]  [the ice](<wiki:Low%20water#Ice>)
 * ![[board.png|200]]         ![board](<wiki:board.png>)
 * ```
 *
 * @see https://help.obsidian.md/links
 */
export function rewriteWikilinks(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!value.includes('[[') && !/\s\^[\w-]+$|%%/m.test(value)) return [...lines]
  const kindOf = createCodeReader()
  return lines.map((line) => {
    if (kindOf(line.text) !== 'text') return line
    const text = replaceOutsideCode(line.text, link, (_, __, embed = '', target = '', words) =>
      target === '' ? '' : write(embed, target, words)
    ).replace(/(?:^|[ \t])\^[A-Za-z\d][\w-]*[ \t]*$/, '')
    return text === line.text ? line : {...line, text}
  })
}

/** A remark, or a link; the name of a block may stand right behind what is embedded. */
const link =
  /(%%.*?%%)|(!?)\[\[([^[\]\n|]+?)(?:\\?\|([^[\]\n]*))?\]\](?!\()(?:(?<=!\[\[[^[\]\n]*\]\])\^[\w-]+[ \t]*$)?/g

function write(embed: string, target: string, words: string | undefined): string {
  const address = encodeURI(target.trim().replace(/\\$/, '')).replace(/[<>]/g, encodeURIComponent)
  if (address.startsWith('#^') || target.trim() === '') return words ?? ''
  const isPicture = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?:#.*)?$/i.test(target)
  if (embed && isPicture) {
    const alt = words && !/^\d+(?:x\d+)?$/.test(words) ? words : nameOf(target)
    return `![${escapeLabel(alt)}](<${wikiScheme}${address}>)`
  }
  const shown = words?.trim() || wordsOf(target.trim())
  return `[${escapeLabel(shown)}](<${wikiScheme}${address}>)`
}

function nameOf(target: string): string {
  return target
    .replace(/[#?].*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
}

/** `Page#Heading` is shown as `Page > Heading`; a block of a page has no name that is shown. */
function wordsOf(target: string): string {
  return target
    .replace(/#\^.*$/, '')
    .replace(/^#/, '')
    .replaceAll('#', ' > ')
}
