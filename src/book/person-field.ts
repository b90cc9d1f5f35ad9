import type {FieldGroup} from './field.ts'

/** Somebody who had a part in a book: a name, or more of it. */
export function personField(description: string): FieldGroup {
  return {
    type: 'group',
    description,
    fields: {
      name: {type: 'text', description: 'Name, as it is to be printed.'},
      role: {
        type: 'text',
        description: 'MARC relator code: aut, edt, pht, trl…',
        expected: 'a MARC relator code of three letters such as `aut`, `edt` or `trl`',
        pattern: '^[a-z]{3}$'
      },
      fileAs: {type: 'text', description: 'Form to sort by.', not: ['file-as', 'file_as', 'sort']}
    },
    required: ['name'],
    short: 'name'
  }
}
