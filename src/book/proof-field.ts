import type {FieldGroup} from './field.ts'

/** What a build writes into `book.yaml` beside the Markdown, for whoever proves the book. */
export const proofField: FieldGroup = {
  type: 'group',
  description: 'Written by Collate beside the Markdown: where the text is from. Leave it as it is.',
  fields: {
    sources: {
      type: 'list',
      description: 'The files that the text is from.',
      items: {
        type: 'group',
        description: 'A file.',
        fields: {
          name: {type: 'text', description: 'Its name.'},
          sha256: {
            type: 'text',
            description: 'Hash of its bytes.',
            expected: 'a SHA-256 of 64 hexadecimal digits',
            pattern: '^[\\da-f]{64}$'
          },
          encoding: {type: 'text', description: 'Its encoding.'},
          characters: {type: 'count', description: 'How many characters it has.'}
        },
        required: ['name', 'sha256', 'encoding', 'characters']
      }
    },
    dropped: {type: 'count', description: 'How many places were left out.'},
    changed: {type: 'count', description: 'How many places were changed.'},
    markdown: {
      type: 'text',
      description: 'Hash of the Markdown as it was built.',
      expected: 'a SHA-256 of 64 hexadecimal digits',
      pattern: '^[\\da-f]{64}$'
    },
    book: {
      type: 'text',
      description: 'Hash of this file as it was written, but for this line.',
      expected: 'a SHA-256 of 64 hexadecimal digits',
      pattern: '^[\\da-f]{64}$'
    }
  },
  required: ['sources', 'dropped', 'changed']
}
