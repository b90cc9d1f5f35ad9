import {printable} from '../../markdown/parse-markdown.ts'
import type {Dialect, DialectText} from '../dialect.ts'
import {includeFiles, mostInText} from '../includes/include-files.ts'
import type {Matter} from '../read-matter.ts'
import {dropCommands} from '../sites/book-commands.ts'
import {dropMarks} from '../sites/drop-marks.ts'
import {rewriteLiquid} from '../sites/liquid.ts'
import {openMarkdownInHtml} from '../sites/markdown-in-html.ts'
import {fillMustaches} from '../sites/mustaches.ts'
import {partDefinitions} from '../sites/part-definitions.ts'
import {rewriteShortcodes} from '../sites/shortcodes.ts'
import {rewriteVueTags} from '../sites/vue-tags.ts'
import {rewriteWikilinks} from '../sites/wikilinks.ts'
import {rewriteFormulas} from '../split-formulas.ts'
import type {Telling} from '../tally.ts'
import {displayFormulas} from './display-formulas.ts'
import {fenceIndented} from './fence-indented.ts'
import {spreadOptions} from './inline-options.ts'
import type {NumberedLine} from './lines.ts'
import {looseDefinitions} from './loose-definitions.ts'
import {rewriteContainers} from './rewrite-containers.ts'

/**
 * The text without its front matter, in one syntax, and where its lines come from.
 *
 * @param mayBring
 *   Characters that files may bring into it.
 * @returns
 *   `brought`: those that they brought.
 */
export function rewriteText(
  value: string,
  matter: Matter,
  {path, name, mayBring = mostInText}: DialectText,
  {dialect, tally}: {readonly dialect: Dialect; readonly tally: Telling}
): {lines: readonly NumberedLine[]; source: string; brought: number} {
  const {tool} = dialect
  const all = value.split('\n').map((text, index) => ({text, number: index + 1}))
  const home = matter.home.map((text) => ({text, number: 1}))
  const body = [...home, ...all.slice(matter.lines)]
  const at = (line: number) => ({file: name, place: {line, column: 1}})
  const known = new Map<string, string | undefined>()
  const clean = {
    include(file: string) {
      if (!known.has(file)) {
        const included = dialect.include(file)
        known.set(file, included === undefined ? undefined : printable(included))
      }
      return known.get(file)
    }
  }
  const isOfBook = mayBring < mostInText
  const {lines: included, brought} = includeFiles(body, {
    path,
    dialect: clean,
    most: mayBring,
    onMissing: (address, line) =>
      tally.add(
        'missing-include',
        'file',
        `Cannot find \`${address}\`, which this line asks for, in the folder; it is left out`,
        {...at(line), sample: address}
      ),
    onTooMuch: (address, line) =>
      tally.add(
        'too-much',
        isOfBook ? 'files of all texts' : 'file',
        `Unexpected \`${address}\` here, files bring more than ${isOfBook ? 'ten million characters into this book' : 'a million characters into this text'}; it is left out`,
        {...at(line), sample: address}
      )
  })
  // What a file brings in may have marks that the text has not.
  const isAsItWas = home.length === 0 && included.length === body.length
  const whole = isAsItWas ? value : included.map(({text}) => text).join('\n')
  const spread = tool === 'jupyter-book' ? spreadOptions(included, whole) : included
  const fenced = fenceIndented(spread, {value: whole, tool, path})
  const onSite = takeSite(fenced, whole, {
    matter,
    dialect,
    onProgram: (kind, sample, line) =>
      tally.add(
        'unknown-syntax',
        kind,
        `Unexpected ${kind} \`${sample}\`, no program is run; it is left out`,
        {...at(line), sample}
      )
  })
  const dropped = dropMarks(onSite, whole, tool)
  const displayed = displayFormulas(dropped, whole, tool === 'jupyter-book', (line) =>
    tally.add(
      'unknown-syntax',
      'unclosed formula',
      'Unexpected `$$` that no other closes, expected a formula between two; it stands as it is',
      at(line)
    )
  )
  const loose = looseDefinitions(displayed, whole)
  // In plain Markdown nobody would double the backslash of a bracket but for a formula.
  const hasDoubled = tool === 'mdbook' || tool === 'plain'
  const formulas =
    dialect.hasDollarMath || hasDoubled ? rewriteFormulas(loose, whole, hasDoubled) : loose
  const mayContain =
    /^(?:[ \t>*+-]|\d+[.)][ \t])*(?:!!!|\?\?\?|===|:::|\{%|\{\{[<%]|[`~]{3,}[ \t]*\{)/m.test(whole)
  const lines = mayContain
    ? rewriteContainers(formulas, (line) =>
        tally.add(
          'unknown-syntax',
          'stray colons',
          'Unexpected `:::` that closes nothing, expected a container above it; it is left out',
          at(line)
        )
      )
    : formulas
  return {lines, source: lines.map(({text}) => text).join('\n'), brought}
}

interface SiteOptions {
  readonly matter: Matter
  readonly dialect: Dialect
  readonly onProgram: (kind: string, sample: string, line: number) => void
}

/** What only the program of a site understands, in the words of the others. */
function takeSite(
  lines: readonly NumberedLine[],
  value: string,
  {matter, dialect, onProgram}: SiteOptions
): readonly NumberedLine[] {
  const {tool, hasWikilinks, hasExpressions, substitutions} = dialect
  let taken = lines
  if (tool === 'hugo')
    taken = rewriteShortcodes(taken, value, (name, line) => onProgram('shortcode', name, line))
  if (tool === 'jekyll')
    taken = rewriteLiquid(taken, value, (name, line) => onProgram('tag', name, line))
  if (tool === 'mdbook')
    taken = dropCommands(taken, value, (command, line) =>
      onProgram('command', `{{${command.slice(0, 40)}}}`, line)
    )
  if (tool === 'mkdocs') taken = partDefinitions(taken, value)
  if (tool === 'vitepress') taken = rewriteVueTags(taken, value)
  if (hasExpressions)
    taken = fillMustaches(taken, {
      tool,
      matter,
      substitutions,
      onExpression: (code, line) => onProgram('expression', `{{ ${code.slice(0, 40)} }}`, line)
    })
  if (hasWikilinks) taken = rewriteWikilinks(taken, value)
  return tool === 'mkdocs' || tool === 'jekyll' ? openMarkdownInHtml(taken, value) : taken
}
