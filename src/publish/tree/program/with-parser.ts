import type {TreeFolder} from '../tree.ts'
import {loadParser} from './load-parser.ts'

const program = /\.[cm]?[jt]s$/

/** A folder with what reads its programs, if there are any in it. */
export async function withParser(folder: TreeFolder): Promise<TreeFolder> {
  const hasPrograms = [...folder.bytes.keys()].some((path) => program.test(path))
  return hasPrograms ? {...folder, parse: await loadParser()} : folder
}
