import {type FSWatcher, watch} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

// An editor saves in several steps; they are one change.
const quiet = 120

/**
 * Watch the INPUTs of a command.
 *
 * Folders are watched, not files: many editors write a new file and rename it. Node.js can do that
 * itself for the two folders that count (a book's and its images), so no package is needed.
 *
 * @param paths
 *   Files and folders as a person gave them.
 * @param onChange
 *   Called when something has changed and it has been quiet for a moment.
 * @returns
 *   Function that ends it.
 */
export async function watchInputs(
  paths: readonly string[],
  onChange: () => void
): Promise<() => void> {
  const watchers: FSWatcher[] = []
  const watched = new Map<string, Set<string> | undefined>()
  let timer: NodeJS.Timeout | undefined
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isDirectory()) {
      watched.set(path, undefined)
      const images = join(path, 'images')
      if ((await stat(images).catch(() => undefined))?.isDirectory()) watched.set(images, undefined)
    } else {
      const folder = dirname(path)
      const names = watched.get(folder)
      if (!watched.has(folder)) watched.set(folder, new Set([basename(path)]))
      else names?.add(basename(path))
    }
  }
  for (const [folder, names] of watched) {
    const watcher = watch(folder, function (_, name) {
      // Editors' own files: `.page.txt.swp`, `page.txt~`, `4913`.
      if (name === null || /^\.|~$|^\d+$/.test(name) || (names && !names.has(name))) return
      clearTimeout(timer)
      timer = setTimeout(onChange, quiet)
    })
    // A folder that goes away is found missing by the next build.
    watcher.on('error', () => undefined)
    watchers.push(watcher)
  }
  return function () {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
