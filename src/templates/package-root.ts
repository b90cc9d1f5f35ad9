import {existsSync} from 'node:fs'

/**
 * The folder of the installed package, where `package.json` and `templates/` are, from wherever this
 * code runs: `src/`, `dist/`, or a bundle there.
 */
export function packageRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('templates/labels.yaml', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href) throw new Error('Cannot find `templates/` of Collate')
    folder = parent
  }
  return folder
}
