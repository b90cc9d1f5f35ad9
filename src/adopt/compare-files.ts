import {valueAt} from '../item-at.ts'
import {compareNames} from '../source/index.ts'
import {lineBreak} from './blocks.ts'
import {type Change, compareBlocks, findMoved, tokensOf} from './compare-blocks.ts'
import {type BlockFile, pairFiles, slugOf} from './pair-files.ts'

/** All that is otherwise in the corrected files than in those that were made. */
export function compareFiles(
  made: readonly BlockFile[],
  corrected: readonly Corrected[],
  firstOf: ReadonlyMap<Corrected, BlockFile>,
  gone: ReadonlySet<string>
): Correction[] {
  const pairs = pairFiles(made, corrected)
  const found: Correction[] = []
  for (const file of corrected) {
    const before = pairs.get(file)
    for (const change of compareBlocks(before?.blocks ?? [], file.blocks))
      found.push({file, change})
    for (const [key, value] of file.front) {
      // What an editor has left alone follows the text.
      const isEdited = value !== (firstOf.get(file)?.front.get(key) ?? '')
      const isHeading =
        key === 'title' && withoutSpace(value) === withoutSpace(file.blocks[0]?.text ?? '')
      if (before && isEdited && !isHeading && value !== (before.front.get(key) ?? ''))
        found.push({file, change: {kind: 'front', key, value, before}})
    }
  }
  const paired = new Set(pairs.values())
  for (const file of made) {
    if (paired.has(file) || !gone.has(slugOf(file.name))) continue
    const host = corrected.find((one) => pairs.get(one)?.name === file.host)
    for (const before of file.blocks) found.push({file: host, change: {kind: 'gone', before}})
  }
  // Names are numbered: other numbers are another order.
  const isRenamed = corrected.some(
    (file) => firstOf.has(file) && valueAt(firstOf, file).name !== file.name
  )
  const order = isRenamed ? orderOf(made, pairs) : made
  if (order.some((file, index) => file !== made[index]))
    found.push({file: corrected[0], change: {kind: 'order', before: order}})
  return uniteMoved(found)
}

/** A block that is gone in one article and new in another was moved. */
function uniteMoved(found: readonly Correction[]): Correction[] {
  const moved = findMoved(
    found.map(({change}) => ({
      before: change.kind === 'gone' ? [change.before] : [],
      after: change.kind === 'new' ? [change.after] : []
    }))
  )
  const gone = new Set(moved.map(({before}) => before))
  const come = new Map(moved.map((change) => [change.after, change]))
  return found.flatMap(({file, change}): Correction[] => {
    if (change.kind === 'gone' && gone.has(change.before)) return []
    const twin = change.kind === 'new' ? come.get(change.after) : undefined
    return [{file, change: twin ?? change}]
  })
}

/** A text as it is compared: without white space. */
export const withoutSpace = (text: string) => text.replaceAll(lineBreak, '').replace(/\s+/g, '')

/** Files as the names that they have now order them. */
function orderOf(
  made: readonly BlockFile[],
  pairs: ReadonlyMap<Corrected, BlockFile>
): readonly BlockFile[] {
  const names = new Map([...pairs].map(([file, before]) => [before, file.name]))
  const nameOf = (file: BlockFile) => names.get(file) ?? file.name
  return [...made].sort((a, b) => compareNames(nameOf(a), nameOf(b)))
}

/** How much is otherwise, in words. */
export function costOf({change}: Correction): number {
  if (change.kind === 'words') {
    const was = tokensOf(change.before.text.slice(change.from, change.to)).length
    return Math.max(was, tokensOf(change.words).length)
  }
  if (change.kind === 'gone') return tokensOf(change.before.text).length
  // As much as one that has come: to take it out where it stood is no gain.
  const isThere = change.kind === 'new' || change.kind === 'moved'
  return isThere ? tokensOf(change.after.text).length : 1
}

/** A file that somebody has corrected; `path` is what messages call it. */
export interface Corrected extends BlockFile {
  readonly path: string
}

/** A change with the file that has it. */
export interface Correction {
  readonly file: Corrected | undefined
  readonly change: Change | FrontChange | OrderChange
}

/** A field of the front matter that somebody has changed. */
export interface FrontChange {
  readonly kind: 'front'
  readonly key: string
  readonly value: string
  readonly before: BlockFile
}

/** Articles in another order. */
export interface OrderChange {
  readonly kind: 'order'
  readonly before: readonly BlockFile[]
}
