import assert from 'node:assert/strict'
import test from 'node:test'
import {readNamedHead} from '../../src/sequences/named-heads.ts'
import {readHead} from '../../src/sequences/read-head.ts'

/** A line, and its key, number and words; none where it is no head. */
const table: readonly (readonly [string, string?, number?, string?])[] = [
  ['Chapter 3', 'chapter', 3, ''],
  ['CHAPTER XIV. The Weir', 'chapter', 14, 'The Weir'],
  ['Chapter the First', 'chapter', 1, ''],
  ['CHAPTER TWENTY-ONE', 'chapter', 21, ''],
  ['==== Chapter 3 ====', 'chapter', 3, ''],
  ['Letter 3', 'letter', 3, ''],
  ['ACT II', 'act', 2, ''],
  ['Book the Second--the Silver Reed', 'book', 2, 'the Silver Reed'],
  ['EPOCH THE FIRST.', 'epoch', 1, ''],
  ['IV-Le retour du passeur', 'I.+', 4, 'Le retour du passeur'],
  ['Watch the second', 'watch', 2, ''],
  ['SECOND NARRATIVE.', 'narrative', 2, ''],
  ['Dreiunddreißigstes Kapitel', 'kapitel', 33, ''],
  ['Kapitel 7', 'kapitel', 7, ''],
  ['3. Kapitel', 'kapitel', 3, ''],
  ['Siebenzehntes Capitel: Am Wehr', 'kapitel', 17, 'Am Wehr'],
  ['Letztes Kapitel', 'kapitel', 99, ''],
  ['2. Theil. Das Land', 'teil', 2, 'Das Land'],
  ['2nd Act', 'act', 2, ''],
  ['2. Letter to the Mill', '1.+', 2, 'Letter to the Mill'],
  ['CHAPITRE VINGT-SEPTIÈME', 'chapitre', 27, ''],
  ['Première Partie', 'partie', 1, ''],
  ['Глава IV', 'глава', 4, ''],
  ['Глава двадцать первая', 'глава', 21, ''],
  ['Тринадцатая глава', 'глава', 13, ''],
  ['Х', 'I', 10, ''],
  ['ХІV.', 'I.', 14, ''],
  ['XVII╤. Паром', 'I.+', 18, 'Паром'],
  ['Хор у переправы'],
  ['第十二章 水闸', '第章', 12, '水闸'],
  ['☆第一章☆ 渡口', '第章', 1, '☆ 渡口'],
  ['【第三章】再会', '第章', 3, '再会'],
  ['第 二 章', '第章', 2, ''],
  ['第二百零一回 换灯', '第回', 201, '换灯'],
  ['二回　换灯', '第回', 2, '换灯'],
  ['第16章生死看淡', '第章', 16, '生死看淡'],
  ['第一卷 上水 第三章 起锚', '第章', 3, '起锚'],
  ['正文 第三章 起锚', '第章', 3, '起锚'],
  ['12.第十二章 起锚', '第章', 12, '起锚'],
  ['7|【07】', '1.+', 7, '【07】'],
  ['船工：“……”请记住渡口 最新章节 第7章 我有一条船'],
  ['卷二 少年', '卷', 2, '少年'],
  ['877화. 놋쇠 종', '제화', 877, '놋쇠 종'],
  ['제3장 나루', '제장', 3, '나루'],
  ['第3話　灯', '第話', 3, '灯'],
  ['［＃５字下げ］二［＃「二」は中見出し］', '一', 2, ''],
  ['一、水位', '一、+', 1, '水位'],
  ['第一封信', '第封', 1, ''],
  ['12. TO MY SISTER.', '1.+', 12, 'TO MY SISTER.'],
  ['26.[1]', '1.', 26, ''],
  ['XIV', 'I', 14, ''],
  ['Canto 1 - 33', 'Canto 1 - #', 33, ''],
  ['ONE', 'one', 1, ''],
  ['<h3>4</h3>', '1', 4, ''],
  ['柳湾旧事 03', '柳湾旧事 #', 3, ''],
  ['Chapter 3 of the ledger was wet.'],
  ['第九部队的老兵走过石桥'],
  ['第三天早上，雨停了。'],
  ['第一封信写得很长'],
  ['1891'],
  ['12:30，鼓声响了。'],
  ['98比95！'],
  ['- 12 -'],
  ['I have seen it.']
]

test('sequences: the number of a head is read in the forms that books have', () => {
  for (const [line, key, value, rest] of table) {
    const found = readHead(line)
    assert.deepEqual(
      found && [found.key, found.value, found.rest],
      key === undefined ? undefined : [key, value, rest],
      line
    )
  }
})

test('sequences: a head without a number has a name', () => {
  const heads = ['PROLOGUE', 'Preface to the Second Edition', '楔子', '番外 灰猫', 'あとがき']
  for (const head of heads) assert.notEqual(readNamedHead(head), undefined, head)
  const others = ['Introduction of the horse changed much', '序幕拉开了，', 'Notes', '后记得']
  for (const line of others) assert.equal(readNamedHead(line), undefined, line)
})
