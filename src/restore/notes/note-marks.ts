/**
 * How a note's mark is written. `plain` is a bare number, whose superscript an extractor flattened;
 * `footnote` is the bracket in which transcribers put a whole note.
 */
export type NoteForm =
  | 'circled'
  | 'bracket'
  | 'superscript'
  | 'starred'
  | 'symbol'
  | 'labelled'
  | 'footnote'
  | 'closing'
  | 'paren'
  | 'plain'

/** A mark in a line: `from` and `to` are code units of the line. */
export interface NoteMark {
  readonly form: NoteForm
  /** The number, letter or symbol without what is around it: `1` for `①`, `〔一〕`, `1)`. */
  readonly key: string
  readonly from: number
  readonly to: number
}

const circles = '①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴'
const core = '\\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3}'
const word = '(?:原|译|譯|訳|校|编|編)?[注註]'
const letters = '\\p{L}\\p{N}“‘"\'„«»‚‹《「『（(\\[_—–…'

/** What may begin a note, the surer forms first; the first group is the core. */
const starts: readonly (readonly [NoteForm, RegExp])[] = [
  [
    'footnote',
    /^\[(?:foot\s?note|fußnote|fussnote|note|anm(?:erkung|\.))\s+([\p{L}\d]{1,4}|[*†‡]{1,3})\s*[:.]\s*/iu
  ],
  [
    'circled',
    new RegExp(`^(?:${word})?\\s*([${circles}])(?![，。；！？、,;)）」』”’》〉])[：:]?\\s*`, 'u')
  ],
  [
    'bracket',
    new RegExp(
      `^[[［〔【](?:${word})?\\s*(${core}|[A-Za-z]|[*＊†‡]{1,3})[\\]］〕】](?![，。；！？、,;)）」』”’》〉])\\s*`,
      'u'
    )
  ],
  ['labelled', new RegExp(`^[（(]${word}\\s*(${core})[）)][：:]?\\s*`, 'u')],
  ['labelled', new RegExp(`^${word}\\s*(${core})(?:[：:．.、）)]\\s*|\\s+)`, 'u')],
  ['superscript', /^([⁰¹²³⁴-⁹]{1,3})\s*/u],
  ['starred', /^[※*＊](\d{1,3})[)）]?\s*/u],
  ['symbol', new RegExp(`^([*＊]{1,3}|[†‡]{1,2})\\s*(?=$|[${letters}])`, 'u')],
  ['closing', /^(\d{1,3})[)）]\s*/u],
  ['paren', /^[（(](\d{1,3})[）)]\s*/u],
  [
    'plain',
    new RegExp(`^(\\d{1,3})(?:[.．]?\\s+|[.．]?$|(?=[${letters.replace('\\p{N}', '')}]))`, 'u')
  ]
]

/** The characters that one of them begins with: most lines begin with none. */
const opening = new RegExp(`^[\\s\\d[［〔【（(※*＊†‡⁰¹²³⁴-⁹原译譯訳校编編注註${circles}]`, 'u')

/** What may refer to a note, anywhere in a line. */
const references: readonly (readonly [NoteForm, RegExp])[] = [
  [
    'circled',
    new RegExp(`(?<![：；:;])([${circles}])|(?<=[：；:;])([${circles}])(?=$|\\P{L})`, 'gu')
  ],
  [
    'bracket',
    new RegExp(`[[［〔【](?:${word})?\\s*(${core}|[A-Za-z]|[*＊†‡]{1,3})[\\]］〕】]`, 'gu')
  ],
  ['labelled', new RegExp(`[（(]${word}\\s*(${core})[）)]`, 'gu')],
  ['superscript', /(?<=\S)([⁰¹²³⁴-⁹]{1,3})/gu],
  ['starred', /(?<=\S)[※*＊](\d{1,3})[)）]?/gu],
  [
    'symbol',
    /(?<=[\p{L}\p{N}.,;:!?’”“»)\]。，」』）》"'])([*＊]{1,3}|[†‡]{1,2})(?=$|[\s.,;:!?)’”»"—–-]|[。，、；：！？）」』》]|\p{Script=Han})/gu
  ],
  ['closing', /(?<=\p{L}[.,;:!?’”“»]{0,2})(\d{1,2})\)/gu],
  // French sets a space before it: `Le plus ancien (1) fut`.
  ['paren', /(?<=[\p{L}.,;:!?’”“»。，」』）》] ?)[（(](\d{1,3})[）)]/gu],
  [
    'plain',
    // Not the numbers of `Op.1`, `no.1`, `B2` and `3.14`.
    /(?<=\p{Ll}|\p{Lu}{3}|\p{Script=Han}|(?:\p{L}{3}|\s(?!no|nr|op|pp|cf|ch|fo|ff|vs|ss)\p{Ll}{2}|[’”“»)\]"'])[.,;:!?]|[!?’”“»)\]"'。，！？」』》）])(\d{1,3})(?=$|[\s.,;:!?’”“»)\]"'—–-]|[，。；：！？、）》」』])(?![.,:]\d)/gu
  ]
]

