import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf} from './heads.ts'

const sentence = '船夫把绳子解下来，看了看天色，又把它系回原来的木桩上，一句话也没有说。'
const chapter = `${Array.from({length: 30}, () => `　　${sentence}`).join('\n')}\n`

test('sequences: the contents count in figures what the chapters count in words, and one is lost', () => {
  const titles = ['渡口', '夜雨', '旧账', '归舟']
  const figures = titles.map((title, at) => `第00${at + 1}回　${title}`).join('\n\n')
  const words = ['一', '二', '三'].map((number, at) => `第${number}回　${titles[at]}`)
  assert.deepEqual(
    headsOf(`${figures}\n\n\n${words.map((head) => `${head}\n\n${chapter}`).join('\n')}`),
    words.map((head) => `a ${head}`)
  )
})

test('sequences: a sentence below the words of a chapter is text, words in quotation marks are not', () => {
  const heads = [
    '第一回\n\n渡口\n“开船了！开船了！”',
    '第二回\n\n夜雨\n老周抬起头来，问道：“你听见了吗？”',
    '第三回\n\n“旧账”\n老周把账本合上，推到一边。',
    '第四回\n\n归舟\n天亮的时候雨停了。'
  ]
  assert.deepEqual(headsOf(heads.map((head) => `${head}\n\n${chapter}`).join('\n')), [
    'a 第一回 渡口',
    'a 第二回 夜雨',
    'a 第三回 “旧账”',
    'a 第四回 归舟'
  ])
})

test('sequences: the name of a head may be spread', () => {
  const chapters = ['第一回 渡口', '第二回 夜雨'].map((head) => `${head}\n\n${chapter}`)
  assert.deepEqual(headsOf(`楔 子\n\n${chapter}\n\n${chapters.join('\n\n')}`), [
    'a 楔 子',
    'a 第一回 渡口',
    'a 第二回 夜雨'
  ])
})

test('sequences: below the number of a volume stand the names of its tales, and each tale heads an article', () => {
  const volumes = [
    ['渡口翁', '夜雨', '石犬'],
    ['旧账', '归舟', '灯婆']
  ]
  const text = volumes.map((tales, at) => {
    const list = Array.from({length: 5}, () => `${tales.join(' ')} 补遗`).join('\n')
    const own = tales.map((tale) => `${tale}\n\n${chapter}`)
    return `卷${'一二'[at]}\n\n${list}\n\n${own.join('\n')}`
  })
  assert.deepEqual(
    headsOf(text.join('\n')),
    volumes.flatMap((tales, at) => [`p 卷${'一二'[at]}`, ...tales.map((tale) => `a ${tale}`)])
  )
})
