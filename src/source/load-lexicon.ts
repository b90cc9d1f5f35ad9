import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

/**
 * Load a list of the words of a language, where a package has one.
 *
 * @param language
 *   BCP 47 tag; only the language counts.
 * @returns
 *   Words in lower case; nothing for a language without a list. German needs none: its compounds
 *   are written solid.
 */
export async function loadLexicon(language: string): Promise<ReadonlySet<string> | undefined> {
  if (/^en\b/.test(language)) {
    const {default: path} = await import('word-list')
    return new Set((await readFile(path, 'utf8')).split('\n'))
  }
  if (/^fr\b/.test(language)) {
    const path = createRequire(import.meta.url).resolve('an-array-of-french-words')
    return new Set(JSON.parse(await readFile(path, 'utf8')) as string[])
  }
  return undefined
}
