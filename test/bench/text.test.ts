import assert from 'node:assert/strict'
import test from 'node:test'
import {makeNovel} from '../../bench/text/novel.ts'
import {makeProceedings} from '../../bench/text/proceedings.ts'
import {collate} from '../../src/pipeline.ts'
import {readText} from '../../src/source/index.ts'

for (const language of ['zh', 'en'] as const) {
  test(`a made-up novel is the same each time, and read as its chapters: ${language}`, function () {
    const value = makeNovel(language, 100_000)
    assert.equal(value, makeNovel(language, 100_000))
    assert.notEqual(value, makeNovel(language, 100_000, 2))
    assert.ok(Math.abs(Buffer.byteLength(value) - 100_000) < 5000)
    const chapters = value.match(/^(?:第.{1,3}章|CHAPTER )/gm)?.length
    const {articles} = collate(readText({path: 'novel.txt', value}).source)
    assert.equal(articles.length, chapters)
  })

  test(`made-up proceedings have all their titles before the texts of a page: ${language}`, function () {
    const pages = makeProceedings(language, 10).split('\f')
    assert.equal(pages.length, 2)
    for (const page of pages) assert.equal(page.match(/^(?:□|By )/gm)?.length, 5)
  })
}
