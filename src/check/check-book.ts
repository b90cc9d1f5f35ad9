import {join} from 'node:path'
import {compareEditions} from '../review/index.ts'
import {readFolder} from '../source/input/read-folder.ts'
import {checkContents} from './check-contents.ts'
import {checkInert} from './check-inert.ts'
import {checkLinks} from './check-links.ts'
import {checkMarkdown} from './check-markdown.ts'
import {checkMetadata} from './check-metadata.ts'
import {checkPages} from './check-pages.ts'
import {checkSameBytes} from './check-same-bytes.ts'
import {checkAce} from './checkers/check-ace.ts'
import {checkDocsTools} from './checkers/check-docs-tools.ts'
import {checkEpubcheck} from './checkers/check-epubcheck.ts'
import {checkVnu} from './checkers/check-vnu.ts'
import {findTools} from './checkers/find-tools.ts'
import {isFromDocs} from './is-from-docs.ts'
import {type CheckResult, toResult} from './result.ts'

/** Where checkers may be, and what is called meanwhile. */
interface CheckOptions {
  /** Folders whose `node_modules` may have them. */
  readonly toolFolders: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onStage?: ((name: string) => void) | undefined
}

/**
 * Check a written book with all that is on this machine.
 *
 * @param dir
 *   Output folder.
 * @returns
 *   One result for each check, those that could not run among them; nothing if there is no book.
 */
export async function checkBook(
  dir: string,
  options: CheckOptions
): Promise<CheckResult[] | undefined> {
  const files = await readFolder(dir)
  const epub = [...files.keys()].find((path) => /^[^/]+\.epub$/.test(path))
  if (!epub || !files.has('html/index.html')) return undefined
  const tools = await findTools(options.toolFolders, options.env)
  const results: CheckResult[] = []
  const stage = async function (name: string, run: () => Promise<CheckResult | CheckResult[]>) {
    options.onStage?.(name)
    results.push(...[await run()].flat())
  }
  // One after the other: each of them wants a whole machine.
  await stage('links', async () => checkLinks(files, epub))
  await stage('text', () => checkText(files, dir, epub))
  await stage('metadata', async () => checkMetadata(files, epub))
  await stage('contents', async () => checkContents(files, epub))
  await stage('inert', async () => checkInert(files, epub))
  // The texts of a docs folder are as somebody wrote them, for a tool of their own.
  if (!isFromDocs(files)) {
    await stage('Markdown', async () => checkMarkdown(files))
    await stage('docs tools', () => checkDocsTools(files, tools))
  }
  await stage('same bytes', () => checkSameBytes(dir, files, epub, options.env))
  await stage('EPUBCheck', () => checkEpubcheck(join(dir, epub), tools))
  await stage('Ace', () => checkAce(join(dir, epub), tools))
  await stage('vnu', () => checkVnu(dir, files, epub, tools))
  await stage('pages', () => checkPages(dir, files, epub, tools))
  return results
}

/** Markdown, HTML and EPUB say the same, character by character. */
async function checkText(
  files: ReadonlyMap<string, Uint8Array>,
  dir: string,
  epub: string
): Promise<CheckResult> {
  const written = {files, dir, epub}
  const findings = isFromDocs(files) ? await compareTexts(written) : compareEditions(written)
  return toResult(
    'Text',
    findings.map((finding) => `${finding.name}: ${finding.reason}`),
    'Markdown, HTML and EPUB say the same'
  )
}

async function compareTexts(written: Parameters<typeof compareEditions>[0]) {
  const {compareDocs} = await import('../review/docs/compare-docs.ts')
  return (await compareDocs(written)).findings
}
