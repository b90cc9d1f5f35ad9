import anyAscii from 'any-ascii'

/** Longer names are cut: some disks have no room for them. */
const most = 80

/**
 * Name the pages of chapters by their paths: ASCII, each another, and the same as long as the path
 * is, so that an address stays.
 *
 * ```text
 * guide/install.md   guide-install
 * guide/README.md    guide
 * 安装/概述.md        anzhuang-gaishu
 * ```
 *
 * @param paths
 *   Of the chapters, without the folder that all are in.
 */
export function pageNames(paths: readonly string[]): string[] {
  const taken = new Set(['title', 'colophon', 'cover', 'index', 'book', 'nav', 'style', 'reader'])
  const times = new Map<string, number>()
  return paths.map(function (path) {
    const bare = path.replace(/\.\w+$/, '').replace(/(?:^|\/)(?:_?index|readme)$/i, '')
    const ascii = anyAscii(bare)
      .toLowerCase()
      .replace(/[^a-z\d_]+/g, '-')
    const name = ascii.replace(/^-+|-+$/g, '').slice(0, most) || 'start'
    let number = times.get(name) ?? 1
    let unique = number === 1 ? name : `${name}-${number}`
    while (taken.has(unique)) unique = `${name}-${++number}`
    times.set(name, number + 1)
    taken.add(unique)
    return unique
  })
}
