import type {Element, Root as HastRoot} from 'hast'
import type {Code, Root} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Point, Position} from 'unist'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {RuleId} from '../../rules.ts'
import type {Labels} from '../../templates/book-labels.ts'
import {element} from '../hast/element.ts'
import {printable} from '../markdown/parse-markdown.ts'
import {remarkFlushBreaks} from '../markdown/remark-flush-breaks.ts'
import {remarkNotes} from '../markdown/remark-notes.ts'
import {cleanHtml, finish} from './clean-html.ts'
import {codeBlock} from './code-block.ts'
import {remarkAlerts, remarkContainers} from './containers/remark-containers.ts'
import type {Dialect, DialectText} from './dialect.ts'
import {formula, formulaSource} from './formula.ts'
import type {Highlighter} from './highlighter.ts'
import type {NumberedLine} from './lines/lines.ts'
import {rewriteText} from './lines/rewrite-text.ts'
import {createParse, findNeeds, type Needs, type Plugins} from './load-plugins.ts'
import {partComponents} from './mdx/part-components.ts'
import {prepareMdx} from './mdx/prepare-mdx.ts'
import {remarkComponents} from './mdx/remark-components.ts'
import {stripPrograms} from './mdx/strip-programs.ts'
import {nameFolded} from './name-folded.ts'
import {type Matter, readMatter} from './read-matter.ts'
import {remarkWords} from './remark-words.ts'
import {remarkMarks} from './sites/remark-marks.ts'
import {parseWithMoney, remarkFormulas} from './split-formulas.ts'
import type {Telling} from './tally.ts'

/** A text of a dialect, read. */
export interface DialectArticle {
  readonly matter: Matter
  readonly root: HastRoot
  /** Characters that files brought into it. */
  readonly brought: number
  /** Says something about a place of the text; once for each kind. */
  readonly say: (
    ruleId: RuleId,
    kind: string,
    reason: string,
    node?: {readonly position?: Position | undefined},
    more?: {readonly sample?: string; readonly fatal?: boolean}
  ) => void
}

/** What texts are read with. */
export interface DialectTools {
  readonly dialect: Dialect
  readonly plugins: Plugins
  readonly highlighter: Highlighter
  readonly labels: Labels
  readonly tally: Telling
}

/**
 * Read a text of a docs repository, in whatever mixture of dialects it is written.
 *
 * What is not understood keeps its words and is a message, once for each kind.
 */
export function readDialect(text: DialectText, tools: DialectTools): DialectArticle {
  const {dialect, plugins, labels, tally} = tools
  const value = printable(text.value).replaceAll('\uFDD0', '\uFFFD')
  const matter = readMatter(value)
  const {lines, source, brought} = rewriteText(value, matter, text, tools)
  const placeOf = (position: Position | undefined): Point | Position | undefined =>
    position && {
      line: lines[position.start.line - 1]?.number ?? position.start.line,
      column: position.start.column
    }
  const say: DialectArticle['say'] = (ruleId, kind, reason, node, more = {}) =>
    tally.add(ruleId, kind, reason, {file: text.name, place: placeOf(node?.position), ...more})
  if (matter.fault !== undefined) {
    say(
      'front-matter',
      text.path,
      `Cannot read this front matter, ${matter.fault}; title and authors are left out until it is mended`
    )
  }
  const isMdx = /\.mdx$/i.test(text.path) || (dialect.tool === 'docusaurus' && looksLikeMdx(source))
  const needs = findNeeds(source, isMdx)
  const {tree, isProgram, read} = parse(lines, needs, tools, say)
  remarkFormulas(read)(tree)
  if (isProgram) {
    remarkComponents((kind, name, node) => {
      const what = {component: 'component', expression: 'expression', statement: 'statement'}[kind]
      const reason =
        kind === 'component'
          ? `Unexpected component \`${name}\`, only what stands in it is in the book`
          : `Unexpected ${what} \`${name}\`, no program is run; it is left out`
      say('dropped-program', kind === 'component' ? `component ${name}` : kind, reason, node, {
        sample: name
      })
    })(tree)
  }
  remarkAlerts(labels)(tree)
  remarkContainers(labels, (name, node) =>
    say(
      'unknown-syntax',
      `container ${name}`,
      `Unexpected container \`${name}\`, what a program would make of it is left out, its text stands without a box`,
      node
    )
  )(tree)
  remarkWords({
    emoji: needs.hasEmoji ? plugins.emoji : undefined,
    onRole: (name, node) =>
      say(
        'unknown-syntax',
        `role ${name}`,
        `Unexpected role \`${name}\`, its text stands as code`,
        node
      )
  })(tree)
  remarkMarks(dialect.marks)(tree)
  remarkFlushBreaks()(tree)
  remarkNotes({backToText: labels.backToText})(tree, new VFile(read))
  const hast = toTree(tree, tools, (value) =>
    say(
      'unknown-syntax',
      'formula',
      `Cannot set the formula \`${value.slice(0, 40)}\`, its source is shown`
    )
  )
  const hasHtml = needs.hasHtml || isProgram
  const root = hasHtml
    ? cleanHtml(hast, new VFile(read), plugins, (name, node) =>
        say(
          'dropped-program',
          `element ${name}`,
          `Unexpected element \`${name}\`, a book has nothing that acts; it is left out`,
          node
        )
      )
    : hast
  if (hasHtml) nameFolded(root, labels)
  return {matter, root, brought, say}
}

