import assert from 'node:assert/strict'
import {test} from 'node:test'
import {match} from '../../src/structure/likeness/match.ts'
import {readByline} from '../../src/structure/roles/names/read-byline.ts'
import {search} from '../../src/structure/search/search.ts'
import {readNumbering} from '../../src/text/language/numbering.ts'

test('bylines and the names in them', () => {
  const authors: [string, string | undefined][] = [
    ['王　山', '王山'],
    ['山南县文联主席 周 明', '周明'],
    ['本报记者 陈小雨', '陈小雨'],
    ['林 中（在师范学校讲）', '林中'],
    ['山本一郎', '山本一郎'],
    ['김철수 기자', '김철수'],
    ['By A. GOODFELLOW.', 'A. GOODFELLOW'],
    ['LORD HARTWELL (JOHN STONE)', 'LORD HARTWELL'],
    ['柳湾镇镇长周船', '周船'],
    ['青沙县人大研究员何岚', '何岚'],
    ['——访柳湾镇镇长周船', undefined],
    ['王山1，欧阳小河1,2', '王山、欧阳小河'],
    ['Nell Marsh1 and Tom A. Reed1,2*', 'Nell Marsh and Tom A. Reed'],
    ['By Nell Marsh, Keeper of the Weir at Upper Harrow', 'Nell Marsh'],
    ['By the river, Keeper of the Weir', undefined],
    ['法官解读', undefined],
    ['祝好', undefined],
    ['经济增长高质量', undefined],
    ['今天天气很好。', undefined],
    ['General Introduction', undefined],
    ['General Marsh', 'General Marsh'],
    ['THE END OF THE ROAD', undefined]
  ]
  for (const [line, author] of authors) assert.equal(readByline(line)?.author, author, line)
  const score = (line: string) => readByline(line)?.score ?? 0
  assert.ok(score('□ 周明') > score('周明'), 'a mark before a name says that it is one')
  assert.ok(
    score('周明（在石塘师范学校讲）') > score('周明（石塘）'),
    'a byline says where it was said'
  )
  assert.ok(score('ODETTA B. MARSH') > score('ODETTA MARSH'), 'an initial between names')
  assert.ok(score('PART I. MARSHES') < score('ODETTA B. MARSH'), 'a number is no initial')
  const japanese = ['白瀬文化協会理事長 杉浦梢', '白瀬文化協会理事長杉浦梢']
  for (const line of japanese) assert.equal(readByline(line, true)?.author, '杉浦梢', line)
})

test('numbers of headings', () => {
  const numbers: [string, string, number, string][] = [
    ['第十二章　雨', '第章', 12, '雨'],
    ['第二条　本规定', '第条', 2, '本规定'],
    ['三', '一', 3, ''],
    ['（四）', '（一）', 4, ''],
    ['Chapter XIV. The Mill', 'chapter', 14, 'The Mill'],
    ['ERSTES KAPITEL', 'chapter', 1, ''],
    ['SECOND ACT', 'chapter', 2, ''],
    ['12. TO A FRIEND', '1.', 12, 'TO A FRIEND'],
    ['IV', 'I', 4, '']
  ]
  for (const [line, form, value, rest] of numbers) {
    const {level: _, ...found} = readNumbering(line)!
    assert.deepEqual(found, {form, value, rest}, line)
  }
  assert.equal(readNumbering('I went home.'), undefined)
})

test('a matching changes partners when both gain', () => {
  const worth = [
    [5, 4],
    [4, 0]
  ]
  assert.deepEqual(
    match(2, 2, (row, column) => worth[row]![column]!, -1),
    [1, 0]
  )
  assert.deepEqual(
    match(2, 1, (row) => [1, 3][row]!, 0),
    [-1, 0]
  )
  assert.deepEqual(
    match(1, 0, () => 0, 0),
    [-1]
  )
})

test('the search weighs beginnings, cuts and members together', () => {
  const problem = {
    blocks: 4,
    titles: 2,
    ofBlock: (block: number, title: number) => (block < 2 === (title === 1) ? 1 : 0),
    ofStart: () => 0,
    ofCut: (block: number) => (block === 0 || block === 2 ? 1 : -1),
    titlesBefore: () => 0,
    isHeading: () => false,
    tears: []
  }
  assert.deepEqual(search(problem).labels, [1, 1, 0, 0])
  assert.ok(search(problem, {title: 1, block: 0, what: 'member'}).score < search(problem).score)
})
