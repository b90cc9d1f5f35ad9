import assert from 'node:assert/strict'
import test from 'node:test'
import {readContinuation} from '../../../src/text/forms/continuation-mark.ts'

test('a mark of continuation is read in the languages of papers', () => {
  const goOn = [
    '（下转第四版）',
    '（4面に続く）',
    '3면에 계속',
    '(Continued on page 3)',
    'Please turn to page A4',
    'Suite à la page 4',
    'Fortsetzung auf Seite 12.',
    'Sigue en la pág. 3',
    'Continua a pagina 4',
    'Vervolg op pagina 7',
    'Продолжение на стр. 4'
  ]
  for (const line of goOn) assert.equal(readContinuation(line), 'goes-on', line)
  const comeFrom = [
    '（上接第一版）',
    'Continued from page 1',
    'Suite de la page 1',
    'Fortsetzung von Seite 1',
    'Viene de la página 1',
    'Окончание. Начало на стр. 1'
  ]
  for (const line of comeFrom) assert.equal(readContinuation(line), 'comes-from', line)
})

test('what only begins as such a mark is text', () => {
  for (const line of [
    'Suite for four hands',
    'Fortsetzung folgt',
    'Sigue en la página siguiente',
    'See page 4'
  ])
    assert.equal(readContinuation(line), undefined, line)
})
