import type {TitleDraft} from './title-draft.ts'

/** The number of a section, alone or before its words: `2`, `2.`, `2.1`, `2.1.3`. */
const sectionNumber = /^([1-9]\d?(?:\.[1-9]\d?){0,3})(?:\.?[\s\u3000]|\.?$|(?=\p{Script=Han}))/u

/**
 * `2.1` stands below `2`: of titles with the numbers of sections, those whose number goes on that of
 * another title above them head parts of it.
 */
export function markSections(isHeading: Set<TitleDraft>, drafts: readonly TitleDraft[]): void {
  const known = new Set<string>()
  for (const one of drafts) {
    const number = sectionNumber.exec(one.title[0]?.text ?? '')?.[1]
    if (number === undefined) continue
    known.add(number)
    const parts = number.split('.')
    if (parts.length > 1 && known.has(parts[0]!)) isHeading.add(one)
  }
}
