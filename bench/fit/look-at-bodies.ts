import {sourceLanguage} from '../../src/pipeline.ts'
import {restore} from '../../src/restore/index.ts'
import {findSequences} from '../../src/sequences/index.ts'
import {readSource} from '../../src/source/index.ts'
import {type Structured, structure} from '../../src/structure/index.ts'
import {cutZones, prepareZones} from '../../src/structure/zones/read-zones.ts'
import type {ForgedPage} from '../forge/forged-page.ts'
import {labelPage} from './truth/label-page.ts'

/** Read a page with its heads as the truth has them: what is learned of bodies is not about heads. */
export function readWithTrueHeads(page: ForgedPage): Structured {
  const bytes = new TextEncoder().encode(page.text)
  const {source} = readSource([{path: 'page.txt', bytes}])
  const sequences = findSequences(source.lines)
  return structure(restore(source, {sequences}).blocks, {
    sequences,
    language: sourceLanguage(source),
    readZones(reading) {
      const zone = prepareZones(reading)
      const given = Int16Array.from(labelPage(zone, page.lines))
      return cutZones(reading, {...zone, input: {...zone.input, given}})
    }
  })
}
