import {strFromU8, unzipSync} from 'fflate'

/** A page of an EPUB, ready to be shown. */
interface EpubPage {
  /** Path in the package. */
  readonly path: string
  readonly title: string
  readonly document: Document
}

/** An EPUB that is open for reading. */
export interface OpenEpub {
  /** Paths of the pages, in reading order. */
  readonly spine: readonly string[]
  /** The list of its contents; addresses are paths in the package. */
  readonly contents: HTMLElement
  readonly language: string
  readonly isVertical: boolean
  readonly css: string
  readonly read: (path: string) => EpubPage
  readonly close: () => void
}

/**
 * Open an EPUB as a reading system does: package, spine, navigation.
 *
 * @param bytes
 *   Of a book that was made here; what others make may have what this does not show.
 */
export function openEpub(bytes: Uint8Array): OpenEpub {
  const files = unzipSync(bytes)
  const parse = (path: string, type: DOMParserSupportedType) =>
    new DOMParser().parseFromString(strFromU8(files[path]!), type)
  const base = 'EPUB/package.opf'
  const pack = parse(base, 'application/xml')
  const items = new Map(
    [...pack.querySelectorAll('manifest > item')].map((item) => [item.id, item])
  )
  const pathOf = (item: Element) => resolvePath(base, item.getAttribute('href')!)
  const spine = [...pack.querySelectorAll('spine > itemref')].flatMap((one) => {
    const item = items.get(one.getAttribute('idref')!)
    return item && one.getAttribute('linear') !== 'no' ? [pathOf(item)] : []
  })
  const all = [...items.values()]
  const nav = all.find((item) => /\bnav\b/.test(item.getAttribute('properties') ?? ''))!
  const sheet = all.find((item) => item.getAttribute('media-type') === 'text/css')
  const urls = new Map<string, string>()
  const urlOf = function (path: string): string {
    const known = urls.get(path)
    const item = all.find((one) => pathOf(one) === path)
    if (known !== undefined || !item || !files[path]) return known ?? ''
    const type = item.getAttribute('media-type')!
    const url = URL.createObjectURL(new Blob([files[path] as Uint8Array<ArrayBuffer>], {type}))
    urls.set(path, url)
    return url
  }
  const css = sheet ? pathOf(sheet) : ''
  return {
    spine,
    contents: contentsOf(parse(pathOf(nav), 'application/xhtml+xml'), pathOf(nav)),
    language: pack.documentElement.getAttribute('xml:lang') ?? '',
    isVertical: pack.querySelector('spine')?.getAttribute('page-progression-direction') === 'rtl',
    css: css
      ? strFromU8(files[css]!).replace(
          /url\("([^"]+)"\)/g,
          (_, url) => `url("${urlOf(resolvePath(css, url))}")`
        )
      : '',
    read(path) {
      const document = parse(path, 'application/xhtml+xml')
      for (const image of document.querySelectorAll('img[src]'))
        image.setAttribute('src', urlOf(resolvePath(path, image.getAttribute('src')!)))
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!
        if (!/^[a-z]+:/i.test(href)) link.setAttribute('href', resolvePath(path, href))
      }
      return {path, title: document.title, document}
    },
    close() {
      for (const url of urls.values()) URL.revokeObjectURL(url)
    }
  }
}

function contentsOf(document: Document, path: string): HTMLElement {
  const list = document.querySelector('nav ol')
  const made = window.document.createElement('div')
  if (!list) return made
  made.append(window.document.importNode(list, true))
  for (const link of made.querySelectorAll('a[href]'))
    link.setAttribute('href', resolvePath(path, link.getAttribute('href')!))
  return made
}

/** An address in a file, as a path in the package; its fragment stays. */
function resolvePath(from: string, href: string): string {
  const {pathname, hash} = new URL(href, `file:///${from}`)
  return decodeURIComponent(pathname.slice(1)) + hash
}
