import type {CoverText} from './lay-out-cover.ts'

/** What a cover is drawn as: dots, which every reading system shows, or outlines, in a moment. */
export type CoverKind = 'png' | 'svg'

/** All that a cover is drawn from; plain data, so that a thread can draw it. */
export interface CoverDesign {
  readonly kind: CoverKind
  readonly text: CoverText
  /** Title as it is named, for those who cannot see the cover. */
  readonly title: string
  /** Of the book, as a BCP 47 tag. */
  readonly language: string
  /** Key of the label table: `zh-Hans`, `en`. */
  readonly labelLanguage: string
  /** What its colors are chosen by. */
  readonly identifier: string
  /** Whether there is to be a card for links to the book, too. */
  readonly hasCard: boolean
  /** How much two neighbouring characters hold together, from 0 to 1; absent is 0. */
  readonly cohesion: ReadonlyMap<string, number>
}
