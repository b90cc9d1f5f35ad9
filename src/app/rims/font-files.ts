import type {FontFiles} from '../../publish/fonts/font-files.ts'

/** Stands for `publish/fonts/font-files.ts`: no font package is in a page. */
export function findFontFiles(_name: string): FontFiles | undefined {
  return undefined
}

/** Stands for `publish/fonts/font-files.ts`. */
export function fontPackage(_language: string): string {
  return 'noto-serif'
}
