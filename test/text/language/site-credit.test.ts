import assert from 'node:assert/strict'
import test from 'node:test'
import {creditsSite} from '../../../src/text/language/site-credit.ts'

test('creditsSite: where a book in Chinese is from, and its terms', function () {
  for (const line of [
    '柳湾书屋（http://www.liuwan.example）整理',
    '《渡口》书评和相关书籍请到专题网址http://m.liuwan.example/dukou',
    '声明：本书来自互联网，仅供试读',
    '请在下载后24小时内删除，版权归原作者所有',
    '本作品由柳湾论坛“摆渡人”整理收藏'
  ])
    assert.ok(creditsSite(line), line)
})

test('creditsSite: sentences that speak of addresses and rights are text', function () {
  for (const line of [
    '居民可登录www.liuwan.example查看水位，旧书屋的电子书也在那里。',
    '这些数据来自互联网，并不可靠',
    '本文由记者根据录音整理',
    'Get this book at www.liuwan.example'
  ])
    assert.ok(!creditsSite(line), line)
})
