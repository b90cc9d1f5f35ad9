import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {countOf} from '../count-of.ts'
import {openPackage, openWrittenBook} from '../review/index.ts'
import {readFolder} from '../source/input/read-folder.ts'
import {packageRoot} from '../templates/package-root.ts'
import {runTool} from './checkers/find-tools.ts'
import {type CheckResult, missing, toResult} from './result.ts'

/** Places where the day is another for most of the time. */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles']

/**
 * Publish the book's Markdown twice, in two folders and two time zones: the bytes of the book.
 *
 * @param dir
 *   Output folder.
 * @param files
 *   Bytes by path in it.
 * @param epub
 *   Path of the EPUB in it.
 * @param env
 *   Environment of the processes.
 */
export async function checkSameBytes(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  epub: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<CheckResult> {
  const command = fileURLToPath(new URL('dist/cli.js', packageRoot()))
  if (!existsSync(command)) {
    return missing('Same bytes', 'The compiled command', '`npm run compile`')
  }
  const findings = new Set<string>()
  const expected = editionsOf(files)
  const name = epub.replace(/\.epub$/, '')
  const root = await mkdtemp(join(tmpdir(), 'collate-again-'))
  try {
    for (const [index, zone] of zones.entries()) {
      const out = join(root, String(index), 'book')
      const markdown = join(dir, 'markdown')
      const args = [command, 'publish', markdown, '--out', out, '--name', name, '--quiet']
      const {code, output} = await runTool(process.execPath, args, {
        ...env,
        TZ: zone,
        // The book says when it was made, if the build was told.
        SOURCE_DATE_EPOCH: epochOf(files, epub)
      })
      if (code !== 0) findings.add(`markdown: cannot be published again: ${output.trim()}`)
      else
        for (const finding of compare(expected, editionsOf(await readFolder(out))))
          findings.add(finding)
    }
  } finally {
    await rm(root, {recursive: true})
  }
  return toResult(
    'Same bytes',
    [...findings],
    `${countOf(expected.size, 'file')}, published again in two folders and two time zones`
  )
}

/** All but the review, which a build alone can make. */
function editionsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].filter(([path]) => /^(?:markdown|html)\/|^[^/]+\.epub$/.test(path)))
}

function epochOf(files: ReadonlyMap<string, Uint8Array>, epub: string): string | undefined {
  const opf = openPackage(openWrittenBook(files, '', epub), epub)
  const modified = /dcterms:modified">([^<]+)</.exec(opf?.value ?? '')?.[1]
  const time = Date.parse(modified ?? '') / 1000
  return Number.isFinite(time) ? String(time) : undefined
}

function* compare(
  expected: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<string, Uint8Array>
): Generator<string> {
  for (const [path, bytes] of expected) {
    const other = found.get(path)
    if (!other) yield `${path}: is not among what the Markdown makes`
    else if (!Buffer.from(bytes).equals(other)) {
      yield `${path}: has other bytes than what the Markdown makes; \`collate publish\` makes it anew`
    }
  }
  for (const path of found.keys()) {
    if (!expected.has(path)) yield `${path}: is missing, the Markdown makes it`
  }
}
