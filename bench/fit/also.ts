/** A folder of pages with their truth that teaches beside the forge, and how heavily. */
export interface Also {
  readonly folder: string
  /** How many forged pages one of its pages is worth. */
  readonly weight: number
}

/**
 * Read folders that teach, too: `pages=3,others=2`, each counting once where no weight is said.
 *
 * @throws {RangeError}
 *   For a weight that is no number above 0.
 */
export function readAlso(text: string): Also[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((one) => {
      const [, folder = one, number = '1'] = /^(.*?)(?:=([\d.]+))?$/.exec(one) ?? []
      const weight = Number(number)
      if (!(weight > 0))
        throw new RangeError(`Unexpected weight \`${number}\`, expected one above 0`)
      return {folder, weight}
    })
}
