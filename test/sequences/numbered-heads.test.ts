import assert from 'node:assert/strict'
import test from 'node:test'
import {forgePage} from '../../bench/forge/forge-page.ts'
import {headsOf, prose} from './heads.ts'

/** Chapters below heads, in lines of a paragraph each. */
const chapters = (heads: readonly string[], between = '\n\n\n') =>
  heads.map((head, at) => `${head}\n\n${prose(40, at)}`).join(between)

/** Paragraphs of a Chinese novel, a line each. */
const story = (at: number) =>
  Array.from(
    {length: 12},
    (_, line) =>
      `　　渡口的灯点到第${at}夜，船工还没有回来，女儿在岸上等到天亮，第${line}遍数着桨声。`
  ).join('\n')

test('sequences: a head whose number has another form than its brothers is one of them', () => {
  const heads = ['I. -- HIGH WATER', 'II. -- SALT', 'III -- THE LAMP', 'IV. -- THE MILL']
  assert.deepEqual(
    headsOf(chapters(heads)),
    heads.map((head) => `a ${head}`)
  )
  const mixed = ['第一章 涨水', '第二章 盐', '第三节 灯', '第四章 磨坊']
  assert.deepEqual(
    headsOf(mixed.map((head, at) => `${head}\n${story(at)}`).join('\n')),
    mixed.map((head) => `a ${head}`)
  )
})

test('sequences: a head with a wrong number stands where one is missing', () => {
  const heads = ['I -- HIGH WATER', 'II -- SALT', 'XIII -- THE LAMP', 'IV -- THE MILL', 'V -- RAIN']
  assert.deepEqual(
    headsOf(chapters(heads)),
    heads.map((head) => `a ${head}`)
  )
})

test("sequences: a list's number above a chapter's own head is a repeat of it, no part", () => {
  const titles = ['涨水', '盐', 'no灯', '磨坊', '回家']
  const text = titles.map(
    (title, at) =>
      `${at + 1}.第${at + 1}章${title.startsWith('no') ? '' : ` ${title}`}\n　　第${at + 1}章 ${title}\n${story(at)}`
  )
  assert.deepEqual(
    headsOf(text.join('\n')),
    titles.map((title, at) => `a 第${at + 1}章 ${title}`)
  )
})

test('sequences: a head that stands again with the first words of its text is printed once', () => {
  const titles = ['涨水', '盐', '灯', '磨坊', '回家']
  const text = titles.map(
    (title, at) => `${at + 1}.${title}\n\n　　${at + 1}.${title}　　天亮了。\n\n${story(at)}`
  )
  assert.deepEqual(
    headsOf(text.join('\n\n')),
    titles.map((title, at) => `a ${at + 1}.${title}`)
  )
})

