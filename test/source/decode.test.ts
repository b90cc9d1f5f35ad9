import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {decode} from '../../src/source/decode/decode.ts'
import {texts} from './encodings.ts'

/** Windows-949 is what the standard calls EUC-KR. */
const encode = (value: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(value, encoding, {addBOM})

const read = (bytes: Uint8Array, encoding?: string) => decode({path: 'a.txt', bytes}, 0, encoding)

for (const [language, {encodings, value}] of Object.entries(texts)) {
  for (const encoding of encodings) {
    test(`decode: ${language} in ${encoding}`, function () {
      for (const text of [value, value.repeat(40), value.slice(0, 60), value.slice(30, 90)]) {
        const decoded = read(encode(text, encoding))
        assert.equal(decoded.encoding, encoding)
        assert.equal(decoded.value, text)
        assert.deepEqual([decoded.messages, decoded.ledger], [[], []])
      }
    })
  }
}

test('decode: NUL at the end of a text fills its file, and is no part of it', function () {
  for (const value of ['The café by the weir.\n', '渡口的灯。\n']) {
    const decoded = read(Buffer.concat([encode(value, 'utf-8'), Buffer.alloc(500)]))
    assert.deepEqual([decoded.value, decoded.encoding], [value, 'utf-8'])
    assert.deepEqual([decoded.messages, decoded.ledger], [[], []])
  }
})

test('decode: NUL at the end of a text hides no encoding', function () {
  const value = '渡口的灯亮了，船工在岸上等到天亮。\n'.repeat(20)
  for (const encoding of ['gb18030', 'big5', 'utf-16le']) {
    const decoded = read(Buffer.concat([encode(value, encoding), Buffer.alloc(4)]))
    assert.deepEqual([decoded.value, decoded.encoding], [value, encoding])
  }
})

test('decode: a byte order mark decides and is no part of the text', function () {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']) {
    const bytes = encode('\uFEFFab', encoding)
    assert.deepEqual([read(bytes).value, read(bytes).encoding], ['ab', encoding])
  }
})

test('decode: a given encoding overrules detection, by any of its names', function () {
  const bytes = encode('今天', 'gb18030')
  for (const name of ['GBK', 'gb18030', 'GB2312']) assert.equal(read(bytes, name).value, '今天')
  assert.equal(read(encode('日本', 'shift_jis'), 'Shift-JIS').value, '日本')
  assert.equal(read(encode('été', 'windows-1252'), 'latin1').value, 'été')
  const [message] = read(bytes, 'klingon').messages
  assert.match(
    String(message),
    /^a\.txt:1:1: Unexpected encoding `klingon`, expected a name such as `utf-8`/
  )
  assert.equal(message?.fatal, true)
})

test('decode: characters that Node.js itself misreads', function () {
  assert.equal(read(Uint8Array.of(0x93, 0x61, 0x94), 'windows-1252').value, '“a”')
  assert.equal(read(Uint8Array.of(0x81, 0x41, 0x81, 0x42), 'euc-kr').value, '갂갃')
  assert.equal(read(encode('嘅', 'big5'), 'big5').value, '嘅')
})

test('decode: bytes that fit nothing are kept as U+FFFD, with their place', function () {
  const good = encode('国\n家在这里种地\n', 'utf-8')
  const decoded = read(Uint8Array.of(...good, 0xff, 0x61, 0xe5, 0x9b, 0x20, 0xef, 0xbf, 0xbd))
  assert.equal(decoded.encoding, 'utf-8')
  assert.equal(decoded.value, '国\n家在这里种地\n\uFFFDa\uFFFD \uFFFD')
  assert.deepEqual(decoded.messages.map(String), [
    'a.txt:3:1: Unexpected byte `0xFF` in utf-8 text, expected a character; kept as U+FFFD and listed in the ledger',
    'a.txt:3:3: Unexpected bytes `0xE5 0x9B` in utf-8 text, expected a character; kept as U+FFFD and listed in the ledger'
  ])
  assert.deepEqual(
    decoded.ledger.map(({kind, rule, start, text}) => [kind, rule, start.offset, text]),
    [
      ['changed', 'malformed-bytes', 9, '\uFFFD'],
      ['changed', 'malformed-bytes', 11, '\uFFFD']
    ]
  )
})

test('decode: damage in every encoding is found where it is', function () {
  for (const {encodings, value} of Object.values(texts)) {
    for (const encoding of encodings) {
      if (encoding.startsWith('utf-16') || encoding === 'windows-1252') continue
      const before = encode(value, encoding)
      const bytes = Uint8Array.of(...before, 0xff, 0x0a, ...before)
      const decoded = read(bytes)
      assert.equal(decoded.encoding, encoding)
      assert.equal(decoded.value, value + '\uFFFD\n' + value)
      assert.equal(decoded.ledger.length, 1)
      assert.equal(decoded.ledger[0]?.start.offset, value.length)
      assert.match(String(decoded.messages[0]), /^a\.txt:3:1: Unexpected byte `0xFF`/)
    }
  }
})

test('decode: half a character at the end, half a surrogate pair', function () {
  const cut = read(encode('今天早上我们', 'utf-16le').subarray(0, 11), 'utf-16le')
  assert.equal(cut.value, '今天早上我\uFFFD')
  assert.equal(cut.ledger.length, 1)
  const lone = read(Uint8Array.of(0x42, 0xd8, 0x4a, 0x00), 'utf-16le')
  assert.equal(lone.value, '\uFFFDJ')
  assert.equal(lone.ledger.length, 1)
})

