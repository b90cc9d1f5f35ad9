// One locale, so that the order is the same on every machine. Most books have one text, and need none.
let collator: Intl.Collator | undefined

/** Compares names of files in natural order: `page2` before `page10`. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', {numeric: true})
  return collator.compare(a, b) || (a < b ? -1 : 1)
}

/**
 * Choose those files of a book's folder that are its texts.
 *
 * @param names
 *   Of all files in the folder itself.
 * @returns
 *   Names of texts, in natural order; in a folder without texts those of pages with boxes.
 */
export function sourceNames(names: readonly string[]): string[] {
  const texts = namesWith(names, /.\.te?xt$/i)
  return texts.length > 0
    ? texts
    : namesWith(names, /.\.(?:pdf|xml|hocr|tsv)$/i).filter((name) => !isMets(name))
}

/** Whether a file is the METS of an issue, by its name. */
export function isMets(name: string): boolean {
  return /mets.*\.xml$/i.test(name) && !name.startsWith('.')
}

/** Names that end so, but for hidden ones, in natural order. */
export function namesWith(names: readonly string[], ending: RegExp): string[] {
  return names.filter((name) => !name.startsWith('.') && ending.test(name)).sort(compareNames)
}

/** Why there is no book of a folder. */
export function tellNoText(path: string): string {
  return `Cannot make a book of \`${path}\`, there is no .txt file in it, nor a PDF, ALTO, PAGE or hOCR; put the text of the pages there, or give the text file itself`
}
