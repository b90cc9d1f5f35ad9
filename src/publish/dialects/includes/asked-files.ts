/** A file that a line asks for. */
export interface AskedFile {
  /** As the line has it. */
  readonly address: string
  /** Paths in the folder that it may mean, by preference. */
  readonly candidates: readonly string[]
  /** What stands in the text for the file. */
  readonly write: (value: string, from: string) => string
}

/** What a line asks for. */
export interface AskedFiles {
  readonly files: readonly AskedFile[]
  /** Stands before all lines of the files. */
  readonly indent: string
  /** Index after the last line that asks. */
  readonly end: number
}
