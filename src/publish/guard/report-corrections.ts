import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import {createMessage} from '../../message.ts'

/** More names than this nobody reads. */
const mostNamed = 20

/**
 * Say that an output folder holds corrections, which files have them, and what can be done.
 *
 * @param dir
 *   Output folder, as the person named it.
 * @param paths
 *   Files in it that somebody changed.
 */
export function reportCorrections(dir: string, paths: readonly string[]): VFileMessage {
  const isBook = paths.every((path) => path.startsWith('markdown/'))
  const out = dir.replace(/\/+$/, '')
  const folder = isBook ? `${out}/markdown` : out
  const ways = isBook
    ? `\`collate publish ${folder} --out ${out}\` makes the book of them; \`collate adopt ${out} BOOK\` takes them into the \`book.yaml\` of BOOK, the book's folder, so that a build has them, too; \`--replace\` builds without them and keeps them in \`${out}/markdown.before/\`.`
    : 'Move them elsewhere, or correct the Markdown that they were made of.'
  return createMessage({
    reason: `Cannot write over ${countOf(paths.length, 'file')} in \`${folder}\` that somebody has corrected; publish or adopt the corrections, or \`--replace\` them`,
    ruleId: 'corrected-markdown',
    file: folder,
    fatal: true,
    note: `${nameAll(dir, paths)}\n${ways}`
  })
}

/**
 * Say that files were changed while a book was made of them.
 *
 * @param dir
 *   Folder that they are in, as the person named it.
 */
export function reportChanges(dir: string, paths: readonly string[]): VFileMessage {
  return createMessage({
    reason: `Cannot publish, ${countOf(paths.length, 'file')} in \`${dir}\` changed while the book was made; publish again`,
    ruleId: 'corrected-markdown',
    file: dir,
    fatal: true,
    note: nameAll(dir, paths)
  })
}

function nameAll(dir: string, paths: readonly string[]): string {
  const names = paths.slice(0, mostNamed).map((path) => `\`${dir.replace(/\/+$/, '')}/${path}\``)
  const left = paths.length - names.length
  return names.join(', ') + (left > 0 ? ` and ${left} more` : '') + '.'
}
