import {stringify} from 'yaml'
import type {Quote, Ruling} from './ruling.ts'

/**
 * Write a decision as an item of `decisions` in `book.yaml`.
 *
 * @param ruling
 *   The decision.
 * @returns
 *   One line, without a line end: `- join: "end of a line|start of the next"`.
 */
export function toYaml(ruling: Ruling): string {
  const plain = Object.entries(ruling)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${write(value)}`)
  const [only] = plain
  return plain.length === 1 ? `- ${only}` : `- {${plain.join(', ')}}`
}

function write(value: string | number | Quote | readonly Quote[]): string {
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  if (typeof value !== 'object') return scalar(value)
  const fields = Object.entries(value as object).filter(
    ([key, field]) => field !== undefined && key !== 'origin'
  )
  return `{${fields.map(([key, field]) => `${key}: ${scalar(field)}`).join(', ')}}`
}

function scalar(value: string | number): string {
  return stringify(value, {
    defaultStringType:
      typeof value === 'string' && /^[a-z]+$/.test(value) ? 'PLAIN' : 'QUOTE_DOUBLE',
    lineWidth: 0
  }).trimEnd()
}
