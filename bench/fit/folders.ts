import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Truth} from './truth/page-truth.ts'

/** A page with its truth, as `npm run forge` and `npm run typeset` write it. */
export interface TruePage {
  readonly bytes: Buffer
  readonly truth: Truth
  /** The folder that it stands in among others of its kind. */
  readonly family: string
}

/** The pages of a folder and of the folders in it, in the order of their names, that have a truth with articles. */
export function pagesIn(root: string): TruePage[] {
  return namesIn(root, /(?:^|\/)page\.txt$/).flatMap((path) => {
    const file = join(root, dirname(path), 'truth.json')
    if (!existsSync(file)) return []
    const truth = JSON.parse(readFileSync(file, 'utf8'))
    if (truth.flat) return []
    return [{bytes: readFileSync(join(root, path)), truth, family: dirname(dirname(path))}]
  })
}

/** The texts of a folder of fixtures: what goes in, without what is to come out. */
export function textsIn(root: string): Buffer[] {
  return namesIn(root, /(?:^|\/)(?:input|page)\.txt$/).map((path) => readFileSync(join(root, path)))
}

function namesIn(root: string, form: RegExp): string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => form.test(path))
    .sort()
}
