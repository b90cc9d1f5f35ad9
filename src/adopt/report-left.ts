import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import {markEnd, markStart} from './blocks.ts'
import {blockEnd} from './compare-blocks.ts'
import type {Correction} from './compare-files.ts'

/** Why a correction is left. */
interface LeftReason {
  /** Why there would be no book. */
  readonly fault?: string | undefined
  /** Whether what has come or gone stands elsewhere, too: it was moved. */
  readonly isElsewhere: boolean
  /** Whether a decision would take out more: with the mark of a note the note. */
  readonly isHeld: boolean
}

/** Say where something is that no decision can say. */
export function reportLeft(
  {file, change}: Correction,
  bookYaml: string,
  {fault, isElsewhere, isHeld}: LeftReason
): VFileMessage {
  const after = 'after' in change ? change.after : undefined
  return createMessage({
    reason: `Cannot adopt ${describe(change, isElsewhere)}, no decision ${fault ? 'can say' : 'says'} it; ${advise(change, isElsewhere)}`,
    ruleId: 'not-adopted',
    file: file?.path ?? bookYaml,
    place: after?.position ?? undefined,
    note: fault
      ? `As a decision there would be no book: ${fault}`
      : isHeld
        ? 'As a decision it would take out text that the corrected Markdown still has'
        : undefined,
    fatal: false
  })
}

function describe(change: Correction['change'], isElsewhere: boolean): string {
  switch (change.kind) {
    case 'words': {
      const was = change.before.text.slice(change.from, change.to)
      if (isElsewhere) return `that \`${show(was)}\` was moved`
      if (was.includes(blockEnd))
        return `that paragraphs were joined before \`${show(change.words)}\``
      if (change.words.includes(blockEnd)) return `a paragraph that ends in a printed line`
      return was === ''
        ? `\`${show(change.words)}\`, which was added`
        : `\`${show(change.words)}\` for \`${show(was)}\``
    }
    case 'gone':
      return isElsewhere
        ? `that \`${show(change.before.text)}\` was moved`
        : `that \`${show(change.before.text)}\` was taken out`
    case 'moved':
      return `that \`${show(change.before.text)}\` was moved`
    case 'new':
      return isElsewhere
        ? `that \`${show(change.after.text)}\` was moved here`
        : `\`${show(change.after.text)}\`, which no source has`
    case 'role':
      return `that \`${show(change.before.text)}\` is a ${change.after.kind}`
    case 'front':
      return `\`${change.key}\` of the front matter`
    case 'order':
      return 'the order of the articles'
  }
}

function advise(change: Correction['change'], isElsewhere: boolean): string {
  if (change.kind === 'moved' || isElsewhere) return 'publish the Markdown instead of building it'
  if (change.kind === 'new') return 'put it into the source, or publish the Markdown instead'
  return 'decide it in `book.yaml`, or publish the Markdown instead of building it'
}

function show(text: string): string {
  const shown = text.replaceAll(markStart, '').replaceAll(markEnd, '').replace(/\s+/g, ' ')
  const characters = Array.from(shown)
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('')
}
