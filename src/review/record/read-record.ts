import type {LedgerEntry} from '../../source/index.ts'
import type {BookRecord} from './book-record.ts'

/**
 * Read what a book says of its making.
 *
 * @param value
 *   Text of `review/ledger.json`.
 * @returns
 *   The record, its fields of the right types, or a phrase that says what is wrong with it.
 */
export function readRecord(value: string): BookRecord | string {
  let data: unknown
  try {
    data = JSON.parse(value)
  } catch {
    return 'it is not JSON'
  }
  if (!isObject(data)) return 'it is not an object'
  if (data.version !== 1) return 'its `version` is not 1'
  if (typeof data.epub !== 'string') return '`epub` is not a path'
  if (!isList(data.sources, isSource)) return '`sources` is not a list of source files'
  if (!isList(data.articles, isArticle)) return '`articles` is not a list of articles'
  if (!isList(data.ledger, isEntry)) return '`ledger` is not a list of entries'
  if (!isList(data.files, isFile)) return '`files` is not a list of files'
  if (typeof data.digest !== 'string') return '`digest` is not a hash'
  return data as unknown as BookRecord
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown, test: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && test(item))
}

const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

function isSource({name, path, sha256, encoding, bytes, characters}: Fields): boolean {
  return [name, path, sha256, encoding].every(isText) && isCount(bytes) && isCount(characters)
}

function isFile({path, sha256}: Fields): boolean {
  return isText(path) && isText(sha256)
}

function isArticle({path, characters, from}: Fields): boolean {
  return isText(path) && isCount(characters) && isList(from, isPlaced)
}

function isEntry(entry: Fields): boolean {
  const {kind, text, replacement, rule, reason} = entry
  return (
    isPlaced(entry) &&
    [kind, text, rule, reason].every(isText) &&
    (replacement === undefined || isText(replacement))
  )
}

function isPlaced({file, start, end}: Fields): boolean {
  return isCount(file) && isPoint(start) && isPoint(end)
}

function isPoint(value: unknown): value is LedgerEntry['start'] {
  return isObject(value) && isCount(value.line) && isCount(value.column) && isCount(value.offset)
}
