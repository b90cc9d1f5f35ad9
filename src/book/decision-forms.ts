import {type Form, roleNames} from '../decisions/index.ts'
import type {Field, FieldGroup, Forms, Text} from './field.ts'

/** Every form of an item of `decisions`; each has a row for each key of its `Ruling`. */
export const decisionForms: Forms & {readonly forms: Readonly<Record<Form, FieldGroup>>} = {
  type: 'forms',
  description: 'A decision; its first key says what is settled.',
  forms: {
    join: form('The paragraph goes on over the end of a printed line.', {
      join: lineEnd('The end of one line and the start of the next: "the end of one|line".'),
      as: text('How the word there reads, such as co-worker.')
    }),
    break: form('A paragraph ends with a printed line.', {
      break: lineEnd('The end of its last line and the start of the next paragraph.')
    }),
    line: form('A printed line ends for the reader too: verse, addresses.', {
      line: lineEnd('The end of one line and the start of the next.')
    }),
    drop: form('Text is no part of the book; the ledger keeps it.', {
      drop: quote('The text, or start…end.'),
      because: text('Why, for the ledger.')
    }),
    keep: form('Text that was taken for a running head, a page number and the like is text.', {
      keep: quote('Any of the text.')
    }),
    reading: form(
      'Text reads otherwise than it is printed; the ledger keeps both.',
      {
        reading: quote('The text as it is printed.'),
        as: text('How it reads.'),
        because: text('Why, for the ledger.')
      },
      ['as']
    ),
    role: form(
      'What a paragraph is.',
      {
        role: quote('Any of its text, or start…end for several.'),
        as: {type: 'choice', description: 'What it is.', values: roleNames},
        level: {type: 'count', description: 'Level of a heading, from 2.', least: 2, most: 6}
      },
      ['as']
    ),
    title: form(
      'A title heads the article that some text is in.',
      {
        title: quote('The title, or its beginning.'),
        body: quote('Any text of the article.')
      },
      ['body']
    ),
    byline: form('A line names the author of an article.', {
      byline: quote('The line.'),
      title: quote('The title of the article.'),
      body: quote('Any text of the article, where it has no title.'),
      author: text('The name alone.')
    }),
    cut: form('An article begins with a paragraph.', {
      cut: quote('The beginning of the paragraph.')
    }),
    merge: form('No article begins with a paragraph: it goes on the one before.', {
      merge: quote('The beginning of the paragraph.')
    }),
    order: form('Articles that come first, in this order.', {
      order: {
        type: 'list',
        description: 'Their titles, or any of their text.',
        items: quote('A title, or any text of an article.')
      }
    })
  }
}

function form(
  description: string,
  fields: Record<string, Field>,
  others: readonly string[] = []
): FieldGroup {
  const required = [...Object.keys(fields).slice(0, 1), ...others]
  return {type: 'group', description, fields, required}
}

function text(description: string): Text {
  return {type: 'text', description}
}

/** A piece of the source, with what narrows it. */
function quote(description: string): FieldGroup {
  return {
    type: 'group',
    description,
    fields: {
      text: text('The text as it is printed; white space does not count.'),
      before: text('What stands directly before it.'),
      after: text('What stands directly after it.'),
      file: text('Name of the file that it stands in.'),
      page: {type: 'count', description: 'Number of its page, from 1 through all files.', least: 1}
    },
    required: ['text'],
    short: 'text',
    isPlaced: true
  }
}

function lineEnd(description: string): FieldGroup {
  return quote(`${description} A | that is printed is written ||.`)
}
