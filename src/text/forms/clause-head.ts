/** `INT. KITCHEN - LATER`, `EXT. FLUSSUFER - MORGEN`: where and when a scene of a film plays. */
const latinScene =
  /^(?:\d{1,3}[.)]?\s+)?(?:INT|EXT|INT\.?\s?\/\s?EXT|I\/E)[.\s]\s?\p{Lu}[^\p{Ll}]*$/u
const time = '(?:日|夜|晨|昏|黄昏|清晨|傍晚|白天|夜晚|深夜|早晨|下午|朝|昼|夕方|深夜)'
const side = '(?:内|外|內|内景|外景|室内|室外)'
/** `2. 厨房　夜　内`, `外　河岸　晨`. */
const easternScene = new RegExp(
  String.raw`^(?:(?:第?[\d一二三四五六七八九十]{1,3}[场場、.．]?)[\s　]*)?(?:[^\s　，。]{1,12}[\s　]+){1,2}(?:${time}[\s　]+${side}|${side}[\s　]+${time})$|^${side}[\s　.．·]+[^\s　，。]{1,12}[\s　]+${time}$`,
  'u'
)

/** Whether a line is the head of a scene in a screenplay. */
export function isSceneHead(line: string): boolean {
  return line.length <= 60 && (latinScene.test(line) || easternScene.test(line))
}

/** `§ 3 Inkrafttreten`, `Artikel 2`, `TOP 4: Verschiedenes`, `第五条　附则`; `Art. 7 tells` is a sentence. */
const clause =
  /^(§{1,2}|Art(?:ikel|icle|icolo|[ií]culo|igo)?\b\.?|ART(?:ICLE|IKEL|[IÍ]CULO)?\b\.?|Clause|Punkt|Point|Punto|Ponto|Пункт|Статья|TOP|Tagesordnungspunkt|(?:Agenda )?Item)\s*(?:\d{1,3}[a-z]?(?:er)?|[IVXLC]{1,6})(?:[.:)]|\s*[-–—])?(?:\s+(?!\p{Ll}).*)?$/u

/**
 * What counts the clauses of a law, the points of an agenda or the scenes of a film, which stand inside of what
 * a title above them names.
 *
 * @returns
 *   The same for heads that count on from each other; nothing for other lines.
 */
export function clauseForm(line: string): string | undefined {
  if (isSceneHead(line)) return 'scene'
  return line.length <= 120 ? clause.exec(line)?.[1] : undefined
}
