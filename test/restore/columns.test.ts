import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {unweaveColumns} from '../../src/restore/columns/columns.ts'
import type {Line} from '../../src/source/source.ts'
import {cellsOf, displayWidth} from '../../src/text/width.ts'

const english = [
  'The clerk put the sheets in order and counted them twice before the lamp went out.',
  'Nobody in the shop remembered who had ordered the blue cloth, or for which of the two books.',
  '“Is it ready?” asked the boy, who had run all the way from the river with the last proof.',
  'A page that is missing says nothing; it is the page after it that complains.',
  'When the glue had dried they opened the windows, and the smell of the harbour came in.',
  'It took three weeks to bind the almanac and eleven years to sell it.'
]
const chinese = [
  '装订工把印好的纸一张一张理齐，数了两遍，才把灯吹灭。',
  '铺子里没有人记得，那匹蓝布是谁订的，又是为哪一本书订的。',
  '“好了吗？”孩子从河边一路跑来，手里拿着最后一张校样。',
  '少了的那一页不会说话，会抱怨的总是它后面的一页。',
  '胶干了以后他们打开窗户，港口的气味（ Harbour ）就进来了。',
  '装订这本历书用了 3 个星期，卖完它却用了 11 年。'
]

const prose = `
The press stood where it had stood for     the whole town could hear it in the
forty years, and nobody had thought of     evening when the wind came from the
moving it, because it was too heavy for    river, until one day in spring it did
the floor of any other room. In winter     not creak, and people came out to ask
it creaked when the lamps were lit, and    whether the old man was ill, and the
the boy believed that it was alive and     boy told them that he had oiled it on`.slice(1)

