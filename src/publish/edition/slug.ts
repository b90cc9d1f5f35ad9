import anyAscii from 'any-ascii'

/** Syllables or words of a headline that its slug keeps. */
const most = 6

/**
 * Make slugs that differ from each other and stay the same under small edits.
 *
 * A slug is the headline's first part in ASCII letters, six syllables or words of it, in lower
 * case. It never begins with a digit: Docusaurus cuts `NN-` off a name and takes `01-2024` for no
 * number at all.
 *
 * @param taken
 *   Slugs that are given to others (optional).
 * @returns
 *   Function from a headline to its slug.
 */
export function createSlugger(taken: Iterable<string> = []): (title: string) => string {
  const seen = new Map([...taken].map((slug) => [slug, 1]))
  return function (title) {
    const base = toSlug(title)
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return times === 1 ? base : `${base}-${times}`
  }
}

function toSlug(title: string): string {
  const first = title.split(/[\s\u3000]{1,}(?=\p{Script=Han})/u)[0] ?? ''
  // any-ascii writes a Han character as a capitalised syllable: `ShanDong`.
  const words = [...first].map((character) =>
    /\p{Script=Han}/u.test(character) ? ` ${anyAscii(character)} ` : anyAscii(character)
  )
  const slug = (
    words
      .join('')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, most)
    .join('-')
  if (slug === '') return 'text'
  return /^\d/.test(slug) ? `n${slug}` : slug
}
