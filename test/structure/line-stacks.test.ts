import assert from 'node:assert/strict'
import {test} from 'node:test'
import {stackLines} from '../../src/structure/zones/views/line-stacks.ts'
import type {LineView} from '../../src/structure/zones/views/line-view.ts'
import {advance} from '../../src/text/advance.ts'

/** Lines below each other; an empty one is a gap. */
function viewsOf(lines: readonly string[], letters: LineView['letters']): LineView[] {
  return lines.flatMap((text, at) =>
    text === ''
      ? []
      : [
          {
            text,
            letters,
            at: 0,
            extent: advance(text, 'cjk'),
            gap: lines[at - 1] === '' ? 1 : 0,
            line: {page: 0, file: 0}
          } as unknown as LineView
        ]
  )
}

test('whether the first word of a line had room on the line above', () => {
  const rows: [why: string, lines: string[], letters: LineView['letters'], fits: number[]][] = [
    ['no line stands above the first, or above a gap', ['渡口改建', '', '林舟'], 'eastern', [0, 0]],
    ['a head is broken where there is no room', ['老渡口改建为', '站引来各地'], 'eastern', [0, 2]],
    [
      'and surely so where several lines are as wide',
      ['老渡口改建为', '水位站引来各', '地学者'],
      'eastern',
      [0, 1, 1]
    ],
    ['a byline has room', ['老渡口改建为水位站', '各地学者来', '林舟'], 'eastern', [0, 2, 4]],
    [
      'a word in Latin letters moves as a whole',
      ['老渡口改建', 'WeirNet水位站'],
      'eastern',
      [0, 2]
    ],
    ['so does any word', ['The Ferry Stops', 'Unexpectedly'], 'headline', [0, 2]],
    ['a kicker has room', ['At the Weir', 'A Ferry Stops for Three Years'], 'headline', [0, 5]]
  ]
  for (const [why, lines, letters, fits] of rows)
    assert.deepEqual([...stackLines(viewsOf(lines, letters)).fits], fits, why)
})
