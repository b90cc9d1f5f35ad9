import type {Element} from 'hast'
import {element} from '../hast/element.ts'

/**
 * The line under a headline: office and name as printed, each author in a `span.author`.
 *
 * The name is found through the spaces that a compositor puts into short ones: the author
 * `李白` of the metadata is `李 白` in print.
 *
 * @param byline
 *   The line as printed; without it the authors' names stand alone.
 * @param authors
 *   Names of the metadata.
 * @returns
 *   Nothing when nobody is named.
 */
export function byline(
  byline: string | undefined,
  authors: readonly string[]
): Element | undefined {
  const value = byline ?? authors.join(' ')
  if (!value) return undefined
  const names = authors.map((author) =>
    Array.from(author.replace(/\s/g, ''), escapeRegex).join('\\s*')
  )
  const split = names.length > 0 ? value.split(new RegExp(`(${names.join('|')})`, 'u')) : [value]
  const children = split.map((part, index) =>
    index % 2 === 1 ? element('span', {className: ['author']}, part) : part
  )
  return element('p', {className: ['byline']}, ...children.filter((child) => child !== ''))
}

function escapeRegex(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
