import assert from 'node:assert/strict'
import test from 'node:test'
import {closeSeams} from '../../src/restore/furniture/close-seams.ts'
import {findFurniture} from '../../src/restore/furniture/find-furniture.ts'
import {type Line, readText} from '../../src/source/index.ts'

const english = [
  'The miller counted the sacks twice before the cart left the yard.',
  'Nobody asked the widow why the gate stood open.',
  'A letter had come from the coast, and the baker read it aloud.',
  'Before noon the rain stopped and the road was dry enough for carts.',
  'Her brother kept bees behind the chapel, though the parson forbade it.'
]
const chinese = [
  '磨坊主把粮袋数了两遍才让车出院子。',
  '没有人问寡妇为什么门开着。',
  '海边来了一封信，面包师念给愿意听的人听。',
  '中午前雨停了，路干得可以走车。',
  '最先说要走的是箍桶匠，最后留下来的也是他。'
]

/** Lines of paragraphs in which sentences come by chance, always the same; first lines are set in. */
function setLines(sentences: readonly string[], paragraphs: number): string[] {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor(seed / 65536) % below
  }
  return Array.from({length: paragraphs}, () => {
    const told = Array.from({length: 3 + next(4)}, () => sentences[next(5)]!)
    return sentences === chinese
      ? `　　${told.join('')}`.match(/.{1,24}[，。]?/gu)!
      : `   ${told.join(' ')}`.match(/.{1,60}(?:\s|$)/g)!.map((line) => line.trimEnd())
  }).flat()
}

function paginate(lines: readonly string[], rows: number, foot: (page: number) => string[]) {
  return lines.flatMap((line, at) =>
    at > 0 && at % rows === 0 ? [...foot(at / rows), line] : [line]
  )
}

function leftOf(lines: readonly string[]): string[] {
  const {source} = readText({path: 'page.txt', value: lines.join('\n')})
  const left = closeSeams(source.lines, findFurniture(source.lines))
  return left.map(({value}) => value.trim()).filter((value) => value !== '')
}

const inked = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean)

const feet: Record<string, (page: number) => string[]> = {
  words: (page) => ['', `Page ${page} of 9`, ''],
  brackets: (page) => [`[Page ${page}]`],
  'German words': (page) => [`Seite ${page + 3} von 12`],
  tildes: (page) => [`~${page}~`],
  'a total': (page) => [`${page} / 9`],
  'heads of left and right pages': (page) => [
    page % 2 ? `A Year of Rain | ${page}` : `${page} | The Miller of Stow`
  ],
  'a title and a number': (page) => [`The Miller of Stow ${page}`],
  'folio, blank lines, head': (page) => [`${page}`, '', 'THE MILLER OF STOW', ''],
  'a head alone': () => ['', 'The Miller of Stow', ''],
  'what a browser prints': (page) => [
    `28/11/2031, 10:3${page % 10}`,
    'The Miller of Stow – Library',
    `https://library.example/miller?part=2 ${page}/9`
  ],
  'a watermark': () => ['Licensed to a reader of Stow, copy 4471, not for resale'],
  'a memo': (page) => [
    '',
    `Cooper                Experimental                [Page ${page}]`,
    '',
    'Memo 88          Milling of Grain          March 2032',
    ''
  ],
  'a citation': (page) => ['Cooper and Baker. J. Mill. Stud. 2031, 14, 77', `${page} of 9`]
}
for (const [name, foot] of Object.entries(feet)) {
  test(`takes out ${name} between the halves of sentences`, () => {
    const lines = setLines(english, 30)
    assert.deepEqual(leftOf(paginate(lines, 21, foot)), inked(lines))
  })
}

const hanFeet: Record<string, (page: number) => string[]> = {
  'page and total': (page) => [`第 ${page} 页/共 9 页`],
  'total and page': (page) => [`共9页 第${page}页`],
  'a head': () => ['磨坊纪事'],
  'heads with folios': (page) => [
    page % 2 ? `${page + 30}　　磨坊纪事` : `第三章　雨年　　${page + 30}`
  ],
  'a site': (page) => [
    page % 2 ? '请记住本书域名：www.mofang.example.com' : '手机版网址：m.mofang.example.com'
  ]
}
for (const [name, foot] of Object.entries(hanFeet)) {
  test(`takes out ${name} in Chinese`, () => {
    const lines = setLines(chinese, 30)
    assert.deepEqual(leftOf(paginate(lines, 19, foot)), inked(lines))
  })
}

test('takes out numbers of lines, each or each fifth, on either side', () => {
  const lines = setLines(english, 8)
  const each = lines.map((line, at) => `${String(at + 1).padStart(3)}  ${line}`)
  const fifth = lines.map((line, at) => (at % 5 === 4 ? String(at + 1).padEnd(5) : '     ') + line)
  const right = lines.map((line, at) => (at % 5 === 4 ? `${line.padEnd(68)}${at + 1}` : line))
  for (const numbered of [each, fifth, right]) assert.deepEqual(leftOf(numbered), inked(lines))
})

test('takes out catchwords and signatures of sheets', () => {
  const lines = setLines(english, 12)
  const word = (page: number) => lines[page * 15]!.trim().split(' ')[0]!
  const sheets = ['', 'B', 'B 2', 'B iij']
  const printed = paginate(lines, 15, (page) => [
    ...(sheets[page] ? [sheets[page]!] : []),
    word(page),
    `${page + 14}`,
    'The Miller of Stow.'
  ])
  assert.deepEqual(leftOf(printed), inked(lines))
})