/** Which forms of reference a note of each form can have, its own first. */
const answers: Readonly<Record<NoteForm, readonly NoteForm[]>> = {
  circled: ['circled'],
  bracket: ['bracket', 'superscript'],
  superscript: ['superscript', 'plain'],
  starred: ['starred'],
  symbol: ['symbol'],
  labelled: ['labelled', 'circled', 'bracket', 'superscript'],
  footnote: ['bracket', 'symbol'],
  closing: ['closing', 'superscript', 'plain', 'paren'],
  paren: ['paren', 'superscript'],
  plain: ['superscript', 'bracket', 'plain', 'closing']
}

/** `*** END OF THE BOOK ***`, `*CHAPTER I.*`: marks on both sides are a frame, or emphasis. */
const framed = /^[*＊].*[*＊]$/u

/**
 * The mark with which a note may begin.
 *
 * @param text
 *   A line without white space at its ends.
 * @returns
 *   The mark from 0 to where the note's own words begin; none for other lines.
 */
export function readNoteStart(text: string): NoteMark | undefined {
  if (!opening.test(text) || framed.test(text)) return
  for (const [form, pattern] of starts) {
    const match = pattern.exec(text)
    if (match) return {form, key: toKey(match[1]!), from: 0, to: match[0].length}
  }
  return
}

/** `王山¹，李　河²`, `A. Roe¹ and B. Doe²`: the authors of a paper, each with the number of where they work. */
const authors =
  /^(?:(?:\p{Script=Han}[\p{Script=Han}\s\u3000]{1,4}|\p{Lu}[\p{L}.’' -]{1,30})[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,，*†‡]*\s*(?:[,，、;；]|and\b|und\b|et\b|&)?\s*){2,10}$/u

/** Marks in a line that may refer to a note, by place. */
export function findNoteMarks(text: string): NoteMark[] {
  const found: NoteMark[] = []
  if (authors.test(text)) return found
  for (const [form, pattern] of references) {
    for (const match of text.matchAll(pattern)) {
      const key = toKey(match[1] ?? match[2]!)
      const [from, to] = [match.index, match.index + match[0].length]
      if (!found.some((other) => other.from < to && from < other.to))
        found.push({form, key, from, to})
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Whether a reference can be answered by a note; letter case and width do not matter. */
export function canAnswer(note: NoteMark, reference: NoteMark): boolean {
  return note.key === reference.key && answers[note.form].includes(reference.form)
}

const han = '一二三四五六七八九'

/** The number, letter or symbol that a mark stands for. */
function toKey(mark: string): string {
  const code = mark.codePointAt(0)!
  if (code >= 0x2776 && code <= 0x277f) return String(code - 0x2775)
  if (code >= 0x24eb && code <= 0x24f4) return String(code - 0x24e0)
  if (/^[一二三四五六七八九十]+$/.test(mark)) {
    const [tens, ones] = mark.includes('十') ? mark.split('十') : ['0', mark]
    const digit = (text: string | undefined) => han.indexOf(text || ' ') + 1
    return String((mark.includes('十') ? digit(tens) || 1 : 0) * 10 + digit(ones))
  }
  return mark.normalize('NFKC')
}
