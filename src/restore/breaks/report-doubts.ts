import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {Source} from '../../source/index.ts'
import type {HyphenDoubt} from '../blocks/build-block.ts'
import type {Fit} from '../lines/fit.ts'
import type {Decision} from './decide-breaks.ts'

/** A doubtful line break as a message at the start of the line after it. */
export function reportBreak(
  source: Source,
  before: Fit,
  after: Fit,
  decision: Decision
): VFileMessage {
  const isJoin = decision.meaning === 'join'
  const reasons = decision.evidence.slice(0, 3).map(({name, weight}) => {
    return `\`${name}\` favors ${weight > 0 ? 'an end' : 'a join'} (${Math.abs(weight).toFixed(1)})`
  })
  const {line, column} = after.line.start
  return createMessage({
    reason: `Uncertain line break, decided that the paragraph ${isJoin ? 'goes on' : 'ends'}`,
    fatal: false,
    file: source.files[after.line.file]?.path,
    place: {line, column: column + after.lead},
    ruleId: 'uncertain-break',
    note: `Confidence ${decision.confidence.toFixed(2)} after \`${before.text.slice(-12)}\`: ${reasons.join(', ')}; \`book.yaml\` can settle it.`
  })
}

/** A doubtful hyphen as a message where it stands. */
export function reportHyphen(source: Source, doubt: HyphenDoubt): VFileMessage {
  const {line, confidence, reason, fate} = doubt
  const verb = fate === 'drop' ? 'drop it' : fate === 'keep' ? 'keep it' : 'keep it with a space'
  return createMessage({
    reason: `Uncertain hyphen at a line's end, decided to ${verb}`,
    fatal: false,
    file: source.files[line.file]?.path,
    place: {line: line.start.line, column: line.start.column + line.value.trimEnd().length - 1},
    ruleId: 'uncertain-hyphen',
    note: `Confidence ${confidence.toFixed(2)}: ${reason}; \`book.yaml\` can settle it.`
  })
}
