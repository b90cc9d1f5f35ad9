const words = [
  'key ?words?(?: and phrases)?',
  'index terms',
  'schl(?:ü|ue)sselw(?:ö|oe)rter',
  'stichw(?:ö|oe)rter',
  'mots[- ]cl(?:é|e)s?',
  'palabras clave',
  'palavras[- ]chave',
  'parole chiave',
  'trefwoorden',
  'słowa kluczowe',
  'ключевые слова',
  '(?:关键|關鍵|关 键|關 鍵)\\s?[词詞字]',
  'キーワード',
  '주제어',
  '핵심어'
].join('|')
const label = new RegExp(
  String.raw`^[\s*_【\[（(]*(?:${words})[\s*_】\]）)]*(?:[:：—–-]|(?<=[】\]）)])|(?<=\*\*))[\s*_]*\S`,
  'iu'
)

/** Whether a line names what a paper is about: `Keywords: toll; eel`, `关键词：渡口；灯`. */
export const namesKeywords = (line: string): boolean => label.test(line.slice(0, 60))
