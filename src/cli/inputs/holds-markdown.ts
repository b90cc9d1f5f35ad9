import {readdir} from 'node:fs/promises'
import {hasDocsMark, sourceNames} from '../../source/index.ts'

/**
 * Whether a folder is one of Markdown, for `publish`, and not one of pages, for `build`.
 *
 * A licence or a list of requirements is no page, and where a tool for docs has its configuration no
 * text is one.
 */
export async function holdsMarkdown(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => [])
  if (names.length === 0) return false
  return (
    hasDocsMark(names) || sourceNames(names.filter((name) => !aboutFolder.test(name))).length === 0
  )
}

/** Texts that lie beside Markdown and say something of the folder or to machines. */
const aboutFolder =
  /^(?:licen[cs]e|copying|notice|authors|contributors|changelog|readme|requirements|constraints|robots|humans|security|llms).*\.txt$/i
