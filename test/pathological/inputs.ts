/** `size` characters of a piece, again and again. */
const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))
const many = (make: (index: number) => string) => (size: number) =>
  Array.from({length: Math.ceil(size / make(0).length)}, (_, index) => make(index)).join('')
const market = '河边的老市场在早晨六点开门，卖菜的大娘说昨夜下了雨。'

/** Texts of pages made to hurt: each from about how many characters are asked for. */
export const pages: Readonly<Record<string, (size: number) => string>> = {
  'opening quotes': fill('“'),
  'a quote on each line': fill('“\n'),
  '[': fill('['),
  ']': fill(']'),
  '[]': fill('[]'),
  '*': fill('*'),
  'a*': fill('a*'),
  _: fill('_'),
  a_: fill('a_'),
  '《': fill('《'),
  readings: fill('河《かわ》'),
  '（': fill('（'),
  '>': fill('>'),
  '> on each line': fill('> \n'),
  'numbers as of notes': fill('1 a word1 and 2\n'),
  '#': fill('#'),
  '# on each line': fill('# \n'),
  'a digit': fill('1'),
  'a digit on each line': fill('1\n'),
  'numbers of a list': fill('1. \n'),
  '|': fill('|'),
  '| on each line': fill('|\n'),
  '`': fill('`a'),
  '<': fill('<'),
  '&': fill('&'),
  '-': fill('-'),
  '- on each line': fill('-\n'),
  '\\': fill('\\'),
  dots: fill('Chapter ....... 12\n'),
  tabs: (size) => fill('\t')(size) + 'a',
  'form feeds': fill('a\f'),
  'blank lines': (size) => fill('\n')(size) + 'a\n',
  spaces: fill('a' + ' '.repeat(50) + 'b\n'),
  columns: fill('left column here        right column here\n'),
  'one Chinese line': fill(market),
  'one English line': fill('the ferry goes on Monday '),
  'one word': fill('a'),
  'a word on each line': fill('a\n'),
  'a hyphen on each line': fill('wo-\n'),
  'notes and marks': many((index) => `word ${index} of it[${index}]\n[${index}] a note\n`),
  'circled notes': fill('河①\n① 河\n'),
  'titles with numbers': many((index) => `第${index}章 河边的第${index % 97}个早晨\n\n`),
  'the same title': fill('河边的早晨\n\n'),
  'titles in capitals': many((index) => `THE RIVER ${index}\n\n`),
  'combining marks': (size) => 'a' + fill('\u0301')(size),
  'letters with marks': fill('e\u0301'),
  joiners: fill('👩\u200D'),
  'lone surrogates': fill('\uD800a\uDC00\n'),
  NUL: fill('a\0'),
  'bidi controls': fill('\u202Ea\u202C\u2067'),
  'soft hyphens': fill('a\u00AD\n'),
  'a bracket on each line': fill('[\n'),
  'a byline on each line': fill('By John Smith\n\n'),
  'a mark of continuation and a title': fill('（下转第四版）\n\n河边的早晨\n\n'),
  'titles with bylines': many((index) => `The River ${index}\n\nBy John Smith\n\n`),
  'chapters of one number': fill('Chapter 1\n\n'),
  'a sentence and a space on each line': fill('The river. \n'),
  'entries of contents': many((index) => `第${index}章 河边的早晨……………${index}\n`),
  'folios on each line': many((index) => `a line\n${index}\n\f`),
  'line separators': fill('a\u2028\u0085\r'),
  'parts and chapters': many((index) => `PART ${index + 1}\nChapter ${index + 1}\n`),
  'a character on each line': many((index) => `${'河水山人天地大小上下'[(index * 7) % 10]}\n`),
  'articles of a sentence': many((index) => `第${index + 1}章 河边\n\n　　${market}\n\n`),
  'readings on each line': fill('河《かわ》のほとり\n'),
  'all of Unicode': allOfUnicode
}

/** Markdown made to hurt: what only an editor writes, because a build escapes it. */
export const articles: Readonly<Record<string, (size: number) => string>> = {
  ']': fill(']'),
  '[': fill('['),
  '[a]': fill('[a]'),
  '![': fill('!['),
  '*a': fill('*a'),
  '**a*': fill('**a*'),
  _a: fill('_a '),
  '`': fill('``a`'),
  '<': fill('<a '),
  ruby: fill('<ruby>字<rt>'),
  'ruby on each line': fill('<ruby>字<rt>じ</rt></ruby>\n'),
  '&': fill('&amp;'),
  '|': fill('|a|\n'),
  lists: fill('- a\n'),
  notes: many((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  '>': fill('> '),
  '- -': fill('- '),
  headings: fill('# a\n\n'),
  breaks: fill('a\\\n'),
  comments: fill('a <!--'),
  CDATA: fill('a <![CDATA[ '),
  instructions: fill('a <?'),
  declarations: fill('a <!A'),
  'open destinations': fill('[a](<b '),
  'titles in brackets': fill('[a](b (c '),
  'links in brackets': half('[', '](b)'),
  '*': half('*', '*', 'a'),
  '*a and a*': half('*a ', ' a*'),
  '<u>': half('<u>', '</u>', 'a'),
  'code of all lengths': (size) =>
    Array.from({length: Math.ceil(Math.sqrt(2 * size))}, (_, n) => '`'.repeat(n + 1) + 'a').join(
      ''
    ),
  'lines that go on without a sign': (size) => `> a\n${fill('b\n')(size)}`,
  'lists by indentation': (size) =>
    Array.from({length: Math.ceil(Math.sqrt(size))}, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
  'notes in notes': many((index) => `[^${index}]: `),
  'a table of few cells': (size) =>
    `${fill('|a')(size / 3)}|\n${fill('|-')(size / 3)}|\n${fill('|b|\n')(size / 3)}`,
  'wrong links': many((index) => `[a](nowhere-${index}.md)\n\n`),
  'pictures in pictures': half('![a', '](b)'),
  'addresses and references': (size) =>
    many((index) => `[${index}]: https://example.org/${index}\n`)(size / 2) +
    `\n${many((index) => `[${index}] `)(size / 4)}`,
  'boxes in boxes': half('<details>\n\n', '</details>\n\n', 'a\n\n'),
  'an address and references': (size) =>
    `[a]: https://example.org/${fill('x')(size / 2)}\n\n${fill('[a] ')(size / 2)}`
}

/** One piece for half of the characters, then the other. */
function half(before: string, after: string, middle = '') {
  return (size: number) => {
    const count = Math.ceil(size / (before.length + after.length))
    return before.repeat(count) + middle + after.repeat(count)
  }
}

function allOfUnicode(size: number): string {
  const step = Math.max(1, Math.floor(0x110000 / size))
  let text = ''
  for (let code = 0; code < 0x110000; code += step) {
    text += String.fromCodePoint(code) + (code % 61 === 0 ? '\n' : '')
  }
  return text
}
