import type {BookChapter} from '../../../book/book.ts'
import {readConfig, textOfConfig} from '../read-config.ts'
import {resolvePath} from '../resolve-path.ts'
import {isText, type Plan, type PlanEntry, pathsOf, type TreeFolder, textIn} from '../tree.ts'
import {planDocusaurus} from './plan-docusaurus.ts'
import {planFolders} from './plan-folders.ts'
import {planJupyter} from './plan-jupyter.ts'
import {planMkdocs} from './plan-mkdocs.ts'
import {planSite} from './plan-site.ts'
import {planSphinx} from './plan-sphinx.ts'
import {planSummary} from './plan-summary.ts'
import {planVitepress} from './plan-vitepress.ts'

/** A plan, or why there is none, in one sentence. */
type PlannedTree =
  | {readonly plan: Plan; readonly refusal?: undefined}
  | {readonly plan?: undefined; readonly refusal: string}

/**
 * Find out which files of a folder are the chapters of a book, and in which order.
 *
 * In this order of preference: `chapters` of `book.yaml`; `SUMMARY.md`; `mkdocs.yml`; Docusaurus;
 * VitePress; `_toc.yml` and `myst.yml`; Sphinx; Hugo; Jekyll; else the folders themselves.
 *
 * @param chapters
 *   What `book.yaml` says, if it does.
 */
export function planTree(
  folder: TreeFolder,
  chapters: readonly BookChapter[] | undefined
): PlannedTree {
  const {paths} = folder
  const find = (pattern: RegExp) =>
    paths.filter((path) => pattern.test(path)).sort((a, b) => depthOf(a) - depthOf(b))[0]
  if (!chapters && find(/^(?:[^/]+\/)?antora\.yml$/)) {
    return {
      refusal: `Cannot make a book of \`${folder.name}\`, it is a tree of AsciiDoc for Antora; expected Markdown`
    }
  }
  const found = findPlan(folder, find)
  const planned = chapters ? {...planChapters(chapters), tool: found.tool, root: found.root} : found
  const taken = pathsOf(planned.entries)
  const known = new Set(planned.leftOut.flatMap(({paths}) => paths))
  const others = paths.filter((path) => isText(path) && !taken.has(path) && !known.has(path))
  const inRoot = others.filter((path) => path.startsWith(planned.root) && !isContents(path))
  const outside = others.filter((path) => !path.startsWith(planned.root))
  const by = planned.by ?? 'the contents'
  const leftOut = [
    ...planned.leftOut,
    ...(inRoot.length > 0 ? [{paths: inRoot, why: `\`${by}\` does not name them`}] : []),
    ...(outside.length > 0
      ? [{paths: outside, why: `they lie outside of \`${planned.root}\``}]
      : [])
  ]
  return {plan: {...planned, leftOut}}
}

function findPlan(folder: TreeFolder, find: (pattern: RegExp) => string | undefined): Plan {
  const {paths} = folder
  const toml = find(/^(?:[^/]+\/)?book\.toml$/)
  const book = toml === undefined ? {} : (readConfig(folder, toml).book ?? {})
  const source =
    toml && resolvePath(textOfConfig((book as Record<string, unknown>).src) ?? 'src', toml)
  const summary =
    find(source ? new RegExp(`^${escapeRegex(source)}/summary\\.md$`, 'i') : /^$/) ??
    find(/^(?:[^/]+\/)?summary\.md$/i)
  if (summary !== undefined) {
    return {
      tool: 'mdbook',
      by: summary,
      root: summary.replace(/[^/]*$/, ''),
      entries: planSummary(textIn(folder, summary) ?? '', summary),
      leftOut: [],
      news: []
    }
  }
  const mkdocs = find(/^(?:[^/]+\/)?mkdocs\.ya?ml$/)
  if (mkdocs !== undefined) return planMkdocs(folder, mkdocs)
  const docusaurus = find(/^(?:[^/]+\/)?docusaurus\.config\.\w+$/)
  if (docusaurus !== undefined) {
    const site = docusaurus.replace(/[^/]*$/, '')
    // The site may be a folder beside its documents.
    const roots = [`${site}docs/`, `${site.replace(/[^/]+\/$/, '')}docs/`]
    const root = roots.find((one) => paths.some((path) => path.startsWith(one))) ?? site
    return planDocusaurus(folder, root, site)
  }
  if (paths.some((path) => /(?:^|\/)_category_\.(?:json|ya?ml)$/.test(path))) {
    return planDocusaurus(folder, '')
  }
  const vitepress = find(/^(?:.*\/)?\.vitepress\/config(?:\/index)?\.\w+$/)
  if (vitepress !== undefined) return planVitepress(folder, vitepress)
  const jupyter = find(/^(?:[^/]+\/)?_toc\.ya?ml$/) ?? find(/^(?:[^/]+\/)?myst\.ya?ml$/)
  if (jupyter !== undefined) {
    const plan = planJupyter(folder, jupyter)
    if (plan.entries.length > 0) return plan
    return planFolders(folder, {tool: 'jupyter-book', root: plan.root})
  }
  const sphinx = find(/^(?:[^/]+\/){0,2}conf\.py$/)
  const listed = sphinx === undefined ? undefined : planSphinx(folder, sphinx)
  return listed ?? planSite(folder, find) ?? planFolders(folder, {tool: 'plain', root: ''})
}

function planChapters(chapters: readonly BookChapter[]): Plan {
  const toEntry = ({title, file, numbered = true, chapters = []}: BookChapter): PlanEntry => ({
    ...(title && {title}),
    ...(file && {path: file}),
    isNumbered: numbered,
    entries: chapters.map(toEntry)
  })
  return {
    tool: 'plain',
    by: 'book.yaml',
    root: '',
    entries: chapters.map(toEntry),
    leftOut: [],
    news: []
  }
}

/** `SUMMARY.md` is the contents, and no chapter. */
function isContents(path: string): boolean {
  return /(?:^|\/)summary\.md$/i.test(path)
}

function depthOf(path: string): number {
  return path.split('/').length
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
