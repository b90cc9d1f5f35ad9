import type {Element, ElementContent} from 'hast'
import type {Reading} from './read-edition.ts'

/** The schema.org metadata with which a book says how it can be read. */
export interface Accessibility {
  readonly modes: readonly string[]
  readonly sufficient: readonly string[]
  readonly features: readonly string[]
  readonly hazards: readonly string[]
  readonly summary: string
}

/**
 * Work out the accessibility metadata from what is in the book, so that it cannot claim more.
 *
 * @see https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20241209/
 */
export function accessibility(reading: Reading): Accessibility {
  const {articles, book, labels} = reading
  const elements = articles.flatMap(({header, body}) => elementsOf([header, ...body]))
  const images = elements.filter((node) => node.tagName === 'img' && !isDecorative(node))
  const hasPages = articles.some((article) => article.pages.length > 0)
  const isDescribed = images.every((node) => node.properties.alt)
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'unlocked',
    'ARIA',
    ...(images.length > 0 && isDescribed ? ['alternativeText'] : []),
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(elements.some((node) => node.tagName === 'ruby') ? ['rubyAnnotations'] : []),
    book.writing === 'vertical' ? 'verticalWriting' : 'horizontalWriting'
  ]
  const pages = hasPages ? labels.accessibilityPages : labels.accessibilityNoPages
  return {
    modes: images.length > 0 ? ['textual', 'visual'] : ['textual'],
    sufficient: isDescribed ? ['textual'] : ['textual,visual'],
    features,
    hazards: ['none'],
    summary:
      reading.labelLanguage === 'en' || reading.labelLanguage === 'ko'
        ? `${labels.accessibility} ${pages}`
        : labels.accessibility + pages
  }
}

/** Images and ruby among nodes and in them. */
function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const isTelling = node.tagName === 'img' || node.tagName === 'ruby'
    return isTelling ? [node, ...elementsOf(node.children)] : elementsOf(node.children)
  })
}

function isDecorative({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('decorative')
}
