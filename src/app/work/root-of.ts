/**
 * The folder that all of some files came in, as the start of their paths.
 *
 * @param paths
 *   With `/`.
 * @returns
 *   `gazette/`; nothing where they came one by one, or in several.
 */
export function rootOf(paths: readonly string[]): string {
  const root = /^[^/]+\//.exec(paths[0] ?? '')?.[0] ?? ''
  return paths.every((path) => path.startsWith(root)) ? root : ''
}
