import type {Frame} from './read-profile.ts'

/** CPU of a stage, in microseconds. */
export interface StageCost {
  readonly stage: string
  readonly microseconds: number
}

/**
 * Stages by the folders in which their code is, the first that fits. What is called from several
 * (facts on characters, templates, packages) counts for the one that called it.
 */
const stages: readonly (readonly [folder: RegExp, stage: string])[] = [
  [/^src\/source\/(?:ledger|digest|locate)/, ''],
  [/^src\/source\//, 'source'],
  [/^src\/(\w[\w-]*)\.ts$/, ''],
  [/^src\/publish\/(?:publish-book|index)/, ''],
  [/^src\/publish\/cover\/design/, 'cover'],
  [/^src\/publish\/(?:cover|fonts)\//, 'cover'],
  [/^src\/publish\/markdown\/(?:to-|write)/, 'write Markdown'],
  [/^src\/publish\/edition\//, 'read Markdown'],
  [/^src\/publish\/pages\//, 'HTML'],
  [/^src\/publish\/epub\//, 'EPUB'],
  [/^src\/publish\/(?:output|guard)\//, 'write files'],
  [/^src\/(sequences|layout|restore|structure|inline|trace|shelf|book)\//, '$1'],
  [/^src\/review\//, 'account'],
  [/^src\/review-page\//, 'review page']
]

/** Where no stage is at work. */
const others = new Map([
  ['(garbage collector)', 'memory (garbage collector)'],
  ['(program)', 'the engine itself']
])

/**
 * Sum up a tree of functions by stage: each microsecond is of the stage that was entered last.
 *
 * @returns
 *   The dearest first.
 */
export function tellStages(root: Frame): StageCost[] {
  const sums = new Map<string, number>()
  const add = function (frame: Frame, above: string): void {
    const own = others.get(frame.name) ?? (stageOf(frame.file) || above)
    sums.set(own, (sums.get(own) ?? 0) + frame.own)
    for (const one of frame.calls.values()) add(one, own)
  }
  add(root, 'start, command and loading')
  return [...sums]
    .map(([stage, microseconds]) => ({stage, microseconds}))
    .filter(({microseconds}) => microseconds > 0)
    .sort((a, b) => b.microseconds - a.microseconds)
}

function stageOf(file: string): string {
  for (const [folder, stage] of stages) {
    const found = folder.exec(file)
    if (found) return stage.replace('$1', found[1] ?? '')
  }
  return ''
}

/** The functions that take most in themselves, wherever they are called. */
export function tellFunctions(root: Frame, most: number): {name: string; microseconds: number}[] {
  const sums = new Map<string, number>()
  const add = function (frame: Frame): void {
    const key = frame.file ? `${frame.name} (${frame.file})` : frame.name
    sums.set(key, (sums.get(key) ?? 0) + frame.own)
    for (const one of frame.calls.values()) add(one)
  }
  add(root)
  return [...sums]
    .map(([name, microseconds]) => ({name, microseconds}))
    .sort((a, b) => b.microseconds - a.microseconds)
    .slice(0, most)
}
