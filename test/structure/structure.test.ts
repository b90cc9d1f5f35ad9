import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Article, structure} from '../../src/structure/index.ts'
import {block} from './blocks.ts'

/** What an article is to a reader, on a line. */
const show = (article: Article) =>
  `${article.kind} ${article.title?.text ?? '-'} / ${article.byline?.author ?? '-'} / ${article.body.map((part) => part.text.slice(0, 6)).join(', ')}`

const pear =
  '梨园村三面环山，村民世代种梨，去年把梨汁|卖到了省城，合作社的账上第一次有了盈余，|大家都说这条路走对了。'
const pears =
  '合作社的梨汁厂建在村口，机器是从外地买来|的，榨出来的梨汁要在当天装瓶，晚上就送到|山外的集市去。'
const bridge =
  '石桥镇的桥修了三年，桥墩是从下游运来的花|岗石，镇上的老石匠每天早晨都要去看一看，|生怕洪水再来。'
const bridges =
  '新桥通车那天，石匠们在桥头放了鞭炮，孩子|们从这头跑到那头，又从那头跑回来，说花岗|石踩上去是凉的。'

test('titles over their texts', () => {
  const {articles, dropped, messages} = structure([
    block('梨汁卖到省城', {gap: 0}),
    block('王小山'),
    block(pear),
    block(pears),
    block('石匠与桥'),
    block('李大河'),
    block(bridge),
    block(bridges)
  ])
  assert.deepEqual(articles.map(show), [
    'article 梨汁卖到省城 / 王小山 / 梨园村三面环, 合作社的梨汁',
    'article 石匠与桥 / 李大河 / 石桥镇的桥修, 新桥通车那天'
  ])
  assert.deepEqual(dropped, [])
  assert.deepEqual(messages, [])
})

test('titles away from their texts find them by rare words and the places in bylines', () => {
  const {articles} = structure([
    block(bridge),
    block(bridges),
    block(pear),
    block(pears),
    block('让梨汁走出大山'),
    block('梨园村合作社主任 赵 川'),
    block('一座桥的来历'),
    block('石桥镇镇长 钱 江')
  ])
  assert.deepEqual(articles.map(show), [
    'article 一座桥的来历 / 钱江 / 石桥镇的桥修, 新桥通车那天',
    'article 让梨汁走出大山 / 赵川 / 梨园村三面环, 合作社的梨汁'
  ])
  for (const article of articles) assert.ok(article.confidence > 0.5)
})

test('the lead gives the order, the credit stands last, the paper’s own lines are dropped', () => {
  const {articles, dropped} = structure([
    block('山乡周刊', {gap: 0}),
    block('2021年5月6日 星期四 第3版', {gap: 0}),
    block(
      '编者按：本期请梨园村、石桥镇的两位负责人谈谈乡村怎样走出一条自己的路，他们的经验值得一读。'
    ),
    block('一座桥的来历'),
    block('石桥镇镇长 钱 江', {gap: 0}),
    block(bridge),
    block(bridges),
    block('让梨汁走出大山'),
    block('梨园村合作社主任 赵 川', {gap: 0}),
    block(pear),
    block(pears),
    block('（本版文字由记者 孙 林 整理）')
  ])
  assert.deepEqual(
    articles.map((article) => [article.kind, article.title?.text]),
    [
      ['lead', undefined],
      ['article', '让梨汁走出大山'],
      ['article', '一座桥的来历'],
      ['credit', undefined]
    ]
  )
  assert.deepEqual(
    dropped.map(({rule}) => rule),
    ['section-name', 'date-line']
  )
})

test('a heading that recurs in each article is no title', () => {
  const parts = ['案情简介', '处理意见']
  const {articles} = structure([
    block('租出去的院子能不能收回', {gap: 0}),
    block(parts[0]!),
    block(pear),
    block(parts[1]!),
    block(pears),
    block('借出去的牛生了小牛归谁'),
    block(parts[0]!),
    block(bridge),
    block(parts[1]!),
    block(bridges)
  ])
  assert.deepEqual(
    articles.map((article) => [
      article.title?.text,
      article.body
        .filter((part) => part.role === 'heading')
        .map((part) => `${part.depth} ${part.text}`)
    ]),
    [
      ['租出去的院子能不能收回', ['2 案情简介', '2 处理意见']],
      ['借出去的牛生了小牛归谁', ['2 案情简介', '2 处理意见']]
    ]
  )
})

test('a regulation is one article with chapters; chapters without a title are articles', () => {
  const rules = [
    block('第一章　总则'),
    block('第一条　为了保护山林，制定本规定，全村共同|遵守。'),
    block('第二章　罚则'),
    block('第二条　砍一棵树的，应当在第二年的春天种|三棵树。')
  ]
  const one = structure([block('护林规定', {gap: 0}), ...rules]).articles
  assert.deepEqual(
    one.map((article) => article.title?.text),
    ['护林规定']
  )
  assert.equal(one[0]!.body.filter((part) => part.role === 'heading').length, 2)
  const two = structure([
    block('第一章　山'),
    block(pear),
    block('第二章　水'),
    block(bridge)
  ]).articles
  assert.deepEqual(
    two.map((article) => article.title?.text),
    ['第一章　山', '第二章　水']
  )
})

