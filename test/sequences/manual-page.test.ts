import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf} from './heads.ts'

const page = (name: string) => `${name}(1)               Ferry Manual               ${name}(1)

NAME
       ${name.toLowerCase()} - carry a cart over the river

SYNOPSIS
       ${name.toLowerCase()} [OPTION]... CART

DESCRIPTION
       The cart is rolled on, the chain is let go, and whoever has a pole
       pushes until the other bank is reached.

   Weights
       Nothing is weighed. A cart that sinks the deck is too heavy.

       -n, --night
              light the lamp first

SEE ALSO
       bridge(1)

Ferry 2.1                  May 1911                  ${name}(1)
`

test('sequences: the heads of a manual page alone begin at the margin, those inside a section are set in', () => {
  const sections = ['a NAME', 'a SYNOPSIS', 'a DESCRIPTION', 'h Weights', 'a SEE ALSO']
  assert.deepEqual(headsOf(page('RAFT')), sections)
})

test('sequences: several manual pages in one file are its parts', () => {
  const parts = headsOf(`${page('RAFT')}\n${page('SCOW')}`).filter((head) => head.startsWith('p'))
  assert.deepEqual(
    parts.map((head) => head.split(/\s+/)[1]),
    ['RAFT(1)', 'SCOW(1)']
  )
})

test('sequences: a line of a table at the head of a text makes no manual page of it', () => {
  const text =
    'RAFT(1)      Ferry      SCOW(1)\n\nNAME\n       raft - a cart\n\nOTHER\n       more\n'
  assert.deepEqual(headsOf(text), [])
})
