import type {Field, FieldGroup} from './field.ts'
import {fields} from './fields.ts'

/**
 * Make the JSON Schema of `book.yaml` from the table that the reader checks by.
 *
 * @returns
 *   What `schema/book.schema.json` holds; editors show it and complete by it.
 */
export function createSchema(): Record<string, unknown> {
  const definitions: Definitions = {}
  const all = groupSchema(fields, [], definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'book.yaml of Collate',
    description: 'What no page can say about itself. Everything is optional.',
    ...all,
    definitions
  }
}

/** Groups that stand in themselves, by their names. */
type Definitions = Record<string, unknown>

function fieldSchema(field: Field, definitions: Definitions): Record<string, unknown> {
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
        items: fieldSchema(field.items, definitions)
      }
    case 'group': {
      const {definition} = field
      if (definition === undefined) return anyGroup(field, definitions)
      if (!Object.hasOwn(definitions, definition)) {
        definitions[definition] = undefined
        definitions[definition] = anyGroup(field, definitions)
      }
      return {$ref: `#/definitions/${definition}`}
    }
    case 'forms':
      return {
        description,
        anyOf: Object.values(field.forms).map((form) => fieldSchema(form, definitions))
      }
  }
}

function anyGroup(field: FieldGroup, definitions: Definitions): Record<string, unknown> {
  const {description} = field
  const group = groupSchema(field.fields, field.required ?? [], definitions)
  if (!field.short) return {description, ...group}
  return {description, anyOf: [{type: ['string', 'number'], minLength: 1}, group]}
}

function groupSchema(
  fields: FieldGroup['fields'],
  required: readonly string[],
  definitions: Definitions
): Record<string, unknown> {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && {required}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, fieldSchema(field, definitions)])
    )
  }
}
