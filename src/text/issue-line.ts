const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** Months in German, French and Spanish, and seasons and feasts: they name an issue beside its number. */
const otherMonth =
  '(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const season =
  '(?:spring|summer|autumn|fall|winter|easter|christmas|lent|michaelmas|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const dayAndMonth = `${month}\\s+${day},?\\s+|${day}\\s+(?:of\\s+)?${month},?\\s+|${month},?\\s+`
const date = new RegExp(
  `(?<!\\p{L})(?:${dayAndMonth}|(?:\\d{1,2}\\.?\\s+)?(?:de\\s+)?(?:${otherMonth}|${season})\\s+(?:de\\s+)?)(?:1[5-9]|20)\\d\\d\\b`,
  'iu'
)
/** What each date has, which is found sooner. */
const year = /(?:1[5-9]|20)\d\d/
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu
/** What counts the issues of a paper, and what it costs. */
const issueForms = [
  /(?:vol(?:ume)?|no|nr|number|new series|issue|heft|jahrgang|année|año)\b\.?[\s—–-]*(?:[ivxlcdm]+|[\d,]+)\b/,
  /n[°º]\s*\d+/,
  /(?:price|established|founded)\b.*$/,
  /(?:one|two|three|five|six|ten|\d+)\s+(?:penn(?:y|ies)|pence|cents?|shillings?)\b/,
  /(?:morning|evening|daily|weekly|late|first|city)\s+edition\b/,
  /page\s+\d+/
]
const issue = new RegExp(`\\b(?:${issueForms.map(({source}) => source).join('|')})`, 'giu')

/**
 * Whether a line is what a paper sets below its name: a date with the number or the price of the
 * issue, or the weekday and the date alone, `VOL. XII.—NO. 88. SATURDAY, MARCH 5, 1887.`
 */
export function isIssueLine(text: string): boolean {
  if (text.length > 120 || !year.test(text) || !date.test(text)) return false
  const isIssue = text.search(issue) >= 0
  if (!isIssue && text.search(weekday) < 0) return false
  const rest = text.replace(date, '').replace(issue, '').replace(weekday, '')
  // A place may stand before the date: `LONDON, SATURDAY, MARCH 5, 1887.`
  const words = rest.match(/\p{L}+/gu) ?? []
  return isIssue
    ? words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word))
    : words.length === 0
}

/** `河工学报 2015年第6期`, `灯塔通讯 第12号（总第84号）`, `Vol. 27, No. 10`: an issue without its date. */
const numberOfIssue =
  /^(?=.*(?:年|[报報刊誌志讯訊]|[纪紀]要))[^，。：；]{0,16}?第\s*\d{1,4}\s*[期号號](?:\s*[（(]总第?\s*\d+\s*[期号號][)）])?$|^vol(?:ume)?\.?\s*[\divxlc]+\s*,?\s*(?:no|number)\.?\s*\d+$/iu

/** `第十二期`, `第12期（总第84期）`, below the name of a paper. */
const bareNumber =
  /^第\s*[\d〇零一二三四五六七八九十百]{1,4}\s*期(?:\s*[（(]?总第?\s*\d+\s*期[)）]?)?$/u

/** Whether a line says which issue of a journal it is, and nothing else. */
export function isIssueNumber(text: string): boolean {
  return text.length <= 40 && numberOfIssue.test(text.trim())
}

/** Whether a line is the number of an issue alone: what stands above it is the name of a paper. */
export const isBareIssueNumber = (text: string): boolean => bareNumber.test(text.trim())
