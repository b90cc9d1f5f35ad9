import {type FSWatcher, watch} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {holdsMarkdown} from './holds-markdown.ts'
import {isTreeFolder} from './read-tree.ts'

// An editor saves in several steps; they are one change.
const quiet = 60

/**
 * Watch the INPUTs of a command.
 *
 * Folders are watched, not files: many editors write a new file and rename it. Node.js can do that
 * itself for those that count (a book's and its images, all of a docs folder), so no package is needed.
 *
 * @param paths
 *   Files and folders as a person gave them.
 * @param out
 *   Where the book goes, if it is written: that is no change.
 * @param onChange
 *   Called when something has changed and it has been quiet for a moment.
 * @returns
 *   Function that ends it.
 */
export async function watchInputs(
  paths: readonly string[],
  out: string | undefined,
  onChange: () => void
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>()
  const trees: string[] = []
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const written = out === undefined ? undefined : resolve(out)
  const add = function (folder: string, names?: ReadonlySet<string>): void {
    if (watchers.has(folder) || isOver) return
    const watcher = watch(folder, function (_, name) {
      // Editors' own files: `.page.txt.swp`, `page.txt~`, `4913`.
      const isOther =
        name !== null && (names ? !names.has(name) : resolve(folder, name) === written)
      if (name === null || isOther || (/^\.|~$|^\d+$/.test(name) && !isNavFile(name))) return
      clearTimeout(timer)
      timer = setTimeout(() => void findFolders().then(onChange), quiet)
    })
    // A folder that goes away is found missing by the next build.
    watcher.on('error', () => undefined)
    watchers.set(folder, watcher)
  }
  const addTree = async function (folder: string): Promise<void> {
    add(folder)
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
    for (const entry of entries) {
      const inner = join(folder, entry.name)
      if (entry.isDirectory() && isTreeFolder(entry.name) && resolve(inner) !== written)
        await addTree(inner)
    }
  }
  /** Folders may come while it is watched. */
  const findFolders = async function (): Promise<void> {
    for (const [folder, watcher] of watchers) {
      if (await stat(folder).catch(() => undefined)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const tree of trees) await addTree(tree)
  }
  const files = new Map<string, Set<string>>()
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined)
    if (!stats?.isDirectory()) {
      const folder = dirname(path)
      files.set(folder, (files.get(folder) ?? new Set()).add(basename(path)))
      continue
    }
    add(path)
    const images = join(path, 'images')
    if ((await stat(images).catch(() => undefined))?.isDirectory()) add(images)
    if (await holdsMarkdown(path)) trees.push(path)
  }
  for (const [folder, names] of files) add(folder, names)
  await findFolders()
  return function () {
    isOver = true
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

function isNavFile(name: string): boolean {
  return /^\.(?:pages|nav\.ya?ml)$/.test(name)
}
