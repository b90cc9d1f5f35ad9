import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf, prose} from './heads.ts'

const titles = [
  'THE SALT ROAD',
  'A LAMP FOR THE CARRIER',
  'HIGH WATER',
  'THE WIDOW AT THE BRIDGE',
  'THE MILL',
  'A LETTER TO NOBODY'
]

test('sequences: titles of a collection without a page of contents stand apart from the text', () => {
  const stories = titles.map((title, at) => `\n\n\n\n${title}\n\n\n${prose(150, at)}`)
  assert.deepEqual(
    headsOf(`${prose(4, 0)}\n${stories.join('\n')}`),
    titles.map((title) => `a ${title}`)
  )
})

test('sequences: numbers that begin again below such titles are inside their articles', () => {
  const stories = titles.map(
    (title, at) =>
      `\n\n\n\n${title}\n\n\nSECTION I.\n\n${prose(80, at)}\n\n\nSECTION II.\n\n${prose(80, at + 2)}`
  )
  assert.deepEqual(
    headsOf(stories.join('\n')),
    titles.flatMap((title) => [`a ${title}`, 'h SECTION I.', 'h SECTION II.'])
  )
})

test('sequences: chapters that number on are not divided by what else stands apart', () => {
  const chapters = ['I', 'II', 'III', 'IV'].map(
    (number, at) =>
      `\n\n\n\nCHAPTER ${number}\n\n${prose(160, at)}\n\n\n\nA LETTER\n\n${prose(60, at)}`
  )
  assert.deepEqual(
    headsOf(chapters.join('\n')),
    ['I', 'II', 'III', 'IV'].map((number) => `a CHAPTER ${number}`)
  )
})

test('sequences: what the contents list between chapters is a part, inside them a heading', () => {
  const contents =
    'CONTENTS\n\nPREFACE\nPART ONE\nCHAPTER I\nThe Ledger\nCHAPTER II\nPART TWO\nCHAPTER III\n'
  const text = [
    contents,
    `PREFACE\n\n${prose(12, 0)}`,
    `PART ONE\n\n\nCHAPTER I\n\n${prose(40, 1)}\n\n\nThe Ledger\n\n${prose(20, 2)}`,
    `CHAPTER II\n\n${prose(40, 3)}`,
    `PART TWO\n\n\nCHAPTER III\n\n${prose(40, 4)}`
  ]
  assert.deepEqual(headsOf(text.join('\n\n\n\n')), [
    'a PREFACE',
    'p PART ONE',
    'a CHAPTER I',
    'h The Ledger',
    'a CHAPTER II',
    'p PART TWO',
    'a CHAPTER III'
  ])
})

test('sequences: a page of contents in Chinese says what the titles are', () => {
  const names = ['把柳树种到水边', '一架水车的账本', '渡口的灯', '守夜人']
  const lines = '柳湾镇在河的上游，水到这里还是清的，船工的女儿每天点灯，风大的晚上她守在灯下。\n'
  const text = `目　录\n\n${names.map((name, at) => `${name}………………${at * 9 + 1}`).join('\n')}\n\n${names
    .map((name) => `${name}\n\n${`　　${lines}`.repeat(6)}`)
    .join('\n\n')}`
  assert.deepEqual(
    headsOf(text),
    names.map((name) => `a ${name}`)
  )
})

test('sequences: a list at the head of a text needs no name, and its titles no capitals', () => {
  const names = [
    'The salt road.',
    'How the widow at the bridge lent a lamp to the carrier of the hills',
    'High water.',
    'The mill.'
  ]
  const text = `Tales of a River\n\n\n${names.join('\n')}\n\n\n\n${names
    .map((name, at) => `${name}\n\n${prose(40, at)}`)
    .join('\n\n\n')}`
  assert.deepEqual(
    headsOf(text),
    names.map((name) => `a ${name}`)
  )
})

test('sequences: where the first tale alone has chapters, the tales are the articles', () => {
  const parts = ['FIRST EVENING', 'SECOND EVENING', 'THIRD EVENING']
  const first = parts.map((part, at) => `\n\n${part}\n\n${prose(24, at)}`).join('\n')
  const tales = titles.map(
    (title, at) => `\n\n\n\n${title}\n\n${at === 0 ? first : prose(150, at)}`
  )
  assert.deepEqual(headsOf(tales.join('\n')), [
    `a ${titles[0]}`,
    ...parts.map((part) => `h ${part}`),
    ...titles.slice(1).map((title) => `a ${title}`)
  ])
})

