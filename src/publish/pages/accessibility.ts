import type {EditionSource} from '../edition/read-edition.ts'

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
export function accessibility(reading: EditionSource): Accessibility {
  const {articles, book, labels} = reading
  const images = articles.flatMap((article) =>
    article.images.filter(({isDecorative}) => !isDecorative)
  )
  const hasPages = articles.some((article) => article.pages.length > 0)
  const isDescribed = images.every((image) => image.isDescribed)
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'unlocked',
    'ARIA',
    ...(images.length > 0 && isDescribed ? ['alternativeText'] : []),
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(articles.some((article) => article.hasRuby) ? ['rubyAnnotations'] : []),
    ...(articles.some((article) => article.hasMath) ? ['MathML'] : []),
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
