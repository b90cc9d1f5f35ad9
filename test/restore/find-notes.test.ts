import assert from 'node:assert/strict'
import {test} from 'node:test'
import {restore} from '../../src/restore/index.ts'
import {readPage} from '../inline/read-page.ts'

const long = (line: string, times: number) => Array.from({length: times}, () => line).join('\n')

test('findNotes', async function (t) {
  await t.test('takes notes from the foot of a page and joins what they parted', function () {
    const page = [
      long('河水从山里流出来经过许多村庄', 6),
      '桥是去年修好的①，船夫说桥下',
      '',
      '①据县里的记录。',
      '',
      '\f的水比从前深了。',
      long('河水从山里流出来经过许多村庄', 6)
    ].join('\n')
    const {notes, blocks} = restore(readPage(page))
    assert.deepEqual(
      notes.map(({key, mark, references}) => [key, mark.text, references[0]?.text]),
      [['1', '①', '①']]
    )
    assert.ok(blocks.some(({text}) => text.includes('船夫说桥下的水比从前深了。')))
  })

  await t.test(
    'reads round brackets with a space before them, and goes on over the page',
    function () {
      const page = [
        long('The miller showed the wheel to all who came, as a thing of', 6),
        'his own house (1), and said that the water does not',
        '',
        '(1) It was brought in two pieces.',
        '',
        '\fknow the parts that have served. The rest is told.',
        long('The miller showed the wheel to all who came, as a thing of', 6)
      ].join('\n')
      const {notes, blocks} = restore(readPage(page))
      assert.deepEqual(
        notes.map(({mark}) => mark.text),
        ['(1)']
      )
      assert.ok(blocks.some(({text}) => text.includes('the water does not know the parts')))
    }
  )

  await t.test('finds the mark of a last note on the next page', function () {
    const page = [
      '桥是去年修好的①，船是前年造的②，船夫说桥下',
      '',
      '①据县里的记录。',
      '②据船夫自己说。',
      '③见河务局的报告。',
      '',
      '\f的水比从前深了③。岸上的人都这样说。'
    ].join('\n')
    const {notes, blocks} = restore(readPage(page))
    assert.deepEqual(
      notes.map(({key, references}) => [key, references[0]?.start.line]),
      [
        ['1', 1],
        ['2', 1],
        ['3', 7]
      ]
    )
    assert.equal(blocks.length, 1)
  })

  await t.test('reads flattened superscripts', function () {
    const page = [
      'The ferry was built by old Hobart1 in the year of',
      'the flood. It has carried the mail since.2',
      '',
      '1 A smith of the upper village.',
      '2 The post book says so, from its first page to',
      'its last.',
      '',
      '\fAnother page begins here, and it has no notes.'
    ].join('\n')
    const {notes} = restore(readPage(page))
    assert.deepEqual(
      notes.map(({key, paragraphs}) => [key, paragraphs[0]?.children.length]),
      [
        ['1', 1],
        ['2', 3]
      ]
    )
  })

  await t.test('reads marks that stand on lines of their own, one below its note', function () {
    const page = [
      'We met at the Klosterhof.1',
      'Let old Hobart1 take the oars.',
      '1',
      '',
      'An inn by the lower bridge.',
      'Hobart (and likewise his son) was the best ferryman of the whole',
      'valley, and lived by the river.',
      '1',
      '',
      '\fAnother page begins here, and it has no notes.'
    ].join('\n')
    const {notes} = restore(readPage(page))
    assert.equal(notes.length, 2)
    assert.deepEqual(
      notes.map(({references}) => references[0]?.start.line),
      [1, 2]
    )
    assert.equal(notes[0]?.paragraphs[0]?.children.length, 1)
  })

  await t.test('reads brackets, of several lines and within a paragraph’s reach', function () {
    const page = [
      'TO THE MILLER[1]',
      '',
      'The wheel stands still, and the children fish from it.',
      '',
      '[Footnote 1: He kept the mill [the lower one] for',
      'thirty years.]',
      '',
      'The end.'
    ].join('\n')
    const {notes, blocks} = restore(readPage(page))
    assert.equal(notes.length, 1)
    assert.equal(notes[0]?.close?.text, ']')
    assert.ok(blocks.every(({text}) => !text.includes('Footnote')))
  })

  await t.test('reads a list below its heading', function () {
    const page = [
      '山下的旧学堂有一百年了〔一〕。',
      '钟声还是早晚各响一回〔二〕。',
      '',
      '注释：',
      '〔一〕见县志。',
      '〔二〕听守门人说的。'
    ].join('\n')
    const {notes} = restore(readPage(page))
    assert.deepEqual(
      notes.map(({key}) => key),
      ['1', '2']
    )
    assert.ok(notes[0]?.heading)
  })

  await t.test('reads stars, daggers and notes in other languages', function () {
    const page = [
      'Der Müller* stand am Rad, und die Kinder† lachten.',
      '',
      '* Er hieß Hobart.',
      '† Es waren ihrer sieben.'
    ].join('\n')
    assert.deepEqual(
      restore(readPage(page)).notes.map(({key}) => key),
      ['*', '†']
    )
  })

  await t.test('takes the rule above notes at the foot of a page for no text', function () {
    const page = [
      'The sexton held that bees ought to live higher than\nthose who steal from them.1 The swarm would not be',
      '_______________\n1 Crane, Towers, p. 4.',
      '\fmoved, and the ringers asked for it.2 Nobody\nthought of asking the verger.',
      '_______________\n2 Of muslin.'
    ].join('\n\n')
    const {notes, blocks, ledger} = restore(readPage(page))
    assert.deepEqual(
      notes.map(({key, heading}) => [key, heading]),
      [
        ['1', undefined],
        ['2', undefined]
      ]
    )
    assert.equal(blocks.length, 1)
    assert.equal(ledger.filter(({rule}) => rule === 'note-rule').length, 2)
  })

  await t.test('leaves lists, numbers and marks without a note alone', function () {
    const pages = [
      'He promised two things.\n\n1. He would mend the wheel.\n2. He would pay the smith.',
      '会上定了三件事：①修桥；②修路；③修学堂。\n\n①修桥，由村里出木料。\n②修路，由县里出钱。',
      'Colonel Hobart[1] said nothing at all.\n\nHe left.',
      'In 1871 the mill burned.\n\n1 Hobart saw it from the hill.',
      '* * *\n\nThe river* rose.'
    ]
    for (const page of pages) assert.deepEqual(restore(readPage(page)).notes, [], page)
  })
})
