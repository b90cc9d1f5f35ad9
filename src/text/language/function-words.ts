/** Words that hardly a sentence of a language does without, the commonest first. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that was his with for as had is it not but you i he she they we my her on at from be by are were this which or have him me so all what when a an do no if can',
  fr: 'le la les de des du et un une que qui dans est il elle pas pour sur je ne vous se au aux ce cette mais nous plus par son sa ses était avait avec sans tout qu',
  de: 'der die das und den dem ein eine nicht ist mit auf zu von sich er sie ich es wir ihr im in war hatte aber auch nur noch wie wenn daß dass als an aus bei für des einer einem einen sein',
  es: 'el los las del que y una por con para su no se como más pero la de en un lo le es era había yo me mi tu si ya cuando muy sin sobre este esta',
  it: 'il gli della di che non per una con sono si era alla nel più la le e un i ma mi come anche ho è dei delle del al da questo questa suo sua l d',
  nl: 'het een van en niet dat op zijn te voor met aan hij maar de ik is was er ook als naar bij zij ze haar dan nog',
  pt: 'os as da do que não uma por com para se mais como ao dos o a e em um era mas eu me seu sua na no quando muito sem já de',
  la: 'in et est non ut cum ad qui quod sed ex per quae si atque nec ab hoc enim sunt esse quam nunc omnia me te aut a de sic iam'
}

/**
 * The languages that have a word among their function words.
 *
 * @param commonest
 *   Only words that are so common in one of them (default: all). A word of several languages counts
 *   for each, however common: `a` and `do` are words of English as well as of Portuguese.
 */
export function languagesByWord(commonest?: number): Map<string, string[]> {
  const lists = Object.entries(functionWords).map(
    ([language, list]) => [language, list.split(' ')] as const
  )
  const common = new Set(lists.flatMap(([, words]) => words.slice(0, commonest)))
  const languages = new Map<string, string[]>()
  for (const [language, words] of lists) {
    for (const word of words) {
      if (common.has(word)) languages.set(word, [...(languages.get(word) ?? []), language])
    }
  }
  return languages
}

const languagesOf = languagesByWord()
const longest = Math.max(...Array.from(languagesOf.keys(), (word) => word.length))

/** What the words of a text say about its language. */
interface WordCount {
  readonly words: number
  /** How many of them are function words of a language. */
  readonly tokens: ReadonlyMap<string, number>
  /** How many different ones; single letters, which lists and formulas have, are not counted. */
  readonly types: ReadonlyMap<string, number>
}

/** Count the function words of each language in a text of Latin script. */
export function countFunctionWords(text: string): WordCount {
  const tokens = new Map<string, number>()
  const types = new Map<string, number>()
  const seen = new Set<string>()
  let words = 0
  for (const word of wordsOf(text.toLowerCase())) {
    words++
    const languages = word.length > longest ? undefined : languagesOf.get(word)
    if (!languages) continue
    const isNew = word.length > 1 && !seen.has(word)
    seen.add(word)
    for (const language of languages) {
      tokens.set(language, (tokens.get(language) ?? 0) + 1)
      if (isNew) types.set(language, (types.get(language) ?? 0) + 1)
    }
  }
  return {words, tokens, types}
}

/** Words of Latin letters; of text without other letters by a plain range, which is faster. */
function wordsOf(text: string): readonly string[] {
  return /[^\0-\u024F\u2000-\u206F]/.test(text)
    ? (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [])
    : (text.match(/[a-z\xAA\xBA\xC0-\xD6\xD8-\xF6\xF8-\u024F]+/g) ?? [])
}
