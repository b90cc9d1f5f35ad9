import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'

test('the radical of a door is the character of the language that a person says, else of the text', function () {
  const bytes = Buffer.from('　　水退了以后，家家⼾⼾都在打扫。\n')
  const {source} = readSource([{path: 'page.txt', bytes}])
  const textIn = (language?: string) => collate(source, {language}).articles[0]?.body[0]?.text
  assert.equal(textIn(), '水退了以后，家家户户都在打扫。')
  assert.equal(textIn('zh-CN'), '水退了以后，家家户户都在打扫。')
  assert.equal(textIn('zh-TW'), '水退了以后，家家戶戶都在打扫。')
  assert.equal(textIn('ja'), '水退了以后，家家戸戸都在打扫。')
})
