import {readFile, stat} from 'node:fs/promises'
import {isAbsolute, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {isFromDocs} from '../../check/is-from-docs.ts'
import {createMessage} from '../../message.ts'
import type {DocsVerification} from '../../review/docs/verify-docs.ts'
import {
  type BookRecord,
  noFigures,
  readRecord,
  type Verification,
  verify
} from '../../review/index.ts'
import {digest, findInput, type InputFile, readSource, type SourceFile} from '../../source/index.ts'
import {readFolder} from '../../source/input/read-folder.ts'
import {recognisePrint} from '../../source/print/recognise-print.ts'

/**
 * Read an output folder and the sources of its book, and prove one from the other.
 *
 * @param dir
 *   Output folder.
 * @param paths
 *   Text files and folders; if there are none, the sources are looked for where the record says,
 *   from here, from the output folder and from the folder that it is in. Of a book from a docs folder
 *   that folder, or nothing: its texts lie in the book.
 */
export async function proveBook(
  dir: string,
  paths: readonly string[]
): Promise<Verification | DocsVerification> {
  const files = await readFolder(dir)
  if (files.size === 0) {
    const reason = `Cannot find a book in \`${dir}\`, expected the folder that \`collate build\` wrote`
    return fail([createMessage({reason, ruleId: 'missing-file', file: dir, fatal: true})])
  }
  const written = files.get('review/ledger.json')
  if (!written && isFromDocs(files)) return proveDocs(files, dir, paths[0])
  const record = written ? readRecord(new TextDecoder().decode(written)) : undefined
  const known = typeof record === 'object' ? record : undefined
  const given = paths.length > 0 ? await readGiven(paths) : await readNamed(known, dir)
  const found = {...given, files: given.files.flatMap((file) => textsOf(file, files, dir))}
  if (found.messages.length > 0) return fail(found.messages)
  return verify({files, dir, sources: readAsRecorded(found.files, known)})
}

/** Loaded for these books alone: what they are read with is code that others do not need. */
async function proveDocs(
  files: ReadonlyMap<string, Uint8Array>,
  dir: string,
  path: string | undefined
): Promise<Verification | DocsVerification> {
  const {verifyDocs} = await import('../../review/docs/verify-docs.ts')
  if (path === undefined) return verifyDocs({files, dir, folder: undefined})
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) {
    const reason = `Cannot find the folder \`${path}\`, expected the docs folder that the book was made of`
    return fail([createMessage({reason, ruleId: 'missing-source', file: path, fatal: true})])
  }
  const {readTree} = await import('../inputs/read-tree.ts')
  const {folder, messages} = await readTree(path)
  const fatal = messages.filter((message) => message.fatal)
  return fatal.length > 0 ? fail(fatal) : verifyDocs({files, dir, folder: folder.bytes})
}

function fail(findings: readonly VFileMessage[]): Verification {
  return {isProven: false, findings, figures: noFigures}
}

interface Found {
  readonly files: readonly InputFile[]
  readonly messages: readonly VFileMessage[]
}

async function readGiven(paths: readonly string[]): Promise<Found> {
  const all = await Promise.all(paths.map((path) => findInput(path)))
  return {
    files: all.flatMap(({input}) => input?.files ?? []),
    messages: all.flatMap(({messages}) => messages.filter((message) => message.fatal))
  }
}

/**
 * Of a file with boxes its text in the output folder, if the file is the one that was read: that it
 * was read right nobody proves here, and no reader of PDF is needed.
 */
function textsOf(
  file: InputFile,
  written: ReadonlyMap<string, Uint8Array>,
  dir: string
): InputFile[] {
  if (!recognisePrint(file.bytes)) return [file]
  const hash = digest(file.bytes)
  for (const [path, bytes] of written) {
    if (!path.startsWith('review/sources/') || !path.endsWith('.boxes.json')) continue
    const text = path.replace(/\.boxes\.json$/, '.txt')
    const value = written.get(text)
    const head = new TextDecoder().decode(bytes.subarray(0, 2000))
    if (value && head.includes(`"sha256":"${hash}"`)) return [{path: join(dir, text), bytes: value}]
  }
  return [file]
}

async function readNamed(record: BookRecord | undefined, dir: string): Promise<Found> {
  const files: InputFile[] = []
  for (const {path} of record?.sources ?? []) {
    // A path that leads anywhere else is a person's to name.
    if (isAbsolute(path)) continue
    for (const base of ['', dir, resolve(dir, '..')]) {
      const place = join(base, path)
      if (!(await stat(place).catch(() => undefined))?.isFile()) continue
      files.push({path: place, bytes: await readFile(place)})
      break
    }
  }
  return {files, messages: []}
}

/** Decode each file in the encoding that the record names for it: by its hash, else by its name. */
function readAsRecorded(files: readonly InputFile[], record: BookRecord | undefined): SourceFile[] {
  return files.flatMap((file) => {
    const [plain] = readSource([file]).source.files
    const claims = record?.sources ?? []
    const claim =
      claims.find(({sha256}) => sha256 === plain?.sha256) ??
      claims.find(({name}) => file.path.endsWith(name))
    if (!claim || plain?.encoding === claim.encoding) return plain ? [plain] : []
    return readSource([file], {encoding: claim.encoding}).source.files
  })
}