describe('unweaveColumns', function () {
  test('leaves terms with what they mean in rows', function () {
    const terms = [
      'bell_strike()',
      'gauge_reading()',
      'upper_gate_open()',
      'lower_gate_close()',
      'weir_level_now()',
      'boats_waiting()'
    ]
    const meanings = [
      'rings the bell of the lock house',
      'reads the gauge at the upper gate',
      'opens the gate, and waits until the water',
      'closes the gate after the last boat of all',
      'gives the level of the weir, in inches over',
      'counts the boats that wait below the lock'
    ]
    const rows = terms.map((term, at) => `    ${term.padEnd(22)}${meanings[at]}`)
    const page = [...rows, ...rows.toReversed(), ...rows].join('\n')
    assert.deepEqual(read(page), page.split('\n'))
  })

  test('leaves the rows of a table that is drawn with bars', function () {
    const row = (left: string, right: string) => `│ ${left.padEnd(44)}│ ${right.padEnd(44)}│`
    const rows = [
      row('the clerk who kept the ledger of the', 'whoever had a boat brought it to the'),
      row('upper lock wrote down every boat that', 'wall in time, and whoever had none of'),
      row('went through, and what it carried, in', 'his own stayed at home that night and'),
      row('a hand that nobody could read but him', 'listened to the water under the doors')
    ]
    assert.deepEqual(read(rows.join('\n')), rows)
  })

  test('reads two columns of prose one after another', function () {
    assert.deepEqual(
      read(`
The binder had two sons, and both of      in the same hour, and neither would ever
them wanted the shop. He gave the elder   say who had gone first or what he had
one the press and the younger the needle, carried. The townsfolk spoke of it still
and told them to make one book between    when the new owner came.
them before the winter.                      He had no sons, and he read every book
   They never did. The press was sold in  that the two had left behind, a page each
March, the needle in April, and the two   evening, until he came to the last of the
brothers left the town on the same day    pile and found it blank.`),
      [
        'The binder had two sons, and both of',
        'them wanted the shop. He gave the elder',
        'one the press and the younger the needle,',
        'and told them to make one book between',
        'them before the winter.',
        '   They never did. The press was sold in',
        'March, the needle in April, and the two',
        'brothers left the town on the same day',
        'in the same hour, and neither would ever',
        'say who had gone first or what he had',
        'carried. The townsfolk spoke of it still',
        'when the new owner came.',
        '   He had no sons, and he read every book',
        'that the two had left behind, a page each',
        'evening, until he came to the last of the',
        'pile and found it blank.'
      ]
    )
  })

  test('reads around a title, keeps heads and folios whole and blank rows in their column', function () {
    assert.deepEqual(
      read(`
THE BINDERY                                                           31

The press stood where it had stood for     the whole town could hear it in the
forty years, and nobody had thought of     evening when the wind came from the
moving it, because it was too heavy for    river. Then it fell silent.
the floor of any other room.

                                           They found the needle in the spring,
In the winter it creaked so loudly that    behind the stove.

                               The Needle

It was a long needle with a dent near      the shop that had made it, and of the
the eye, and it bore the initials of       man who had sold it at the fair.

                                   31`),
      [
        'THE BINDERY                                                           31',
        '',
        'The press stood where it had stood for',
        'forty years, and nobody had thought of',
        'moving it, because it was too heavy for',
        'the floor of any other room.',
        '',
        '',
        'In the winter it creaked so loudly that',
        'the whole town could hear it in the',
        'evening when the wind came from the',
        'river. Then it fell silent.',
        '',
        '',
        'They found the needle in the spring,',
        'behind the stove.',
        '',
        '                               The Needle',
        '',
        'It was a long needle with a dent near',
        'the eye, and it bore the initials of',
        'the shop that had made it, and of the',
        'man who had sold it at the fair.',
        '',
        '                                   31'
      ]
    )
  })

  test('takes the gutter of other pages for a last page of two lines', function () {
    const last = ['the Sunday before, with butter, which     was dear that year, and they']
    assert.deepEqual(read(`${prose}\n\f${last.join('\n')}`).slice(-2), [
      'the Sunday before, with butter, which',
      'was dear that year, and they'
    ])
    assert.deepEqual(read(last.join('\n')), last)
  })

  test('gives a piece no box, as the line had one for all its columns', function () {
    const lines = linesOf(prose).map(function (line) {
      return {...line, box: {x: 0, y: 0, width: 400, height: 10}}
    })
    const pieces = unweaveColumns(lines)
    assert.equal(pieces.length, 12)
    assert.ok(pieces.every((piece) => !('box' in piece)))
  })

  const untouched: [name: string, text: string][] = [
    ['nothing', ''],
    ['blank lines', '\n   \n\u3000\n'],
    ['a lone line with a wide gap', 'The Bindery                              The Harbour'],
    [
      'typewriter text justified with doubled spaces',
      `
The  press  stood  where  it  had  stood for forty
years,  and  nobody  had  thought  of  moving  it,
because  it was too heavy for the floor of any  of
the other rooms.  In winter it creaked  so  loudly
that  the  whole  town  heard it when the wind was
in  the  south,  and  the boy  believed that it was
alive and  talked  to  him  of  its  own long life.`
    ],
    [
      'contents with leaders',
      `
I     How the brothers came into the shop . . . . . . . . .      1
II    What the elder one did with the press . . . . . . . .     12
III   What the younger one did with the needle  . . . . . .     31
IV    Of the almanac and the eleven years it took . . . . .     48
V     How the boy read what the two had left behind . . . .     60`
    ],
    [
      'a table',
      `
Almanac, bound in blue cloth      Harbour Street      1 crown
Hymns, half leather               Mill Lane           3 crowns
Letters of a Binder, paper        Harbour Street      6 pence
Tables of Tides, boards           The Custom House    2 crowns
The Needle, a tale, cloth         Mill Lane           9 pence`
    ],
    [
      'a play with its speakers in a column',
      `
THE BINDER.       Have you counted the sheets, or have you only looked
                  at them and thought of the girl at the custom house?
THE BOY.          I have counted them twice, and there are eleven, and
                  there should be twelve, and I thought of nobody.
THE BINDER.       Then the twelfth is at the custom house too, and you
                  may go and fetch it before the lamp goes out.`
    ],
    [
      'verse with indents and a date set right',
      `
                                             Harbour Street, 3 March
The sheet that is lost
      is the sheet that is read,
And the binder who slept
      wakes the press from its bed.

The needle that broke
      had the sharpest of eyes,
And the page without thread
      is the first one that flies.`
    ],
    [
      'couplets with a wide space between their halves',
      '灯下理书千页白，　　河边归棹一帆红。\n针穿旧线年年短，　　纸过新刀寸寸工。\n' +
        '胶冷欲凝窗未启，　　潮生初听夜方中。\n十一年间书卖尽，　　铺门犹对海门风。'
    ]
  ]
  for (const [name, text] of untouched) {
    test(`leaves ${name} as it is`, function () {
      const lines = linesOf(text.replace(/^\n/, ''))
      const result = unweaveColumns(lines)
      assert.equal(result.length, lines.length)
      for (const [index, line] of result.entries()) assert.equal(line, lines[index])
    })
  }

  test('takes time in proportion to the text', {timeout: 20_000}, function () {
    const lines = linesOf(
      `${prose}\n\n                    The binder of the harbour and his almanac\n\n`.repeat(1000)
    )
    assert.equal(unweaveColumns(lines).length, lines.length + 6 * 1000)
  })

  const models: [name: string, sentences: readonly string[], widthOf: Measure][] = [
    ['English', english, (text) => text.length],
    ['Chinese padded by characters', chinese, (text) => [...text].length],
    ['Chinese padded by cells', chinese, (text) => cellsIn(text, 1)],
    ['Chinese padded by wide cells', chinese, (text) => cellsIn(text, 2)]
  ]
  for (const [name, sentences, widthOf] of models) {
    test(`gives back each column that was woven in: ${name}`, function () {
      fc.assert(
        fc.property(sheet(sentences), function (sheet) {
          const woven = sheet.bands.map((band) => weave(band, sheet.gutter, sheet.margin, widthOf))
          const text = [woven[0]!, '', sheet.title, '', woven[1]!].join('\n')
          const expected = [...sheet.bands[0]!.flat(), sheet.title, ...sheet.bands[1]!.flat()]
          assert.deepEqual(inked(read(text)), inked(expected), text)
        }),
        {numRuns: 60}
      )
    })
  }

  test('leaves verse whole whose halves one wide space parts', function () {
    const verse = `
ねずみのすむ町の水の　ほとりの静かな家の中で
ある朝のこと大きな猫　ひょいとあらわれ鳴いた
ここでもどたんまたも　むこうでどたんと音がし
皿もお鉢もみな割れて　しまったのだと町の人が
集まってきてわいわい　さわぎたてては言うので
猫のしわざにあきれる　ばかりの市長は椅子から
立ち上がっては窓の外　ながめてためいきをつき
そのうち誰かが笛をば　ふきだしたのでみな黙り
猫はひとりで川の岸へ　帰っていったのだという`.slice(1)
    assert.deepEqual(read(verse), verse.split('\n'))
  })

  test('leaves sentences whole that two spaces part, though far below wide gaps end there', function () {
    // The columns at the end of the book begin where such a sentence does now and then, and a few wide gaps end.
    const plain = 'and the river went by without a word to anybody who had stood there'
    const sentence = 'and he gave the elder one the old wheels.  Nora saw it all'
    const wide = 'the rent of the meadow and orchard,        six pounds a year'
    const lines = Array.from({length: 420}, (_, at) =>
      at % 60 === 20 ? sentence : at % 60 === 50 ? wide : plain
    )
    const columns = read([...lines, '', ...prose.split('\n')].join('\n'))
    const whole = (list: readonly string[]) => list.filter((line) => line === sentence).length
    assert.equal(whole(columns), whole(lines))
    assert.ok(columns.includes('the whole town could hear it in the'))
  })
})

