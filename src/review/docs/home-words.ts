import {parse} from 'yaml'

/** Keys of the front matter of a site's first page that are shown, in their order. */
const shown = [
  'heroText',
  'name',
  'text',
  'tagline',
  'actions',
  'actionText',
  'features',
  'title',
  'details',
  'linkText'
]

/** The words of a page that a site makes of front matter alone, in the order in which they are shown. */
export function homeWords(value: string): readonly string[] {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\n---[ \t]*(?:\r?\n|$)/.exec(value)?.[1]
  if (front === undefined || !/^(?:layout: *home|home: *true|template: *splash)\b/m.test(front))
    return []
  let fields: unknown
  try {
    fields = parse(front)
  } catch {
    return []
  }
  const {hero = {}, ...page} = fields as Record<string, unknown>
  const own = hero as Record<string, unknown>
  if (!own.name && !own.title && !page.heroText && !own.text) own.name = page.title
  else if (own.title) own.name ??= own.title
  const {title: _, ...heroWithoutTitle} = own
  const {title: __, actions, ...rest} = page
  return wordsOf({actions, ...rest, ...heroWithoutTitle})
}

function wordsOf(fields: unknown): string[] {
  if (!fields || typeof fields !== 'object') return []
  const all = fields as Record<string, unknown>
  return shown.flatMap((key) => {
    const value = all[key]
    if (Array.isArray(value)) return value.flatMap(wordsOf)
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return [
      String(value)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*_[\]#~|{}]/g, '\\$&')
    ]
  })
}
