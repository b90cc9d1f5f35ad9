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

/**
 * Say what is wrong with a configuration that is data, in the words of its parser.
 *
 * @returns
 *   Nothing for one that is well written, or a program.
 */
export function faultOfConfig(
  folder: TreeFolder,
  path: string
): {readonly why: string; readonly line: number | undefined} | undefined {
  const value = /\.(?:ya?ml|toml|json)$/.test(path) ? textIn(folder, path) : undefined
  if (value === undefined) return undefined
  try {
    if (path.endsWith('.toml')) parseToml(value)
    else if (path.endsWith('.json')) JSON.parse(value)
    else {
      const [error] = parseLoosely(value).errors
      if (error)
        return {
          why: error.message.split('\n')[0]!,
          line: value.slice(0, error.pos[0]).split('\n').length
        }
    }
    return undefined
  } catch (error) {
    const {message, line} = error as Error & {line?: number}
    return {why: message.split('\n')[0]!, line}
  }
}

/** YAML whose unknown tags are let pass. */
export function readYaml(value: string): unknown {
  return parseLoosely(value).toJS({maxAliasCount: 100})
}

function parseLoosely(value: string) {
  return parseDocument(value, {
    logLevel: 'silent',
    prettyErrors: false,
    merge: true,
    // A key that stands twice has its last value, as other parsers have it.
    uniqueKeys: false,
    customTags: (tags) => [...tags, ...(otherTags as (ScalarTag | CollectionTag)[])]
  })
}

const otherTags = [{tag: '!ENV', resolve: () => null}]

/** A text of a configuration, in one line; nothing for other values. */
export function textOfConfig(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).replace(/\s+/g, ' ').trim() || undefined
}
