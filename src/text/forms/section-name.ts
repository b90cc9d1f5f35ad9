/** What parts of papers, reports and manuals are called, by language; numbers before them are left away. */
const names = [
  // English, German
  'introduction|background|overview|scope|objectives?|motivation|(?:materialsand)?methods?|methodology|results?|findings|discussion|resultsanddiscussion|conclusions?|concludingremarks|abstract|summary|previouswork|relatedwork|futurework|limitations|recommendations',
  'einleitung|einführung|vorbemerkung(?:en)?|hintergrund|verfahren|methoden?|methodik|ergebnisse?|diskussion|schlu(?:ß|ss)(?:folgerung(?:en)?|wort)?|fazit|ausblick|zusammenfassung',
  // French, Spanish, Italian, Portuguese
  'contexte|méthodes?|méthodologie|résultats?|conclusions?|résumé|introducción|métodos?|metodología|resultados?|discusión|conclusion(?:es)?|resumen|introduzione|metodi|risultati|discussione|conclusioni|riassunto|introdução|resultados|discussão|conclus(?:ão|ões)|resumo',
  // Russian, Polish, Dutch
  'введение|методы|результаты|обсуждение|заключение|выводы|аннотация|wstęp|wprowadzenie|metody|wyniki|dyskusja|wnioski|streszczenie|inleiding|methoden?|resultaten|discussie|conclusies?|samenvatting',
  // Chinese, Japanese, Korean
  '引言|绪论|緒論|导言|導言|背景|概述|目的|方法|材料[与與和]方法|[结結]果|[讨討][论論]|[结結]果[与與和][讨討][论論]|[结結][论論]|[结結][语語]|[总總][结結]|小[结結]|摘要|提要|[几幾][点點]建[议議]|建[议議]|存在的?[问問][题題]|主要做法|はじめに|おわりに|緒言|まとめ|考察|結言|要旨|概要|서론|방법|결과|논의|고찰|결론|요약'
].join('|')

const form = new RegExp(
  `^(?:[\\d.]+|[ivx]+[.)]|[一二三四五六七八九十]+、|[（(][\\d一二三四五六七八九十]+[）)])?(?:${names})[.:：]?$`,
  'iu'
)

/** Whether a head names a part of a paper, a report or a manual, in the languages that are read, and says no more. */
export function isSectionName(head: string): boolean {
  return head.length <= 40 && form.test(head.replace(/[\s\u3000]+/gu, ''))
}
