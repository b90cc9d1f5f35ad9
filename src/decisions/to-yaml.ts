import {stringify} from 'yaml'
import {yamlStyle} from '../text/yaml-style.ts'
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
  const isWord = typeof value === 'string' && /^[a-z]+$/.test(value)
  return stringify(value, isWord ? {...yamlStyle, defaultStringType: 'PLAIN'} : yamlStyle).trimEnd()
}
