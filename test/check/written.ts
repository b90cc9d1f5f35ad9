import assert from 'node:assert/strict'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {contentsPage, publishEpub, publishHtml} from '../../src/publish/index.ts'

/** Bytes by path, as `collate build` writes them. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Path of the EPUB in a book of `write`. */
export const epub = 'book.epub'

/** Write an edition as a build does. */
export async function write(edition: Edition): Promise<Files> {
  const html = publishHtml(edition, {epub}).files
  const markdown = [contentsPage(edition), ...edition.files]
  const toBytes = (value: string | Uint8Array) =>
    typeof value === 'string' ? strToU8(value) : value
  return new Map<string, Uint8Array>([
    ...html.map(({path, value}): [string, Uint8Array] => [path, toBytes(value)]),
    ...markdown.map(({name, value}): [string, Uint8Array] => [`markdown/${name}`, strToU8(value)]),
    [epub, (await publishEpub(edition)).value]
  ])
}

/**
 * Change a file of a book.
 *
 * @param path
 *   Its path; in the EPUB after the EPUB's own: `book.epub/EPUB/nav.xhtml`.
 * @param from
 *   What stands there, and is replaced wherever it does.
 */
export function spoil(files: Files, path: string, from: string | RegExp, to: string): Files {
  if (!path.startsWith(`${epub}/`))
    return new Map(files).set(path, edit(files.get(path), path, from, to))
  const entries = unzipSync(files.get(epub)!)
  const name = path.slice(epub.length + 1)
  entries[name] = edit(entries[name], path, from, to)
  return new Map(files).set(epub, zipSync(entries, {level: 0}))
}

function edit(bytes: Uint8Array | undefined, path: string, from: string | RegExp, to: string) {
  assert.ok(bytes, path)
  const value = strFromU8(bytes)
  const changed = value.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to)
  assert.ok(changed !== value, `${path} has ${from}`)
  return strToU8(changed)
}
