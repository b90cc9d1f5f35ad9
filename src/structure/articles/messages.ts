import {VFileMessage} from 'vfile-message'
import {itemAt} from '../../item-at.ts'
import {createMessage} from '../../message.ts'
import {sure} from '../../weights/sure.ts'
import type {Assignment} from '../assign/assignment.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Group} from '../titles/group.ts'

/** A message for each title whose body is in doubt, at the title, with the rival's place as its cause. */
export function reportDoubts(
  groups: readonly Group[],
  body: readonly Seen[],
  {starts, verdicts}: Assignment,
  files: readonly string[] | undefined
): VFileMessage[] {
  return groups.flatMap((group, index): VFileMessage[] => {
    const verdict = itemAt(verdicts, index)
    const head = group.title[0] ?? group.byline[0]
    if (!head) return []
    const file = files?.[head.block.lines[0]?.file ?? 0]
    const start = itemAt(starts, index)
    const name = (group.title.length > 0 ? group.title : group.byline)
      .map((one) => one.text)
      .join(' ')
    if (start < 0) {
      return [
        createMessage({
          reason: `Unexpected title \`${name}\` without a text, expected one below it`,
          fatal: false,
          file,
          place: head.block.node.position,
          ruleId: 'title-without-body',
          note: '`book.yaml` can give it a body, or make it a heading.'
        })
      ]
    }
    if (verdict.confidence >= sure && verdict.cut >= sure) return []
    const isTitle = verdict.confidence < sure
    const message = createMessage({
      reason: isTitle
        ? `Uncertain body for the title \`${name}\`, expected confirmation`
        : `Uncertain beginning of \`${name}\`, expected confirmation`,
      fatal: false,
      file,
      place: isTitle ? head.block.node.position : itemAt(body, start).block.node.position,
      ruleId: isTitle ? 'uncertain-assignment' : 'uncertain-cut'
    })
    const rival = verdict.runnerUp === undefined ? undefined : groups[verdict.runnerUp]?.title[0]
    if (isTitle && rival)
      message.cause = new VFileMessage(`Runner-up title \`${rival.text}\` is here`, {
        place: rival.block.node.position,
        source: 'collate'
      })
    const told = verdict.evidence
      .filter((one) => Math.abs(one.weight) >= 0.05)
      .map((one) => `\`${one.name}\` ${one.weight > 0 ? '+' : ''}${one.weight.toFixed(1)}`)
    message.note = `Confidence ${(isTitle ? verdict.confidence : verdict.cut).toFixed(2)}; its body begins with \`${itemAt(body, start).text.slice(0, 16)}\`${told.length > 0 ? ` (${told.join(', ')})` : ''}; \`book.yaml\` can settle it.`
    return [message]
  })
}
