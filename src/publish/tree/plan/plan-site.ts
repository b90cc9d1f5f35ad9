import {isText, type Plan, type TreeFolder, textIn} from '../tree.ts'
import {planFolders} from './plan-folders.ts'

/**
 * Order the texts of a site of Hugo by their `weight`, or of one of Jekyll by their `nav_order`; those
 * without one follow by name. Of a site in several languages the book is the first.
 *
 * @returns
 *   Nothing for a folder that is for neither.
 * @see https://gohugo.io/content-management/organization/
 */
export function planSite(
  folder: TreeFolder,
  find: (pattern: RegExp) => string | undefined
): Plan | undefined {
  const {paths} = folder
  const hugo =
    find(/^(?:[^/]+\/)?hugo\.(?:toml|ya?ml|json)$/) ??
    find(/^(?:[^/]+\/)?config\/_default\/\w+\.(?:toml|ya?ml|json)$/) ??
    find(/^(?:.*\/)?_index\.md$/)
  if (hugo !== undefined) {
    const root = contentOf(paths)
    return {
      ...planFolders(folder, {tool: 'hugo', root, placeOf: placesIn(folder, 'weight')}),
      by: hugo
    }
  }
  const jekyll = find(/^_config\.ya?ml$/) ?? find(/^(?:docs\/)?_(?:includes|layouts)\/.+\.html$/)
  if (jekyll === undefined) return undefined
  const isPart = (path: string) => /(?:^|\/)_(?!posts\/)[^/]+\//.test(path)
  const parts = paths.filter((path) => isText(path) && isPart(path))
  const texts = paths.filter((path) => !isText(path) || !isPart(path))
  return {
    ...planFolders(
      {...folder, paths: texts},
      {tool: 'jekyll', root: '', placeOf: placesIn(folder, 'nav_order')}
    ),
    by: jekyll,
    leftOut: parts.length > 0 ? [{paths: parts, why: 'other pages bring them in'}] : []
  }
}

/** `content/`, or the first language in it. */
function contentOf(paths: readonly string[]): string {
  const content = /^(?:[^/]+\/)?content\//.exec(
    paths.find((path) => /^(?:[^/]+\/)?content\/.*\.md$/.test(path)) ?? ''
  )?.[0]
  if (content === undefined) return ''
  const isFile = paths.some(
    (path) => isText(path) && /^[^/]+$/.test(path.slice(content.length)) && path.startsWith(content)
  )
  const languages = new Set(
    paths.flatMap((path) => {
      const [, language] =
        /^([a-z]{2}(?:-[a-z]{2,4})?)\//i.exec(
          path.startsWith(content) ? path.slice(content.length) : ''
        ) ?? []
      return language === undefined ? [] : [language]
    })
  )
  if (isFile || languages.size === 0) return content
  return `${content}${languages.has('en') ? 'en' : [...languages][0]!}/`
}

/** A folder's place is that of its own page. */
function placesIn(folder: TreeFolder, key: string): (path: string) => number | undefined {
  const pattern = new RegExp(`^${key}[ \\t]*[:=][ \\t]*["']?(-?\\d+(?:\\.\\d+)?)`, 'm')
  const placeOf = function (path: string): number | undefined {
    const front = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1/.exec(textIn(folder, path) ?? '')?.[2]
    const place = front && pattern.exec(front)?.[1]
    return place === undefined ? undefined : Number(place)
  }
  return (path) =>
    path.endsWith('/')
      ? ['_index.md', 'index.md', 'README.md']
          .map((name) => placeOf(path + name))
          .find((place) => place !== undefined)
      : placeOf(path)
}
