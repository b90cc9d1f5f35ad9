import {parse as parseToml} from 'smol-toml'
import {type CollectionTag, parseDocument, type ScalarTag} from 'yaml'
import {type TreeFolder, textIn} from './tree.ts'

/** Values of a configuration; nobody has looked at them yet. */
export type Config = Readonly<Record<string, unknown>>

/**
 * Read a configuration that is data: YAML, TOML or JSON. One that is a program is never run.
 *
 * Tags of YAML that call for Python (`!!python/name:…`) or the environment (`!ENV`) give nothing.
 *
 * @returns
 *   Its values; none if the file is not there or cannot be read.
 */
export function readConfig(folder: TreeFolder, path: string): Config {
  const value = textIn(folder, path)
  if (value === undefined) return {}
  try {
    const data = path.endsWith('.toml')
      ? parseToml(value)
      : path.endsWith('.json')
        ? JSON.parse(value)
        : readYaml(value)
    return data && typeof data === 'object' && !Array.isArray(data)
      ? (data as Config)
      : {list: data}
  } catch {
    return {}
  }
}

/** YAML whose unknown tags are let pass. */
export function readYaml(value: string): unknown {
  const document = parseDocument(value, {
    logLevel: 'silent',
    prettyErrors: false,
    merge: true,
    customTags: (tags) => [...tags, ...(otherTags as (ScalarTag | CollectionTag)[])]
  })
  return document.toJS({maxAliasCount: 100})
}

const otherTags = [{tag: '!ENV', resolve: () => null}]

/** A text of a configuration, in one line; nothing for other values. */
export function textOfConfig(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).replace(/\s+/g, ' ').trim() || undefined
}
