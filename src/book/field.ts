/**
 * What may stand at one place of `book.yaml`: the reader checks by it and the JSON Schema is made
 * from it, so that a new key is one row in `fields.ts`.
 */
export type Field = Text | Flag | Count | Choice | List | FieldGroup | Forms

interface Described {
  /** One sentence, which editors show beside the key. */
  readonly description: string
  /** Other words that people try for this key; the message then names the right one. */
  readonly not?: readonly string[]
}

/** A piece of text; a number counts as the text that stands in the file. */
export interface Text extends Described {
  readonly type: 'text'
  /** For people: `a date such as …`; `text` if absent. */
  readonly expected?: string
  /** Regular expression for the schema and the reader. */
  readonly pattern?: string
  /** What a pattern cannot say; gives what is wrong (“expected …”), or nothing. */
  readonly check?: (value: string) => string | undefined
}

interface Flag extends Described {
  readonly type: 'flag'
}

/** A whole number from 0 on, or between two others. */
export interface Count extends Described {
  readonly type: 'count'
  readonly least?: number
  readonly most?: number
}

interface Choice extends Described {
  readonly type: 'choice'
  readonly values: readonly string[]
}

export interface List extends Described {
  readonly type: 'list'
  readonly items: Field
  /** Whether the key may stand alone: for what people switch on line by line. */
  readonly mayBeEmpty?: boolean
}

export interface FieldGroup extends Described {
  readonly type: 'group'
  readonly fields: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  /** The key that is meant when only a text is given: `林小满` for `name: 林小满`. */
  readonly short?: string
  /** Whether the value keeps its place in the file, as `origin`: what is wrong with it shows later. */
  readonly isPlaced?: boolean
  /** Name of it in the schema, where a group stands in itself. */
  readonly definition?: string
}

/** A mapping whose first key says which keys it has. */
export interface Forms extends Described {
  readonly type: 'forms'
  readonly forms: Readonly<Record<string, FieldGroup>>
}
