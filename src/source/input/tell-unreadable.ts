import {sep} from 'node:path'

/** A path as messages and files name it: with `/` on every system. */
export function showPath(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/**
 * Say why a file cannot be read, and the way out.
 *
 * @param path
 *   As a person knows it.
 * @param error
 *   What the system said.
 * @param expected
 *   What should be there, where nothing is (optional).
 */
export function tellUnreadable(path: string, error: unknown, expected?: string): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT' && path.includes('\u{FFFD}')) {
    return `Cannot read \`${path}\`, its name is not UTF-8; rename it`
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return `Cannot find \`${path}\`; check the path${expected ? `, expected ${expected}` : ''}`
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `Cannot read \`${path}\`, there is no permission; allow it, for example with chmod`
  }
  if (code === 'NOTFILE') return `Cannot read \`${path}\`, ${message}`
  // A socket cannot even be opened.
  if (code === 'ENXIO')
    return `Cannot read \`${path}\`, it is not a file but a socket; take it away`
  if (code === 'EFBIG') return `Cannot read \`${path}\`, ${message}; make it smaller, or part it`
  if (code === 'EBUSY') return `Cannot read \`${path}\`, ${message}; wait until it is done`
  return `Cannot read \`${path}\`, the system says: ${message}`
}
