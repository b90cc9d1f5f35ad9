import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {digest} from '../../source/index.ts'
import {createFinding} from '../verify/finding.ts'
import {compareDocs} from './compare-docs.ts'

/** What came of a proof of a book from a docs folder. */
export interface DocsVerification {
  /** Whether there are no findings. */
  readonly isProven: boolean
  /** What is missing, added or changed, each where it is. */
  readonly findings: readonly VFileMessage[]
  readonly figures: {
    readonly chapters: number
    /** Characters of all chapters that are not white space. */
    readonly characters: number
    /** Texts of the docs folder that are not in the book, if it was looked at. */
    readonly leftOut: number
  }
}

/**
 * Prove from the written files alone that a book has the texts of a docs folder, and nothing else.
 *
 * Its `markdown/` holds the texts as they are; each is read plainly and compared with its page of the
 * HTML, character by character, and that with the EPUB. Then the bytes of all files are compared with
 * what the book says of its making, and the texts with the folder, if it is given.
 *
 * @param input
 *   `files`: the written files by their path in the output folder; `dir`: its name, for messages;
 *   `folder`: files of the docs folder by their path in it.
 */
export async function verifyDocs(input: {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly dir: string
  readonly folder: ReadonlyMap<string, Uint8Array> | undefined
}): Promise<DocsVerification> {
  const {files, dir, folder} = input
  const epub = [...files.keys()].find((path) => /^[^/]+\.epub$/.test(path))
  if (epub === undefined) {
    const reason = 'Cannot find an EPUB, expected that of the book; publish it again'
    const findings = [createFinding('missing-file', reason, dir)]
    return {isProven: false, findings, figures: {chapters: 0, characters: 0, leftOut: 0}}
  }
  const {findings: onText, pages, characters} = await compareDocs({files, dir, epub})
  const findings = [...onText]
  if (pages.length === 0)
    findings.push(createFinding('missing-text', 'Cannot find a chapter in this book', dir))
  append(findings, findAltered(files, dir, findings))
  if (folder) append(findings, compareFolder(files, dir, folder))
  const isInBook = (path: string) => files.has(`markdown/${path}`)
  const texts = [...(folder?.keys() ?? [])].filter((path) => /\.(?:mdx?|markdown)$/i.test(path))
  const leftOut = texts.filter((path) => !isInBook(path)).length
  return {
    isProven: findings.length === 0,
    findings,
    figures: {chapters: pages.length, characters, leftOut}
  }
}

/** What was written says the hash of each file; one that says the same may have other bytes. */
function findAltered(
  files: ReadonlyMap<string, Uint8Array>,
  dir: string,
  told: readonly VFileMessage[]
): VFileMessage[] {
  const made = readMade(files.get('.collate.json'))
  return [...made].flatMap(([path, hash]) => {
    const bytes = files.get(path)
    const place = inFolder(dir, path)
    if (bytes && (hash === undefined || digest(bytes) === hash)) return []
    if (told.some(({file = ''}) => file === place || file.startsWith(`${place}/`))) return []
    return bytes
      ? [createFinding('altered-file', 'Unexpected bytes, expected those that were written', place)]
      : [createFinding('missing-file', `Cannot find \`${path}\`, expected it in the book`, place)]
  })
}

/** Hashes of all files that were written, as far as they are known. */
function readMade(bytes: Uint8Array | undefined): Map<string, string | undefined> {
  if (!bytes) return new Map()
  try {
    const {files} = JSON.parse(new TextDecoder().decode(bytes))
    return new Map(
      Object.entries(files ?? {}).map(([path, hash]) => [
        path,
        typeof hash === 'string' ? hash : undefined
      ])
    )
  } catch {
    return new Map()
  }
}

/** Texts are in the book as they are in the folder. */
function compareFolder(
  files: ReadonlyMap<string, Uint8Array>,
  dir: string,
  folder: ReadonlyMap<string, Uint8Array>
): VFileMessage[] {
  return [...files].flatMap(([path, bytes]) => {
    const inner = /^markdown\/(.*\.(?:mdx?|markdown))$/i.exec(path)?.[1]
    if (inner === undefined) return []
    const source = folder.get(inner)
    const place = inFolder(dir, path)
    if (!source)
      return [createFinding('missing-source', `Cannot find \`${inner}\` in the docs folder`, place)]
    if (Buffer.compare(source, bytes) === 0) return []
    const reason = `Unexpected text, expected that of \`${inner}\` in the docs folder; one of them was changed`
    return [createFinding('changed-source', reason, place)]
  })
}

function inFolder(dir: string, path: string): string {
  return dir === '' ? path : `${dir.replace(/\/*$/, '/')}${path}`
}
