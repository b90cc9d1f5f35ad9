import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {createLocator, type SourcePoint} from '../../source/index.ts'

/** A text whose places can be named. */
export interface LocatedText {
  /** As messages name the file. */
  readonly path: string
  readonly value: string
  readonly locate: (offset: number) => SourcePoint
}

export function locateText(path: string, value: string): LocatedText {
  return {path, value, locate: createLocator(value)}
}

/** `page.txt:3:7`. */
export function showPlace(place: LocatedText, offset: number): string {
  const {line, column} = place.locate(offset)
  return `${place.path}:${line}:${column}`
}

/** Say that a written file is not what it should be. */
export function createFinding(
  ruleId: FindingRule,
  reason: string,
  at: {readonly place: LocatedText; readonly offset: number} | string,
  note?: string
): VFileMessage {
  const isPath = typeof at === 'string'
  return createMessage({
    reason,
    ruleId,
    fatal: true,
    file: isPath ? at : at.place.path,
    place: isPath ? undefined : at.place.locate(at.offset),
    note
  })
}

/** What can be wrong with a book. */
export type FindingRule =
  | 'added-text'
  | 'altered-file'
  | 'altered-text'
  | 'changed-source'
  | 'doubled-text'
  | 'false-record'
  | 'missing-file'
  | 'missing-source'
  | 'missing-text'
  | 'moved-text'
  | 'unaccounted-text'
  | 'unexpected-file'
  | 'unreadable-file'
  | 'wrong-title'
