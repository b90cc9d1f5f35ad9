import type {FieldGroup, List} from './field.ts'

/** A chapter of a docs folder; chapters stand in chapters. */
export const chapterField: FieldGroup = {
  type: 'group',
  description: 'A chapter, or a part without a text: its file, or title, file and chapters.',
  fields: {
    title: {type: 'text', description: 'Its title in the contents.', not: ['name', 'label']},
    file: {
      type: 'text',
      description: 'Path of its Markdown file in the folder.',
      not: ['path', 'href', 'link']
    },
    numbered: {type: 'flag', description: 'Whether it is counted where chapters are; default yes.'},
    get chapters(): List {
      return {
        type: 'list',
        description: 'What is below it.',
        items: chapterField,
        not: ['children', 'sections', 'items', 'entries']
      }
    }
  },
  short: 'file',
  definition: 'chapter'
}
