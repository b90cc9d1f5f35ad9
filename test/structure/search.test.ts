/** Texts whose titles all stand elsewhere find them, however many they are, and at what cost. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {chooseReading, longestMoved} from '../../src/structure/search/choose-reading.ts'
import type {Problem} from '../../src/structure/search/layers/problem.ts'
import {mayMoveTitles} from '../../src/structure/search/may-move.ts'
import {search, searchAlong} from '../../src/structure/search/search.ts'

for (const titles of [20, 64, 160])
  test(`${titles} titles away from their texts each find their own`, () => {
    let asked = 0
    // Each text is two blocks; the seventh title after another has the text below that of the other.
    const ownerOf = (text: number) => (text * 7) % titles
    const problem: Problem = {
      blocks: titles * 2,
      titles,
      ofBlock: () => 0,
      ofStart(block, title) {
        asked++
        return block % 2 === 0 && ownerOf(block / 2) === title ? 4 : (title % 3) * 0.5
      },
      ofCut: (block) => (block % 2 === 0 ? 0.5 : -3),
      titlesBefore: () => 0,
      isHeading: () => false,
      tears: []
    }
    const {starts, labels} = search(problem)
    assert.equal(starts.filter((start) => start < 0).length, 0)
    assert.deepEqual(
      labels,
      labels.map((_, block) => ownerOf(Math.floor(block / 2)))
    )
    assert.equal(asked, titles * problem.blocks)
  })

test('a body is not taken up again where text may not move', () => {
  const problem: Problem = {
    blocks: 3,
    titles: 2,
    ofBlock: (block, title) => ((block === 1) === (title === 1) ? 6 : 0),
    ofStart: () => 1,
    ofCut: () => 1,
    titlesBefore: () => 0,
    isHeading: () => false,
    tears: []
  }
  assert.deepEqual(search(problem).labels, [0, 1, 0])
  assert.notDeepEqual(search({...problem, mayMove: false}).labels, [0, 1, 0])
})

test('a text of thousands of paragraphs is read in place, and not searched for what moved', () => {
  let settled = 0
  const problem: Problem = {
    blocks: longestMoved + 1,
    titles: 2,
    ofBlock: () => 0,
    ofStart: () => 1,
    ofCut: () => 0,
    titlesBefore: () => 0,
    isHeading: () => false,
    tears: []
  }
  const isPlace = (block: number, title: number) => block === title * longestMoved
  const {chosen, inPlace} = chooseReading(problem, isPlace, () => {
    settled++
    return problem
  })
  assert.equal(settled, 0)
  assert.equal(chosen, inPlace)
  assert.deepEqual(chosen.solution.starts, [0, longestMoved])
})

test('what titles would gain elsewhere says less the longer the text for each of them is', () => {
  const reading = (blocks: number, score: number, starts: number[]) => {
    const problem: Problem = {
      blocks,
      titles: 3,
      ofBlock: () => 0,
      ofStart: () => 0,
      ofCut: () => 0,
      titlesBefore: () => 0,
      isHeading: () => false,
      tears: []
    }
    const labels = Array.from({length: blocks}, (_, at) => (score > 0 && at > 20 ? 1 : 0))
    return {problem, solution: {score, labels, starts}, tears: []}
  }
  const odds = (blocks: number) =>
    mayMoveTitles(reading(blocks, -9, [0, -1, -1]), reading(blocks, 13, [0, 26, 28]))
  assert.ok(odds(40) > 0, 'a page of three texts')
  assert.ok(odds(700) < 0, 'a book, and its title page')
})

test('a search with other tears begins with the first that is another', () => {
  const asked = new Set<number>()
  const tear = (end: number, start: number) => ({
    end,
    start,
    weight: 3,
    isParagraph: true,
    isMarked: false,
    isLone: true
  })
  const problem: Problem = {
    blocks: 12,
    titles: 3,
    ofBlock(block, title) {
      asked.add(block)
      return block % 3 === title ? 1.5 : 0
    },
    ofStart: (block, title) => (block === title * 4 ? 4 : 0),
    ofCut: () => 0.5,
    titlesBefore: () => 0,
    isHeading: () => false,
    tears: [tear(0, 3), tear(6, 9), tear(8, 11)]
  }
  const first = searchAlong(problem, 100)
  const other: Problem = {...problem, tears: [tear(0, 3), tear(6, 11), tear(8, 9)]}
  asked.clear()
  const {solution} = searchAlong(other, 100, first)
  assert.equal(Math.min(...asked), 6)
  assert.deepEqual(solution, search(other, undefined, 100))
})
