import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf, prose} from './heads.ts'

test('sequences: letters that the contents call "to the same" are counted with the others', () => {
  const persons = ['NORA', 'NORA', 'ADA', 'ADA', 'THE MILLER', 'THE MILLER', 'PAUL', 'PAUL']
  const names = persons.map((name, at) => (persons[at - 1] === name ? 'the Same' : name))
  const listed = names.map((name, at) => `${at + 31}. To ${name}`)
  const list = ['SECOND PART', ...listed.slice(0, 2), 'THIRD PART', ...listed.slice(2)]
  const letters = persons.map(
    (name, at) => `${at + 31}.\n\nTO ${name}.\n\n${prose(6 + ((at * 5) % 11), at)}`
  )
  letters.splice(2, 0, 'THIRD PART')
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${list.join('\n')}\n\n\n\n${letters.join('\n\n\n')}`).filter((head) =>
      head.startsWith('a')
    ),
    persons.map((name, at) => `a ${at + 31}. TO ${name}.`)
  )
})

test('sequences: the first chapter may have its words below its number, alone of all', () => {
  const names = ['The Salt Road', 'High Water', 'The Mill', 'A Lamp', 'The Long Bridge']
  const numbers = ['I', 'II', 'III', 'IV', 'V']
  const list = names.map((name, at) => `${numbers[at]}. ${name}   ${at * 4 + 3}`).join('\n')
  const text = names.map((name, at) =>
    at === 0
      ? `I.\n\n[Illustration: ${name.toUpperCase()}.]\n\n${prose(12, 0)}`
      : `${numbers[at]}. ${name}.\n\n${prose(12, at)}`
  )
  assert.deepEqual(
    headsOf(`INDEX.\n\n${list}\n\n\n\n${text.join('\n\n\n')}`).map((head) => head.slice(0, 6)),
    ['a I.', 'a II. ', 'a III.', 'a IV. ', 'a V. T']
  )
})

test('sequences: capitals that lack the accents of the contents are found', () => {
  const names = ['Una estación de sal', 'El río', 'La niña del almacén', 'Después del agua']
  const bare = ['UNA ESTACION DE SAL', 'EL RIO', 'LA NINA DEL ALMACEN', 'DESPUES DEL AGUA']
  const text = bare.map((name, at) => `${name}\n\n\n${prose(30, at)}`)
  assert.deepEqual(
    headsOf(`ÍNDICE\n\n${names.join('\n')}\n\n\n\n\n${text.join('\n\n\n\n')}`),
    bare.map((name) => `a ${name}`)
  )
})

test('sequences: a title that a site sets above the same with marks around it is one', () => {
  const names = ['渡口的灯', '水车账本', '把柳树种到水边', '守夜人']
  const line =
    '　　柳湾镇在河的上游，水到这里还是清的，船工的女儿每天点灯，风大的晚上她守在灯下。\n'
  const text = names.map((name) => `　　${name}\n\n　　 ˇ${name}ˇ\n${line.repeat(6)}`)
  assert.deepEqual(
    headsOf(text.join('\n')),
    names.map((name) => `a ${name}`)
  )
})

test('sequences: scenes that have the number of their act, a curtain and speakers are inside of acts', () => {
  const numbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const speech = (at: number) =>
    `FIRST WATCHMAN:\n${prose(5, at)}\n\nTHE WIDOW:\n${prose(6, at + 2)}\n`
  const scenes = (act: number) =>
    numbers.map(
      (number, at) => `\n\n\nScene ${act}.${number}.\n\nThe widow.\n\n${speech(at).repeat(9)}`
    )
  const acts = numbers
    .slice(0, 4)
    .map(
      (number, at) => `\n\n\nAct ${number}.\n\nA yard.\n\n${prose(8, at)}${scenes(at + 1).join('')}`
    )
  const heads = headsOf(acts.join('\n\n\nCurtain.\n')).filter((head) => !head.startsWith('h'))
  assert.deepEqual(
    heads.map((head) => head.split('.')[0]),
    numbers.slice(0, 4).map((number) => `a Act ${number}`)
  )
})

test('sequences: the name of a site, with other marks between its letters each time, is no title', () => {
  const names = ['t,xt.柳,湾书-屋', '/txt|?柳*湾书屋', '(t^xt柳湾"书屋', 'tx_t～柳湾+书 屋']
  const line =
    '　　柳湾镇在河的上游，水到这里还是清的，船工的女儿每天点灯，风大的晚上她守在灯下。\n'
  const numbers = ['一', '二', '三', '四']
  const text = names.map((name, at) => `第${numbers[at]}章\n${name}\n${line.repeat(6)}`)
  assert.deepEqual(
    headsOf(text.join('\n')),
    numbers.map((number) => `a 第${number}章`)
  )
})

test('sequences: the contents of a manual list sections, and its chapters are the articles', () => {
  const numbers = ['1', '2', '3', '4']
  const names = ['Ropes', 'Salt', 'Lamps', 'The Mill']
  const parts = ['How to Wind', 'What to Keep', 'When to Mend', 'Whom to Ask', 'Where to Go']
  const list = names.map(
    (name, at) =>
      `Chapter ${at + 1}\n${name}   ${at * 9 + 1}\n${parts.map((part, index) => `${at + 1}.${index + 1} ${name}: ${part}   ${at * 9 + index + 2}`).join('\n')}`
  )
  const text = names.map(
    (name, at) =>
      `Chapter ${at + 1}\n\n${name}\n\n${prose(4, at)}\n${parts.map((part, index) => `\n${at + 1}.${index + 1}\n\n${name}: ${part}\n\n${prose(9, index)}\n`).join('')}`
  )
  assert.deepEqual(
    headsOf(`Contents\n\n${list.join('\n')}\n\n\n${text.join('\n\n\n')}`).filter((head) =>
      head.startsWith('a')
    ),
    names.map((name, at) => `a Chapter ${numbers[at]} ${name}`)
  )
})

test('sequences: the name of an appendix at the top of each of its pages heads these', () => {
  const chapters = [1, 2, 3].map((at) => `Chapter ${at}\n\n${prose(40, at)}`)
  const pages = [0, 1, 2, 3, 4].map((at) => `\fAppendix\n\n${prose(20 + at, at)}`)
  assert.deepEqual(headsOf(`${chapters.join('\n\n\n')}\n${pages.join('\n')}`), [
    'a Chapter 1',
    'a Chapter 2',
    'a Chapter 3',
    'a Appendix'
  ])
})
