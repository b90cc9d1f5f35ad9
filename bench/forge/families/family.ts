import type {Options, Ranges} from '../options/options.ts'
import type {Kind} from '../script.ts'

/** Which pages teach, which settle how strongly, and which judge. */
export type FamilySet = 'train' | 'tune' | 'test'

/** Pages of one kind, alike in how they are written, set and extracted. */
export interface Family {
  readonly name: string
  readonly set: FamilySet
  readonly kind: Kind
  readonly ranges: Ranges
}

/** A family, with what its pages may be like. */
export function family(
  name: string,
  set: FamilySet,
  kind: Kind,
  ...ranges: readonly Ranges[]
): Family {
  return {name, set, kind, ranges: Object.assign({}, ...ranges)}
}

type Languages = readonly Options['language'][]

/** Languages: Chinese twice as often as each of the others. */
export const han: Languages = ['zh-Hans', 'zh-Hans', 'zh-Hant', 'ja']
export const latin: Languages = ['en', 'en', 'de', 'fr']
export const every: Languages = [
  'zh-Hans',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'en',
  'en',
  'de',
  'fr'
]

/** Languages of families that only teach: those that judge as often as there, and five more. */
export const all: Languages = [...every, ...every, 'es', 'it', 'nl', 'pt', 'ru']

/** What plain extractors leave of pages in order. */
export const plainly: Ranges = {
  gaps: ['printed', 'printed', 'none', 'frames', 'heads', 'first-lines'],
  indents: ['kept', 'kept', 'lost', 'spaces'],
  hyphens: ['-', '-', '\u2010', 'swallowed'],
  isHyphenated: [true, true, false],
  marks: ['pushed', 'hung', 'squeezed'],
  digitGaps: [false, false, true],
  isNameSpread: [false, false, true]
}

/** What readers of scans leave. */
export const scanned: Ranges = {
  ...plainly,
  gaps: ['none', 'printed', 'frames', 'each-line'],
  indents: ['lost', 'lost', 'kept'],
  hyphens: ['-', '¬', '⸗'],
  ocr: [0.004, 0.012, 0.03],
  spread: [0, 0.03]
}
