import assert from 'node:assert/strict'
import test from 'node:test'
import {restore} from '../../src/restore/index.ts'
import {readSource} from '../../src/source/index.ts'

/** The texts of the blocks of a page. */
function blocksOf(text: string): string[] {
  const {source} = readSource([{path: 'page.txt', bytes: Buffer.from(text)}])
  return restore(source).blocks.map((block) => block.text)
}

test('a text in which every line is a paragraph is never joined, however long', () => {
  const sentences = [
    '老石匠把凿子放在桥栏上，转身下了河。',
    '“水凉不凉？”',
    '那年秋天谁也没有想到，东渠的闸门会在夜里自己落下来，把半条河的水都挡在了上游。',
    '罗见山听了只是摇头，说这桥他修过三回，哪一块石头松了他闭着眼睛也摸得出来。',
    '孩子们不信，跑到桥下去数石墩，数来数去总是三个，便说老石匠记错了。'
  ]
  for (const chapters of [1, 12, 40]) {
    const lines = Array.from({length: chapters}, (_, chapter) => [
      `第${chapter + 1}章 石桥`,
      ...Array.from({length: 20}, (_, at) => `　　${sentences[(at * 3 + chapter) % 5]}`)
    ]).flat()
    assert.equal(blocksOf(lines.join('\n')).length, lines.length)
  }
})

test('the options of a question stay apart, one that is wrapped is whole', () => {
  const lines = [
    '1．关于青石桥的说法，正确的一项是（　　）',
    'A．桥建在东渠的上游',
    'B．桥只许行人走',
    'C．桥有三个石墩',
    'D．桥上没有栏杆',
    '2．老石匠的话是什么意思？（　　）',
    'A．因为桥是他和他的师父一块石头一块石头砌起来的，他什么都',
    '记得',
    'B．因为桥上刻了字',
    'C．因为他喝了酒'
  ]
  assert.deepEqual(blocksOf(lines.join('\n')), [
    ...lines.slice(0, 6),
    lines.slice(6, 8).join(''),
    ...lines.slice(8)
  ])
})

test('capitals of German nouns in mid sentence are no headline', () => {
  const text = `Am Montag trat der Rath der Stadt Ahrenfels im alten Saale
des Rathhauses zusammen, um über den Bau der neuen Brücke
zu berathen. Aus dem Bericht des Meisters Holm. Die Pfeiler
der alten Brücke sind seit dem Hochwasser nicht mehr sicher,
und die Wagen der Müller müssen den Weg über die Furt nehmen.
Herr Doktor Weber, Vorsteher der Gesellschaft der
Freunde des Flusses, erklärte sich bereit, die Hälfte der
Kosten zu tragen, wenn die Stadt das Holz aus ihren Wäldern
giebt. Der Rath nahm den Vorschlag mit allen Stimmen an.
Die Arbeiten sollen nach der Ernte beginnen und vor dem
Winter zu Ende sein.`
  assert.equal(blocksOf(text).length, 1)
})

test('headlines of clauses are no table, a timetable of words and a poem are lines', () => {
  const regimesOf = (text: string) => {
    const {source} = readSource([{path: 'page.txt', bytes: Buffer.from(text)}])
    return restore(source).blocks.filter(({regime}) => regime === 'table').length
  }
  const clauses = ['守渡口 看灯火 护长堤', '修船只 补渔网 量水深', '尽其力 守其岸 成其事']
  assert.equal(regimesOf(clauses.join('\n\n')), 0)
  assert.equal(
    regimesOf('守住渡口 看好灯火 共护长堤\n修船补网 量水测沙 再迎春汛\n各尽其力 各守其岸 各有所成'),
    0
  )
  assert.equal(regimesOf('早班 午班 晚班\n陈阿木 林小满 王大海\n李春生 赵秋月 孙立冬'), 1)
})
