import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Field} from '../book/field.ts'
import {readFields} from '../book/index.ts'
import {createMessage} from '../message.ts'
import {tellKind} from '../source/input/tell-kind.ts'

/** What a shelf says about all of its books, in `shelf.yaml`. */
interface ShelfSettings {
  /** Name of the shelf. */
  readonly title?: string
  /** What covers are drawn as. */
  readonly covers?: 'png' | 'svg'
  /** How much of a review each book has. */
  readonly review?: 'full' | 'doubts' | 'none'
}

/** Every key of `shelf.yaml`. */
const fields: Readonly<Record<keyof ShelfSettings, Field>> = {
  title: {type: 'text', description: 'Name of the shelf.', not: ['name']},
  covers: {
    type: 'choice',
    description: 'What covers are drawn as.',
    values: ['png', 'svg'],
    not: ['cover']
  },
  review: {
    type: 'choice',
    description: 'How much of a review each book has.',
    values: ['full', 'doubts', 'none']
  }
}

const fileName = 'shelf.yaml'

/**
 * Read `shelf.yaml` of a shelf.
 *
 * @param shelf
 *   Folder of books' folders; without the file nothing is said.
 * @returns
 *   What it says, and what is wrong with it.
 */
export async function readSettings(
  shelf: string
): Promise<{readonly settings: Partial<ShelfSettings>; readonly messages: VFileMessage[]}> {
  const path = join(shelf, fileName)
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  })
  if (!stats) return {settings: {}, messages: []}
  if (!stats.isFile()) {
    const reason = `Cannot read \`${path}\`, ${tellKind(stats)}`
    const message = createMessage({reason, ruleId: 'unreadable-input', file: path, fatal: true})
    return {settings: {}, messages: [message]}
  }
  const bytes = await readFile(path)
  const {values, messages} = readFields<ShelfSettings>({path, bytes}, fields)
  return {settings: values, messages}
}
