import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes, Parents} from 'mdast'
import {markRuby} from '../../src/inline/mark-ruby.ts'
import {collate} from '../../src/pipeline.ts'
import {parseMarkdown} from '../../src/publish/markdown/parse-markdown.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {readPage} from './read-page.ts'

/** The bodies of the Markdown that a page becomes. */
function write(page: string, language?: string): string {
  const {articles} = collate(readPage(page), {language})
  return toMarkdown(articles, labelsFor(language ?? 'en'))
    .map(({value}) => value.slice(value.indexOf('\n# ') + 1))
    .join('\n')
}

const dense = (text: string) => Array.from(text.replace(/\s+/g, '')).sort().join('')

/** Characters that a reader sees of Markdown: no labels, no tags. */
function seen(node: Nodes): string {
  if ('children' in node) return (node as Parents).children.map(seen).join('')
  return node.type === 'text' ? node.value : ''
}

const notes = [
  'The ferry was built by old Hobart1 in the year of the flood.',
  '',
  '1 A smith of the _upper_ village, as _all_ know.',
  '',
  '\fThe mill is older, says Hobart.1 It stands yet.',
  '',
  '1 In a letter.'
].join('\n')

test('inline', async function (t) {
  await t.test('writes footnotes at the end of the article, labels by their marks', function () {
    const value = write(notes)
    assert.match(value, /old Hobart\[\^1\] in/)
    assert.match(value, /says Hobart\.\[\^1-2\] It/)
    assert.match(value, /\n\[\^1\]: A smith of the \*upper\* village, as \*all\* know\.\n/)
    assert.match(value, /\n\[\^1-2\]: In a letter\.\n$/)
  })

  await t.test('sets ruby in Japanese, also over a line’s end', function () {
    const page =
      '朝の霧《きり》が川をつつみ、渡し守の耕作《こう\nさく》は｜古い舟《ふるいふね》を出しました。'
    assert.match(write(page, 'ja'), /<ruby>霧<rt>きり<\/rt><\/ruby>が川/)
    assert.match(
      write(page, 'ja'),
      /<ruby>耕作<rt>こうさく<\/rt><\/ruby>は<ruby>古い舟<rt>ふるいふね/
    )
  })

  await t.test('leaves the titles of Chinese and Japanese books', function () {
    assert.match(write('他读过《河边》和《かわ》两本书。', 'zh-Hans'), /《河边》和《かわ》/)
    assert.match(write('かれは《川辺》という本を読みました。', 'ja'), /《川辺》/)
  })

  await t.test('sets italics where underscores come in pairs', function () {
    const page = 'He read _The Moon_ aloud, and then _The\nRiver at Night_; she _slept_.'
    assert.match(
      write(page),
      /\*The Moon\* aloud, and then \*The River at Night\*; she \*slept\*\./
    )
  })

  await t.test('leaves underscores that are none', function () {
    assert.match(
      write('The field snake_case and _one_ other, and a_b_c.'),
      /snake\\?_case and \\?_one/
    )
    assert.match(write('他说_河边_很冷，又说_山上_很热。', 'zh-Hans'), /\\?_河边\\?_很冷/)
  })

  await t.test('loses no character', function () {
    const pages: [string, string][] = [
      [notes, 'en'],
      ['山下的旧学堂有一百年了①。\n\n①见县志。', 'zh-Hans'],
      ['TO THE MILLER[1]\n\nThe wheel stands.\n\n[Footnote 1: He kept\nthe mill.]', 'en'],
      ['渡し守の耕作《こうさく》は｜古い舟《ふるいふね》を出した。', 'ja']
    ]
    for (const [page, language] of pages) {
      const source = readPage(page)
      const {articles, ledger} = collate(source, {language})
      for (const {file, start, end, text} of ledger)
        assert.equal(source.files[file]!.value.slice(start.offset, end.offset), text)
      // Titles that no page printed stand over articles without one.
      const written = toMarkdown(articles, labelsFor(language))
        .map(({value}, index) => {
          const tree = parseMarkdown(value)
          const body = tree.children.slice(articles[index]!.title ? 1 : 2)
          return body.map(seen).join('')
        })
        .join('')
      const gone = ledger.filter(({kind}) => kind === 'dropped').map(({text}) => text)
      assert.equal(dense(written + gone.join('')), dense(page), page)
    }
  })

  await t.test('keeps the position of what stays text', function () {
    const source = readPage(notes)
    const check = (node: Nodes): void => {
      if ('children' in node) for (const child of (node as Parents).children) check(child)
      else if (node.type === 'text' && node.position) {
        const {start, end} = node.position
        assert.equal(source.files[0]!.value.slice(start.offset, end.offset), node.value)
      }
    }
    for (const {body, footnotes} of collate(source).articles) {
      for (const {node} of body) check(node)
      for (const node of footnotes ?? []) check(node)
    }
  })

  await t.test(
    'keeps a note to a byline as a paragraph, and one label for a mark used twice',
    function () {
      const page = 'The mill[1] is old, and the mill[1] is wet.\n\n[1] The lower one.'
      const value = write(page)
      assert.match(value, /The mill\[\^1\] is old, and the mill\[\^1\] is wet\./)
      assert.equal(value.match(/^\[\^1\]: /gm)?.length, 1)
    }
  )
})

test('inline: of a long paragraph each printed line is looked at a few times, not once for each reading', function () {
  const count = (lines: number) => {
    let looks = 0
    const children = Array.from({length: lines}, () => ({
      type: 'text' as const,
      get value() {
        looks++
        return '河《かわ》の水が流れて'
      }
    }))
    const {children: marked} = markRuby(children)
    assert.equal(
      marked.filter((node) => node.type === 'html' && node.value === '<rt>').length,
      lines
    )
    return looks / lines
  }
  assert.ok(count(2000) <= count(20) + 1)
})

test('inline: the name of notes at the end of a book stays there', function () {
  const text = 'He sold what salt he had, and counted the money on the step of the inn.\n'.repeat(4)
  const chapter = (number: string, mark: number) =>
    `CHAPTER ${number}.\n\nThe carrier[${mark}] came down from the hills before noon.\n${text}`
  const list = '[1] He was not loved.\n\n[2] In a letter.\n\n[3] The Moor.'
  const value = write(
    `${[chapter('I', 1), chapter('II', 2), chapter('III', 3), `CHAPTER IV.\n\n${text}`].join('\n\n\n')}\n\n\nFOOTNOTES:\n\n${list}\n`
  )
  assert.ok(value.indexOf('FOOTNOTES') > value.indexOf('# CHAPTER IV'))
})
