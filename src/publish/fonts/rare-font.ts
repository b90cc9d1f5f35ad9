/** A font file for the EPUB with the few characters that it is there for. */
export interface RareFont {
  /** Path in the package: `fonts/rare-1.ttf`. */
  readonly target: string
  readonly bytes: Uint8Array
  readonly characters: readonly string[]
}
