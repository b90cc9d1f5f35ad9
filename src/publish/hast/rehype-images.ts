import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {createMessage} from '../../message.ts'
import type {RuleId} from '../../rules.ts'
import {nearestOf} from '../../text/likeness/nearest-of.ts'
import type {BookImage} from '../images/read-images.ts'
import {element} from './element.ts'
import {readableAddress, webAddress} from './web-address.ts'

/** All that a page needs to know of an image. */
type FolderImage = Omit<BookImage, 'bytes'>

/**
 * Show the images of the book's folder, and no others.
 *
 * An image that is a paragraph of its own is a figure, with its title as the caption. An image of
 * the web becomes a link to it: opening a book must not open a connection. An image that is not in
 * the folder is an error; its words stay.
 *
 * ```text
 * ![A map of the ford](images/ford.png "The ford in May")   figure with a caption
 * ![](images/rule.svg "decorative")                          nothing to say about it
 * ```
 *
 * @param options
 *   `images`: what there is, by its name in the folder.
 */
export function rehypeImages(options: {readonly images: ReadonlyMap<string, FolderImage>}) {
  return function (tree: Root, file: VFile): undefined {
    if (!String(file).includes('![')) return
    let nearestImage: ReturnType<typeof nearestOf> | undefined
    const report = function (node: Element, ruleId: RuleId, reason: string, fatal: boolean): void {
      const {path} = file
      file.messages.push(createMessage({reason, ruleId, file: path, place: node.position, fatal}))
    }
    visit(tree, 'element', function (node, index, parent) {
      if (node.tagName === 'p') {
        const [image, ...rest] = node.children.filter((child) => !isSpace(child))
        if (image?.type !== 'element' || image.tagName !== 'img' || rest.length > 0) return
        if (find(image)) toFigure(node, image)
        return
      }
      if (node.tagName !== 'img' || !parent || index === undefined) return
      const address = String(node.properties.src ?? '')
      const found = find(node)
      if (found) {
        show(node, found)
        return
      }
      const href = webAddress(address)
      const start = `Unexpected image \`${readableAddress(address)}\`, expected a file of the book's \`images/\``
      const alt = String(node.properties.alt ?? '')
      const text: ElementContent = {type: 'text', value: alt || href || ''}
      if (href) {
        report(
          node,
          'remote-image',
          `${start}; it becomes a link, a book opens no connection`,
          false
        )
        const isInLink = 'tagName' in parent && parent.tagName === 'a'
        parent.children[index] = isInLink ? text : element('a', {href}, text)
        return
      }
      nearestImage ??= nearestOf(options.images.keys())
      const meant = nearestImage(readableAddress(address))
      const advice = meant ? `did you mean \`${meant}\`?` : 'put it there, or remove it here'
      report(node, 'missing-image', `${start}; ${advice}`, true)
      parent.children[index] = text
    })

    function find(node: Element): FolderImage | undefined {
      const address = readableAddress(String(node.properties.src ?? ''))
      return options.images.get(address.replace(/^\.\//, ''))
    }

    function show(node: Element, {target, width, height}: FolderImage): void {
      const alt = String(node.properties.alt ?? '').trim()
      const isDecorative = alt === '' && node.properties.title === 'decorative'
      if (alt === '' && !isDecorative) {
        report(
          node,
          'missing-alternative',
          `Unexpected image without words for those who cannot see it, expected \`![what it shows](…)\`, or the title \`decorative\``,
          false
        )
      }
      node.properties = {
        src: target,
        alt,
        ...(isDecorative && {className: ['decorative']}),
        ...(width && height && {width, height})
      }
    }
  }
}

function toFigure(node: Element, image: Element): void {
  const title = String(image.properties.title ?? '')
  const caption = title && title !== 'decorative' ? [element('figcaption', {}, title)] : []
  node.tagName = 'figure'
  node.children = [image, ...caption]
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
