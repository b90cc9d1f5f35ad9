import {createHash} from 'node:crypto'

/** One machine's part of a shelf: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * Read `3/8`.
 *
 * @returns
 *   Nothing if it is no such part.
 */
export function readShard(value: string): Shard | undefined {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []
  const [index, count] = [Number(first), Number(second)]
  return index >= 1 && index <= count ? {index, count} : undefined
}

/**
 * Whether a book belongs to a part. By its name alone: every machine decides the same without
 * knowing of the others, and a new book moves none of those that were there.
 */
export function isInShard(name: string, {index, count}: Shard): boolean {
  const digest = createHash('sha256').update(name).digest()
  return digest.readUInt32BE(0) % count === index - 1
}