test('sequences: chapters of the listed tales that have some are inside these', () => {
  const chapters = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III']
  const hasChapters = (at: number) => at === 2 || at === 5
  const listed = titles.flatMap((title, at) =>
    at === 2 ? [title, ...chapters.map((chapter) => `    ${chapter}`)] : [title]
  )
  const tales = titles.map((title, at) =>
    hasChapters(at)
      ? `${title}\n\n\n${chapters.map((chapter) => `${chapter}\n\n${prose(30, at)}`).join('\n\n\n')}`
      : `${title}\n\n${prose(40, at)}`
  )
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${listed.join('\n')}\n\n\n\n${tales.join('\n\n\n\n')}`),
    titles.flatMap((title, at) =>
      hasChapters(at) ? [`a ${title}`, ...chapters.map((one) => `h ${one}`)] : [`a ${title}`]
    )
  )
})

test('sequences: verse whose lines stand apart is no row of titles', () => {
  const verse =
    'Hush, the miller said,\n\n\nNever wake the weir\n\n\nWhile the moon is low,\n\n\nAnd the water near.'
  const text = Array.from(
    {length: 12},
    (_, at) => `${prose(120, at).replaceAll('\n\n', '\n')}\n\n\n\n${verse}\n\n\n`
  )
  assert.deepEqual(headsOf(text.join('\n')), [])
})

test('sequences: a work without chapters has the title that stands above its author', () => {
  const front = 'The Salt Road\n\nA Tale\n\nby Nora Field\n\n\nHarbour Town'
  assert.deepEqual(headsOf(`${front}\n\n\n\n${prose(120, 0)}`), ['a The Salt Road'])
})

test('sequences: articles of several authors are no such work', () => {
  const front = 'The Salt Road\n\nby Nora Field'
  const other = 'High Water\n\nby Tom Ridge'
  assert.deepEqual(headsOf(`${front}\n\n${prose(120, 0)}\n\n${other}\n\n${prose(60, 1)}`), [])
})

test('sequences: titles between paragraphs that no blank line parts are no such work', () => {
  const tales = ['Salt', 'High Water', 'The Lamp', 'The Mill'].map(
    (title, at) => `${title}\n\n${prose(40, at).replaceAll('\n\n', '\n')}`
  )
  assert.deepEqual(headsOf(`Letters from the Quay\n\nby Nora Field\n\n${tales.join('\n\n')}`), [])
})

test('sequences: what numbers on inside one listed tale is inside it, though it numbers alike', () => {
  const numbers = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']
  const listed = titles.map((title, at) => `${numbers[at]} ${title}`)
  const months = ['I. THE MAY CHAPTER', 'II. THE JUNE CHAPTER', 'III. THE JULY CHAPTER']
  const tales = listed.map((title, at) =>
    at === 1
      ? `${title}\n\n\n${months.map((month) => `${month}\n\n${prose(30, at)}`).join('\n\n\n')}`
      : `${title}\n\n\n${prose(40, at)}`
  )
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${listed.join('\n')}\n\n\n\n${tales.join('\n\n\n\n')}`),
    listed.flatMap((title, at) =>
      at === 1 ? [`a ${title}`, ...months.map((month) => `h ${month}`)] : [`a ${title}`]
    )
  )
})

test('sequences: a prologue directly below the number of a tale is inside it, and its epilogue', () => {
  const tales = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'].map((title, at) =>
    at === 1
      ? `${title}\n\n\nPROLOGUE\n\n${prose(24, 0)}\n\n\nEPILOGUE\n\n${prose(12, 2)}`
      : `${title}\n\n\n${prose(60, at)}`
  )
  assert.deepEqual(headsOf(`${tales.join('\n\n\n\n')}\n\n\n\nEPILOGUE\n\n${prose(24, 1)}`), [
    'a CHAPTER I',
    'a CHAPTER II',
    'h PROLOGUE',
    'h EPILOGUE',
    'a CHAPTER III',
    'a EPILOGUE'
  ])
})

