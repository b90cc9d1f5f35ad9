import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import {measureInFullWidths} from '../text/width.ts'
import {learnCohesion} from './cohesion.ts'
import type {Cover} from './cover.ts'
import {coverColors} from './cover-colors.ts'
import {hastText} from './hast-text.ts'
import {headlineTexts} from './headline-parts.ts'
import {identifier} from './identifier.ts'
import {fillLabel, formatDate} from './labels.ts'
import {
  type CoverFormat,
  type CoverText,
  cardFormat,
  coverFormat,
  layOutCover
} from './lay-out-cover.ts'
import {loadTypeface, type Typeface} from './load-typeface.ts'
import type {Reading} from './read-edition.ts'
import {sourceLine} from './source-line.ts'
import {fillTemplate} from './templates.ts'

/** What could be drawn. */
export interface DrawnCover {
  readonly cover?: Cover
  /** PNG for previews of links, when the book has a `site`. */
  readonly card?: Uint8Array
  readonly messages: readonly VFileMessage[]
}

/**
 * Draw the cover of a book, and the card for links to it.
 *
 * Text becomes outlines, so that the picture is the same on every machine. Where the packages for
 * that are not installed, the cover is an SVG whose text the reader's own faces show.
 *
 * @param load
 *   How to get a face (optional).
 */
export async function drawCover(
  reading: Reading,
  load: typeof loadTypeface = loadTypeface
): Promise<DrawnCover> {
  const text = coverText(reading)
  const characters = [text.source, ...text.title, text.subtitle, text.authors].join('')
  const typeface = await load(reading.labelLanguage, characters)
  const resvg = await import('@resvg/resvg-js').catch(() => undefined)
  const missing = [
    ...('missing' in typeface ? typeface.missing : []),
    ...(resvg ? [] : ['@resvg/resvg-js'])
  ]
  const body = () =>
    reading.articles
      .map((article) => article.body.map((node) => hastText(node)).join('\n'))
      .join('\n')
  const cohesion = learnCohesion(`${body()}\n${text.title.join('\n')}`, characters)
  const inReadersFace = (message: VFileMessage): DrawnCover => {
    const bytes = new TextEncoder().encode(toSvg(reading, text, coverFormat, undefined, cohesion))
    return {cover: {mediaType: 'image/svg+xml', bytes}, messages: [message]}
  }
  if ('missing' in typeface || !resvg) return inReadersFace(missingPackages(missing))
  const unknown = [...new Set(characters)].filter(
    (character) => typeface.advance(character) === undefined
  )
  // A rare name must not cost the book, nor show as a box: the reader's device may know it.
  if (unknown.length > 0) return inReadersFace(missingGlyphs(unknown))

  const toPng = function (format: CoverFormat): Uint8Array {
    const svg = toSvg(reading, text, format, typeface, cohesion)
    const image = new resvg.Resvg(svg, {font: {loadSystemFonts: false}, logLevel: 'off'})
    return new Uint8Array(image.render().asPng())
  }
  return {
    cover: {mediaType: 'image/png', bytes: toPng(coverFormat)},
    ...(reading.book.site && {card: toPng(cardFormat)}),
    messages: []
  }
}

function coverText({book, creators, labels}: Reading): CoverText {
  const names = creators.map((person) => person.name)
  const shown = names.slice(0, mostAuthors).join(labels.listComma)
  return {
    source: sourceLine(book, labels) || formatDate(book.date, labels),
    title: headlineTexts(book.title),
    subtitle: book.subtitle ?? '',
    authors: names.length > mostAuthors ? fillLabel(labels.andOthers, {authors: shown}) : shown
  }
}

const mostAuthors = 4
// Letters of a bold face are wider than half a square.
const unknownFace = 1.15

function toSvg(
  reading: Reading,
  text: CoverText,
  format: CoverFormat,
  typeface: Typeface | undefined,
  cohesion: (before: string, after: string) => number
): string {
  const advance = (character: string) =>
    typeface?.advance(character) ?? measureInFullWidths(character) * unknownFace
  const width = (value: string) =>
    [...value].reduce((sum, character) => sum + advance(character), 0)
  const {lines, rules} = layOutCover(text, format, width, cohesion)
  return fillTemplate(`cover/${format.template}.svg.ejs`, {
    ...format,
    ...coverColors(identifier(reading.book)),
    title: reading.book.title,
    language: reading.book.language,
    rules,
    lines: lines.map((line) => ({
      ...line,
      scale: line.size / 1000,
      path: typeface?.outline(line.text)
    }))
  })
}

function missingPackages(missing: readonly string[]): VFileMessage {
  const names = missing.map((name) => `\`${name}\``).join(', ')
  const reason = `Cannot draw the cover as PNG, ${names} is not installed; it is an SVG in the reader's own face`
  const message = createMessage({reason, ruleId: 'no-cover-face'})
  message.note = `\`npm install ${missing.join(' ')}\` in the versions that Collate's package.json names, or give a picture: \`cover: images/cover.png\` in \`book.yaml\`.`
  return message
}

function missingGlyphs(characters: readonly string[]): VFileMessage {
  const list = characters.map((character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `\`${character}\` (U+${code})`
  })
  const reason = `Cannot draw the cover as PNG, its face has no glyph for ${list.join(', ')}; it is an SVG in the reader's own face`
  const message = createMessage({reason, ruleId: 'missing-glyph', fatal: false})
  message.note = 'Give a picture with `cover: images/cover.png` in `book.yaml`, or `cover: none`.'
  return message
}
