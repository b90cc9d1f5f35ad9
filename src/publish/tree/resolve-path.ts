/**
 * Resolve an address of a text to a path in the folder.
 *
 * ```text
 * ../img/map.png   from guide/a.md   img/map.png
 * /start.md        with root docs/   docs/start.md
 * ../../x.md       from guide/a.md   nothing: it leads out of the folder
 * ```
 *
 * @param address
 *   Without its query and fragment; encoded as in a link, or not.
 * @param from
 *   Path of the text.
 * @param root
 *   Folder that a leading `/` stands for.
 * @returns
 *   Path with `/`, without `.` and `..`, its characters composed (NFC) as those of the folder are; empty
 *   for the folder itself.
 */
export function resolvePath(address: string, from: string, root = ''): string | undefined {
  const path = decodePath(address)
  const isAbsolute = path.startsWith('/')
  const base = isAbsolute ? root : from.replace(/[^/]*$/, '')
  const parts: string[] = []
  for (const part of (base + path).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/').normalize('NFC')
}

/** A path as a person writes it; one that is not encoded well stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
