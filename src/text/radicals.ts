/** First of the CJK radicals. */
const first = 0x2e80

/**
 * The characters that the CJK radicals U+2E80 to U+2EF3 stand for, in order; one that stands for
 * none stands for itself. Fonts draw both with one glyph, and extractors that read the font from
 * its end find the radical: `⻅` for `见`. Unicode normalises only two of them.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const ideographs = [
  '⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣',
  '尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母',
  '民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹',
  '纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹',
  '艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑',
  '钅長镸长门𨸏阝雨青韦页风飞食𩙿飠',
  '饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜',
  '龙龜亀龟'
]

const byRadical = Array.from(ideographs.join(''))

/**
 * The unified ideograph for a CJK radical, which is a character for dictionaries.
 *
 * @param character
 *   One character.
 * @returns
 *   The ideograph; the character itself where it is no such radical.
 */
export function unradical(character: string): string {
  return byRadical[character.codePointAt(0)! - first] ?? character
}
