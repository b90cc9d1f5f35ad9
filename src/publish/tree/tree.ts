import type {Book} from '../../book/book.ts'
import type {InputFile} from '../../source/index.ts'
import type {ParseProgram} from './program/parse-program.ts'

/** A folder of Markdown in folders, as it was read from the disk. */
export interface TreeFolder {
  /** What a person would call it: the folder's name. */
  readonly name: string
  /** Paths of all files in it with `/`, in natural order; those of other programs' folders are not there. */
  readonly paths: readonly string[]
  /** Bytes of what a book can be made of: texts, configurations, images, what texts include. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Its `book.yaml`. */
  readonly book?: InputFile | undefined
  /** What messages call a file of the folder. */
  readonly nameOf: (path: string) => string
  /** Reads configurations that are programs, where there are any. */
  readonly parse?: ParseProgram | undefined
}

/** Who the folder is written for; `plain` is a folder of Markdown. */
export type TreeTool = NonNullable<Book['dialect']>

/** A line of the contents that a configuration asks for. */
export interface PlanEntry {
  /** Absent where the chapter's own heading is its title. */
  readonly title?: string | undefined
  /** Path of its file in the folder; absent for a part, a section, a draft. */
  readonly path?: string | undefined
  /** Whether a tool that numbers chapters numbers it. */
  readonly isNumbered?: boolean
  readonly entries: readonly PlanEntry[]
}

/** What is not taken, and why; told once for each reason. */
interface LeftOut {
  readonly paths: readonly string[]
  /** Ends a sentence: `they are not in \`SUMMARY.md\``. */
  readonly why: string
}

/** Which files are chapters, in which order, at which level. */
export interface Plan {
  readonly tool: TreeTool
  /** File that says so, for messages; absent where the folders do. */
  readonly by?: string | undefined
  /** Folder that addresses which begin with `/` start in: empty, or with `/` at its end. */
  readonly root: string
  readonly entries: readonly PlanEntry[]
  readonly leftOut: readonly LeftOut[]
  /** What a person should know of the configuration. */
  readonly news: readonly string[]
}

/** Whether a file is a text that can be a chapter. */
export function isText(path: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(path)
}

/** All files that the contents name, in their order, each once. */
export function pathsOf(entries: readonly PlanEntry[]): Set<string> {
  const paths = new Set<string>()
  const walk = (list: readonly PlanEntry[]): void => {
    for (const {path, entries} of list) {
      if (path !== undefined) paths.add(path)
      walk(entries)
    }
  }
  walk(entries)
  return paths
}

/** The titles that the contents give to files, by their paths. */
export function titlesOf(entries: readonly PlanEntry[]): Map<string, string> {
  const titles = new Map<string, string>()
  const walk = (list: readonly PlanEntry[]): void => {
    for (const {path, title, entries} of list) {
      if (path !== undefined && title) titles.set(path, title)
      walk(entries)
    }
  }
  walk(entries)
  return titles
}

/** Text of a file of the folder; nothing if it is not there or not UTF-8. */
export function textIn({bytes}: TreeFolder, path: string): string | undefined {
  const value = bytes.get(path)
  if (!value) return undefined
  if (!decoded.has(value)) decoded.set(value, decode(value))
  return decoded.get(value)
}

/** Several ask for one text, and again when the book is made again. */
const decoded = new WeakMap<Uint8Array, string | undefined>()

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
