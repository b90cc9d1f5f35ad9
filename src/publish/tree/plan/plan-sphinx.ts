import {readOptions} from '../../dialects/lines/directive-options.ts'
import {closesFence} from '../../dialects/lines/lines.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type Plan, type PlanEntry, type TreeFolder, textIn} from '../tree.ts'
import {listFolder} from './plan-folders.ts'
import {toPattern} from './to-pattern.ts'

/**
 * Read the contents of a folder of MyST for Sphinx, whose texts list those below them: `toctree`
 * directives of `index.md` beside `conf.py`, of what they name, and so on. `conf.py` is not run.
 *
 * ````text
 * ```{toctree}
 * :caption: Gauges
 *
 * upper
 * The lower one <lower>
 * ```
 * ````
 *
 * @returns
 *   Nothing for a folder without one.
 * @see https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-toctree
 */
export function planSphinx(folder: TreeFolder, config: string): Plan | undefined {
  const {paths} = folder
  const program = config.replace(/[^/]*$/, '')
  const texts = new Set(paths.filter(isText))
  const first = [`${program}index.md`, `${program}source/index.md`].find((path) => texts.has(path))
  const root = first?.replace(/[^/]*$/, '') ?? ''
  if (first === undefined || !hasToctree(textIn(folder, first) ?? '')) return undefined
  const taken = new Set([first])
  const missing: string[] = []
  const read = function (path: string): PlanEntry[] {
    const parts = readToctrees(textIn(folder, path) ?? '')
    return parts.flatMap(({caption, isGlob, lines}) => {
      const entries = lines.flatMap((line) => toEntries(line, path, isGlob))
      if (entries.length === 0) return []
      return caption ? [{title: caption, entries}] : entries
    })
  }
  const toEntries = function (line: string, from: string, isGlob: boolean): PlanEntry[] {
    const [, title, named] = /^(.*?)\s*<([^<>]+)>$/.exec(line) ?? []
    const address = named ?? line
    if (/^(?:[a-z][a-z\d+.-]*:|self$)/i.test(address)) return []
    const place = resolvePath(address, from, root)
    if (place === undefined) return []
    if (isGlob && /[*?]/.test(address)) {
      const pattern = toPattern(place)
      const found = [...texts].filter((one) => pattern.test(one) && !taken.has(one))
      const folder = place.replace(/[^/]*$/, '')
      return listFolder(found, folder).flatMap((entry) => expand(entry))
    }
    const path = [place, `${place}.md`].find((one) => texts.has(one))
    if (path === undefined) {
      missing.push(place)
      return []
    }
    return take(path, title)
  }
  const take = function (path: string, title?: string): PlanEntry[] {
    if (taken.has(path)) return []
    taken.add(path)
    return [{...(title && {title}), path, entries: read(path)}]
  }
  const expand = ({path, title, entries}: PlanEntry): PlanEntry[] =>
    path === undefined
      ? [{...(title && {title}), entries: entries.flatMap(expand)}]
      : take(path).map((entry) => ({
          ...entry,
          entries: [...entry.entries, ...entries.flatMap(expand)]
        }))
  const entries = [{path: first, entries: []}, ...read(first)]
  const news = missing.map((place) => `\`${place}\` is no Markdown of this folder and is left out`)
  return {tool: 'jupyter-book', by: first, root, entries, leftOut: [], news}
}

const opening = /^([ \t]*)(`{3,}|~{3,}|:{3,})[ \t]*\{toctree\}/

function hasToctree(value: string): boolean {
  return value.split('\n').some((line) => opening.test(line))
}

interface Toctree {
  readonly caption: string | undefined
  readonly isGlob: boolean
  readonly lines: readonly string[]
}

function readToctrees(value: string): Toctree[] {
  const all = value.split('\n').map((text, index) => ({text, number: index + 1}))
  const found: Toctree[] = []
  for (let at = 0; at < all.length; at++) {
    const [, indent = '', marks] = opening.exec(all[at]!.text) ?? []
    if (marks === undefined) continue
    let end = at + 1
    while (end < all.length && !closesFence(all[end]!.text, {indent, marks})) end++
    const inside = all.slice(at + 1, end)
    const {options, lines} = readOptions(inside)
    const rest = inside.slice(lines).map((line) => line.text.trim())
    found.push({
      caption: options.get('caption'),
      isGlob: options.has('glob'),
      lines: rest.filter((line) => line !== '' && !line.startsWith('#'))
    })
    at = end
  }
  return found
}