test('sequences: words of heads that count on, too, are no parts', () => {
  const titles = ['HIGH WATER', 'THE FIRST GUEST', 'THE SECOND GUEST', 'THE THIRD GUEST']
  const contents = titles.map((title, at) => `CHAPTER ${at + 1}\n${title}`).join('\n')
  const heads = titles.map((title, at) => `CHAPTER ${at + 1}\n\n${title}`)
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${contents}\n\n\n\n${chapters(heads, '\n\n\n\n')}`),
    titles.map((title, at) => `a CHAPTER ${at + 1} ${title}`)
  )
})

test('sequences: a sentence below a head is no second line of it', () => {
  const heads = ['第一章·涨水', '第二章·盐', '第三章·灯']
  const motto = '　　桨声响起，像是有人回来了！'
  assert.deepEqual(
    headsOf(heads.map((head, at) => `${head}\n${motto}\n\n${story(at)}`).join('\n\n')),
    heads.map((head) => `a ${head}`)
  )
})

test('sequences: a first paragraph in one line is no words of the number above it', () => {
  const first = 'The carrier came down from the hills before noon, and nobody had seen him come.'
  const text = ['I.', 'II.', 'III.'].map(
    (number, at) =>
      `${number}\n\n${first}\n\n${Array.from({length: 9}, () => prose(5, at).replaceAll('\n', ' ')).join('\n\n')}`
  )
  assert.deepEqual(headsOf(text.join('\n\n\n')), ['a I.', 'a II.', 'a III.'])
})

test('sequences: a word counts the first chapter alone, dashes stand around numerals', () => {
  const heads = ['CHAPITRE PREMIER', 'II', 'III', 'IV']
  assert.deepEqual(
    headsOf(chapters(heads)),
    heads.map((head) => `a ${head}`)
  )
  const dashed = ['-- I --', '-- II --', '-- III --']
  assert.deepEqual(
    headsOf(chapters(dashed)),
    dashed.map((head) => `a ${head}`)
  )
})

test('sequences: a chapter below the name of its part is a chapter, and no line of the part', () => {
  const page = forgePage({family: 'novel-parts', seed: 10_002})
  const found = headsOf(page.text).filter((head) => head.startsWith('a '))
  assert.deepEqual(
    found.map((head) => head.slice(2).replace(/\s/gu, '')),
    page.truth.articles.map(({title}) => title.replace(/\s/gu, ''))
  )
})

test('sequences: a part whose ordinal is spelled otherwise stands between its brothers', () => {
  const text = ['ПЕРВАЯ', 'ФТОРАЯ', 'ТРЕТЬЯ', 'ЧЕТВЕРТАЯ'].map(
    (ordinal) =>
      `КНИГА ${ordinal}.\n\nПАРОМ\n\n\n${chapters(['I. СОЛЬ.', 'II. ДОЖДЬ.', 'III. МОСТ.'])}`
  )
  assert.deepEqual(
    headsOf(text.join('\n\n\n')).filter((head) => head.startsWith('p ')),
    [
      'p КНИГА ПЕРВАЯ. ПАРОМ',
      'p КНИГА ФТОРАЯ. ПАРОМ',
      'p КНИГА ТРЕТЬЯ. ПАРОМ',
      'p КНИГА ЧЕТВЕРТАЯ. ПАРОМ'
    ]
  )
})

test('sequences: the heads of pages that name their chapter are no chapters', () => {
  const titles = ['涨水', '盐与灯', '磨坊']
  const text = titles.flatMap((title, at) => {
    const head = `第${at + 1}章　渡口的${title}`
    const pages = [1, 2, 3].map((page) => `${head}${at * 40 + page * 7}\n${story(page)}`)
    return [`${head}\n${story(at)}`, ...pages]
  })
  assert.deepEqual(
    headsOf(text.join('\n')),
    titles.map((title, at) => `a 第${at + 1}章　渡口的${title}`)
  )
})

test('sequences: what a site fills in below each number is none of its words', () => {
  const numbers = ['第一章', '第二章', '第三章', '第四章']
  const text = numbers.map(
    (number, at) => `${number}\n书屋 更新:2011-3-${at + 1} 9:30 字数:20${at}7`
  )
  assert.deepEqual(
    headsOf(text.map((head, at) => `${head}\n\n${story(at)}`).join('\n\n\n')),
    numbers.map((number) => `a ${number}`)
  )
})

test('sequences: a letter in a chapter is inside it, though letters count, too', () => {
  const text = ['第一章 涨水', '第一封信', '第二章 盐', '第三章 磨坊'].map(
    (head, at) => `${head}\n\n${story(at)}`
  )
  assert.deepEqual(headsOf(text.join('\n\n')), ['a 第一章 涨水', 'a 第二章 盐', 'a 第三章 磨坊'])
})

test('sequences: letters that lead to the chapters stand beside these, not above them', function () {
  const heads = [
    'Letter 1',
    'Letter 2',
    'Letter 3',
    ...[1, 2, 3, 4, 5, 6].map((at) => `Chapter ${at}`)
  ]
  assert.deepEqual(
    headsOf(chapters(heads)),
    heads.map((head) => `a ${head}`)
  )
})

test('sequences: letters in the last chapter are inside it', function () {
  const numbers = ['Chapter 1', 'Chapter 2', 'Chapter 3']
  const letters = ['Letter 1', 'Letter 2'].map((head, at) => `${head}\n\n${prose(12, at)}`)
  assert.deepEqual(headsOf(`${chapters(numbers)}\n\n\n${letters.join('\n\n\n')}`), [
    ...numbers.map((head) => `a ${head}`),
    'h Letter 1',
    'h Letter 2'
  ])
})

test('sequences: numbers in brackets head chapters', function () {
  const heads = ['[ 1 ]', '[ 2 ]', '[ 3 ]', '[ 4 ]']
  assert.deepEqual(
    headsOf(heads.map((head, at) => `${head}\n\n${prose(90 + 50 * at, at)}`).join('\n\n\n')),
    heads.map((head) => `a ${head}`)
  )
})

test('sequences: numbers between lines, of sections that count anew in each chapter, head these', function () {
  const chapters = ['第一章', '第二章', '第三章'].map(
    (head, at) => `${head}\n1\n${story(at)}\n2\n${story(at + 3)}\n3\n${story(at + 6)}`
  )
  assert.deepEqual(
    headsOf(chapters.join('\n\n')),
    ['第一章', '第二章', '第三章'].flatMap((head) => [`a ${head}`, 'h 1', 'h 2', 'h 3'])
  )
})

test('sequences: a number that stands again with the numbers of pages is the head of these', function () {
  const volumes = ['一', '二', '三'].map((number, at) =>
    [0, 1, 2, 3]
      .map(
        (page) =>
          `　　第　${number}　卷${page > 0 ? at * 8 + page * 2 + 1 : ''}\n\n${story(at + page)}`
      )
      .join('\n\n')
  )
  assert.deepEqual(headsOf(volumes.join('\n\n')), ['a 第　一　卷', 'a 第　二　卷', 'a 第　三　卷'])
})

test('sequences: numbers above one line again and again count pages, of which one ends in mid sentence', function () {
  const pages = Array.from({length: 6}, (_, at) => prose(12 + ((at * 7) % 19), at))
  pages[2] += '\nWhoever had a boat brought it to the wall, and whoever had none stayed at'
  pages[3] = `home with a lamp.\n${pages[3]}`
  const text = pages.map((page, at) => `${at + 1}\n\nVol. 8, No. 8\n\n${page}`)
  assert.deepEqual(headsOf(text.join('\n\n')), [])
})

test('sequences: pages count from one, though the titles between make some shorter', function () {
  const lines = prose(400, 0).split('\n')
  const lengths = [30, 30, 12, 30, 19, 30, 30, 23]
  const pages = lengths.map((length, at) => lines.slice(at * 32, at * 32 + length).join('\n'))
  const text = pages.map((page, at) => `${at + 1}\n\n${page}`).join('\n\n')
  assert.deepEqual(headsOf(text), [])
})
