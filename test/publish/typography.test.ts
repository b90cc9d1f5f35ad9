import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {unzipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {noBrowser, openBrowser} from '../browser.ts'
import {place} from '../cli/run.ts'

const css = (name: string) =>
  readFileSync(new URL(`../../templates/css/${name}.css`, import.meta.url), 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    ''
  )

/** What a reader sees of paragraphs, headings and emphasis; lengths in em of the element. */
const table: Record<string, {text: string; styles: Record<string, string>}> = {
  'zh-Hans': {
    text: '河水流过七个镇，镇里的人都说它好。',
    styles: {
      ...{indent: '2', lineHeight: '1.75', align: 'justify', justify: 'inter-character'},
      ...{lineBreak: 'normal', wordBreak: 'normal', hyphens: 'manual'},
      ...{trim: 'normal', autospace: 'normal', em: 'normal filled dot under', h1: 'center'}
    }
  },
  'zh-Hant': {
    text: '河水流過七個鎮，鎮裡的人都說它好。',
    styles: {
      ...{indent: '2', lineHeight: '1.75', align: 'justify', justify: 'inter-character'},
      ...{lineBreak: 'normal', wordBreak: 'normal', hyphens: 'manual'},
      ...{trim: 'normal', autospace: 'normal', em: 'normal filled dot under', h1: 'center'}
    }
  },
  ja: {
    text: '川は七つの町を流れ、人々はそれを愛した。',
    styles: {
      ...{indent: '1', lineHeight: '1.75', align: 'justify', justify: 'inter-character'},
      ...{lineBreak: 'strict', wordBreak: 'normal', hyphens: 'manual'},
      ...{trim: 'trim-start', autospace: 'normal', em: 'normal filled sesame over', h1: 'center'}
    }
  },
  ko: {
    text: '강물은 일곱 마을을 지나고 사람들은 강을 좋아한다.',
    styles: {
      ...{indent: '1', lineHeight: '1.7', align: 'justify', justify: 'inter-word'},
      ...{lineBreak: 'strict', wordBreak: 'keep-all', hyphens: 'manual'},
      ...{trim: 'normal', autospace: 'normal', em: 'normal filled dot over', h1: 'center'}
    }
  },
  en: {
    text: 'The river passes seven towns, and people speak well of it.',
    styles: {
      ...{indent: '1.2', lineHeight: '1.5', align: 'start', justify: 'auto'},
      ...{lineBreak: 'auto', wordBreak: 'normal', hyphens: 'auto', em: 'italic none', h1: 'start'}
    }
  }
}

const look = `(() => {
  const paragraphs = [...document.querySelectorAll('p[id]')]
  const style = getComputedStyle(paragraphs[1])
  const size = parseFloat(style.fontSize)
  const inEm = (value) => String(Math.round(parseFloat(value) / size * 100) / 100)
  const em = getComputedStyle(document.querySelector('em'))
  const h1 = getComputedStyle(document.querySelector('h1'))
  const h2 = getComputedStyle(document.querySelector('h2'))
  const dots = em.textEmphasisStyle === 'none' ? 'none' : (em.textEmphasisStyle.includes('filled') ? '' : 'filled ') + em.textEmphasisStyle + ' ' + em.textEmphasisPosition.split(' ')[0]
  return {
    indent: inEm(style.textIndent), lineHeight: inEm(style.lineHeight), align: style.textAlign,
    justify: style.textJustify, lineBreak: style.lineBreak, wordBreak: style.wordBreak,
    hyphens: style.hyphens, trim: style.textSpacingTrim, autospace: style.textAutospace,
    em: em.fontStyle + ' ' + dots, h1: h1.textAlign,
    margins: [style.marginTop, style.marginBottom].join(' '),
    first: inEm(getComputedStyle(paragraphs[0]).textIndent),
    strong: getComputedStyle(document.querySelector('strong')).fontWeight,
    wrap: style.overflowWrap, widows: style.widows + style.orphans,
    headings: [h1.textWrap ?? h1.textWrapStyle, h1.breakAfter, h2.breakAfter].join(' ')
  }
})()`

test('typography: each language as its books are set, in HTML and EPUB', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const root = await place(t)
  const page = await (await openBrowser(t)).newPage({viewport: {width: 1280, height: 800}})
  for (const [language, {text, styles}] of Object.entries(table)) {
    const word = text.slice(0, 2)
    const value = `# ${word}\n\n${text}\n\n*${word}* **${word}** ${text}\n\n## ${word}\n\n${text}\n`
    const edition: Edition = {
      book: {title: 'A', language},
      files: [{name: '01-a.md', value}]
    }
    const epub = Object.entries(unzipSync((await publishEpub(edition)).value))
    const files = [
      ...publishHtml(edition).files.map(({path, value}) => [path, value] as const),
      ...epub.map(([path, bytes]) => [`epub/${path}`, bytes] as const)
    ]
    for (const [path, bytes] of files) {
      const file = join(root, language, path)
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, bytes)
    }
    for (const path of ['html/01-a.html', 'epub/EPUB/text/01-a.xhtml']) {
      await page.goto(pathToFileURL(join(root, language, path)).href)
      const found = await page.evaluate<Record<string, string>>(look)
      const {margins, first, strong, wrap, widows, headings, ...others} = found
      const expected = Object.keys(styles).map((key) => [key, others[key]])
      assert.deepEqual(Object.fromEntries(expected), styles, `${language} ${path}`)
      assert.deepEqual([margins, strong, wrap, widows], ['0px 0px', '700', 'break-word', '22'])
      assert.match(headings!, /^(?:wrap )?balance avoid avoid$/)
      // A Latin text is set in after its first paragraph, the others from there on.
      assert.equal(first, language === 'en' ? '0' : styles.indent)
    }
  }
})

