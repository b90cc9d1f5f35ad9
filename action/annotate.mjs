/** Prints messages of a SARIF file as annotations: `::warning file=docs/a.md,line=3::…`. */
import {readFileSync} from 'node:fs'
import {argv} from 'node:process'

const words = {error: 'error', warning: 'warning'}
const escapeData = (text) => text.replace(/[%\r\n]/g, (one) => encodeURIComponent(one))
const escapeProperty = (text) => escapeData(text).replace(/[:,]/g, (one) => encodeURIComponent(one))

const {runs = []} = JSON.parse(readFileSync(argv[2], 'utf8'))
for (const {results = []} of runs) {
  for (const {level, message, locations = []} of results) {
    const place = locations[0]?.physicalLocation
    const file = decodeURIComponent(place?.artifactLocation?.uri ?? '')
    const {startLine = 1, startColumn = 1} = place?.region ?? {}
    const where = file ? ` file=${escapeProperty(file)},line=${startLine},col=${startColumn}` : ''
    console.log(`::${words[level] ?? 'notice'}${where}::${escapeData(message.text)}`)
  }
}