test('sequences: chapters as even as pages, but far longer, are chapters', () => {
  const numbers = ['I', 'II', 'III', 'IV', 'V']
  const chapters = numbers.map((number, at) => `${number}\n\n${titles[at]}\n\n${prose(240, at)}`)
  assert.deepEqual(
    headsOf(chapters.join('\n\n\n\n')),
    numbers.map((number, at) => `a ${number} ${titles[at]}`)
  )
})

test('sequences: poems without a list are the articles, though some have numbers inside', () => {
  const words = ['MILL', 'WEIR', 'LAMP', 'FERRY', 'ROPE', 'BELL']
  const names = words.flatMap((one) => words.map((other) => `THE ${one} AND THE ${other}`))
  const inside = new Map([
    [3, ['I. THE GARDEN', 'II. THE GATE', 'III. THE ROAD']],
    [30, ['IV. THE BLUEBELL']]
  ])
  const poems = names.map((name, at) => {
    const own = inside.get(at) ?? []
    const text = own.length > 0 ? own.map((one) => `${one}\n\n${prose(30, at)}`) : [prose(30, at)]
    return `${name}\n\n${text.join('\n\n')}`
  })
  assert.deepEqual(
    headsOf(poems.join('\n\n\n\n')),
    names.flatMap((name, at) => [`a ${name}`, ...(inside.get(at) ?? []).map((one) => `h ${one}`)])
  )
})

test('sequences: a title page that is printed twice is no list', () => {
  const page = 'THE SALT ROAD;\n\nor,\n\nHIGH WATER,\n\nBY NORA FIELD,\n\nHARBOUR TOWN:'
  const chapters = ['I', 'II', 'III'].map(
    (number, at) => `\n\n\n\nCHAPTER ${number}\n\n${prose(60, at)}`
  )
  assert.deepEqual(
    headsOf(`${page}\n\n\n\n${prose(3, 0)}\n\n\n\n${page}\n\n${prose(9, 1)}${chapters.join('')}`),
    ['I', 'II', 'III'].map((number) => `a CHAPTER ${number}`)
  )
})

test('sequences: an author listed below each title is none', () => {
  const authors = ['Nora Field', 'Tom Ridge', 'May Holt', 'Ada Quill', 'Ida Marl', 'Ben Lock']
  const list = titles.map((title, at) => `${title}   ${at * 9 + 1}\n\n    ${authors[at]}`)
  const texts = titles.map(
    (title, at) => `${title}\n\n${authors[at]!.toUpperCase()}\n\n\n${prose(40, at)}`
  )
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${list.join('\n\n')}\n\n\n\n${texts.join('\n\n\n\n')}`),
    titles.map((title) => `a ${title}`)
  )
})

test('sequences: chapters without a number stand in parts that are counted', () => {
  const parts = ['FIRST PART', 'SECOND PART']
  const front = 'A RIVER TALE\n\nA poem of the valley\n\nby Nora Field\n\n\n\n'
  const chapters = titles.map(
    (title, at) => `${at % 3 === 0 ? `${parts[at / 3]}\n\n\n\n` : ''}${title}\n\n${prose(150, at)}`
  )
  assert.deepEqual(
    headsOf(`${front}${chapters.join('\n\n\n\n')}`),
    titles.flatMap((title, at) => [...(at % 3 === 0 ? [`p ${parts[at / 3]}`] : []), `a ${title}`])
  )
})

test('sequences: acts that a list of corrections counts again stay the articles', () => {
  const acts = ['ACT I', 'ACT II', 'ACT III']
  const text = acts.map((act, at) => `${act}\n\n${prose(200, at)}`)
  const front = ['PERSONS', 'PROLOGUE'].map((name, at) => `${name}\n\n${prose(20, at)}`)
  const end = `CORRECTIONS\n\n\n${acts.map((act) => `${act}\n\n${prose(2, 0)}`).join('\n\n')}`
  const heads = headsOf([...front, ...text, end].join('\n\n\n\n'))
  for (const act of acts) assert.ok(heads.includes(`a ${act}`), act)
})

test('sequences: a listed number of a tale and its title are one head', () => {
  const nights = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']
  const list = titles.map((title, at) => `The ${nights[at]} Evening\n${title}`)
  const tales = titles.map(
    (title, at) => `The ${nights[at]} Evening\n\n\n${title}\n\n\n${prose(40, at)}`
  )
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${list.join('\n')}\n\n\n\n${tales.join('\n\n\n\n')}`),
    titles.map((title, at) => `a The ${nights[at]} Evening ${title}`)
  )
})

