import type {SaidKind} from '../source.ts'

/** What a format calls a kind of region, in the words that all have in common; nothing for others. */
export function kindOf(name: string): SaidKind | undefined {
  return kinds.find(([pattern]) => pattern.test(name))?.[1]
}

// The first that fits: `header` of PAGE is a running head, `heading` is none.
const kinds: readonly (readonly [RegExp, SaidKind])[] = [
  [/^(?:paragraph|text|body|ocr_par)$/i, 'paragraph'],
  [/head(?:ing|line)|^title|section/i, 'heading'],
  [/^(?:page-?header|header|running.?title|ocr_header)/i, 'header'],
  [/^(?:page-?footer|footer|ocr_footer)/i, 'footer'],
  [/page.?n(?:umber|r)/i, 'page-number'],
  [/caption/i, 'caption'],
  [/footnote|endnote/i, 'footnote'],
  [/marginalia/i, 'marginalia'],
  [/table/i, 'table'],
  [/drop.?cap/i, 'drop-capital'],
  [/signature.?mark|catch.?word/i, 'signature-mark'],
  [/advert/i, 'advertisement']
]
