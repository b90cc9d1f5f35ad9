import {parse as parseToml} from 'smol-toml'
import {isKind, type Kind} from '../edition/kinds.ts'
import {readYaml, textOfConfig} from '../tree/read-config.ts'
import {homePage} from './sites/home-page.ts'
import {readSubstitutions} from './sites/read-substitutions.ts'

/** What the front matter of a text says, in the words of any tool. */
export interface Matter {
  readonly title?: string
  readonly description?: string
  readonly authors: readonly string[]
  readonly kind: Kind
  /** What a site calls the text, by the keys that say so: `slug: /start`, `id`, `permalink`. */
  readonly addresses: readonly Address[]
  /** What the text is besides its own lines, as Markdown: a site makes its first page of front matter. */
  readonly home: readonly string[]
  /** What names in expressions stand for. */
  readonly substitutions: ReadonlyMap<string, string>
  /** Lines that it takes, its fences among them. */
  readonly lines: number
  /** What is wrong with it, if it cannot be read. */
  readonly fault?: string
}

/** A name by which a site knows a text, whatever its file is called. */
export interface Address {
  readonly key: 'slug' | 'id' | 'permalink'
  readonly value: string
}

const addressKeys = ['slug', 'id', 'permalink'] as const

/**
 * Read front matter: YAML between `---`, TOML between `+++`.
 *
 * Its keys are other tools' keys and pass without a word; a title that a site shows elsewhere
 * (`sidebar_label`) is none of the text's.
 */
export function readMatter(value: string): Matter {
  const found = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^|\n)\1[ \t]*(?:\n|$)/.exec(value)
  if (!found) return {...nothing, lines: 0}
  const [whole, marks, text = ''] = found
  const lines = whole.split('\n').length - 1
  try {
    const data: unknown = marks === '---' ? readYaml(text) : parseToml(text)
    if (!data || typeof data !== 'object') return {...nothing, lines}
    const fields = data as Record<string, unknown>
    const title = textOfConfig(fields.title)
    const description = textOfConfig(fields.description)
    const kind = textOfConfig(fields.kind)
    const people = fields.authors ?? fields.author
    return {
      authors: (Array.isArray(people) ? people : [people]).flatMap(nameOf),
      kind: isKind(kind) ? kind : 'article',
      addresses: addressKeys.flatMap((key) => {
        const value = textOfConfig(fields[key])
        return value ? [{key, value}] : []
      }),
      home: homePage(fields),
      substitutions: readSubstitutions(fields),
      lines,
      ...(title && {title}),
      ...(description && {description})
    }
  } catch (error) {
    const [fault = ''] = String((error as Error).message).split('\n')
    return {...nothing, lines, fault}
  }
}

const nothing = {
  authors: [],
  kind: 'article',
  addresses: [],
  home: [],
  substitutions: new Map()
} as const

function nameOf(value: unknown): string[] {
  const isPerson = value !== null && typeof value === 'object' && 'name' in value
  const name = textOfConfig(isPerson ? value.name : value)
  return name ? [name] : []
}