test('typography: what only some readers know is written with their names, too, and before', function () {
  const known = {
    'line-break': ['-epub-', '-webkit-'],
    'word-break': ['-epub-'],
    hyphens: ['-epub-', '-webkit-'],
    'writing-mode': ['-epub-', '-webkit-'],
    'text-combine-upright': ['-epub-text-combine', '-webkit-text-combine'],
    'text-emphasis': ['-epub-text-emphasis-style', '-webkit-']
  }
  const blocks = [...(css('text') + css('epub')).matchAll(/\{([^{}]*)\}/g)].map(([, body]) => body!)
  for (const [name, prefixes] of Object.entries(known)) {
    const using = blocks.filter((body) => new RegExp(`(?:^|[;\\s])${name}:`).test(body))
    assert.ok(using.length > 0, name)
    for (const body of using) {
      // A value that these readers do not know at all needs no name of theirs.
      if (/auto-phrase/.test(body)) continue
      for (const prefix of prefixes) {
        const other = prefix.endsWith('-') ? prefix + name : prefix
        const at = body.search(new RegExp(`(?:^|[;\\s])${name}:`))
        assert.ok(
          body.indexOf(`${other}:`) >= 0 && body.indexOf(`${other}:`) < at,
          `${other} in ${body}`
        )
      }
    }
  }
})

test('typography: lengths are em, rules take the colour of the text, lists of faces end in a generic', function () {
  const text = css('text')
  const lengths = [...text.matchAll(/(?<![\w-])[\d.]+(px|rem|pt|cm|mm|vh|vw)\b/g)]
  // The width of a rule is a rule's.
  const rules = [
    ...text.matchAll(/(?:border[\w-]*|thickness):[^;]*\bpx|(?:border[\w-]*|thickness):[^;]*?\d+px/g)
  ]
  assert.equal(lengths.length, rules.length, lengths.map(([all]) => all).join())
  for (const [, value = ''] of text.matchAll(
    /border(?:-(?:top|bottom|left|right))?:\s*([^;]+);/g
  )) {
    assert.match(value, /^0$|currentColor$/)
  }
  for (const [, value = ''] of (text + css('epub') + css('html')).matchAll(
    /font-family:\s*([^;]+);/g
  )) {
    assert.match(value, /\b(?:serif|sans-serif|monospace)$/)
  }
  // No browser shows what it does of these; readers on some devices do.
  for (const [selector, value] of [
    ['p:lang(zh)', 'none'],
    ['p:lang(ja)', 'allow-end'],
    ['p:lang(ko)', 'none'],
    ['.vertical p:lang(zh), .vertical p:lang(ja)', 'allow-end']
  ] as const) {
    const at = text.indexOf(`${selector} {`)
    assert.match(
      text.slice(at, text.indexOf('}', at)),
      new RegExp(`hanging-punctuation: ${value};`)
    )
  }
})