type Measure = (text: string) => number
/** Lines of each column, left to right. */
type Band = readonly (readonly string[])[]

interface Sheet {
  readonly bands: readonly [Band, Band]
  readonly gutter: number
  readonly margin: number
  readonly title: string
}

/** Two bands of columns of random number, widths and heights, with a title across between them. */
function sheet(sentences: readonly string[]): fc.Arbitrary<Sheet> {
  const isWide = displayWidth(sentences[0]!) > sentences[0]!.length
  const full = isWide ? fc.integer({min: 11, max: 26}) : fc.integer({min: 26, max: 50})
  return fc
    .record({
      measures: fc.array(full, {minLength: 2, maxLength: 4}),
      gutter: fc.integer({min: 3, max: 9}),
      margin: fc.integer({min: 0, max: 12}),
      order: fc.infiniteStream(fc.nat({max: 999})),
      heights: fc.infiniteStream(fc.integer({min: 9, max: 24}))
    })
    .map(function ({measures, gutter, margin, order, heights}) {
      const next = () => order.next().value as number
      const band = () =>
        measures.map((measure) =>
          setColumn(sentences, measure, heights.next().value!, isWide, next)
        )
      const bands = [band(), band()] as const
      const width = measures.reduce((sum, measure) => sum + measure * (isWide ? 2 : 1) + gutter, 0)
      const title = (isWide ? '港口装订铺的故事' : 'The bindery by the harbour ').repeat(20)
      return {bands, gutter, margin, title: ' '.repeat(margin) + title.slice(0, width * 0.9).trim()}
    })
}

