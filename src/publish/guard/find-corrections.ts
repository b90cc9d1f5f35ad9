import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readBook} from '../../book/index.ts'
import {compareNames, digest} from '../../source/index.ts'
import {hashBookFile, hashMarkdown} from '../edition/book-file.ts'
import type {OutputFile} from '../edition/edition.ts'
import {isOfSystem, listFiles} from './list-files.ts'
import {readManifest} from './manifest.ts'
import {manifestName} from './manifest-name.ts'

/**
 * Find the files of an output folder that somebody has changed since Collate wrote them.
 *
 * Of a book these are files of `markdown/`, which editors correct; of the sources of a site, all.
 * What the manifest knows by its hash is as it was written. In a clone there is no manifest, and
 * after a pull it speaks of another build: there `proof.markdown` of `markdown/book.yaml` tells
 * whether the articles are those that some build has written, and `proof.book` whether that file is.
 *
 * @param dir
 *   The output folder.
 * @returns
 *   Paths in it, with `/`, sorted. A file that is gone is none of them: writing it again loses
 *   nothing.
 */
export async function findCorrections(dir: string): Promise<string[]> {
  let corrections: string[] = []
  for (let time = 0; time < looks; time++) {
    const manifest = await readManifest(dir)
    corrections = await findChanged(dir, manifest)
    if (corrections.length === 0) break
    // Another build may put its folder there meanwhile; who corrects a text does not touch the manifest.
    const now = await readManifest(dir)
    if (JSON.stringify([...(manifest ?? [])]) === JSON.stringify([...(now ?? [])])) break
  }
  return corrections
}

/** Times that a folder is looked at which another build replaces at the same time. */
const looks = 8

async function findChanged(
  dir: string,
  manifest: Awaited<ReturnType<typeof readManifest>>
): Promise<string[]> {
  const isKnown = manifest !== undefined && [...manifest.values()].some((hash) => hash)
  const paths = await listGuarded(dir)
  const changed: string[] = []
  for (const path of paths) {
    const bytes = await readFile(join(dir, path)).catch(ignoreMissing)
    if (!bytes || !isAsWritten(bytes, manifest?.get(path))) changed.push(path)
  }
  const hasProof = !isKnown || changed.some(isArticle)
  const bookYaml = 'markdown/book.yaml'
  const isBookCorrected = changed.includes(bookYaml) && (await isBookOther(join(dir, bookYaml)))
  if (changed.length > 0 && hasProof && (await isAsProven(dir, paths)))
    return isBookCorrected ? [bookYaml] : []
  // Without a manifest nothing tells what the contents page was; it is made of all the rest.
  const isMade = (path: string) =>
    path === 'markdown/index.md' || (path === bookYaml && !isBookCorrected)
  return isKnown ? changed : changed.filter((path) => !isMade(path))
}

/**
 * Find those corrections that an output has not: what it has byte for byte is not lost, as when
 * they have become decisions.
 */
export async function findLost(dir: string, files: readonly OutputFile[]): Promise<string[]> {
  const corrections = await findCorrections(dir)
  if (corrections.length === 0) return []
  const made = new Map(files.map(({path, value}) => [path, value]))
  const isLost = await Promise.all(
    corrections.map(async function (path) {
      const bytes = await readFile(join(dir, path)).catch(ignoreMissing)
      const value = made.get(path)
      return !bytes || value === undefined || digest(bytes) !== digest(value)
    })
  )
  return corrections.filter((_, index) => isLost[index])
}

/** Files that somebody may have worked on: those of `markdown/`, else all that the folder holds. */
export async function listGuarded(dir: string): Promise<string[]> {
  const markdown = await listFiles(dir, 'markdown/')
  const isSite = markdown.length === 0 && (await readManifest(dir)) !== undefined
  const paths = isSite ? await listFiles(dir) : markdown
  return paths.filter(
    (path) => path !== manifestName && !path.startsWith(beforeFolder) && !isOfSystem(path)
  )
}

/** Where an output keeps corrected Markdown that a build was told to replace. */
export const beforeFolder = 'markdown.before/'

/** A checkout may have changed the line ends. */
function isAsWritten(bytes: Uint8Array, hash: string | undefined): boolean {
  if (hash === undefined) return false
  return digest(bytes) === hash || (bytes.includes(0x0d) && digest(withoutReturns(bytes)) === hash)
}

const withoutReturns = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')

const isArticle = (path: string) => /^markdown\/\d+-[^\\:/]+\.md$/.test(path)

/** Whether the articles are those from which the `book.yaml` beside them was made. */
async function isAsProven(dir: string, paths: readonly string[]): Promise<boolean> {
  const path = 'markdown/book.yaml'
  const bytes = await readFile(join(dir, path)).catch(ignoreMissing)
  const proven = bytes && readBook({path, bytes}).book.proof?.markdown
  if (!proven) return false
  const files = await Promise.all(
    paths
      .filter(isArticle)
      .sort(compareNames)
      .map(async (path) => ({
        name: path.replace('markdown/', ''),
        value: (await readFile(join(dir, path), 'utf8').catch(() => '')).replace(/\r\n?/g, '\n')
      }))
  )
  return hashMarkdown(files) === proven
}

/** Whether a `book.yaml` that knows its own hash says something else now. */
async function isBookOther(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(ignoreMissing)
  const value = new TextDecoder().decode(bytes)
  // Looked up in the text: what somebody has corrected may be no YAML.
  const [, written] = /^ {2}book: "([\da-f]{64})"\r?$/m.exec(value) ?? []
  return written !== undefined && written !== hashBookFile(value)
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error
}
