/**
 * Make the JSON Schema of `review/ledger.json`.
 *
 * @returns
 *   What `schema/ledger.schema.json` holds, for programs that read ledgers and for editors that show
 *   them. `collate verify` reads ledgers by means of its own.
 */
export function createLedgerSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'review/ledger.json of Collate',
    description:
      'Where the characters of a book come from, and what was done to them: source = output + dropped - added, by character; white space does not count.',
    ...group({
      version: {description: 'Version of this form.', const: 1},
      epub: text('Path of the EPUB in the output folder.'),
      sources: list('The source files as they were read.', {
        name: text('Name of the file.'),
        path: text('As a person gave it; the name alone if it was absolute.'),
        sha256: hash('SHA-256 of its bytes.'),
        bytes: count('Size of the file.'),
        encoding: text('Encoding in which it was read.'),
        characters: count('Characters that are not white space.')
      }),
      articles: list('The articles in reading order.', {
        path: text(
          'Path of its Markdown in the output folder. One with the path of the next article is a part: the front matter there says its heading.'
        ),
        characters: count('Characters that are not white space: title, byline and body.'),
        from: list(
          'Pieces of the sources, in the order of the Markdown; what the ledger drops in between is not among them.',
          {file, start, end}
        )
      }),
      ledger: {
        description: 'All that was done to characters, in the order of the sources.',
        type: 'array',
        items: {
          ...group(
            {
              kind: {
                description:
                  '`dropped`: the text is not in the book. `changed`: the replacement stands for it. `added`: the replacement is in the book and in no source. `moved`: the text stands elsewhere than in the source.',
                enum: ['dropped', 'changed', 'added', 'moved']
              },
              file,
              start,
              end,
              text: {description: 'Characters of the source from start to end.', type: 'string'},
              replacement: text('Characters of the book in their place.'),
              rule: {
                description: 'What did it, in kebab case.',
                type: 'string',
                pattern: '^[a-z\\d]+(?:-[a-z\\d]+)*$'
              },
              reason: text('Why, in one sentence.')
            },
            ['replacement']
          ),
          if: {properties: {kind: {enum: ['changed', 'added']}}},
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
          then: {required: ['replacement']},
          else: {not: {required: ['replacement']}}
        }
      },
      files: list('All other files of the output folder as they were written.', {
        path: text('Path in the output folder.'),
        sha256: hash('SHA-256 of its bytes.')
      }),
      digest: hash(
        'SHA-256 of this record without `digest`, as JSON with no white space: it shows accidents, and proves nothing.'
      )
    }),
    definitions: {
      point: group({
        line: {description: 'From 1, as an editor counts lines.', type: 'integer', minimum: 1},
        column: {description: 'From 1, in UTF-16 code units.', type: 'integer', minimum: 1},
        offset: count('From 0, in UTF-16 code units.')
      })
    }
  }
}

const text = (description: string) => ({description, type: 'string', minLength: 1})
const count = (description: string) => ({description, type: 'integer', minimum: 0})
const hash = (description: string) => ({
  description,
  type: 'string',
  pattern: '^[\\da-f]{64}$'
})
const point = (description: string) => ({description, allOf: [{$ref: '#/definitions/point'}]})
const file = count('Index of the file in `sources`.')
const start = point('Of its first character.')
const end = point('After its last character.')

function group(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return {type: 'object', additionalProperties: false, required, properties}
}

function list(description: string, properties: Readonly<Record<string, object>>) {
  return {description, type: 'array', items: group(properties)}
}