test('an article that goes on elsewhere', () => {
  const {articles, dropped} = structure([
    block('一座桥的来历', {gap: 0}),
    block('钱 江'),
    block(bridge.replaceAll('。', ''), {endsOpen: true}),
    block('（下转第四版）'),
    block('让梨汁走出大山'),
    block('赵 川'),
    block(pear),
    block(pears),
    block('一座桥的来历', {startsPage: true}),
    block('（上接第一版）'),
    block(bridges)
  ])
  assert.deepEqual(
    articles.map((article) => article.title?.text),
    ['一座桥的来历', '让梨汁走出大山']
  )
  assert.match(articles[0]!.body.map((part) => part.text).join(''), /洪水再来新桥通车/)
  assert.deepEqual(
    dropped.map(({rule}) => rule),
    ['continuation-mark', 'repeated-title', 'continuation-mark']
  )
})

test('speakers above their titles, in capitals', () => {
  const speech =
    'Gentlemen, the orchard has never known a better year, and the|baskets of Robert Ashe stand full at every gate of the valley.'
  const other =
    'Friends, the mill was built by William Thorne, who carried the|stones up from the river on his own back in a single winter.'
  const fields = {measure: 30, width: 30}
  const {articles} = structure([
    block('ROBERT ASHE', {gap: 4, measure: 30}),
    block('THE ORCHARD IN AUTUMN', {gap: 2, measure: 30}),
    block(speech, {...fields, gap: 2}),
    block(speech.replace('Gentlemen', 'Well'), fields),
    block('WILLIAM THORNE', {gap: 4, measure: 30}),
    block('A MILL ON THE HILL', {gap: 2, measure: 30}),
    block(other, {...fields, gap: 2}),
    block(other.replace('Friends', 'Indeed'), fields)
  ])
  assert.deepEqual(
    articles.map((article) => `${article.title?.text} / ${article.byline?.author}`),
    ['THE ORCHARD IN AUTUMN / ROBERT ASHE', 'A MILL ON THE HILL / WILLIAM THORNE']
  )
})

test('Japanese titles before their texts', () => {
  const {articles} = structure([
    block('梨の木', {gap: 0}),
    block('山本一郎'),
    block('石の橋'),
    block('中村花子'),
    block('梨の木は村のはずれに立っていた。祖父が植え|た木で、秋になると梨が枝いっぱいに実った。'),
    block('子どもたちは梨を一つずつもらって帰った。梨|は甘く、指がいつまでも匂った。'),
    block('その石の橋は川下から運ばれた石でできていた|。石の橋の上を荷車が毎日通った。'),
    block('雨の日には橋の石が黒く光り、だれも急いで渡|ろうとはしなかった。')
  ])
  assert.deepEqual(articles.map(show), [
    'article 梨の木 / 山本一郎 / 梨の木は村の, 子どもたちは',
    'article 石の橋 / 中村花子 / その石の橋は, 雨の日には橋'
  ])
})

test('what says nothing of articles is one article, and nothing is none', () => {
  assert.deepEqual(structure([]).articles, [])
  const {articles} = structure([block(pear)])
  assert.deepEqual(articles.map(show), ['article - / - / 梨园村三面环'])
})

test('every block is in one article or dropped', () => {
  const blocks = [
    block('山乡周刊', {gap: 0}),
    block('第3版', {gap: 0}),
    block('石匠与桥'),
    block('李大河'),
    block(bridge),
    block('*　*　*'),
    block(bridges)
  ]
  const {articles, dropped} = structure(blocks)
  const text = (list: readonly {text: string}[]) => list.map((one) => one.text).join('')
  const out = [
    ...articles.flatMap((article) => [
      text(article.title?.blocks ?? []),
      text(article.byline?.blocks ?? []),
      text(article.body)
    ]),
    text(dropped.map((one) => one.block))
  ].join('')
  const ink = (value: string) => [...value.replace(/\s/g, '')].sort().join('')
  assert.equal(ink(out), ink(text(blocks)))
})

test('a numbered heading in capitals is parted from the text that was joined to it', () => {
  const letter = (text: string) => block(text, {measure: 40, gap: 0, width: 38})
  const {articles} = structure([
    block('1. TO MY BROTHER.', {gap: 1}),
    letter('The boat has come in at last, and with it|the two chairs that you sent in spring.'),
    block('2. TO THE HARBOUR MASTER.', {gap: 1}),
    letter('I beg you to let the chairs pass without|any duty, for they are old and broken.'),
    block('3. TO MY BROTHER.', {gap: 1}),
    letter('... Nobody has ever let a broken chair go|by without a duty, it seems to me now.'),
    block(
      '4. TO THE JOINER.|Please mend the two chairs before autumn,|and send the bill to my brother.',
      {
        gap: 1,
        measure: 40
      }
    )
  ])
  assert.deepEqual(
    articles.map((article) => article.title?.text),
    ['1. TO MY BROTHER.', '2. TO THE HARBOUR MASTER.', '3. TO MY BROTHER.', '4. TO THE JOINER.']
  )
})
