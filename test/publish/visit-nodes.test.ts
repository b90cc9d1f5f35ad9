import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type {Node, Parent} from 'unist'
import {EXIT, SKIP, visit} from 'unist-util-visit'
import {visitNodes} from '../../src/visit-nodes.ts'

const {tree} = fc.letrec<{tree: Parent; node: Node}>((tie) => ({
  tree: fc.record({
    type: fc.constantFrom('root', 'a'),
    children: fc.array(tie('node'), {maxLength: 4})
  }),
  node: fc.oneof({maxDepth: 4}, fc.record({type: fc.constantFrom('a', 'b')}), tie('tree'))
}))
/** What a visitor answers, one call after the other. */
const answers = fc.array(
  fc.oneof(
    {weight: 6, arbitrary: fc.constant(undefined)},
    {weight: 2, arbitrary: fc.constantFrom(SKIP, 'forth')},
    {weight: 1, arbitrary: fc.constantFrom(EXIT, 'skip and forth')}
  ),
  {maxLength: 40}
)

test('visitNodes: the same nodes in the same order as by unist-util-visit', function () {
  fc.assert(
    fc.property(
      tree,
      answers,
      fc.constantFrom('a', undefined),
      function (root, said: unknown[], type) {
        const record = function (visitAll: typeof visit) {
          const calls: unknown[] = []
          const visitor = (node: Node, index?: number, parent?: Parent) => {
            calls.push([node, index, parent])
            const answer = said[calls.length - 1]
            // Only forth: back again would be without end.
            if (answer === 'forth') return (index ?? 0) + 2
            if (answer === 'skip and forth') return [SKIP, (index ?? 0) + 2] as const
            return answer
          }
          if (type) visitAll(root as never, type as never, visitor as never)
          else visitAll(root as never, visitor as never)
          return calls
        }
        const [ours, theirs] = [record(visitNodes), record(visit)]
        assert.equal(ours.length, theirs.length)
        for (const [at, call] of ours.entries())
          for (const [part, value] of (call as unknown[]).entries())
            assert.equal(value, (theirs[at] as unknown[])[part])
      }
    )
  )
})