/** Set sentences in a column: paragraphs with an indent, lines as full as they come. */
function setColumn(
  sentences: readonly string[],
  measure: number,
  height: number,
  isWide: boolean,
  next: () => number
): string[] {
  const lines: string[] = []
  while (lines.length < height) {
    const count = 2 + (next() % 3)
    const picked = Array.from({length: count}, () => sentences[next() % sentences.length]!)
    const text = picked.join(isWide ? '' : ' ')
    const units = isWide
      ? text.match(/[\x21-\x7e]+ ?|[“（]?.[，。？”；）]*/gu)!
      : text.match(/\S+\s*/g)!
    let line = '  '
    for (const unit of units) {
      if (widthIn(line + unit.trimEnd(), isWide) > measure && line.trim()) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line.trim() ? unit : unit.trimStart()
      if (lines.length === 0 && line.trim() === unit.trim()) line = '  ' + line.trimStart()
    }
    lines.push(line.trimEnd())
  }
  // A column may end within a paragraph.
  return lines.slice(0, height)
}

/** Cells of a text where marks such as `“` take so many. */
function cellsIn(text: string, ofAmbiguous: number): number {
  const cells = Array.from(text, (character) => cellsOf(character.codePointAt(0)!))
  return cells.reduce<number>((sum, one) => sum + (one === 'ambiguous' ? ofAmbiguous : one), 0)
}

function widthIn(text: string, isWide: boolean): number {
  return isWide ? cellsIn(text, 2) / 2 : text.length
}

function weave(band: Band, gutter: number, margin: number, widthOf: Measure): string {
  const rows = Math.max(...band.map((column) => column.length))
  const widths = band.map((column) => Math.max(...column.map(widthOf)))
  return Array.from({length: rows}, function (_, row) {
    let line = ' '.repeat(margin)
    let edge = margin
    for (const [index, column] of band.entries()) {
      line += ' '.repeat(Math.max(0, edge - widthOf(line))) + (column[row] ?? '')
      edge += widths[index]! + gutter
    }
    return line.trimEnd()
  }).join('\n')
}

/** Lines as the reader of sources leaves them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  let page = 0
  for (const [index, printed] of text.split('\n').entries()) {
    const feeds = /^\f*/.exec(printed)![0].length
    page += feeds
    lines.push({
      value: printed.slice(feeds),
      start: {line: index + 1, column: feeds + 1, offset: offset + feeds},
      file: 0,
      page
    })
    offset += printed.length + 1
  }
  return lines
}

/** Unweave a text; what holds of any result is checked on the way. */
function read(text: string): string[] {
  const printed = text.replace(/^\n/, '')
  const lines = unweaveColumns(linesOf(printed))
  for (const {value, start} of lines) {
    assert.equal(printed.slice(start.offset, start.offset + value.length), value)
  }
  return lines.map((line) => line.value)
}

function inked(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
