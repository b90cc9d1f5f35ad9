import {readFileSync} from 'node:fs'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {labelLanguage} from '../../templates/book-labels.ts'
import {listCharacters, nameCharacter} from '../../text/unprintable.ts'
import type {Edition} from '../edition/edition.ts'
import {findFontFiles, fontPackage} from './font-files.ts'
import type {FontCutter, FontOpener, OpenFont} from './optional-packages.ts'
import {findRareCharacters} from './rare-characters.ts'
import type {RareFont} from './rare-font.ts'

/** What is taken from elsewhere: two optional packages; a test may take none. */
type Load = () => Promise<{
  readonly fontkit: FontOpener | undefined
  readonly subsetFont: FontCutter | undefined
}>

const load: Load = async () => ({
  fontkit: await import('fontkit').catch(() => undefined),
  subsetFont: (await import('subset-font').catch(() => undefined))?.default
})

/**
 * Cut fonts with the characters that few devices have, where `book.yaml` says `embed: rare`.
 *
 * They come from the pinned font package that the cover is drawn from; of each of its files that has
 * one a subset is made, so that the bytes are the same everywhere.
 *
 * @param loadPackages
 *   How to get the packages (optional).
 * @returns
 *   Fonts, none where nothing is asked for or rare; messages where a package or a glyph is missing.
 */
export async function embedRare(
  {book, files}: Edition,
  loadPackages: Load = load
): Promise<{fonts: RareFont[]; messages: VFileMessage[]}> {
  if (book.embed !== 'rare') return {fonts: [], messages: []}
  const text = [JSON.stringify(book), ...files.map(({value}) => value)].join('\n')
  const rare = findRareCharacters(text, book.language)
  if (rare.length === 0) return {fonts: [], messages: []}
  const name = fontPackage(labelLanguage(book.language))
  const family = findFontFiles(name)
  const {fontkit, subsetFont} = await loadPackages()
  if (!fontkit || !subsetFont || !family) {
    const missing = [
      ...(subsetFont ? [] : ['subset-font']),
      ...(fontkit ? [] : ['fontkit']),
      ...(family ? [] : [`@fontsource-variable/${name}`])
    ]
    return {fonts: [], messages: [missingPackages(missing, rare)]}
  }
  const wanted = new Map<string, string[]>()
  for (const character of rare) {
    for (const file of family.filesFor(character.codePointAt(0)!).slice(0, 1)) {
      wanted.set(file, [...(wanted.get(file) ?? []), character])
    }
  }
  const fonts: RareFont[] = []
  for (const [file, list] of wanted) {
    const bytes = await subsetFont(readFileSync(file), list.join(''), {
      targetFormat: 'truetype',
      variationAxes: {wght: regular},
      noHinting: true
    })
    const font = fontkit.create(Buffer.from(bytes))
    if (!isFont(font)) continue
    const characters = list.filter((one) => font.hasGlyphForCodePoint(one.codePointAt(0)!))
    const target = `fonts/rare-${fonts.length + 1}.ttf`
    if (characters.length > 0) fonts.push({target, bytes: new Uint8Array(bytes), characters})
  }
  const found = new Set(fonts.flatMap(({characters}) => characters))
  const unknown = rare.filter((character) => !found.has(character))
  return {fonts, messages: unknown.length > 0 ? [missingGlyphs(unknown)] : []}
}

const regular = 400

function isFont(value: object): value is OpenFont {
  return 'hasGlyphForCodePoint' in value
}

/** The rules by which a reading system takes the fonts, for these characters alone. */
export function rareCss(fonts: readonly RareFont[]): string {
  if (fonts.length === 0) return ''
  const faces = fonts.map(({target, characters}) => {
    const range = characters.map(nameCharacter).join(', ')
    return `@font-face { font-family: "Rare"; src: url("../${target}"); unicode-range: ${range}; }`
  })
  return `\n/* Characters that few devices have. */\n\n${faces.join('\n')}\n.rare { font-family: "Rare", serif; }\n`
}

function missingPackages(missing: readonly string[], rare: readonly string[]): VFileMessage {
  const names = missing.map((name) => `\`${name}\``).join(', ')
  const reason = `Cannot embed ${listCharacters(rare)}, ${names} ${missing.length === 1 ? 'is' : 'are'} not installed; the EPUB has no font`
  const message = createMessage({reason, ruleId: 'no-rare-face', fatal: false})
  message.note = `\`npm install ${missing.join(' ')}\` in the versions that Collate's package.json names.`
  return message
}

function missingGlyphs(characters: readonly string[]): VFileMessage {
  const reason = `Cannot embed ${listCharacters(characters)}, the face of the cover has no glyph for it; the reader's device may know it`
  return createMessage({reason, ruleId: 'missing-glyph', fatal: false})
}
