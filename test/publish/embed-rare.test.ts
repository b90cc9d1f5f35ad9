import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {publishEpub} from '../../src/publish/epub/epub.ts'
import {embedRare} from '../../src/publish/fonts/embed-rare.ts'
import {findRareCharacters} from '../../src/publish/fonts/rare-characters.ts'

const edition: Edition = {
  book: {title: '翀的账本', language: 'zh-Hans', embed: 'rare'},
  files: [
    {
      name: '01-zhang.md',
      value: '---\ntitle: "翀的账本"\nauthor: "马喆"\n---\n\n# 翀的账本\n\n水利员马喆记下了堃字。\n'
    }
  ]
}

test('rare are the Han characters beyond the set of a language', function () {
  assert.deepEqual(findRareCharacters('喆〇々水漢字ABCあ', 'zh-Hans'), ['喆', '漢'])
  assert.deepEqual(findRareCharacters('喆水汉漢', 'zh-Hant'), ['喆', '汉'])
  assert.deepEqual(findRareCharacters('水汉渡', 'ja'), ['汉'])
  assert.deepEqual(findRareCharacters('喆', 'en'), [])
})

test('a font of the rare characters alone is in the EPUB, the same each time', async function () {
  const {fonts, messages} = await embedRare(edition)
  assert.deepEqual(messages, [])
  assert.deepEqual(fonts.flatMap(({characters}) => characters).sort(), ['喆', '翀', '堃'].sort())
  assert.ok(fonts.every(({bytes}) => bytes.length < 10_000))
  const hash = createHash('sha256')
  for (const {bytes} of fonts) hash.update(bytes)
  assert.equal(hash.digest('hex').slice(0, 16), '7bd50c336ed8b3ab')

  const files = unzipSync((await publishEpub({...edition, fonts})).value)
  const text = (path: string) => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array())
  for (const {target} of fonts) {
    assert.ok(files[`EPUB/${target}`])
    assert.match(text('package.opf'), new RegExp(`href="${target}" media-type="font/ttf"`))
  }
  assert.match(text('styles/book.css'), /@font-face \{[^}]*unicode-range: U\+5586/)
  assert.match(text('text/01-zhang.xhtml'), /记下了<span class="rare">堃<\/span>字/)
  assert.match(text('text/01-zhang.xhtml'), /<h1 [^>]*>.*<span class="rare">翀<\/span>/)
  assert.match(text('nav.xhtml'), /<a href="[^"]*">(?:<span class="bound">)?<span class="rare">翀</)
})

test('without the packages, or a glyph, there is no font, and it is said', async function () {
  const {fonts, messages} = await embedRare(edition, async () => ({
    fontkit: undefined,
    subsetFont: undefined
  }))
  assert.deepEqual(fonts, [])
  assert.equal(messages[0]?.ruleId, 'no-rare-face')
  assert.match(messages[0]?.reason ?? '', /`喆` \(U\+5586\), .*`subset-font`, `fontkit`/)
  const beyond = {...edition, book: {...edition.book, title: '𠮷'}}
  assert.match(
    (await embedRare(beyond)).messages[0]?.reason ?? '',
    /^Cannot embed `𠮷` \(U\+20BB7\)/
  )
  const none = await embedRare({...edition, book: {...edition.book, embed: 'none'}})
  assert.deepEqual(none, {fonts: [], messages: []})
})
