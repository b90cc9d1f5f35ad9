import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {partAlternating} from '../../src/restore/columns/alternating-columns.ts'
import {readSource} from '../../src/source/index.ts'

const chinese =
  '村里的渡口在河的下游，从前没有桥，过河的人都要等船。摆渡的老人住在岸边的木屋里，屋后种着豆子和南瓜。每天清早，他把船上的水舀干净，再把缆绳检查一遍，然后坐在石头上抽烟，等第一个要过河的人。上学的孩子总是最早来，他们背着书包，跳上船去，争着坐在船头。老人让他们坐好，才把竹篙往岸上一点，船就慢慢离开了岸。河水不深，可是水流很急，船要先往上游走一段，再斜着漂过去。孩子们问他为什么不直着走，他说河有河的脾气，人要顺着它。冬天水浅的时候，船底会碰到石头，发出沉闷的声音，孩子们便不说话了，只听着那声音。后来县里修了一座水泥桥，渡口的人一天比一天少。老人还是每天把船上的水舀干净，还是坐在石头上等。有一年发大水，桥被冲坏了一段，村里的人又来找他。他什么也没有问，只是把缆绳解开，说上船吧。那几天他从早到晚没有歇过，送药的医生，送信的邮差，回家的学生，都坐过他的船。桥修好以后，村里的人在渡口立了一块木牌，上面写着他的名字和那一年的年份。老人看了看木牌，说字写得不错，就是木头选得不好，几年就要烂的。他从屋里拿出一罐桐油。'
const english =
  'The lamp on the pier was lit by hand for sixty years, and the man who lit it kept a book in which he wrote the hour of every lighting and the name of every boat that passed. Nobody had asked him to keep the book. When the board of the harbour heard of it they sent a clerk to look at it, and the clerk came back and said that it was the best record of the weather on that coast that he had ever seen. So the board bought him a better pen and a bottle of ink for each winter, and asked him to write down the wind as well. He did not like to be asked. For a week he wrote nothing but the hour, and then he began to write the wind with the names of the boats, as if it had been his own thought. In the summer the boats were so many that he could not write them all, and he counted the sails in the evening by the light of the lamp itself. The children of the town came to read to him from the book when his eyes were bad, and he corrected them where they had the name of a boat wrong, for he knew them all by heart. After he had died the lamp was lit by a wire from the town, and the book was put into a case of glass in the hall of the board, where it lies open at the night of the great storm.'

const wrap = (text: string, measure: number): string[] => {
  if (!text.includes(' ')) return text.match(new RegExp(`.{1,${measure}}`, 'gu'))!
  return text.match(new RegExp(`\\S.{0,${measure - 1}}(?=\\s|$)`, 'gu'))!
}

/** The first line of each column, the second of each, and so on, each between blank lines. */
const inTurns = (columns: readonly (readonly string[])[]) => {
  const longest = Math.max(...columns.map(({length}) => length))
  return Array.from({length: longest}, (_, row) => columns.flatMap((column) => column[row] ?? []))
    .flat()
    .join('\n\n')
}

const divide = (lines: readonly string[], count: number) => {
  const size = Math.ceil(lines.length / count)
  return Array.from({length: count}, (_, at) => lines.slice(at * size, (at + 1) * size))
}

const read = (page: string, kept?: string) => {
  const {source} = readSource([{path: 'page.txt', bytes: Buffer.from(page)}])
  const {lines, ledger, messages} = partAlternating(
    source,
    source.lines,
    ({value}) => value === kept
  )
  const printed = lines.flatMap(({value}) => (value.trim() === '' ? [] : [value]))
  return {printed, ledger, messages, isSame: lines === source.lines}
}

describe('columns whose lines take turns', function () {
  for (const [name, text, measure, count] of [
    ['three of Chinese', chinese, 11, 3],
    ['two of English', english, 34, 2]
  ] as const)
    test(`${name} are read one after another, and the ledger says why`, function () {
      const lines = wrap(text, measure)
      const {printed, ledger, messages} = read(inTurns(divide(lines, count)))
      assert.deepEqual(printed, lines)
      assert.deepEqual(
        messages.map(({ruleId, line}) => [ruleId, line]),
        [['uncertain-columns', 1]]
      )
      assert.deepEqual(
        ledger.map(({kind, rule}) => [kind, rule]),
        [['moved', 'alternating-columns']]
      )
    })

  test('a title over them stays above them', function () {
    const lines = wrap(chinese, 11)
    const {printed} = read(`渡口旧事\n河边的回忆\n\n${inTurns(divide(lines, 3))}`)
    assert.deepEqual(printed, ['渡口旧事', '河边的回忆', ...lines])
  })

  test('the next page is read for itself', function () {
    const lines = wrap(english, 34)
    const {printed} = read(`${inTurns(divide(lines, 2))}\n\f${lines.join('\n\n')}\n`)
    assert.deepEqual(printed, [...lines, ...lines])
  })

  test('where an editor keeps a line they stay as they are', function () {
    const lines = wrap(english, 34)
    assert.ok(read(inTurns(divide(lines, 2)), lines[3]).isSame)
  })

  const terms = Array.from(chinese.matchAll(/.{4}/gu), ([word]) => `${word.slice(0, 2)}匠`)
  const words = english.match(/[a-z]{5,}/g)!
  for (const [name, text] of [
    [
      'terms and what they mean',
      words
        .slice(0, 20)
        .map(
          (word, at) =>
            `${word.toUpperCase()}, noun.\n\nwhat a ${words[at + 25]} has of a ${words[at + 50]}`
        )
        .join('\n\n')
    ],
    [
      'stops of a ferry and its times',
      Array.from(
        {length: 18},
        (_, at) => `Pier of ${words[at]}.\n\n${words[at + 20]} past ${words[at + 40]}`
      ).join('\n\n')
    ],
    [
      'a text in two languages, line by line',
      wrap(english, 34)
        .slice(0, 24)
        .flatMap((line, at) => [line, wrap(chinese, 14)[at]!])
        .join('\n\n')
    ],
    ['trades, two on a row', terms.join('\n\n')],
    ['one column with a blank line after each line', wrap(chinese, 11).join('\n\n')],
    ['the same of English', wrap(english, 34).join('\n\n')],
    [
      'sentences that are paragraphs',
      chinese
        .match(/[^。]+。/gu)!
        .join('\n\n')
        .repeat(2)
    ],
    [
      'a list',
      Array.from(
        {length: 40},
        (_, at) => `${at + 1} jars of pickled ${at % 3 ? 'beans' : 'plums'}`
      ).join('\n\n')
    ],
    ['lines close together', inTurns(divide(wrap(chinese, 11), 3)).replaceAll('\n\n', '\n')]
  ] as const)
    test(`${name}: nothing moves`, function () {
      assert.ok(read(text).isSame)
    })
})
