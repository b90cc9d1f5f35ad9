import assert from 'node:assert/strict'
import test from 'node:test'
import {articleOf, publishDocs} from './docs-folder.ts'

/** The rows of a table, without white space. */
async function rowsOf(html: string): Promise<string[]> {
  const page = articleOf(await publishDocs({'a.md': `# A\n\n<table>\n${html}\n</table>\n`}), 'a')
  const rows = page.replace(/\s*\n\s*/g, '').match(/<tr>.*?<\/tr>|<tr\/>/g) ?? []
  return rows.map((row) => row.replace(/<\/?tr>|<\/t[dh]>/g, ''))
}

test('a cell that an end tag too few makes is left out, and nothing else', async function () {
  assert.deepEqual(
    await rowsOf(
      '<tr><th>Gauge</th><th>Keeper<th></tr><tr><td>Upper</td><td>Marl</td></tr><tr><td>Lower</td><td>Quill</td></tr>'
    ),
    ['<th>Gauge<th>Keeper', '<td>Upper<td>Marl', '<td>Lower<td>Quill']
  )
  // A column to be filled in by hand.
  assert.deepEqual(
    await rowsOf('<tr><td>Upper</td><td></td></tr><tr><td>Lower</td><td></td></tr>'),
    ['<td>Upper<td>', '<td>Lower<td>']
  )
})

test('rows that end early are filled up', async function () {
  assert.deepEqual(
    await rowsOf('<tr><th>Gauge</th></tr><tr><td>Upper</td><td>3.2</td><td>Marl</td></tr>'),
    ['<th>Gauge<td colspan="2">', '<td>Upper<td>3.2<td>Marl']
  )
  assert.deepEqual(
    await rowsOf(
      '<tr><td rowspan="2">Upper</td><td>3.2</td><td>Marl</td></tr><tr><td>3.3</td></tr><tr><td>Lower</td></tr>'
    ),
    ['<td rowspan="2">Upper<td>3.2<td>Marl', '<td>3.3<td>', '<td>Lower<td colspan="2">']
  )
})

test('no row and no column is without a cell of its own', async function () {
  assert.deepEqual(
    await rowsOf(
      '<tr><td colspan="3">Upper</td><td>a</td></tr><tr><td colspan="3">Lower</td><td>b</td></tr>'
    ),
    ['<td>Upper<td>a', '<td>Lower<td>b']
  )
  assert.deepEqual(
    await rowsOf('<tr><td rowspan="3">Upper</td><td>a</td></tr><tr></tr><tr><td>b</td></tr>'),
    ['<td rowspan="2">Upper<td>a', '<td>b']
  )
  // Beyond its group of rows, and over a cell that reaches down.
  assert.deepEqual(
    await rowsOf(
      '<tr><td>a</td><td rowspan="9">b</td></tr><tr><td colspan="2">c</td></tr><tbody><tr><td>d</td><td>e</td></tr>'
    ),
    ['<td>a<td rowspan="2">b', '<td>c', '<td>d<td>e']
  )
})

test('a table of very many columns stays as it is', async function () {
  assert.deepEqual(
    await rowsOf('<tr><td colspan="1000">a</td><td>b</td></tr><tr><td>c</td></tr>'),
    ['<td colspan="1000">a<td>b', '<td>c']
  )
})