test('decode: `utf-16` leaves the order of the bytes open', function () {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    assert.equal(read(encode(texts.ko.value, encoding, true), 'UTF-16').value, texts.ko.value)
    assert.equal(read(encode(texts.ko.value, encoding), 'utf16').value, texts.ko.value)
  }
})

test('decode: any damage anywhere is counted and placed', function () {
  const cases = Object.values(texts).flatMap(({encodings, value}) =>
    encodings.map((encoding) => ({encoding, bytes: encode(value.repeat(9), encoding)}))
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {maxLength: 8}),
      fc.nat(2000),
      function ({encoding, bytes}, damage, cut) {
        const damaged = Uint8Array.from(bytes.subarray(0, bytes.length - (cut % bytes.length)))
        for (const [at, byte] of damage) damaged[at % damaged.length] = byte
        const {value, ledger} = read(damaged, encoding)
        const offsets = Array.from(value!.matchAll(/\uFFFD/g), (match) => match.index)
        assert.deepEqual(
          ledger.map((entry) => entry.start.offset),
          offsets
        )
      }
    ),
    {numRuns: 500}
  )
})

test('decode: the ledger lists all damage, the messages the first', function () {
  const decoded = read(
    encode('a'.repeat(9), 'utf-8').map(() => 0xff),
    'utf-8'
  )
  assert.equal(decoded.ledger.length, 9)
  const more = read(new Uint8Array(50).fill(0xff), 'utf-8')
  assert.equal(more.ledger.length, 50)
  assert.equal(more.messages.length, 10)
  assert.match(String(more.messages.at(-1)?.note), /40 more are in the ledger/)
})

test('decode: what is no text', function () {
  const cases: [string | Uint8Array, RegExp][] = [
    ['%PDF-1.7\n%âã', /it looks like a PDF; extract its text first, for example with pdftotext/],
    ['\u0089PNG\r\n\u001A\n', /a PNG picture; recognise its text first/],
    [
      'PK\u0003\u0004....word/document.xml',
      /a Word or other Office document; save it as plain text/
    ],
    ['PK\u0003\u0004....', /a zip archive; unpack it first/],
    ['', /the file is empty; give a file with the text of a page/],
    [' \n\u3000\u00A0\n', /there is only white space in it/],
    ['\u0000\u0001\u0002\u0000\u00FE\u0000\u0000\u0007', /its bytes fit no known encoding/],
    [
      Uint8Array.from({length: 999}, (_, index) => (index * index * 31 + (index >> 3) * 7) % 256),
      /its bytes fit no/
    ]
  ]
  for (const [content, expected] of cases) {
    const bytes =
      typeof content === 'string'
        ? encode(content, content.includes('\u3000') ? 'utf-8' : 'latin1')
        : content
    const decoded = read(bytes)
    assert.equal(decoded.value, undefined, String(expected))
    assert.equal(decoded.messages.length, 1)
    assert.equal(decoded.messages[0]?.fatal, true)
    assert.match(String(decoded.messages[0]), expected)
  }
})

test('decode: a file in two encodings is refused, with the line where they change', function () {
  const line = '磨坊主把粮袋数了两遍才让车出院子。\n'
  const [utf8, gb] = [encode(line.repeat(4), 'utf-8'), encode(line.repeat(5), 'gb18030')]
  for (const [first, second, place] of [
    [utf8, gb, 'utf-8 up to line 4 and gb18030'],
    [gb, utf8, 'gb18030 up to line 5 and utf-8']
  ] as const) {
    const {value, messages} = read(Uint8Array.of(...first, ...second))
    assert.equal(value, undefined)
    assert.equal(messages[0]?.ruleId, 'mixed-encodings')
    assert.match(String(messages[0]), new RegExp(place))
  }
  // Damage is no other encoding, and who names one is believed.
  const cut = encode(line.repeat(9), 'utf-8').filter((_, at) => at % 97 !== 4)
  assert.equal(read(cut).encoding, 'utf-8')
  assert.equal(read(Uint8Array.of(...utf8, ...gb), 'gb18030').encoding, 'gb18030')
})

test('decode: lines of GB 18030 that could nearly be UTF-8 are no other encoding', function () {
  const close = ['图为滩上的旧船。', '陈阿木　河东　一只', '图为滩上的旧船，河东一只。']
  const plain = ['渡口的灯是船工的女儿点的。', '风大的晚上她守在灯下。', '听见桨声才回家去。']
  const calls = ['喂喂喂喂', '啪啪啪', '喂喂喂']
  for (const lines of [close, calls]) {
    const value = [...plain, ...lines, ...plain, ...lines].join('\n')
    const {encoding, messages} = read(encode(value, 'gb18030'))
    assert.deepEqual([encoding, messages], ['gb18030', []])
  }
})

test('decode: a web page under the name of a text is refused', function () {
  for (const page of [
    '<!DOCTYPE html><p>The mill',
    '\uFEFF\n<!-- saved -->\n<html lang="en"><body>The mill',
    '<div class="chapter">\n<h2>The mill</h2>\n<p>It turned.</p>\n\n<p>It stood.</p>\n</div>\n'
  ]) {
    const {value, messages} = read(encode(page, 'utf-8'))
    assert.equal(value, undefined)
    assert.match(String(messages[0]), /looks like a web page/)
  }
  for (const text of [
    '<html> is how a page begins',
    '<html><p>The mill\nturned.\nIt stood.\nIt fell.\n'
  ])
    assert.ok(read(encode(text, 'utf-8').subarray(6)).value)
})
