/**
 * Two laws of the reading, over the forge: a page whose heads stand above their texts, and in which
 * no sentence is torn, comes out in the order of the source; a page whose lines are all paragraphs
 * is never joined.
 */
import assert from 'node:assert/strict'
import {env} from 'node:process'
import test from 'node:test'
import {families} from '../../bench/forge/families/families.ts'
import {forgePage} from '../../bench/forge/forge-page.ts'
import type {ForgedPage} from '../../bench/forge/forged-page.ts'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'

const {SEED = '20240315', PAGES = '2'} = env
const first = SEED === 'random' ? Math.floor(Math.random() * 1e6) : Number(SEED) % 1e6
const seeds = Array.from({length: Number(PAGES)}, (_, index) => first + index)

// To do: these families move text that stands in order; each must leave this list.
const moved: ReadonlySet<string> = new Set([
  'frames-of-speeches',
  'front-page-jumps',
  'letters-to-editor-scanned',
  'minutes-columns',
  'news-columns',
  'tabloid'
])

// To do: these families have lines joined that are paragraphs of their own.
const joined: ReadonlySet<string> = new Set([
  'library-legend',
  'minutes-lines',
  'minutes-pages',
  'official-lines',
  'recipes-steps',
  'regulations',
  'release-notes',
  'what-is-on'
])

for (const {name} of families) {
  const pages = seeds.map((seed) => forgePage({seed, family: name}))
  const inOrder = pages.filter(({isInOrder}) => isInOrder)
  const inLines = pages.filter(isAllParagraphs)
  if (inOrder.length > 0 && !moved.has(name))
    test(`what stands in order stays in order: ${name}`, () => {
      for (const page of inOrder) {
        const lines = linesOfBodies(page).map((own) => own[0]!)
        for (const [index, line] of lines.entries())
          if (index > 0) assert.ok(lines[index - 1]! <= line, `seed ${page.seed}, line ${line}`)
      }
    })
  if (inLines.length > 0 && !joined.has(name))
    test(`lines that are paragraphs are never joined: ${name}`, () => {
      for (const page of inLines)
        for (const own of linesOfBodies(page)) {
          const paragraphs = own.filter((line) => page.lines[line - 1]!.paragraph !== undefined)
          assert.ok(new Set(paragraphs).size < 2, `seed ${page.seed}, line ${own[0]}`)
        }
    })
}

/** The printed lines of each paragraph, in the order of the book. */
function linesOfBodies(page: ForgedPage): number[][] {
  const {source} = readSource([{path: 'page.txt', bytes: new TextEncoder().encode(page.text)}])
  return collate(source).articles.flatMap(({body}) =>
    body.flatMap(({role, blocks}) => {
      const lines = blocks.flatMap((block) => block.lines.map(({start}) => start.line))
      // Notes stand at the end of their article, wherever they are printed.
      return role === 'note' || lines.length === 0 ? [] : [lines]
    })
  )
}

/** Whether every line is a unit of its own. */
function isAllParagraphs({lines}: ForgedPage): boolean {
  return lines.every(({begins, ends, spans}) => begins && ends && spans === undefined)
}
