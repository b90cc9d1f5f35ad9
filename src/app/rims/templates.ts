import {compiled, texts, version} from 'templates'
import {showUnprintable} from '../../text/unprintable.ts'
import {escapeXml} from './escape-xml.ts'

/** Stands for `templates/templates.ts`: the texts are in the script. */
export function templateText(path: string): string {
  const text = texts[path]
  if (text === undefined) throw new Error(`There is no template ${path}`)
  return text
}

/** Stands for `templates/templates.ts`: a policy that forbids `eval` wants functions made before. */
export function fillTemplate(path: string, data: object): string {
  const include = (name: string, inner: object) =>
    fillTemplate(path.replace(/[^/]*?(\.\w+\.ejs)$/, `${name}$1`), {...data, ...inner})
  return compiled[path]!(data, escapeMarkup, include)
}

function escapeMarkup(value?: unknown): string {
  return value === undefined || value === null ? '' : escapeXml(showUnprintable(String(value)))
}

/** Stands for `templates/templates.ts`. */
export function packageVersion(): string {
  return version
}
