import type {ForgeLanguage} from './grammars.ts'

/** Words that a form prints, language by language. */
interface Labels {
  /** Of minutes: date, place, who presides, who is there. */
  readonly minutes: readonly (readonly [string, string, string, string])[]
  /** Of a recipe: what is needed, what is done. */
  readonly recipe: readonly [string, string]
  /** Who asks and who answers. */
  readonly interview: readonly [string, string]
  /** `Somebody wrote:` above a quotation. */
  readonly wrote: string
  /** `Act I`, with the number for `#`. */
  readonly act: string
  readonly continued: readonly [string, string]
}

const han: Labels = {
  minutes: [
    ['时　　间', '地　　点', '主　　席', '出席委员'],
    ['时间', '地点', '主持人', '列席人员']
  ],
  recipe: ['原料', '做法'],
  interview: ['问', '答'],
  wrote: '写道：',
  act: '第#幕',
  continued: ['（未完待续）', '（下转第四版）']
}

/** The labels of each language; those of `zh-Hant` become traditional with their text. */
export const formLabels: Readonly<Record<ForgeLanguage, Labels>> = {
  'zh-Hans': han,
  'zh-Hant': han,
  ja: {
    minutes: [
      ['日　時', '場　所', '議　長', '出席者'],
      ['日時', '場所', '司会', '参加者']
    ],
    recipe: ['材料', '作り方'],
    interview: ['問', '答'],
    wrote: 'さんは書きました：',
    act: '第#幕',
    continued: ['（つづく）', '（次号へ続く）']
  },
  ko: {
    minutes: [['일시', '장소', '의장', '참석자']],
    recipe: ['재료', '만드는 법'],
    interview: ['문', '답'],
    wrote: '님이 쓴 글:',
    act: '제#막',
    continued: ['(계속)', '<4면에 계속>']
  },
  en: {
    minutes: [['Date', 'Place', 'In the Chair', 'Present']],
    recipe: ['Ingredients', 'Method'],
    interview: ['Q', 'A'],
    wrote: 'wrote:',
    act: 'Act #',
    continued: ['(To be continued.)', 'Continued on page 4']
  },
  de: {
    minutes: [['Datum', 'Ort', 'Vorsitz', 'Anwesend']],
    recipe: ['Zutaten', 'Zubereitung'],
    interview: ['Frage', 'Antwort'],
    wrote: 'schrieb:',
    act: '#. Akt',
    continued: ['(Fortsetzung folgt.)', 'Fortsetzung auf Seite 4']
  },
  fr: {
    minutes: [['Date', 'Lieu', 'Président', 'Présents']],
    recipe: ['Ingrédients', 'Préparation'],
    interview: ['D', 'R'],
    wrote: 'a écrit :',
    act: 'Acte #',
    continued: ['(À suivre.)', 'Suite à la page 4']
  },
  es: {
    minutes: [['Fecha', 'Lugar', 'Preside', 'Asistentes']],
    recipe: ['Ingredientes', 'Preparación'],
    interview: ['P', 'R'],
    wrote: 'escribió:',
    act: 'Acto #',
    continued: ['(Continuará.)', 'Pasa a la página 4']
  },
  it: {
    minutes: [['Data', 'Luogo', 'Presidente', 'Presenti']],
    recipe: ['Ingredienti', 'Preparazione'],
    interview: ['D', 'R'],
    wrote: 'ha scritto:',
    act: 'Atto #',
    continued: ['(Continua.)', 'Segue a pagina 4']
  },
  nl: {
    minutes: [['Datum', 'Plaats', 'Voorzitter', 'Aanwezig']],
    recipe: ['Benodigdheden', 'Bereiding'],
    interview: ['Vraag', 'Antwoord'],
    wrote: 'schreef:',
    act: '#e bedrijf',
    continued: ['(Wordt vervolgd.)', 'Vervolg op pagina 4']
  },
  pt: {
    minutes: [['Data', 'Local', 'Presidência', 'Presentes']],
    recipe: ['Ingredientes', 'Preparação'],
    interview: ['P', 'R'],
    wrote: 'escreveu:',
    act: 'Ato #',
    continued: ['(Continua.)', 'Continua na página 4']
  },
  ru: {
    minutes: [['Дата', 'Место', 'Председатель', 'Присутствовали']],
    recipe: ['Состав', 'Приготовление'],
    interview: ['Вопрос', 'Ответ'],
    wrote: 'пишет:',
    act: 'Действие #',
    continued: ['(Продолжение следует.)', 'Окончание на стр. 4']
  }
}
