/** Widths of the characters from ` ` to `~` in Times Roman, in thousandths of the size, as Adobe's metrics have them. */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
]

/** Width of some text in Times Roman of a size, in points. */
export function timesWidth(text: string, size: number): number {
  let sum = 0
  for (const character of text) sum += widths[character.charCodeAt(0) - 32] ?? 500
  return (sum * size) / 1000
}
