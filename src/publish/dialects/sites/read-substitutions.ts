import {textOfConfig} from '../../tree/read-config.ts'

/**
 * Read what names in expressions stand for: `substitutions` of MyST, in front matter or `myst.yml`;
 * `myst_substitutions` of MyST-Parser in `_config.yml`. A value of several lines is set in one.
 *
 * @param fields
 *   Fields of front matter or of a configuration.
 * @see https://myst-parser.readthedocs.io/en/latest/syntax/optional.html#substitutions-with-jinja2
 */
export function readSubstitutions(
  fields: Readonly<Record<string, unknown>>
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const sphinx = inside(inside(fields, 'sphinx'), 'config')
  const places = [
    sphinx.myst_substitutions,
    fields.substitutions,
    inside(fields, 'myst').substitutions
  ]
  for (const place of places) {
    if (!place || typeof place !== 'object') continue
    for (const [name, value] of Object.entries(place)) {
      const text = textOfConfig(value)
      if (text !== undefined) found.set(name, text)
    }
  }
  return found
}

function inside(fields: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const value = fields[key]
  return value && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