test('takes out the foot of a journal that stands once, in the middle of a sentence', () => {
  const lines = setLines(english, 6)
  const at = lines.findIndex((line, index) => index > 4 && /[a-z]$/.test(line))
  const foot = [
    'Received 3 May 2031; accepted 9 June 2031',
    'Correspondence: a.cooper@stow.example',
    'https://doi.org/10.1234/mill.2031.77',
    '© 2031 The Authors'
  ]
  const printed = [...lines.slice(0, at + 1), ...foot, ...lines.slice(at + 1)]
  assert.deepEqual(leftOf(printed), inked(lines))
})

test('leaves headings, lists, refrains and numbers of chapters alone', () => {
  const recipes = ['Plum Cake', 'Barley Soup', 'Eel Pie', 'Rye Bread'].flatMap((dish, at) => [
    dish,
    'Ingredients',
    '2 cups of flour',
    'butter',
    'Method',
    ...setLines(english, 2 + (at % 2))
  ])
  const chapters = [1, 2, 3, 4, 5].flatMap((chapter) => [`${chapter}`, ...setLines(english, 4)])
  const scenes = ['I', 'II', 'III', 'IV'].flatMap((scene) => [
    `SCENE ${scene}`,
    ...english.map((line) => `COOPER. ${line}`),
    ...english.map((line) => `BAKER. ${line}`)
  ])
  const letters = [1, 2, 3, 4].flatMap(() => ['来信摘要', ...chinese, '处理意见', chinese[0]!])
  const exam = [1, 2, 3, 4].flatMap((at) => [`${at}. 粮袋数了几遍（　　）`, 'A. 一遍', 'B. 两遍'])
  const song = [1, 2, 3].flatMap(() => [
    'the wheel goes round and the river is deep',
    'O turn, wheel, turn',
    'and the miller is counting his sacks in his sleep',
    'O turn, wheel, turn'
  ])
  for (const text of [recipes, chapters, scenes, letters, exam, song])
    assert.deepEqual(leftOf(text), inked(text))
})

test('takes no protected line', () => {
  const lines = paginate(setLines(english, 30), 21, (page) => [`Page ${page} of 9`])
  const {source} = readText({path: 'page.txt', value: lines.join('\n')})
  assert.ok(findFurniture(source.lines).length > 2)
  assert.deepEqual(
    findFurniture(source.lines, () => true),
    []
  )
})

test('what returns between torn sentences is no running head where it stands inside of its sheet', function () {
  const text = paginate(setLines(english, 120), 30, () => ['', 'What the court found', ''])
  const {source} = readText({path: 'page.txt', value: text.join('\n')})
  const dropped = (at: number | undefined) => {
    const lines = source.lines.map((line, index): Line => {
      if (at === undefined) return line
      const y = line.value === 'What the court found' ? at : 20 + (index % 60) * 12
      const print = {
        sheet: 0,
        box: {x: 20, y, width: 200, height: 10},
        edges: [],
        baseline: y + 8,
        size: 10,
        face: '',
        isBold: false,
        isItalic: false,
        turn: 0,
        isVertical: false
      } as const
      const placement = {
        region: 0,
        domain: 0,
        isHead: false,
        indent: 0,
        width: 20,
        measure: 20,
        pitch: 12,
        drop: 12,
        before: 0
      }
      return {...line, print, placement}
    })
    return findFurniture(lines).length
  }
  assert.ok(dropped(undefined) > 0)
  assert.ok(dropped(10) > 0)
  assert.equal(dropped(300), 0)
})

test('titles that a list names stand again below their numbers, and stay', function () {
  const titles = ['Low Water', 'Her Mill', 'A Crossing', 'Old Bells']
  const tales = titles.flatMap((title, at) => [`${at + 1}`, '', title, '', english[at]!, ''])
  const {lines} = readText({
    path: 'tales.txt',
    value: [...titles, '', ...english, '', ...tales].join('\n')
  }).source
  assert.deepEqual(
    findFurniture(lines).map(({line}) => line.value),
    []
  )
})

test('the rows of a table that lies on its side are no furniture, though they end at the edges of the sheet', function () {
  const cells = [
    'Januar',
    '120',
    'ja',
    'Februar',
    '127',
    'ja',
    'April',
    '141',
    'nein',
    'Mai',
    '148',
    'nein'
  ]
  const lines = cells.map(
    (value, at): Line => ({
      value,
      start: {line: at + 1, column: 1, offset: at * 10},
      file: 0,
      page: 0,
      print: {
        sheet: 0,
        box: {x: 330 - 24 * Math.floor(at / 3), y: 55 + 200 * (at % 3), width: 9, height: 30},
        edges: [],
        baseline: 336 - 24 * Math.floor(at / 3),
        size: 10,
        face: 'Serif',
        isBold: false,
        isItalic: false,
        turn: 90,
        isVertical: true
      },
      placement: {
        ...{region: 0, domain: 0, isHead: false, indent: 0, width: 2, measure: 10, pitch: 14},
        ...{drop: 14, before: 0, cell: {table: 0, row: Math.floor(at / 3), column: at % 3}}
      }
    })
  )
  assert.deepEqual(findFurniture(lines), [])
})