test('sequences: a list of persons below the contents is none', () => {
  const acts = ['First Act', 'Second Act', 'Third Act']
  const list = `CONTENTS\n\n${acts.join('\n\n')}\n\n\n\nCharacters\n\nTOM RIDGE, a carrier.\n\nNORA.\n\n\n\n`
  const text = acts.map((act, at) => `${act}\n\n${prose(30, at)}`).join('\n\n\n\n')
  assert.deepEqual(
    headsOf(`${list}${text}\n\n\nNORA.\n\n${prose(12, 1)}`),
    acts.map((act) => `a ${act}`)
  )
})

test('sequences: articles of a treaty in one chapter are inside it', () => {
  const chapters = ['I', 'II', 'III', 'IV'].map((number, at) =>
    at === 1
      ? `CHAPTER ${number}\n\n${prose(30, at)}\n\n\nARTICLE I.\n\n${prose(6, 0)}\n\n\nARTICLE II.\n\n${prose(6, 2)}\n\n\nARTICLE III.\n\n${prose(6, 3)}`
      : `CHAPTER ${number}\n\n${prose(60, at)}`
  )
  assert.deepEqual(headsOf(chapters.join('\n\n\n\n')), [
    'a CHAPTER I',
    'a CHAPTER II',
    'h ARTICLE I.',
    'h ARTICLE II.',
    'h ARTICLE III.',
    'a CHAPTER III',
    'a CHAPTER IV'
  ])
})

test('sequences: titles above the names of their authors, not these, are the heads', () => {
  const stories = titles.map(
    (title, at) =>
      `${title}\n\n\n\nBY NORA ${['A', 'B', 'C', 'D', 'E', 'F'][at]}. FIELD\n\n\n\n${prose(150, at)}`
  )
  assert.deepEqual(
    headsOf(stories.join('\n\n\n\n')),
    titles.map((title) => `a ${title}`)
  )
})

test('sequences: the only chapter of a volume stands below its title page', () => {
  const front = 'THE SALT ROAD\n\nby Nora Field\n\n\nVolume I.\n\nPart 10.'
  const head = 'CHAPTER XXVIII.\n\nWHICH TREATS OF THE CARRIER AND OF WHAT HE SAW\nON THE BRIDGE'
  assert.deepEqual(headsOf(`${front}\n\n\n\n${head}\n\n\n${prose(120, 0)}`), [
    'a CHAPTER XXVIII. WHICH TREATS OF THE CARRIER AND OF WHAT HE SAW ON THE BRIDGE'
  ])
})

test('sequences: a few names over and over are speakers', () => {
  const names = ['NORA.', 'TOM.', 'THE CARRIER.']
  const play = Array.from({length: 60}, (_, at) => `${names[at % 3]}\n${prose(14, at)}`)
  assert.deepEqual(headsOf(play.join('\n\n\n\n')), [])
})

test('sequences: a long title goes on below the mark of a transcription, and above its author', () => {
  const frame = [
    'Title: The Carrier of the Hills, in the Valley',
    '*** START OF THIS PROJECT GUTENBERG EBOOK THE CARRIER OF THE HILLS, IN\nTHE VALLEY ***',
    'Transcribed from the 1864 edition of “Tales of All Rivers and Other Waters” by Ada Quill',
    'THE CARRIER OF THE HILLS, IN THE VALLEY.',
    'For sending the carriers of the hills home each evening, before the\nriver in the valley rises.',
    'by Nora Field',
    '1864'
  ].join('\n\n\n')
  assert.deepEqual(
    headsOf(`${frame}\n\n\n${prose(60, 0)}\n\n\n*** END OF THIS PROJECT GUTENBERG EBOOK ***\n`),
    ['a THE CARRIER OF THE HILLS, IN THE VALLEY.']
  )
})

