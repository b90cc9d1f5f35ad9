/** How deep each heading stands, a row each: the lines of a page, and what heads what. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {structure} from '../../src/structure/index.ts'
import {block} from './blocks.ts'

const bridge = '河水去年春天漫过了石桥，|守桥的人把灯挂在柳树上，|让过河的人看得见岸。'
const bell = '渡口的钟响三下是请大夫，|响两下是过河，全镇的人|都听得出是谁拉的绳。'
const ferry = 'The boat went over at noon, |and nobody was in it but |the cat of the ferryman.'
const lamp = 'He hung the lamp in the willow, |so that whoever came late |could see the bank.'

test('the depth of headings within an article', function () {
  const rows: [why: string, page: string[], titles: string[], headings: [string, number][]][] = [
    [
      'numbers of two kinds, one within the other',
      [
        '渡口管理办法',
        '一、开船',
        bridge,
        '（一）时间',
        bell,
        '（二）天气',
        bridge,
        '二、收费',
        bell
      ],
      ['渡口管理办法'],
      [
        ['一、开船', 2],
        ['（一）时间', 3],
        ['（二）天气', 3],
        ['二、收费', 2]
      ]
    ],
    [
      'chapters and their clauses',
      ['THE RULES OF THE FERRY', 'CHAPTER I. OF BOATS', ferry, 'CHAPTER II. OF LAMPS', lamp],
      ['THE RULES OF THE FERRY'],
      [
        ['CHAPTER I. OF BOATS', 2],
        ['CHAPTER II. OF LAMPS', 2]
      ]
    ],
    [
      'sections below the number that theirs go on',
      [
        '2 Boats',
        ferry,
        '2.1 Rowing',
        lamp,
        '2.2 Bailing',
        ferry,
        '3 Lamps',
        lamp,
        '3.1 Oil',
        ferry
      ],
      ['2 Boats', '3 Lamps'],
      [
        ['2.1 Rowing', 2],
        ['2.2 Bailing', 2],
        ['3.1 Oil', 2]
      ]
    ],
    [
      'sections of a paper, below its title and its author',
      [
        'How a Lock Silts Up in a Dry Year',
        'By Nora Field',
        lamp,
        'Introduction',
        ferry,
        'Methods',
        lamp,
        ferry,
        'Results',
        ferry,
        lamp,
        'Conclusions',
        lamp
      ],
      ['How a Lock Silts Up in a Dry Year'],
      [
        ['Introduction', 2],
        ['Methods', 2],
        ['Results', 2],
        ['Conclusions', 2]
      ]
    ]
  ]
  for (const [why, page, titles, headings] of rows) {
    const {articles} = structure(page.map((text) => block(text)))
    assert.deepEqual(
      articles.flatMap(({title}) => title?.text ?? []),
      titles,
      why
    )
    assert.deepEqual(
      articles
        .flatMap(({body}) => body.filter(({role}) => role === 'heading'))
        .map(({text, depth}) => [text, depth]),
      headings,
      why
    )
  }
})
