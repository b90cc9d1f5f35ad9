import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {fillTemplate} from '../../templates/templates.ts'
import {listCharacters} from '../../text/unprintable.ts'
import {displayWidth} from '../../text/width.ts'
import type {Painter} from '../fonts/optional-packages.ts'
import type {Cover} from './cover.ts'
import {coverColors} from './cover-colors.ts'
import type {CoverDesign} from './cover-design.ts'
import {type CoverFormat, cardFormat, coverFormat, layOutCover} from './lay-out-cover.ts'
import {loadOutlines, loadTypeface, type Typeface} from './load-typeface.ts'

/** What could be drawn. */
export interface DrawnCover {
  readonly cover?: Cover
  /** PNG for previews of links, when the book has a `site`. */
  readonly card?: Uint8Array
  readonly messages: readonly VFileMessage[]
}

/** The packages that covers are drawn with, as far as they are installed. */
export async function loadDrawing(): Promise<Painter | undefined> {
  const [resvg] = await Promise.all([
    import('@resvg/resvg-js').catch(() => undefined),
    loadOutlines()
  ])
  return resvg
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
  design: CoverDesign,
  load: typeof loadTypeface = loadTypeface
): Promise<DrawnCover> {
  const {text} = design
  const characters = [text.source, ...text.title, text.subtitle, text.authors].join('')
  const typeface = await load(design.labelLanguage, characters)
  const resvg = design.kind === 'png' ? await loadDrawing() : undefined
  const missing = [
    ...('missing' in typeface ? typeface.missing : []),
    ...(resvg || design.kind === 'svg' ? [] : ['@resvg/resvg-js'])
  ]
  const inReadersFace = (...messages: VFileMessage[]): DrawnCover => {
    const bytes = new TextEncoder().encode(toSvg(design, coverFormat, undefined))
    return {cover: {mediaType: 'image/svg+xml', bytes}, messages}
  }
  const {kind} = design
  if (kind === 'svg' && 'missing' in typeface) return inReadersFace()
  if ('missing' in typeface || (kind === 'png' && !resvg))
    return inReadersFace(missingPackages(missing))
  const unknown = [...new Set(characters)].filter(
    (character) => typeface.advance(character) === undefined
  )
  // A rare name must not cost the book, nor show as a box: the reader's device may know it.
  if (unknown.length > 0) return inReadersFace(missingGlyphs(unknown))

  if (kind === 'svg') {
    const bytes = new TextEncoder().encode(toSvg(design, coverFormat, typeface))
    return {cover: {mediaType: 'image/svg+xml', bytes}, messages: []}
  }
  const toPng = (format: CoverFormat) => paint(toSvg(design, format, typeface), resvg!)
  return {
    cover: {mediaType: 'image/png', bytes: toPng(coverFormat)},
    ...(design.hasCard && {card: toPng(cardFormat)}),
    messages: []
  }
}

/** Pictures by their drawings, what was painted last at the end: pages of one paper may look alike. */
const painted = new Map<string, Uint8Array>()
const mostPainted = 8

function paint(svg: string, {Resvg}: Painter): Uint8Array {
  let png = painted.get(svg)
  if (!png) {
    const image = new Resvg(svg, {font: {loadSystemFonts: false}, logLevel: 'off'})
    png = new Uint8Array(image.render().asPng())
  }
  painted.delete(svg)
  painted.set(svg, png)
  for (const old of [...painted.keys()].slice(0, -mostPainted)) painted.delete(old)
  return png
}

// Letters of a bold face are wider than half a square.
const unknownFace = 1.15

function toSvg(
  {text, title, language, identifier, cohesion}: CoverDesign,
  format: CoverFormat,
  typeface: Typeface | undefined
): string {
  const advance = (character: string) =>
    typeface?.advance(character) ?? (displayWidth(character) / 2) * unknownFace
  const width = (value: string) =>
    [...value].reduce((sum, character) => sum + advance(character), 0)
  const together = (before: string, after: string) => cohesion.get(before + after) ?? 0
  const {lines, rules} = layOutCover(text, format, width, together)
  return fillTemplate(`cover/${format.template}.svg.ejs`, {
    ...format,
    ...coverColors(identifier),
    title,
    language,
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
  const reason = `Cannot draw the cover as PNG, ${names} ${missing.length === 1 ? 'is' : 'are'} not installed; it is an SVG in the reader's own face`
  const message = createMessage({reason, ruleId: 'no-cover-face'})
  message.note = `\`npm install ${missing.join(' ')}\` in the versions that Collate's package.json names, or give a picture: \`cover: images/cover.png\` in \`book.yaml\`.`
  return message
}

function missingGlyphs(characters: readonly string[]): VFileMessage {
  const reason = `Cannot draw the cover as PNG, its face has no glyph for ${listCharacters(characters)}; it is an SVG in the reader's own face`
  const message = createMessage({reason, ruleId: 'missing-glyph', fatal: false})
  message.note = 'Give a picture with `cover: images/cover.png` in `book.yaml`, or `cover: none`.'
  return message
}
