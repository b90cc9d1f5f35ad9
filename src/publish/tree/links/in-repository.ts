import {webAddress} from '../../hast/web-address.ts'

/**
 * The address of a file of the folder on the web, for one that is not in the book.
 *
 * @param path
 *   The text that asks for it.
 */
export function inRepository(
  file: string,
  path: string,
  fragment: string | undefined,
  {
    root,
    repository,
    repositoryRoot
  }: {
    readonly root: string
    readonly repository: string | undefined
    readonly repositoryRoot: string
  }
): string | undefined {
  if (!repository || !path.startsWith(repositoryRoot)) return undefined
  const place = (file.startsWith('/') ? root : path).slice(repositoryRoot.length)
  const from = new URL(encodeURI(place) || '.', repository)
  const relative = file.replace(/^\//, '')
  return URL.canParse(relative, from)
    ? webAddress(new URL(relative, from).href + (fragment ? `#${fragment}` : ''))
    : undefined
}
