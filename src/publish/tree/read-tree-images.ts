import type {DialectText} from '../dialects/dialect.ts'
import {readImages} from '../images/read-images.ts'
import type {Keep} from '../keep.ts'
import {cleanSvg} from './clean-svg.ts'
import type {TreeFolder} from './tree.ts'

/** Those images of the folder that a text may mean; others are none of the book's. */
export function readTreeImages(
  folder: TreeFolder,
  texts: readonly DialectText[],
  cover: string | undefined,
  keep: Keep
) {
  const meant = new Set(
    texts.flatMap(({path, value}) =>
      keep(
        `images/${path}`,
        () => [value],
        () => namesIn(value)
      )
    )
  )
  // Where a name ends that has a space in it, no pattern says.
  const isNamed = (name: string) =>
    meant.has(name) ||
    (/[\s"'()<>[\]]/.test(name) &&
      texts.some(({value}) => value.includes(name) || value.includes(encodeURI(name))))
  const files = folder.paths
    .filter((path) => /\.(?:png|jpe?g|gif|webp|svg)$/i.test(path))
    .filter((path) => path === cover || isNamed(path.replace(/^.*\//, '')))
    .flatMap((path) => {
      const bytes = folder.bytes.get(path)
      return bytes ? [{path, bytes: /\.svg$/i.test(path) ? cleanSvg(bytes) : bytes}] : []
    })
  return readImages(files, folder.nameOf)
}

/** What looks like the name of an image. */
function namesIn(value: string): string[] {
  const found = value.matchAll(/([^\s"'()<>/\\[\]]+\.(?:png|jpe?g|gif|webp|svg))/gi)
  return Array.from(found, ([, name = '']) => decode(name))
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
