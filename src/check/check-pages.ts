import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {strFromU8, strToU8} from 'fflate'
import {checkBudget} from './check-budget.ts'
import {checkLines} from './check-lines.ts'
import {checkPrint} from './check-print.ts'
import {checkAxe} from './checkers/check-axe.ts'
import type {Tools} from './checkers/find-tools.ts'
import {missingBrowser, openBrowser} from './checkers/open-browser.ts'
import {isFromDocs} from './is-from-docs.ts'
import {type CheckResult, missing} from './result.ts'
import {unpackEpub} from './unpack-epub.ts'

/**
 * Open every page in a browser: axe, what a page costs, how it prints, and where its lines break.
 *
 * @param dir
 *   Output folder.
 * @param files
 *   Bytes by path in it.
 * @param epub
 *   Path of the EPUB; its pages have lines, too.
 */
export async function checkPages(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  epub: string,
  tools: Tools
): Promise<CheckResult[]> {
  const lacking = missingBrowser(['axe', 'Budget', 'Lines', 'Print'], tools)
  if (lacking) return lacking
  const pages = [...files.keys()].filter((path) => /^html\/[^/]+\.html$/.test(path))
  const reviews = [...files.keys()].filter((path) => /^review\/[^/]+\.html$/.test(path))
  const unpacked = await mkdtemp(join(tmpdir(), 'collate-epub-'))
  const browser = await openBrowser(tools)
  try {
    const chapters = await unpack(unpackEpub(files, epub), unpacked)
    return [
      tools.axe
        ? await checkAxe(browser, dir, [...pages, ...reviews], tools.axe)
        : missing('axe', 'axe-core', '`npm install --no-save axe-core@4.14.1`'),
      await checkBudget(browser, dir, pages, (path) =>
        isFromDocs(files) ? lengthOfText(files.get(path)) : 0
      ),
      await checkLines(browser, [
        ...pages.map((path) => ({dir, path})),
        ...chapters.map((path) => ({dir: unpacked, path}))
      ]),
      await checkPrint(browser, dir, pages)
    ]
  } finally {
    await browser.close()
    await rm(unpacked, {recursive: true})
  }
}

/** Write the files of an EPUB; gives the paths of its pages. */
async function unpack(inEpub: ReadonlyMap<string, Uint8Array>, folder: string): Promise<string[]> {
  for (const [path, value] of inEpub) {
    // A name that leads elsewhere is none of ours; EPUBCheck says so.
    if (path.endsWith('/') || path.split('/').includes('..')) continue
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), value)
  }
  return [...inEpub.keys()].filter((path) => /\/text\/[^/]+\.xhtml$/.test(path))
}

/** Chapters of a docs folder are as long as their authors made them. */
function lengthOfText(bytes: Uint8Array = new Uint8Array()): number {
  const page = strFromU8(bytes)
  return strToU8(/<article[\s\S]*<\/article>/.exec(page)?.[0] ?? '').length
}
