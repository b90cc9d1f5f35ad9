import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {place, run} from './run.ts'

/** Our own small books, each with what the sample page does not have. */
const books: Record<
  string,
  {command: string; has: RegExp[]; spoils?: [path: string, before: string, after: string]}
> = {
  'ferry-at-low-water': {
    command: 'build',
    has: [
      /role="doc-noteref"/,
      /class="verse">Row me over, row me dry,<br/,
      /The Far Side|FAR SIDE/
    ],
    // The label of a part, which is in no text.
    spoils: ['html/index.html', 'Going over', 'Going under']
  },
  'watashi-no-hi': {
    command: 'build',
    has: [
      /<ruby>渡守<rt>わたしもり<\/rt><\/ruby>/,
      /<span class="tcy">12<\/span>/,
      /class="vertical"/
    ]
  },
  'low-water-almanac': {
    command: 'build',
    has: [
      /<td>January<\/td>/,
      /<figcaption>Fig\. 1\. The new board/,
      /<aside[^>]*doc-footnote[^>]*>[\s\S]*Tallow/,
      /<ruby[^>]*>河原<rt[^>]*>かわら/
    ],
    spoils: ['review/sources/almanac.boxes.json', '"size":5', '"size":6']
  },
  'low-water-gazette': {
    command: 'build',
    has: [
      /<p id="p\d+">The new bridge .*no longer fresh\.<\/p>/,
      /nothing against the echo/,
      /<h1[^>]*>Lost and found/
    ],
    // Where a line stands on its page.
    spoils: ['review/sources/gazette.boxes.json', '"baseline":68', '"baseline":69']
  },
  'weirs-of-the-valley': {
    command: 'publish',
    has: [
      /<figure><img src="\.\.\/images\/upper-weir\.svg"/,
      /<figcaption>/,
      /alt="a hand/,
      /<table tabindex="0">/
    ]
  }
}

for (const [name, {command, has, spoils}] of Object.entries(books)) {
  test(`sources: ${name}`, async function (t) {
    const out = join(await place(t), 'out')
    const {code, stderr} = await run([command, `sources/${name}`, '--out', out, '--quiet'])
    assert.equal(code, 0, stderr)
    if (command === 'publish') assert.equal(stderr, '')
    const files = unzipSync(await readFile(join(out, `${name}.epub`)))
    const pages = Object.entries(files).filter(([path]) => path.startsWith('EPUB/text/'))
    const text = pages.map(([, bytes]) => strFromU8(bytes)).join('\n')
    for (const pattern of has) assert.match(text, pattern)
    assert.ok(files['EPUB/images/cover.png'])
    if (command === 'build') {
      const proof = await run(['verify', out, `sources/${name}`])
      assert.equal(proof.code, 0, proof.stderr + proof.stdout)
      if (!spoils) return
      const [path, before, after] = spoils
      const value = await readFile(join(out, path), 'utf8')
      assert.ok(value.includes(before))
      await writeFile(join(out, path), value.replace(before, after))
      const again = await run(['verify', out, `sources/${name}`])
      assert.equal(again.code, 1, again.stdout)
    }
  })
}
