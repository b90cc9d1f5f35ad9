import type {Field, Group} from './field.ts'
import {fields} from './fields.ts'

/**
 * Make the JSON Schema of `book.yaml` from the table that the reader checks by.
 *
 * @returns
 *   What `schema/book.schema.json` holds; editors show it and complete by it.
 */
export function createSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'book.yaml of Collate',
    description: 'What no page can say about itself. Everything is optional.',
    ...groupSchema(fields, [])
  }
}

function fieldSchema(field: Field): Record<string, unknown> {
  const {description} = field
  switch (field.type) {
    case 'text':
      return {
        description,
        type: ['string', 'number'],
        minLength: 1,
        ...(field.pattern && {pattern: field.pattern})
      }
    case 'flag':
      return {description, type: 'boolean'}
    case 'count':
      return {
        description,
        type: 'integer',
        minimum: field.least ?? 0,
        ...(field.most !== undefined && {maximum: field.most})
      }
    case 'choice':
      return {description, enum: field.values}
    case 'list':
      return {
        description,
        type: field.mayBeEmpty ? ['array', 'null'] : 'array',
        items: fieldSchema(field.items)
      }
    case 'group': {
      const group = groupSchema(field.fields, field.required ?? [])
      if (!field.short) return {description, ...group}
      return {description, anyOf: [{type: ['string', 'number'], minLength: 1}, group]}
    }
    case 'forms':
      return {description, anyOf: Object.values(field.forms).map(fieldSchema)}
  }
}

function groupSchema(
  fields: Group['fields'],
  required: readonly string[]
): Record<string, unknown> {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && {required}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)])
    )
  }
}
