import type {Address} from '../../dialects/read-matter.ts'
import {resolvePath} from '../resolve-path.ts'
import type {TreeTool} from '../tree.ts'

/** All that a text or a site calls a chapter. */
export function namesOf(path: string, tool: TreeTool): string[] {
  const bare = path.replace(/\.\w+$/, '')
  const folder = /^(.*?)\/?(?:_?index|readme)$/i.exec(bare)?.[1]
  const names = [
    path,
    bare,
    `${bare}.html`,
    `${bare}.htm`,
    // A site calls the page of a folder so, whatever its text is called.
    ...(folder === undefined ? [] : [folder, `${folder && `${folder}/`}index.html`])
  ]
  return [...new Set([...names, ...names.map((name) => plainName(name, tool))])]
}

/** Names by front matter: Docusaurus has `slug` and `id`, which stands for the file's name. */
export function namesOnSite(
  addresses: readonly Address[],
  path: string,
  {tool, root}: {readonly tool: TreeTool; readonly root: string}
): string[] {
  return addresses.flatMap(({key, value}) => {
    if (tool !== 'docusaurus' && key !== 'permalink') return []
    const name = resolvePath(value, path, root)
    return name ? [name, `${name}.md`, `${name}.html`, plainName(name, tool)] : []
  })
}

/** Docusaurus cuts the numbers off that order files. */
export function plainName(name: string, tool: TreeTool): string {
  if (tool !== 'docusaurus') return name
  return name.replace(/(^|\/)\d+\s*[-_.]+\s*(?=[^/])/g, '$1')
}
