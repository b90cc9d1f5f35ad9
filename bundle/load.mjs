/**
 * Loads a part of the command out of `collate.cjs`, which lies beside this file.
 *
 * All of it is one script for V8, so that the engine can be given what it made of that script when
 * the command was built (`collate.cache`): a short run spends most of its time on reading code. An
 * engine of another version or with other flags takes no notice of the cache, and compiles.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

const url = new URL('collate.cjs', import.meta.url)
const filename = fileURLToPath(url)

/** The script, once something of it has been loaded; `warm.mjs` makes the cache of it. */
export let script
let parts

/**
 * @param {string} name
 *   A source, such as `cli/commands/build-command.ts`.
 * @returns
 *   Its exports.
 */
export function load(name) {
  parts ??= run()
  return parts[name]()
}

function run() {
  // `bundle.mjs` wrote it in ASCII.
  const source = readFileSync(filename, 'latin1')
  script = new Script(source, {filename, cachedData: readCache()})
  const module = {exports: {}}
  script.runInThisContext()(module, createRequire(url), url.href, (name) => import(name))
  return module.exports.parts
}

function readCache() {
  try {
    return readFileSync(new URL('collate.cache', import.meta.url))
  } catch {
    return undefined
  }
}
