const narrow = /[iljtfrI.,:;!'’‘|()[\]]/
const broad = /[mwMWÆŒ@%—…]/
const capital = /[A-ZÀ-Þ]/
const full = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u

/** Width of a text in full widths (`国` is 1), as a book face has it, by and large. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += full.test(character)
      ? 1
      : character === ' '
        ? 0.27
        : narrow.test(character)
          ? 0.3
          : broad.test(character)
            ? 0.85
            : capital.test(character)
              ? 0.66
              : 0.5
  return width
}
