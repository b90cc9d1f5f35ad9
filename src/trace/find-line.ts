import type {VFileMessage} from 'vfile-message'
import {findQuote, indexSource} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import {createMessage} from '../message.ts'
import {createLocator, type Source} from '../source/index.ts'
import type {Trace, TracedLine} from './traced.ts'

/**
 * Find the printed lines that a person means.
 *
 * @param source
 *   The text.
 * @param trace
 *   Its lines.
 * @param wanted
 *   A number of a line, `FILE:LINE`, or a piece of text that stands in the source once.
 * @returns
 *   One line, or a message that says why there is none.
 */
export function findLine(
  source: Source,
  {lines}: Trace,
  wanted: string
): {line?: TracedLine; message?: VFileMessage} {
  const place = /^(?:(.+?):)?(\d+)(?::\d+)?$/.exec(wanted)
  if (place) {
    const [, file, number] = place
    const paths = source.files
      .map(({path}) => path)
      .filter((path) => file === undefined || path === file || path.endsWith('/' + file))
    if (paths.length !== 1) {
      const names = paths.length === 0 ? source.files.map(({path}) => path) : paths
      return fail(
        `Cannot tell which file line ${number} is of, expected FILE:LINE with one of ${names
          .slice(0, 5)
          .map((name) => `\`${name}\``)
          .join(', ')}`
      )
    }
    const own = lines.filter(({path}) => path === paths[0])
    const found = own.find(({position}) => position.start.line === Number(number))
    if (found) return {line: found}
    const last = own.at(-1)?.position.start.line ?? 0
    return fail(
      Number(number) > last
        ? `Cannot explain line ${number} of \`${paths[0]}\`, its last printed line is ${last}`
        : `Cannot explain line ${number} of \`${paths[0]}\`, it is blank; ask for the line before or after it`
    )
  }
  const found = findQuote(indexSource(source), {text: wanted})
  const places = found.map(({file, start}) => {
    const {path, value} = itemAt(source.files, file)
    return {path, line: createLocator(value)(start).line}
  })
  const [first] = places
  if (!first) {
    return fail(
      `Cannot find \`${wanted}\` in the source, expected text of a printed line, a number, or FILE:LINE`
    )
  }
  if (places.some(({path, line}) => path !== first.path || line !== first.line)) {
    const shown = places.slice(0, 5).map(({path, line}) => `${path}:${line}`)
    return fail(
      `Cannot tell which \`${wanted}\` is meant, it stands at ${shown.join(', ')}${places.length > 5 ? ' and elsewhere' : ''}; give one of these, or more of the text`
    )
  }
  const line = lines.find(
    ({path, position}) => path === first.path && position.start.line === first.line
  )
  return line ? {line} : fail(`Cannot find the line of \`${wanted}\``)
}

function fail(reason: string): {message: VFileMessage} {
  return {message: createMessage({reason, ruleId: 'unknown-line', fatal: true})}
}
