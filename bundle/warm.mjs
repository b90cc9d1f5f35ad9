/**
 * Make `dist/bin/collate.cache`: run the command on the books of `sources/`, and keep what V8 made of its
 * script. A function is compiled when it is first called, so the cache holds what a book needs.
 */
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {script} from '../dist/bin/load.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const sources = here('../sources')
const folder = mkdtempSync(join(tmpdir(), 'collate-'))
const run = async function (...args) {
  argv.splice(2, Infinity, ...args)
  await import(`../dist/cli.js?${args.join('&')}`)
}
// What has not been called for a while would be forgotten before it is kept.
setFlagsFromString('--no-flush-bytecode')
try {
  for (const name of readdirSync(sources)) {
    const book = join(sources, name)
    const isText = readdirSync(book).some((name) => name.endsWith('.txt'))
    const out = join(folder, name)
    if (isText) await run('build', book, '--out', out, '--quiet')
    // A build may publish in a thread; here all is done in one.
    const markdown = isText ? join(out, 'markdown') : book
    await run('publish', markdown, '--out', join(folder, `${name}-again`), '--quiet')
  }
  // An engine takes what one with the same flags has made.
  setFlagsFromString('--flush-bytecode')
  writeFileSync(here('../dist/bin/collate.cache'), script.createCachedData())
} finally {
  rmSync(folder, {recursive: true})
}
