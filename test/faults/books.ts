import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readFolder} from '../../src/source/input/read-folder.ts'

const sentence = 'The ferryman slept until the bell rang twice, and nobody hurried him.'

/** Two books that differ in every file, and what their outputs look like when they are whole. */
export async function prepareBooks(root: string): Promise<{sources: string[]; whole: string[]}> {
  const sources: string[] = []
  const whole: string[] = []
  for (const [index, word] of ['spring', 'autumn'].entries()) {
    const source = join(root, word)
    await mkdir(source)
    const chapters = Array.from(
      {length: 8},
      (_, chapter) =>
        `CHAPTER ${chapter + 1}\n\n${`${sentence} It was ${word}. `.repeat(index + 2)}`
    )
    await writeFile(join(source, 'page.txt'), chapters.join('\n\n'))
    await writeFile(join(source, 'book.yaml'), `title: The ${word}\nlanguage: en\nfile: book\n`)
    await finish(startBuild(source, join(root, 'first')))
    sources.push(source)
    whole.push((await fingerprint(join(root, 'first')))!)
  }
  await rm(join(root, 'first'), {recursive: true})
  return {sources, whole}
}

/** Two books of a page that are soon made, without a cover; nothing is built. */
export async function prepareSmallBooks(root: string): Promise<string[]> {
  const words = ['spring', 'autumn']
  for (const word of words) {
    await mkdir(join(root, word))
    const chapters = [1, 2, 3].map((number) => `CHAPTER ${number}\n\n${sentence} It was ${word}.`)
    await writeFile(join(root, word, 'page.txt'), chapters.join('\n\n'))
    const yaml = `title: The ${word}\nlanguage: en\ncover: none\nfile: book\n`
    await writeFile(join(root, word, 'book.yaml'), yaml)
  }
  return words.map((word) => join(root, word))
}

/** Start the bundled command, as a person does. */
export function startBuild(source: string, out: string): ChildProcess {
  return spawn(process.execPath, ['dist/cli.js', 'build', source, '--out', out, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
}

/** Wait for the end of a process: its exit code, or the name of the signal, and what it said. */
export function finish(child: ChildProcess): Promise<{end: number | string; stderr: string}> {
  let stderr = ''
  child.stderr?.on('data', (text) => (stderr += text))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({end: code ?? signal ?? '', stderr}))
  })
}

/** Digest of all paths and bytes in a folder; nothing if it is not there. */
export async function fingerprint(folder: string): Promise<string | undefined> {
  const files = await readFolder(folder)
  if (files.size === 0) return undefined
  const hash = createHash('sha256')
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}
