import assert from 'node:assert/strict'
import test from 'node:test'
import {enForms} from '../../bench/forge/texts/forms/en-forms.ts'
import {grammars} from '../../bench/forge/texts/grammars.ts'

const all = Object.entries(grammars)

test('whatever a rule names, its grammar has a rule of', () => {
  for (const [language, {grammar}] of all)
    for (const [name, patterns] of grammar)
      for (const pattern of patterns)
        for (const [, wanted = ''] of pattern.matchAll(/\{([\w-]+)\}/g))
          assert.ok(grammar.has(wanted), `${language} ${name}: ${pattern}`)
})

test('forms have the same rules in every language', () => {
  for (const [language, {grammar}] of all)
    for (const name of enForms.keys()) assert.ok(grammar.has(name), `${language}: ${name}`)
})