/** Whether Markdown of Docusaurus has what only MDX has: components, imports, expressions. */
function looksLikeMdx(value: string): boolean {
  return /<[A-Z]|^(?:import|export)\s|<>|\{\/\*/m.test(value)
}

/** The tree of a text, and what it was read of: offsets in the tree are those of `read`. */
interface ParsedText {
  readonly tree: Root
  readonly isProgram: boolean
  readonly read: string
}

function parse(
  lines: readonly NumberedLine[],
  needs: Needs,
  {plugins, dialect}: DialectTools,
  say: DialectArticle['say']
): ParsedText {
  const parseLines = (lines: readonly NumberedLine[], some: Needs): ParsedText => {
    const read = lines.map(({text}) => text).join('\n')
    const parse = createParse(plugins, some)
    const tree = some.hasMath
      ? parseWithMoney(read, parse, dialect.hasDollarMath, dialect.tool === 'jupyter-book')
      : parse(read)
    return {tree, isProgram: some.hasMdx, read}
  }
  if (needs.hasMdx) {
    const inMdx = {...needs, hasHtml: false}
    const prepared = prepareMdx(lines)
    try {
      return parseLines(prepared, inMdx)
    } catch (error) {
      try {
        return parseLines(partComponents(prepared), inMdx)
      } catch {
        // The first fault is the one that a person sees in the text.
      }
      const [why = ''] = String((error as Error).message).split('\n')
      say(
        'unknown-syntax',
        'MDX',
        `Cannot read this text as MDX, ${why.slice(0, 120)}; it is read as Markdown`
      )
      return parseLines(stripPrograms(lines), {...needs, hasMdx: false})
    }
  }
  return parseLines(lines, {...needs, hasMdx: false})
}

function toTree(tree: Root, tools: DialectTools, onFault: (value: string) => void): HastRoot {
  const {dialect, highlighter, plugins, labels} = tools
  const set = function (value: string, isBlock: boolean): Element {
    const math = formula(value, isBlock, plugins)
    if (!math) onFault(value)
    return finish(math ?? formulaSource(value))
  }
  const block = (value: string) =>
    finish(
      element(
        'div',
        {className: ['math'], tabIndex: 0, role: 'group', ariaLabel: labels.formula},
        set(value, true)
      )
    )
  const root = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: {
        ...plugins.definitions?.defListHastHandlers,
        code(_: unknown, {value, lang, meta}: Code) {
          if (lang === 'math') return block(value)
          const language = (lang ?? '').split(/[\s,{]/)[0]!.toLowerCase()
          const source = {value, lang: lang ?? '', meta: meta ?? ''}
          const hidden = dialect.hideLines.get(language)
          return finish(codeBlock(source, {highlighter, hidden}))
        },
        math: (_: unknown, {value}: {value: string}) => block(value),
        inlineMath: (_: unknown, {value}: {value: string}) => set(value, false)
      }
    })
    .runSync(tree) as HastRoot
  showTasks(root, labels)
  return root
}

/** A box to tick is a form, which a book has none of: its state is a sign that is read aloud. */
function showTasks(root: HastRoot, {tasks}: Labels): void {
  visit(root, 'element', function (node, index, parent) {
    if (node.tagName !== 'input' || !parent || index === undefined) return
    const isDone = Boolean(node.properties.checked)
    const properties = {
      className: isDone ? ['task', 'done'] : ['task'],
      role: 'img',
      ariaLabel: isDone ? tasks.done : tasks.open
    }
    parent.children[index] = finish(element('span', properties))
  })
}
