import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {Source} from '../../source/index.ts'
import {type Furniture, toEntry} from './furniture.ts'

/** A doubtful piece of furniture as a message where it stands. */
export function reportFurniture(source: Source, furniture: Furniture): VFileMessage {
  const {text, reason, start, file} = toEntry(furniture)
  return createMessage({
    reason: `Uncertain whether \`${text.slice(0, 40)}\` is text, decided that it belongs to the page`,
    fatal: false,
    file: source.files[file]?.path,
    place: {line: start.line, column: start.column},
    ruleId: 'uncertain-furniture',
    note: `Confidence ${(furniture.confidence ?? 1).toFixed(2)}. ${reason}; \`keep\` in \`book.yaml\` makes it text.`
  })
}
