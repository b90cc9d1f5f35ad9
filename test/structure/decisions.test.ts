/** Single decisions about blocks, a row each: what stands there, what it is taken for, and why. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Block} from '../../src/restore/blocks/block.ts'
import {spanningWord} from '../../src/restore/columns/spanning-word.ts'
import {isCredit} from '../../src/structure/assign/lead.ts'
import {readStanding} from '../../src/structure/assign/standing.ts'
import {findNoise} from '../../src/structure/blocks/noise.ts'
import {observe} from '../../src/structure/blocks/observe.ts'
import {structure} from '../../src/structure/index.ts'
import {Rarity} from '../../src/structure/likeness/rarity.ts'
import {readPage} from '../../src/structure/read-page.ts'
import {judgeRoles} from '../../src/structure/roles/roles.ts'
import {findTornEnds} from '../../src/structure/tears/tears.ts'
import {block} from './blocks.ts'

const bridge = '河水去年春天漫过了石桥，|守桥的人把灯挂在柳树上，|让过河的人看得见岸。'
const bell = '渡口的钟响三下是请大夫，|响两下是过河，全镇的人|都听得出是谁拉的绳。'
const ferry = 'The boat went over at noon, |and nobody was in it but |the cat of the ferryman.'

test('what stands on a page for the sake of the paper', function () {
  const rows: [page: string[], noise: Record<string, string>][] = [
    [
      ['山乡周刊', '2021年5月6日 星期四 第3版', '钟响三下', bridge, bell],
      {山乡周刊: 'section-name', '2021年5月6日 星期四 第3版': 'date-line'}
    ],
    [['柳湾新闻', bridge], {柳湾新闻: 'section-name'}],
    [['第 12 页', bridge], {'第 12 页': 'sheet-number'}],
    [['- 12 -', bridge], {'- 12 -': 'page-number'}],
    [['责任编辑：林小满 校对：周晓岚', bridge], {'责任编辑：林小满 校对：周晓岚': 'imprint'}],
    [['撮影＝岩瀬梢', bridge], {'撮影＝岩瀬梢': 'imprint'}],
    [['河工学报 2015年第6期', bridge], {'河工学报 2015年第6期': 'date-line'}],
    [
      ['灯塔学报 第8期', bridge, bell, bridge, '灯塔学报第8期', bell],
      {'灯塔学报 第8期': 'date-line', 灯塔学报第8期: 'date-line'}
    ],
    [['Vol. 27, No. 10', ferry], {'Vol. 27, No. 10': 'date-line'}],
    [['第六期', bridge], {}],
    [['1995年（平成7年）4月18日', bridge], {'1995年（平成7年）4月18日': 'date-line'}],
    [['（下转第四版）', bridge], {'（下转第四版）': 'continuation-mark'}],
    [[ferry, 'Monday, March 5, 1921'], {'Monday, March 5, 1921': 'date-line'}],
    [['[Illustration: The ferry]', ferry], {'[Illustration: The ferry]': 'illustration-note'}],
    [['钟响三下请大夫', '柳湾镇卫生院院长 周小船', bell], {}]
  ]
  for (const [page, expected] of rows) {
    const {seen} = observe(page.map((text) => block(text)))
    const found = [...findNoise(seen)].map(([index, {rule}]) => [seen[index]!.text, rule])
    assert.deepEqual(Object.fromEntries(found), expected, page[0])
  }
})

test('the role of a block by itself, and what speaks for it', function () {
  const rows: [page: string[], roles: string[], evidence: [block: number, name: string][]][] = [
    [
      ['钟响三下请大夫', '柳湾镇卫生院院长 周小船', bridge, bell],
      ['title', 'byline', 'body', 'body'],
      [
        [0, 'set-off'],
        [0, 'before-byline'],
        [1, 'name']
      ]
    ],
    [
      ['THE LAST WINTER', 'by Ada Quill', ferry],
      ['title', 'byline', 'body'],
      [
        [0, 'capitals'],
        [1, 'name']
      ]
    ],
    [[ferry, 'So it was.', ferry], ['body', 'body', 'body'], []]
  ]
  for (const [page, roles, evidence] of rows) {
    const {seen, habit} = observe(page.map((text) => block(text)))
    const {judged} = judgeRoles(seen, habit, new Map())
    assert.deepEqual(
      judged.map(({role}) => role),
      roles
    )
    for (const [at, name] of evidence)
      assert.ok(
        judged[at]!.evidence.some((one) => one.name === name && one.weight > 0),
        name
      )
  }
})

test('lines that may be heads, read together', function () {
  const rows: [page: string[], heads: string[][], reason: string][] = [
    [
      ['钟响三下请大夫', '柳湾镇卫生院院长 周小船', bridge, bell],
      [['钟响三下请大夫', '柳湾镇卫生院院长 周小船']],
      'line-name-below'
    ],
    // The byline above its title.
    [
      ['本报记者 林小满', '六座水闸换新板', bridge],
      [['六座水闸换新板', '本报记者 林小满']],
      'line-bare-row-and-name'
    ],
    // A deck between the two.
    [['钟响三下', '——渡口的一天', '周小船', bridge], [['钟响三下', '周小船']], 'line-head-below'],
    [
      ['一、水闸', bridge, '二、渡口', bell],
      [['一、水闸'], ['二、渡口']],
      'line-letters-and-number'
    ]
  ]
  for (const [page, heads, reason] of rows) {
    const {judged, drafted} = readPage(
      page.map((text) => block(text)),
      {}
    )
    const found = drafted.groups.map(({title, byline}) => [...title, ...byline])
    assert.deepEqual(
      found.map((group) => group.map(({text}) => text)),
      heads
    )
    const [head] = judged
    assert.ok(head!.confidence > 0.9, page[0])
    assert.ok(
      head!.evidence.some(({name}) => name === reason),
      reason
    )
  }
})

test('a title heads an article, or a part of one', function () {
  const rows: [page: string[], titles: string[], headings: string[]][] = [
    [['石桥记', bridge, '渡口记', bell], ['石桥记', '渡口记'], []],
    // What recurs word by word in each is no title.
    [
      ['石桥记', '王小山', bridge, '处理意见', bell, '渡口记', '李大河', bell, '处理意见', bridge],
      ['石桥记', '渡口记'],
      ['处理意见', '处理意见']
    ]
  ]
  for (const [page, titles, headings] of rows) {
    const {articles} = structure(page.map((text) => block(text)))
    assert.deepEqual(
      articles.flatMap(({title}) => title?.text ?? []),
      titles
    )
    const parts = articles.flatMap(({body}) => body.filter(({role}) => role === 'heading'))
    assert.deepEqual(
      parts.map(({text}) => text),
      headings
    )
  }
})

test('a sentence that a column tore, and what its halves share', function () {
  const rows: [before: string, after: string, isTorn: boolean, reason: string | undefined][] = [
    ['守桥的人把灯挂在柳树上，让过河的', '人看得见岸。河水去年漫过了石桥。', true, 'triple'],
    ['渡口有三条船（最大的那条', '能坐二十人）。', true, 'closes'],
    ['The keeper hung the lamp so that the', 'people could see the bank.', true, 'small'],
    ['守桥的人把灯挂在柳树上。', '河水去年漫过了石桥。', false, undefined],
    ['The keeper hung the lamp in the willow.', 'The people saw the bank.', false, undefined],
    ['他说：', '“明天要下雨。”', false, 'announced']
  ]
  for (const [before, after, isTorn, reason] of rows) {
    const {seen, habit} = observe([
      block(bridge),
      block(before, {endsOpen: true}),
      block(bell),
      block(after)
    ])
    const rarity = new Rarity(seen.map(({block}) => block.text))
    const joints = {ends: new Set<number>(), starts: new Set<number>(), continued: new Set<Block>()}
    const torn = findTornEnds(
      {body: seen, habit, isHeading: () => false, joints, rarity},
      () => false
    )
    assert.equal(torn.ends.includes(1), isTorn, before)
    const start = torn.starts.find(({at}) => at === 3)
    const facts = start ? torn.factsOf(1, start).map(([name]) => name) : []
    if (reason !== undefined)
      assert.ok(
        facts.some((name) => name === reason),
        `${before} ${facts}`
      )
  }
})

test('a tear that runs through a word', function () {
  const rows: [before: string, after: string, signs: number][] = [
    ['他把灯挂在柳树上，让过河的人看得见石', '头和岸边的小路。', 2],
    ['守桥的人看灯塔，用的是望远', '镜。', 3],
    ['他把灯挂在柳树上', '石匠从北山回来', 0],
    ['橋の上で鐘の音を聞いた旅', '人は足を止めた。', 2]
  ]
  for (const [before, after, signs] of rows)
    assert.equal(spanningWord(before, after), signs, `${before}|${after}`)
})

test('titles that stand below their texts, and a name alone below the last text', function () {
  const at = (place: number) => ({title: place, byline: place})
  const rows: [places: number[], isTitled: (group: number) => boolean, isBelow: boolean][] = [
    [[2, 4, 6], () => true, true],
    [[1, 3, 6], (group) => group < 2, false],
    [[0, 2, 4], () => true, false]
  ]
  const {seen} = observe([bridge, bell, bridge, bell, bridge, bell].map((text) => block(text)))
  for (const [places, isTitled, isBelow] of rows)
    assert.equal(readStanding(places.map(at), seen, isTitled).isBelow, isBelow, places.join(' '))
})

test('who made a page, and what is no more than a sentence about it', function () {
  const credits = [
    '（本版稿件由本报周禾整理 图片由何田摄）',
    '(This page was written by Ada Quill.)',
    'Photographs by T. Harrow'
  ]
  const others = ['This page was torn out by the wind; nobody wrote another.', 'by Ada Quill']
  const {seen} = observe([...credits, ...others].map((text) => block(text)))
  assert.deepEqual(
    seen.filter((one) => isCredit(one)).map(({text}) => text),
    credits
  )
})
