/**
 * Read a pattern of paths: `*` and `?` stay in a folder, `**` goes through folders.
 *
 * @param glob
 *   From the top of the folder; a text's ending may be missing.
 */
export function toPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/?|[*?]|[.+^${}()|[\]\\]/g, (found) =>
    found.startsWith('**') ? '.*' : found === '*' ? '[^/]*' : found === '?' ? '[^/]' : `\\${found}`
  )
  return new RegExp(`^${source}(?:\\.md)?$`)
}