test('sequences: a text above the first chapter has its title, whatever it is called', () => {
  const front = 'THE SALT ROAD\n\n\nBY\nNORA FIELD\n\n\n\n\nTO THE FERRYMAN\n\n\n\n\n'
  const chapters = ['I', 'II', 'III'].map(
    (number, at) => `\n\n\n\nCHAPTER ${number}\n\n${prose(60, at)}`
  )
  const list = 'LIST OF PLATES\n\nThe Weir\nThe Mill\n'
  assert.deepEqual(
    headsOf(
      `${front}SOME WORDS ON THE RIVER\n\nDEAR READER:--\n\n${prose(40, 2)}\n\n\n\n${list}${chapters.join('\n')}`
    ),
    ['a SOME WORDS ON THE RIVER', 'a CHAPTER I', 'a CHAPTER II', 'a CHAPTER III']
  )
  // A title page is none, nor a few lines below it.
  assert.deepEqual(headsOf(`${front}THE SALT ROAD\n\n${prose(4, 2)}${chapters.join('\n')}`), [
    'a CHAPTER I',
    'a CHAPTER II',
    'a CHAPTER III'
  ])
})

test('sequences: an introduction and the work that it introduces are two articles', () => {
  const page = 'THE FERRY\n\nBy Nora Field\n\n\nTranslated by A. Weir'
  const text = `${page}\n\n\n\n\nINTRODUCTION.\n\n${prose(80, 0)}\n\n\n\n${page}\n\n\n${prose(200, 3)}`
  assert.deepEqual(headsOf(text), ['a INTRODUCTION.', 'a THE FERRY'])
})

test('sequences: titles that stand twice head their chapters, and are printed once', function () {
  const names = ['The Salt Road', 'High Water', 'The Mill', 'A Letter']
  const chapters = names.map((name, at) => `${name}\n\n${name}\n\n${prose(20, at)}`)
  assert.deepEqual(
    headsOf(chapters.join('\n\n')),
    names.map((name) => `a ${name}`)
  )
})

test('sequences: a cry that is repeated heads nothing', function () {
  const stanzas = [0, 1, 2, 3].map(
    (at) => `Pull for the shore\n\nPull for the shore\n\n${prose(20, at)}`
  )
  assert.deepEqual(headsOf(`${prose(20, 4)}\n\n${stanzas.join('\n\n')}`), [])
})

test('sequences: places head the scenes of a play, not who speaks first in each', function () {
  const places = ['The mill', 'A yard', 'On the dike', 'Night', 'The lock', 'Before the inn']
  const scenes = places.map(
    (place, at) =>
      `\n\n\n\n${place}\n\nThe carrier comes down the steps.\n\n\n\nWIDOW:\n${prose(75, at)}\n\nCARRIER:\n${prose(75, at + 2)}`
  )
  assert.deepEqual(
    headsOf(scenes.join('\n')),
    places.map((place) => `a ${place}`)
  )
})

test('sequences: titles between two rules head the chapters of a book', function () {
  const rule = '-'.repeat(15)
  const chapters = titles.map((title, at) => `${rule}\n${title}\n${rule}\n\n\n${prose(40, at)}`)
  assert.deepEqual(
    headsOf(`A BOOK OF THE RIVER\n\n\n${chapters.join('\n\n\n')}`),
    titles.map((title) => `a ${title}`)
  )
})

test('sequences: the head of a table between rules is no title', function () {
  const rule = '-'.repeat(15)
  const tables = titles.map((title) => `${rule}\n${title}\n${rule}\nSalt  12\nRope  40\n${rule}`)
  assert.deepEqual(headsOf(`${prose(200, 0)}\n\n${tables.join('\n\n')}\n\n${prose(200, 1)}`), [])
})

test('sequences: where two blank lines part paragraphs three set a title apart', function () {
  const wide = (at: number) => prose(150, at).replaceAll('\n\n', '\n').split('\n').join('\n\n\n')
  const essays = titles.map((title, at) => ` ${title.toLowerCase()}\n\n\n${wide(at)}`)
  assert.deepEqual(
    headsOf(`\n${essays.join('\n\n\n\n')}`),
    titles.map((title) => `a ${title.toLowerCase()}`)
  )
})

test('sequences: titles behind the name of their book head its chapters', function () {
  const chapters = titles.map((title, at) => `《渡口》 ${title}\n\n${prose(40, at)}`)
  assert.deepEqual(
    headsOf(`渡口\n\n\n${chapters.join('\n\n')}`),
    titles.map((title) => `a 《渡口》 ${title}`)
  )
})

test('sequences: the name of a book in a text heads nothing', function () {
  const lines = titles.map((title, at) => `《渡口》, ${title}\n\n${prose(40, at)}`)
  assert.deepEqual(headsOf(lines.join('\n\n')), [])
})
