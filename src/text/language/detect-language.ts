import {countEach} from '../../count-each.ts'
import {scriptOf} from '../script.ts'
import {languagesByWord} from './function-words.ts'

// So many of each language tell a whole text; rarer ones are words of its neighbours, too.
const languagesOf = languagesByWord(17)

// Characters that only one of the two Chinese scripts has, the commonest.
const simplified = new Set(
  '们这来时国说会为对后还过学见长问间门东车书马个从开关让习业义乡云产亲亿仅传伤华单卖台号听员图团场坏声处备头奖妈实宁宝审宪对导层岁岛币师带帮应录总战报护担拥择据数断无旧术权条构标样桥欢气没济测热爱现确种积称节线组经结给统继续维网罗职联脑荣药规视觉计订认讨议论设访证评识词译试话该详语调谈谢负责货质贵费资赛车转轮轻载边达迁运远连选还进'
)
const traditional = new Set(
  '們這來時國說會為對後還過學見長問間門東車書馬個從開關讓習業義鄉雲產親億僅傳傷華單賣臺號聽員圖團場壞聲處備頭獎媽實寧寶審憲導層歲島幣師帶幫應錄總戰報護擔擁擇據數斷無舊術權條構標樣橋歡氣沒濟測熱愛現確種積稱節線組經結給統繼續維網羅職聯腦榮藥規視覺計訂認討議論設訪證評識詞譯試話該詳語調談謝負責貨質貴費資賽轉輪輕載邊達遷運遠連選進'
)

const codesOf = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...own].filter((one) => !other.has(one)).map((one) => one.codePointAt(0)!))
const onlySimplified = codesOf(simplified, traditional)
const onlyTraditional = codesOf(traditional, simplified)

/** Characters that are looked at. */
const sampleSize = 200_000

/**
 * The language of a text, by its script and its commonest words.
 *
 * @param text
 *   Text of a book, or its beginning.
 * @returns
 *   BCP 47 tag: `zh-Hans`, `zh-Hant`, `ja`, `ko`, `en`, `fr`, `de`, `es`, `it`, `nl`, `pt`, `la`;
 *   `und` for a text without letters.
 */
export function detectLanguage(text: string): string {
  const counts = {han: 0, kana: 0, hangul: 0, latin: 0, common: 0}
  let [hans, hant] = [0, 0]
  const sample = text.slice(0, sampleSize)
  for (let index = 0; index < sample.length; index++) {
    const code = sample.codePointAt(index)!
    if (code > 0xffff) index++
    const script = scriptOf(code)
    counts[script]++
    if (script !== 'han') continue
    if (onlySimplified.has(code)) hans++
    else if (onlyTraditional.has(code)) hant++
  }
  const most = Math.max(counts.han, counts.hangul, counts.latin)
  if (most + counts.kana === 0) return 'und'
  if (counts.kana > (counts.han + counts.kana) * 0.1 && counts.kana + counts.han > counts.latin / 2)
    return 'ja'
  if (counts.hangul === most) return 'ko'
  // A Han character says as much as three letters.
  if (counts.han * 3 > counts.latin) return hant > hans ? 'zh-Hant' : 'zh-Hans'
  return latinLanguage(sample)
}

function latinLanguage(sample: string): string {
  const words: readonly string[] = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = countEach(words.flatMap((word) => languagesOf.get(word) ?? []))
  let best = 'en'
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language
  return best
}
