import {textOfConfig} from '../../tree/read-config.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Write the first page of a site, which VitePress, VuePress and Starlight make of front matter alone, as
 * Markdown: its name, what is said of it, where to begin, and what it is praised for.
 *
 * ```yaml
 * layout: home
 * hero: {name: Gauge, tagline: Reads itself, actions: [{text: Start, link: /start}]}
 * features: [{title: Cheap, details: It costs nothing}]
 * ```
 *
 * @returns
 *   Lines; none for any other page.
 * @see https://vitepress.dev/reference/default-theme-home-page
 */
export function homePage(fields: Fields): string[] {
  const hero = group(fields.hero)
  const isHome =
    fields.layout === 'home' || fields.home === true || (fields.template === 'splash' && hero)
  if (!isHome) return []
  const {name, title, text, tagline} = hero ?? {}
  const [first = fields.title, ...rest] = [name ?? title ?? fields.heroText, text].filter(
    (value) => textOfConfig(value) !== undefined
  )
  const words = [...rest, tagline ?? fields.tagline].flatMap((value) => written(value) ?? [])
  const action = {text: fields.actionText, link: fields.actionLink}
  const actions = [...list(hero?.actions ?? fields.actions), action].flatMap((one) => {
    const words = written(one.text)
    return words === undefined ? [] : [`- ${linked(words, one.link)}`]
  })
  const features = list(fields.features).flatMap((one) => {
    const more = written(one.linkText)
    const title = written(one.title)
    const link = more === undefined ? one.link : undefined
    const all = [
      title && linked(`**${title}**`, link),
      written(one.details),
      more && linked(more, one.link)
    ].filter(Boolean)
    return all.length === 0 ? [] : [`* ${all.join('\\\n  ')}`]
  })
  const headline = written(first)
  const blocks = [
    ...(headline === undefined ? [] : [`# ${headline}`]),
    ...words,
    actions.join('\n'),
    features.join('\n')
  ]
  return blocks.filter(Boolean).flatMap((block) => [...block.split('\n'), ''])
}

function group(value: unknown): Fields | undefined {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined
}

function list(value: unknown): readonly Fields[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : []
  return all.flatMap((one): Fields[] => {
    const fields = group(one)
    return fields ? [fields] : []
  })
}

/** Words that may have HTML in them, and no Markdown. */
function written(value: unknown): string | undefined {
  return textOfConfig(value)?.replace(/[\\`*_[\]#~|{}]/g, '\\$&')
}

function linked(words: string, link: unknown): string {
  const address = textOfConfig(link)
  return address === undefined ? words : `[${words}](<${address.replace(/[<>]/g, encodeURI)}>)`
}
