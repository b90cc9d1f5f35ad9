/**
 * The form of the files of Aozora Bunko: a legend between two rules below title and author, annotations
 * in `［＃…］`, a colophon from 底本 on.
 *
 * @see https://www.aozora.gr.jp/annotation/
 */
export const aozora = {
  /** A rule above and below the legend. */
  rule: /^-{10,200}$/u,
  /** What stands in the legend below its first rule. */
  legendHead: /テキスト中に現れる記号について/u,
  /** `［＃７字下げ］`; what stands for a character that the encoding lacks, `※［＃…］`, keeps its `※`. */
  annotation: /［＃[^］\n]*］/gu,
  /** Where the colophon begins. */
  colophon: /^底本[：:]/u,
  /** Where lines that are set in begin, and where they end: `［＃ここから２字下げ］`. */
  setIn: /［＃ここから[^］\n]*字下げ/u,
  setInEnd: /［＃ここで字下げ終わり］/u
} as const
