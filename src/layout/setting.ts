import type {Line} from '../source/index.ts'
import type {Item} from './item.ts'
import type {FixedFaces} from './listings/fixed-faces.ts'

/** Numbers that are given out so far, through all sheets. */
export interface Numbers {
  region: number
  domain: number
  frame: number
  table: number
  listing: number
  /** The last column of text. */
  column: readonly Item[]
  /** Domains of heads and feet of sheets: below 0. */
  margin: number
  /** The frame of the last line, if one was around it. */
  last: number | undefined
  /** The domain of each article that a METS tells, through all sheets. */
  readonly articles: Map<string, number>
}

/** What the sheets of a document have in common. */
export interface Setting {
  /** Size of the type of running text, in points. */
  readonly body: number
  /** Faces of fixed width. */
  readonly faces: FixedFaces
  /** Lines that stand in the same place on other sheets, too. */
  readonly repeated: ReadonlySet<Line>
}
