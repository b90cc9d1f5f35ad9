import type {Element, Parents} from 'hast'
import type {DialectArticle} from '../../dialects/read-dialect.ts'
import {wikiScheme} from '../../dialects/sites/wikilinks.ts'
import {element} from '../../hast/element.ts'
import {webAddress} from '../../hast/web-address.ts'
import type {BookImage} from '../../images/read-images.ts'
import {decodePath, resolvePath} from '../resolve-path.ts'

/** Where images of a text are looked for. */
export interface ImagePlace {
  /** Path of the text in the folder. */
  readonly path: string
  /** Folder that a leading `/` stands for. */
  readonly root: string
  /** By path in the folder. */
  readonly images: ReadonlyMap<string, Omit<BookImage, 'bytes'>>
}

/**
 * Show an image of the folder, as a figure where it is a paragraph of its own, or leave out with a word
 * what lies on the web or nowhere.
 *
 * @returns
 *   Index to go on at, where the image is left out.
 */
export function showImage(
  node: Element,
  {
    index,
    parent,
    place: {path, root, images},
    say
  }: {
    readonly index: number
    readonly parent: Parents
    readonly place: ImagePlace
    readonly say: DialectArticle['say']
  }
): number | undefined {
  const {src = '', alt, title, width} = node.properties
  const isByName = String(src).startsWith(wikiScheme)
  const address = String(src)
    .trim()
    .slice(isByName ? wikiScheme.length : 0)
  const remove = (): number => {
    parent.children.splice(index, 1)
    return index
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) {
    const href = webAddress(address.replace(/^\/\//, 'https://')) ?? address.slice(0, 60)
    if (!badges.test(address)) {
      say(
        'remote-image',
        'tree',
        `Unexpected image \`${href}\`, it lies on the web and a book opens no connection; it is left out`,
        node,
        {sample: href}
      )
    }
    return remove()
  }
  const file = address.replace(/[?#].*$/s, '')
  const folders = ['', '/public/', '/static/', '/assets/'].map((name) =>
    resolvePath(name ? name + file : file, path, root)
  )
  const found = [
    ...folders,
    resolvePath(file.replace(/^\//, ''), path),
    resolvePath(`/static/${file}`, path),
    resolvePath(file.replace(/^@site\//, ''), ''),
    // The address of a page of a site is that of a folder.
    resolvePath(file, path.replace(/\.\w+$/, '/x'))
  ]
    .flatMap((one) => (one === undefined ? [] : [images.get(one)]))
    .concat(isByName ? imageByName(images, file) : [])
    .find(Boolean)
  if (!found) {
    say(
      'missing-image',
      'tree',
      `Cannot find the image \`${decodePath(address)}\` in the folder; it is left out`,
      node,
      {sample: decodePath(address)}
    )
    return remove()
  }
  const words = String(alt ?? '').trim()
  if (words === '' && title !== 'decorative') {
    say(
      'missing-alternative',
      'tree',
      `Unexpected image \`${address}\` without words for those who cannot see it, expected \`![what it shows](…)\``,
      node,
      {sample: address}
    )
  }
  const size = pixels(width)
  const {width: own, height} = found
  const scale = size && own && height ? size / own : 1
  node.properties = {
    src: found.target,
    alt: words,
    ...(words === '' && {className: ['decorative']}),
    ...(own && height && {width: Math.round(own * scale), height: Math.round(height * scale)}),
    ...(title && title !== 'decorative' && {title: String(title)})
  }
  toFigure(parent, node)
  return undefined
}

/** A picture that is known by its name alone, wherever it lies: that with the shortest path. */
function imageByName(images: ImagePlace['images'], file: string) {
  const name = decodeURI(file).replace(/^\//, '')
  const [found] = [...images]
    .filter(([path]) => path === name || path.endsWith(`/${name}`))
    .sort(([a], [b]) => a.length - b.length)
  return found?.[1]
}

/** Signs of a project's state, which are true on the day they are seen, and buttons. */
const badges =
  /(?:img\.)?shields\.io|badge|badgen\.net|travis-ci|codecov|coveralls|app\.netlify\.com\/|opencollective\.com|circleci\.com\/|ci\.appveyor\.com\/|\/(?:open_in_\w+|(?:deploy|button)(?:\/button)?)\.(?:svg|png)|vercel\.com\/button|ko-fi\.com\/img/i

function pixels(value: unknown): number | undefined {
  const size = /^(\d{1,4})(?:px)?$/.exec(String(value ?? ''))?.[1]
  return size === undefined ? undefined : Number(size)
}

/** A picture that is a paragraph of its own is a figure, with its title as the caption. */
function toFigure(parent: Parents, image: Element): void {
  if (!('tagName' in parent) || parent.tagName !== 'p') return
  const others = parent.children.filter(
    (child) => child !== image && (child.type !== 'text' || child.value.trim() !== '')
  )
  if (others.length > 0) return
  const title = image.properties.title
  delete image.properties.title
  parent.tagName = 'figure'
  parent.children = title ? [image, element('figcaption', {}, String(title))] : [image]
}
