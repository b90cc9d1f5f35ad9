import {countOf} from '../count-of.ts'
import {
  named,
  openPackage,
  openWrittenBook,
  type Package,
  select,
  type WrittenBook
} from '../review/index.ts'
import {type CheckResult, toResult} from './result.ts'

/** What every book of ours can do, whatever is in it. */
const always = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
  'ARIA'
]

/**
 * What the package says of the book follows from what is in it: no promise too many, none too few.
 *
 * @param files
 *   Bytes by path in the output folder.
 * @param epub
 *   Path of the EPUB in it.
 */
export function checkMetadata(files: ReadonlyMap<string, Uint8Array>, epub: string): CheckResult {
  const name = 'Metadata'
  const book = openWrittenBook(files, '', epub)
  const opf = openPackage(book, epub)
  if (!opf) return toResult(name, [`${epub}: there is no package document`], '')
  const {features, findings, facts} = expect(book, opf, epub)
  const say = (reason: string) => findings.push(`${opf.path}: ${reason}`)
  const metas = (property: string) =>
    named(opf.root, 'meta').filter(({attributes}) => attributes.get('property') === property)
  const values = (property: string) => metas(property).map(textOf)
  const texts = (element: string) => named(opf.root, element).map(textOf)

  const claimed = values('schema:accessibilityFeature')
  for (const feature of claimed.filter((each) => !features.includes(each))) {
    say(`claims \`${feature}\`, and nothing in the book has it`)
  }
  for (const feature of features.filter((each) => !claimed.includes(each))) {
    say(`does not claim \`${feature}\`, which the book has`)
  }
  const same = function (what: string, found: readonly string[], expected: readonly string[]) {
    if (found.join() === expected.join()) return
    say(`has ${found.join(', ') || 'nothing'} for ${what}, expected ${expected.join(', ')}`)
  }
  same('accessMode', values('schema:accessMode'), facts.modes)
  same('accessModeSufficient', values('schema:accessModeSufficient'), facts.sufficient)
  same('accessibilityHazard', values('schema:accessibilityHazard'), ['none'])
  if (values('schema:accessibilitySummary').join('').trim() === '') say('has no summary of access')
  same(
    'source-of',
    values('source-of'),
    facts.hasPages && texts('dc:source').length > 0 ? ['pagination'] : []
  )

  const [language = ''] = texts('dc:language')
  const own = named(opf.root, 'package')[0]?.attributes.get('xml:lang') ?? ''
  if (language !== own) say(`is in \`${own}\`, the book in \`${language}\``)
  if (/^zh(?:-[A-Z]{2})?$/.test(language))
    say(`names no script in \`${language}\`, expected zh-Hans or zh-Hant`)
  const creators = texts('dc:creator')
  if (new Set(creators).size < creators.length) say(`names an author twice: ${creators.join(', ')}`)
  const modified = values('dcterms:modified')
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified.join())) {
    say(`has ${modified.join(', ') || 'nothing'} for dcterms:modified, expected one time in UTC`)
  }
  const [identifier = ''] = texts('dc:identifier')
  if (
    !/^urn:(?:isbn:[\dX]+|uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})$/.test(
      identifier
    )
  ) {
    say(`is identified by \`${identifier}\`, expected an ISBN or a UUID of version 5`)
  }
  const empty = ['title', 'publisher', 'date', 'rights', 'subject', 'description', 'source']
  for (const element of empty) {
    if (texts(`dc:${element}`).some((text) => text.trim() === '')) say(`has an empty dc:${element}`)
  }
  if (values('dcterms:conformsTo').length > 0 && values('a11y:certifiedBy').length === 0) {
    say('claims to conform, and names nobody who has looked')
  }
  if (
    metas('generator').length > 0 ||
    named(opf.root, 'meta').some(({attributes}) => attributes.get('name') === 'generator')
  ) {
    say('names a generator')
  }
  return toResult(
    name,
    [...findings, ...book.findings.map(({reason}) => reason)],
    `${countOf(claimed.length, 'feature')} of access, each of them there`
  )
}

/** What the content promises. */
function expect(book: WrittenBook, opf: Package, epub: string) {
  const findings: string[] = []
  const pages = book.paths
    .filter((path) => path.startsWith(`${opf.base}text/`) && path.endsWith('.xhtml'))
    .flatMap((path) => book.xml(path) ?? [])
  // A cover carries nothing that the title page does not say.
  const content = pages.filter(({path}) => !path.endsWith('/cover.xhtml'))
  const all = (name: string) => content.flatMap(({root}) => named(root, name))
  const images = all('img').filter(
    ({attributes}) => !(attributes.get('class') ?? '').split(' ').includes('decorative')
  )
  const isDescribed = images.every(({attributes}) => (attributes.get('alt') ?? '') !== '')
  const nav = book.xml(`${opf.base}nav.xhtml`)
  const hasPages =
    nav !== undefined &&
    select(nav.root, ({attributes}) => attributes.get('epub:type') === 'page-list').length > 0
  const marks = content.flatMap(({root}) =>
    select(root, ({attributes}) => attributes.get('role') === 'doc-pagebreak')
  )
  if (hasPages !== marks.length > 0) {
    findings.push(
      `${epub}: has ${countOf(marks.length, 'mark')} of printed pages and ${hasPages ? 'a' : 'no'} list of them`
    )
  }
  const isVertical = content.some(
    ({root}) => named(root, 'html')[0]?.attributes.get('class') === 'vertical'
  )
  const direction = named(opf.root, 'spine')[0]?.attributes.get('page-progression-direction')
  if (direction !== (isVertical ? 'rtl' : 'ltr')) {
    findings.push(
      `${opf.path}: pages progress \`${direction}\`, expected ${isVertical ? 'rtl' : 'ltr'}`
    )
  }
  const features = [
    ...always,
    ...(images.length > 0 && isDescribed ? ['alternativeText'] : []),
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(all('ruby').length > 0 ? ['rubyAnnotations'] : []),
    ...(all('math').length > 0 ? ['MathML'] : []),
    isVertical ? 'verticalWriting' : 'horizontalWriting'
  ]
  const modes = images.length > 0 ? ['textual', 'visual'] : ['textual']
  return {
    findings,
    features,
    facts: {modes, sufficient: [isDescribed ? 'textual' : 'textual,visual'], hasPages}
  }
}

function textOf(node: {readonly value: string; readonly children: readonly object[]}): string {
  return node.value + (node.children as (typeof node)[]).map(textOf).join('')
}
