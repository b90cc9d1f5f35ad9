import type {FootnoteDefinition, Paragraph, PhrasingContent, Text} from 'mdast'
import {append} from '../append.ts'
import type {Note, NotePlace} from '../restore/index.ts'
import {isSourcePosition, type LedgerEntry} from '../source/index.ts'
import {firstCode, isUnspaced, lastCode} from '../text/script.ts'
import {asSyntax, type Marked} from './marked.ts'
import {phrasingText, slicer} from './run.ts'

/** A mark in the text, and the note that it refers to. */
interface Reference {
  readonly place: NotePlace
  readonly note: Note
}

/** The marks of a document, by the line of the source that they stand on. */
export type ReferenceIndex = ReadonlyMap<string, readonly Reference[]>

/** The notes of one article as they are referred to, with the labels that they get. */
export type NoteLabels = Map<Note, string>

const reason = 'It marks a note; the label of a footnote stands for it'

/** Sort marks for looking them up. */
export function indexReferences(notes: readonly Note[]): ReferenceIndex {
  const index = new Map<string, Reference[]>()
  for (const note of notes) {
    for (const place of note.references) {
      const key = `${place.file}:${place.start.line}`
      index.set(key, [...(index.get(key) ?? []), {place, note}])
    }
  }
  return index
}

/**
 * Turn the marks in a paragraph that refer to notes into footnote references.
 *
 * @param children
 *   Phrasing of a paragraph, with positions.
 * @param references
 *   Marks of the document.
 * @param labels
 *   Labels of the article: a note that is referred to for the first time gets one, its printed mark,
 *   with `-2`, `-3`… where the mark was used before.
 * @param used
 *   Notes that belong to other articles.
 */
export function markNotes(
  children: readonly PhrasingContent[],
  references: ReferenceIndex,
  labels: NoteLabels,
  used: ReadonlySet<Note>
): Marked {
  const slice = slicer(children)
  const result: PhrasingContent[] = []
  const ledger: LedgerEntry[] = []
  let [done, at] = [0, 0]
  for (const child of children) {
    for (const {from, to, note} of child.type === 'text' ? findIn(child, references) : []) {
      if (used.has(note)) continue
      const label = labels.get(note) ?? nextLabel(note.key, labels)
      labels.set(note, label)
      const mark = slice(at + from, at + to)
      append(result, slice(done, at + from))
      result.push({
        type: 'footnoteReference',
        identifier: label.toLowerCase(),
        label,
        ...(mark[0]?.position ? {position: mark[0].position} : {})
      })
      append(ledger, asSyntax(mark, 'note-mark', reason))
      done = at + to
    }
    at += phrasingText([child]).length
  }
  return {children: [...result, ...slice(done, at)], ledger}
}

/** Marks in one text, by place; none in one whose characters were changed. */
function findIn(text: Text, references: ReferenceIndex): {from: number; to: number; note: Note}[] {
  const {position} = text
  if (!isSourcePosition(position)) return []
  const {start, end} = position
  if (end.offset - start.offset !== text.value.length) return []
  return (references.get(`${text.data?.file ?? 0}:${start.line}`) ?? [])
    .map(({place, note}) => ({
      from: place.start.offset - start.offset,
      to: place.end.offset - start.offset,
      note
    }))
    .filter(({from, to}) => from >= 0 && to <= text.value.length)
    .sort((a, b) => a.from - b.from)
}

function nextLabel(key: string, labels: NoteLabels): string {
  const taken = new Set(labels.values())
  let [label, time] = [key, 1]
  while (taken.has(label)) label = `${key}-${++time}`
  return label
}

/** A note as Markdown's footnote. */
export function defineNote(
  note: Note,
  label: string
): {node: FootnoteDefinition; ledger: LedgerEntry[]} {
  const last = note.paragraphs.at(-1)?.children.findLast(({position}) => position)
  return {
    node: {
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: [...note.paragraphs],
      ...(last?.position ? {position: {start: note.mark.start, end: last.position.end}} : {})
    },
    ledger: [note.mark, ...(note.close ? [note.close] : [])].map((place) => ({
      kind: 'dropped',
      ...place,
      rule: 'note-mark',
      reason
    }))
  }
}

/** A note that nothing in the book refers to, because the mark was set aside: its text, as printed. */
export function asParagraphs({mark, paragraphs, close}: Note): Paragraph[] {
  const [first, ...rest] = paragraphs
  const children = first?.children ?? []
  const isFlush = isUnspaced(firstCode(phrasingText(children))) || isUnspaced(lastCode(mark.text))
  const space: Text[] = isFlush ? [] : [{type: 'text', value: ' '}]
  const all: Paragraph[] = [
    {type: 'paragraph', children: [asText(mark), ...space, ...children]},
    ...rest
  ]
  const last = all.at(-1)
  if (!close || !last) return all
  return [...all.slice(0, -1), {...last, children: [...last.children, asText(close)]}]
}

function asText({file, start, end, text}: NotePlace): Text {
  return {type: 'text', value: text, position: {start, end}, data: {file}}
}
