import type {TreeTool} from '../tree/tree.ts'
import type {LineMark} from './sites/remark-marks.ts'

/** What is known of how the texts of a tree are written. */
export interface Dialect {
  readonly tool: TreeTool
  /** Whether `$x$` is a formula where it may as well be money. */
  readonly hasDollarMath: boolean
  /** Beginnings of lines of code that a site hides, by language: `rust` has `#`. */
  readonly hideLines: ReadonlyMap<string, string>
  /** Marks within lines that its texts have beyond Markdown. */
  readonly marks: ReadonlySet<LineMark>
  /** Whether `[[Page]]` is a link to the page with that name. */
  readonly hasWikilinks: boolean
  /** Whether `{{ x }}` is an expression that a program of the site fills in. */
  readonly hasExpressions: boolean
  /** What names in expressions stand for in all texts: `{{ river }}` of MyST. */
  readonly substitutions: ReadonlyMap<string, string>
  /** Text of a file of the folder that a text asks for; nothing if it is not there. */
  readonly include: (path: string) => string | undefined
}

/** A text that may be written in any of the dialects. */
export interface DialectText {
  /** Path in the folder. */
  readonly path: string
  /** What messages call it. */
  readonly name: string
  readonly value: string
  /** Characters that files may bring into it (default: as many as into any text). */
  readonly mayBring?: number | undefined
}
