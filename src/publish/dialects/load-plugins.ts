import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {escapeRuns, escapeRunsFromMarkdown} from '../../text/escape-runs.ts'
import {micromarkGuard} from '../micromark/micromark-guard.ts'

/** What of the dialects a text, or all of a book, is written in. */
export interface Needs {
  readonly hasContainers: boolean
  readonly hasMath: boolean
  readonly hasCode: boolean
  readonly hasHtml: boolean
  readonly hasMdx: boolean
  readonly hasEmoji: boolean
  readonly hasDefinitions: boolean
}

/**
 * Look at a text, quickly: what is found may be none, what is not found is not there. The text may be as
 * it lies in its file, so that what `lines/` writes otherwise is found as it stands there: `!!! note`
 * becomes a container, `\\(x\\)` a formula, the name of a block of code an anchor.
 */
export function findNeeds(value: string, isMdx: boolean): Needs {
  return {
    hasContainers:
      /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(?::::|!!!|\?\?\?|===|\{%|.*\{\{[<%]|(?:`{3,}|~{3,})[ \t]*\{)/m.test(
        value
      ),
    hasMath:
      /\$|^ {0,3}\\begin\{|^\s*(?:`{3,}|~{3,})\s*math\b|\{math\}|\\\(.+?\\\)|^[ \t>]*\\{1,2}\[/m.test(
        value
      ),
    hasCode: /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*(?:`{3}|~{3})/m.test(value),
    hasHtml:
      /<[A-Za-z!/?]|^\s*\([\w:./-]+\)=\s*$|^[ \t>]*:?(?:label|name):|\$\$[ \t]*\([\w:.-]+\)|\{glossary\}|^[ \t]*\{[^{}\n]*#[\w:-]+[^{}\n]*\}[ \t]*$|\]\{[^{}\n]*#/m.test(
        value
      ),
    hasMdx: isMdx,
    hasEmoji: /:[a-z\d_+-]+:/.test(value),
    hasDefinitions: /^\s*:\s+\S|\{glossary\}/m.test(value)
  }
}

/** Packages that texts of dialects are read with; those that no text needs are absent. */
export interface Plugins {
  readonly remarkGfm: typeof import('remark-gfm').default
  readonly remarkMath: typeof import('remark-math').default | undefined
  readonly katex: typeof import('katex').default | undefined
  readonly fromHtml: typeof import('hast-util-from-html').fromHtml | undefined
  readonly raw: typeof import('hast-util-raw').raw | undefined
  readonly sanitize:
    | Pick<typeof import('hast-util-sanitize'), 'sanitize' | 'defaultSchema'>
    | undefined
  readonly remarkMdx: typeof import('remark-mdx').default | undefined
  readonly emoji: Readonly<Record<string, string>> | undefined
  readonly definitions:
    | Pick<typeof import('remark-definition-list'), 'default' | 'defListHastHandlers'>
    | undefined
  readonly directives:
    | {
        readonly syntax: typeof import('micromark-extension-directive').directive
        readonly tree: Pick<typeof import('mdast-util-directive'), 'directiveFromMarkdown'>
      }
    | undefined
}

/**
 * Load the packages that a book needs, and no others.
 *
 * @param all
 *   Needs of each of its texts.
 */
export async function loadPlugins(all: readonly Needs[]): Promise<Plugins> {
  const some = (need: keyof Needs) => all.some((needs) => needs[need])
  const when = <T>(isNeeded: boolean, load: () => Promise<T>) => (isNeeded ? load() : undefined)
  const hasHtml = some('hasHtml') || some('hasMdx')
  const [gfm, directive, directiveTree, math, katex, fromHtml, raw, safe, mdx, emoji, list] =
    await Promise.all([
      import('remark-gfm'),
      when(some('hasContainers'), () => import('micromark-extension-directive')),
      when(some('hasContainers'), () => import('mdast-util-directive')),
      when(some('hasMath'), () => import('remark-math')),
      when(some('hasMath'), () => import('katex')),
      when(some('hasMath'), () => import('hast-util-from-html')),
      when(hasHtml, () => import('hast-util-raw')),
      when(hasHtml, () => import('hast-util-sanitize')),
      when(some('hasMdx'), () => import('remark-mdx')),
      when(some('hasEmoji'), () => import('gemoji')),
      when(some('hasDefinitions'), () => import('remark-definition-list'))
    ])
  return {
    remarkGfm: gfm.default,
    remarkMath: math?.default,
    katex: katex?.default,
    fromHtml: fromHtml?.fromHtml,
    raw: raw?.raw,
    sanitize: safe,
    remarkMdx: mdx?.default,
    emoji: emoji?.nameToEmoji,
    definitions: list,
    directives: directive && directiveTree && {syntax: directive.directive, tree: directiveTree}
  }
}

/** Reads Markdown of a certain mixture of dialects. */
export type Parse = (value: string) => Root

/** Make a parser for texts with the same needs. */
export function createParse(plugins: Plugins, needs: Needs): Parse {
  const processor = unified().use(remarkParse).use(plugins.remarkGfm, {singleTilde: false})
  if (needs.hasMath && plugins.remarkMath) {
    processor.use(plugins.remarkMath, {singleDollarTextMath: true})
  }
  if (needs.hasMdx && plugins.remarkMdx) processor.use(plugins.remarkMdx)
  if (needs.hasDefinitions && plugins.definitions) processor.use(plugins.definitions.default)
  if (needs.hasContainers) processor.use(containers, plugins)
  processor.use(remarkCjkFriendly).use(guard, {hasHtml: !needs.hasMdx})
  processor.freeze()
  return (value) => processor.parse(value)
}

/** Containers only: `:name` in a line is text that people write. */
function containers(this: Processor, {directives}: Plugins): undefined {
  if (!directives) return
  const data = this.data()
  const {flow} = directives.syntax()
  const colon = flow?.[58]
  const [container] = Array.isArray(colon) ? colon : []
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    ...(container ? [{flow: {58: [container]}}] : [])
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [directives.tree.directiveFromMarkdown()]
  ]
}

function guard(this: Processor, options: {readonly hasHtml: boolean}): undefined {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    micromarkGuard(options),
    escapeRuns()
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), [escapeRunsFromMarkdown()]]
}
