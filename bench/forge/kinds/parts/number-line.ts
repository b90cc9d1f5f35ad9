import type {Options} from '../../options/options.ts'
import type {Writer} from '../../texts/writer.ts'

const chapterWords: Readonly<Record<string, readonly string[]>> = {
  en: ['Chapter', 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'],
  de: [
    'Kapitel',
    'Erstes Zweites Drittes Viertes Fünftes Sechstes Siebentes Achtes Neuntes Zehntes Elftes Zwölftes'
  ],
  fr: ['Chapitre', 'Premier II III IV V VI VII VIII IX X XI XII'],
  ko: ['장', ''],
  es: ['Capítulo', 'Primero Segundo Tercero Cuarto Quinto Sexto Séptimo Octavo Noveno Décimo'],
  it: ['Capitolo', 'Primo Secondo Terzo Quarto Quinto Sesto Settimo Ottavo Nono Decimo'],
  nl: ['Hoofdstuk', 'Een Twee Drie Vier Vijf Zes Zeven Acht Negen Tien'],
  pt: ['Capítulo', 'Primeiro Segundo Terceiro Quarto Quinto Sexto Sétimo Oitavo Nono Décimo'],
  ru: ['Глава', 'первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая']
}
const noWords: Readonly<Record<string, string>> = {
  de: 'Nr.',
  es: 'N.º',
  fr: 'N°',
  it: 'N.',
  ru: '№'
}
const digits = '〇一二三四五六七八九'

/** A number as Han writes it, below a hundred. */
export function hanNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits[ones]! : '')
}

/** A number in Roman digits, below forty. */
export function romanNumber(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  return 'X'.repeat(Math.floor(number / 10)) + ones[number % 10]!
}

/** A word with a number for its `#`, or in Han for its `＃`. */
export const putNumber = (word: string, number: number): string =>
  word.replace('#', `${number}`).replace('＃', hanNumber(number))

/** What numbers an article, counted from 0, as the page writes it; empty where it has no numbers. */
export function numberLine(options: Options, index: number, {language, nth}: Writer): string {
  const number = index + options.firstNumber
  const [word = '', words = ''] = chapterWords[language] ?? []
  const isHan = word === '' || language === 'ko'
  const upper = (text: string) => (options.headlineCase === 'upper' ? text.toUpperCase() : text)
  switch (options.numbering) {
    case 'none':
      return ''
    case 'word-arabic':
      if (language === 'ko') return `제${number}장`
      return isHan ? `第${number}章` : upper(`${word} ${number}`)
    case 'word-roman':
      return isHan ? `第${hanNumber(number)}回` : upper(`${word} ${romanNumber(number)}.`)
    case 'word-word': {
      if (language === 'ko') return `${number}화.`
      if (isHan) return `第${hanNumber(number)}章`
      const name = words.split(' ')[number - 1]
      if (name === undefined) return upper(`${word} ${number}`)
      return upper(language === 'de' ? `${name} ${word}.` : `${word} ${name}`)
    }
    case 'roman':
      return `${romanNumber(number)}.`
    case 'arabic':
      return `${number}`
    case 'arabic-dot':
      return `${number}.`
    case 'number-alone':
      return isHan
        ? hanNumber(number)
        : number % 2 === 0 || index % 1 === 0
          ? romanNumber(number)
          : `${number}`
    case 'han-chapter':
      return isHan && language !== 'ko' ? `第${hanNumber(number)}章` : `${number}.`
    case 'paren':
      return isHan ? `（${hanNumber(number)}）` : `(${number})`
    case 'no':
      return language === 'ko'
        ? `제${number}호`
        : isHan
          ? `第${number}号`
          : `${noWords[language] ?? 'No.'} ${number}`
    case 'section':
      return isHan ? `${number}．` : `§ ${number}.`
    case 'lesson':
      return upper(putNumber(nth('lessonNo', options.countWord), number))
    case 'version':
      return putNumber(nth('versionNo', options.countWord), number)
    case 'circled':
      return String.fromCodePoint(0x245f + ((number - 1) % 20) + 1)
    case 'han-comma':
      return isHan && language !== 'ko' ? `${hanNumber(number)}、` : `${number}.`
  }
}
