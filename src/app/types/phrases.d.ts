/** Sentences that the page says, by their English, which the bundler takes from `labels.yaml`. */
declare module 'phrases' {
  const phrases: readonly (Readonly<Record<string, string>> & {readonly en: string})[]
  export default phrases
}

/** `schema/book.schema.json`. */
declare module 'schema' {
  const schema: {readonly properties: Readonly<Record<string, SchemaField>>}
  export default schema

  /** As much of JSON Schema as fields of the form are made of. */
  export interface SchemaField {
    readonly description?: string
    readonly type?: string | readonly string[]
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly items?: SchemaField
    readonly anyOf?: readonly SchemaField[]
    readonly properties?: Readonly<Record<string, SchemaField>>
  }
}
