const narrow = /[iljtfrI.,:;!'’‘|()[\]]/
const broad = /[mwMWÆŒ@%—…]/
const capital = /[A-ZÀ-Þ]/
const full = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u

const widths = new Map<string, number>()

/** Width of a text in full widths (`国` is 1), as a book face has it, by and large. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const known = widths.get(character)
    if (known === undefined) widths.set(character, widthOfOne(character))
    width += known ?? widths.get(character)!
  }
  return width
}

function widthOfOne(character: string): number {
  if (full.test(character)) return 1
  if (character === ' ') return 0.27
  if (narrow.test(character)) return 0.3
  if (broad.test(character)) return 0.85
  return capital.test(character) ? 0.66 : 0.5
}
