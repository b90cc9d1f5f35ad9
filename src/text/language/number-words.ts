/** Characters that a Han number is written with, for a class of a regular expression. */
export const hanDigits = '〇零一二三四五六七八九十百千两兩壹贰貳叁參肆伍陆陸柒捌玖拾廿卅0-9０-９'

/** The value of `XIV`, in capitals, with marks after it or not; nothing above 399. */
export function readRoman(word: string): number | undefined {
  const text = word.replace(/[.:,—–-]+$/, '')
  if (!/^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/.test(text)) return
  const values: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100}
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text[index]!]!
    sum += value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** The value of `二十一`, `一一一`, `两百零一`, `２１`, `上`. */
export function readHan(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/〇/g, '零')
    .replace(/[两兩]/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace(/貳/g, '贰')
    .replace(/參/g, '叁')
    .replace(/陸/g, '陆')
    .replace(
      /[壹贰叁肆伍陆柒捌玖]/g,
      (digit) => digitsOfHan['壹贰叁肆伍陆柒捌玖'.indexOf(digit) + 1]!
    )
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[上中下]$/.test(plain)) return '上中下'.indexOf(plain) + 1
  let [sum, current] = [0, 0]
  for (const character of plain) {
    const unit = {十: 10, 百: 100, 千: 1000, 拾: 10}[character]
    if (unit) {
      sum += (current || 1) * unit
      current = 0
    } else
      current =
        current * (sum === 0 && current > 0 ? 10 : 1) + Math.max(0, digitsOfHan.indexOf(character))
  }
  return sum + current
}

const digitsOfHan = '零一二三四五六七八九'

const list = (text: string): string[] => text.split(' ')

/** Words by value from 1, round tens from 20, and what is between by way of `join`. */
function compose(
  words: Map<string, number>,
  {
    units,
    tens,
    join,
    round = (ten) => ten
  }: {
    readonly units: readonly string[]
    readonly tens: readonly string[]
    readonly join: (ten: string, unit: string) => string
    readonly round?: ((ten: string) => string) | undefined
  }
): void {
  const add = (word: string, value: number) => {
    if (!words.has(word)) words.set(word, value)
  }
  for (const [index, unit] of units.entries()) add(unit, index + 1)
  for (const [ten, name] of tens.entries()) {
    add(round(name), (ten + 2) * 10)
    for (const [unit, word] of units.slice(0, 9).entries())
      add(join(name, word), (ten + 2) * 10 + unit + 1)
  }
}

const english = list('twenty thirty forty fifty sixty seventy eighty ninety')
const german = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')
const einer = list(
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
)
const russianTeens = list('один две три четыр пят шест сем восем девят')
const french = list('vingt trente quarante cinquante')
const und = (ten: string, unit: string) => `${unit === 'eins' ? 'ein' : unit}und${ten}`

function makeCardinals(): Map<string, number> {
  const words = new Map<string, number>()
  const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  compose(words, {
    units: list(`one two three four five six seven eight nine ${teens}`),
    tens: english,
    join: (ten, unit) => `${ten}-${unit}`
  })
  compose(words, {units: einer, tens: german, join: und})
  compose(words, {
    units: list(
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
    ),
    tens: french,
    join: (ten, unit) => (unit === 'un' ? `${ten}-et-un` : `${ten}-${unit}`)
  })
  return words
}

/** The value of the last chapter's ordinal: above all that are counted. */
const last = 99

/** Spellings of older books: `Eilftes Kapitel`. */
const olderGerman = [
  ['siebt', 7],
  ['eilft', 11],
  ['sechszehnt', 16],
  ['siebenzehnt', 17]
] as const

function makeOrdinals(): Map<string, number> {
  const words = new Map<string, number>()
  compose(words, {
    units: list(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    ),
    tens: english,
    join: (ten, unit) => `${ten}-${unit}`,
    round: (ten) => ten.replace(/y$/, 'ieth')
  })
  for (const word of ['last', 'dernier', 'dernière']) words.set(word, last)
  const stems = list('erst zweit dritt viert fünft sechst siebent acht neunt zehnt elft zwölft')
  for (const end of ['es', 'er', 'e', 's']) {
    const units = [
      ...stems.map((stem) => stem + end),
      ...einer.slice(12).map((unit) => `${unit}t${end}`)
    ]
    for (const tens of [german, german.map((ten) => ten.replace('ß', 'ss'))])
      compose(words, {
        units,
        tens,
        join: (ten, unit) => `${und(ten, einer[units.indexOf(unit)]!)}st${end}`,
        round: (ten) => `${ten}st${end}`
      })
    words.set(`letzt${end}`, last)
    for (const [stem, value] of olderGerman) words.set(stem + end, value)
  }
  compose(words, {
    units: list(
      'unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième'
    ),
    tens: french,
    join: (ten, unit) => (unit === 'unième' ? `${ten}-et-unième` : `${ten}-${unit}`),
    round: (ten) => `${ten.replace(/e$/, '')}ième`
  })
  for (const forms of [
    'premier second',
    'première seconde',
    'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
    'primera segunda tercera cuarta quinta sexta séptima octava novena décima',
    'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
    'prima seconda terza quarta quinta sesta settima ottava nona decima',
    'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
    'primeira segunda terceira quarta quinta sexta sétima oitava nona décima',
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty',
    // An act or a chapter that is the only one.
    'único',
    'única',
    'unico',
    'unica',
    'unique'
  ])
    compose(words, {units: list(forms), tens: [], join: () => ''})
  for (const [end, few] of [
    ['ая', 'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая'],
    ['ое', 'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое'],
    ['ый', 'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый']
  ] as const) {
    const units = [...list(few), ...russianTeens.map((stem) => `${stem}надцат${end}`)]
    for (const yo of [false, true])
      compose(words, {
        units: yo ? units.map((unit) => unit.replace('четверт', 'четвёрт')) : units,
        tens: list('двадцать тридцать сорок пятьдесят'),
        join: (ten, unit) => `${ten}-${unit}`,
        round: (ten) =>
          (ten === 'сорок' ? 'сороков' : ten.replace('пятьдесят', 'пятидесят').replace(/ь$/, '')) +
          end
      })
  }
  return words
}

/** `one` to `ninety-nine`, in English, German and French; the parts of a number joined by hyphens. */
export const cardinals: ReadonlyMap<string, number> = makeCardinals()
/** `first` to `ninety-ninth`, in English, German, French, to fifty-ninth in Russian; to ten in some more languages. */
export const ordinals: ReadonlyMap<string, number> = makeOrdinals()
