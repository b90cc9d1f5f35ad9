import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** The corpus, by the place where a piece is put; `attacks.yaml` says what each place is. */
export const attacks: Readonly<
  Record<
    'markdown' | 'lines' | 'frontMatter' | 'book' | 'svg' | 'images' | 'names',
    readonly string[]
  >
> = parse(readFileSync(new URL('attacks.yaml', import.meta.url), 'utf8'), function (_, value) {
  if (typeof value !== 'string') return value
  return value.replace(/⟦([\dA-F]{4})⟧/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
})

/** Bytes of each piece that calls itself an image. */
export const imageAttacks: readonly Buffer[] = [
  ...attacks.svg.map((inner) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inner}</svg>`
    )
  ),
  // They start with bytes that are no UTF-8.
  ...attacks.images.map((value) => Buffer.from(value, 'latin1'))
]
