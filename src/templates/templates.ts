import {readFileSync} from 'node:fs'
import ejs from 'ejs'
import {showUnprintable} from '../text/unprintable.ts'
import {packageRoot} from './package-root.ts'

/**
 * Read a file of `templates/`, which the package ships beside `dist/`.
 *
 * The only place that reads the package's own files. The folder is looked for upwards from this
 * module, so that it is found from `src/`, from `dist/` and from one bundled file.
 *
 * @param path
 *   Path in `templates/`, such as `css/text.css`.
 */
export function templateText(path: string): string {
  let text = texts.get(path)
  if (text === undefined) {
    text = readFileSync(templateUrl(path), 'utf8')
    texts.set(path, text)
  }
  return text
}

/**
 * Fill a template for HTML or SVG; what `<%= %>` writes is escaped, and characters that HTML cannot
 * have are shown.
 *
 * The template sees `data` and nothing else; `include('head')` is `head.html.ejs` beside
 * `page.html.ejs`. Text of a book is only ever data here, so that
 * `<%= 1 + 1 %>` in a headline is printed as these characters.
 */
export function fillTemplate(path: string, data: object): string {
  // In the place of the engine's own, which looks for the file on the disk again for each page.
  const include = (name: string, more?: object) =>
    fillTemplate(path.replace(/[^/]*?(\.\w+\.ejs)$/, `${name}$1`), {...data, ...more})
  return templateFor(path, Object.keys(data))(data, escapeMarkup, include)
}

/** The template for data with these fields: a card of evidence is filled a thousand times with the same. */
function templateFor(path: string, names: readonly string[]): Template {
  const known = templates.get(path) ?? []
  const same = known.find(
    (one) => one.names.length === names.length && one.names.every((name, at) => name === names[at])
  )
  if (same) return same.template
  const fields = names.filter((name) => name !== 'include')
  const template = compileTemplate(path, fields)
  templates.set(path, [...known, {names, template}])
  return template
}

type Include = (name: string, more?: object) => string
type Template = (locals: object, escapeFn: typeof escapeMarkup, include: Include) => string

/** Compile a template for data with these fields: in a `with`, as it has by default, V8 optimises nothing. */
function compileTemplate(path: string, fields: string[]): Template {
  return new Function('locals', 'escapeFn', 'include', sourceOf(path, fields)) as Template
}

/** The body of a function that fills a template. */
function sourceOf(path: string, fields: string[]): string {
  const options = {compileDebug: false, _with: false, destructuredLocals: fields}
  const template = new ejs.Template(templateText(path), options)
  template.compile()
  return template.source
}

/** What markup escapes or cannot have, by its code unit; nearly all that is written has none of it. */
const special =
  /[&<>'"\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

function escapeMarkup(value?: unknown): string {
  if (value === undefined || value === null) return ''
  const text = String(value)
  return special.test(text) ? ejs.escapeXML(showUnprintable(text)) : text
}

/**
 * Write a template as a function in JavaScript, for a page that makes more of itself when it is
 * looked at. The script of the page has a function `escapeMarkup(value)`.
 *
 * @param path
 *   Path in `templates/`.
 * @param name
 *   Of the function; it takes data and gives markup, as `fillTemplate` does.
 * @param fields
 *   All fields of the data that the template looks at.
 */
export function scriptTemplate(path: string, name: string, fields: string[]): string {
  return `function ${name}(locals) {\nconst escapeFn = escapeMarkup\n${sourceOf(path, fields)}}\n`
}

/** Version of Collate, for the colophon. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageRoot()), 'utf8')).version
}

let root: URL | undefined
function templateUrl(path: string): URL {
  root ??= packageRoot()
  return new URL(`templates/${path}`, root)
}

const texts = new Map<string, string>()
/** Compiled templates by their paths, one for each list of fields. */
const templates = new Map<
  string,
  readonly {readonly names: readonly string[]; readonly template: Template}[]
>()
