import type {Book} from './book.ts'
import {chapterField} from './chapter-field.ts'
import {checkDate, checkIsbn, checkLanguage, checkModified, checkSite} from './check-value.ts'
import {decisionForms} from './decision-forms.ts'
import type {Field} from './field.ts'
import {personField} from './person-field.ts'
import {proofField} from './proof-field.ts'

/** Every key of `book.yaml`; a new one is a row here and a field of {@link Book}. */
export const fields: {readonly [key in keyof Required<Book>]: Field} = {
  title: {
    type: 'text',
    description: 'Title of the book; the headline of the page if absent.',
    not: ['name', 'headline']
  },
  subtitle: {type: 'text', description: 'Subtitle of the book.'},
  language: {
    type: 'text',
    description: 'Main language, as a BCP 47 tag; Chinese with its script: zh-Hans, zh-Hant.',
    expected: 'a language tag such as `zh-Hans`, `ja` or `en`',
    check: checkLanguage,
    not: ['lang']
  },
  languages: {
    type: 'list',
    description: 'Further languages of the text, after the main one.',
    items: {
      type: 'text',
      description: 'A BCP 47 tag.',
      expected: 'a language tag such as `zh-Hans`, `ja` or `en`',
      check: checkLanguage
    }
  },
  creators: {
    type: 'list',
    description: 'Authors of the whole book; the authors of its articles if absent.',
    items: personField('An author: a name, or name, role and fileAs.'),
    not: ['creator', 'author', 'authors']
  },
  contributors: {
    type: 'list',
    description: 'Who else had a part in the book: editors, photographers, translators.',
    items: personField('A contributor: a name, or name, role and fileAs.'),
    not: ['contributor', 'editor', 'editors', 'translator', 'photographer']
  },
  publisher: {type: 'text', description: 'Who publishes the book.'},
  date: {
    type: 'text',
    description: 'Date of publication: YYYY, YYYY-MM or YYYY-MM-DD.',
    expected: 'a date such as `2024`, `2024-03` or `2024-03-15`',
    pattern: '^\\d{4}(-\\d{2}){0,2}$',
    check: checkDate,
    not: ['published', 'year']
  },
  rights: {type: 'text', description: 'Rights statement.', not: ['copyright', 'license']},
  subjects: {
    type: 'list',
    description: 'What the book is about.',
    items: {type: 'text', description: 'A subject.'},
    not: ['subject', 'keywords', 'tags']
  },
  description: {
    type: 'text',
    description: 'What the book is, in a sentence or two.',
    not: ['summary', 'abstract']
  },
  isbn: {
    type: 'text',
    description: 'ISBN of ten or thirteen digits, with or without hyphens.',
    expected: 'an ISBN of 10 or 13 digits',
    pattern: '^[\\d -]{9,16}[\\dXx]$',
    check: checkIsbn
  },
  source: {
    type: 'group',
    description: 'The paper or volume that the pages are from.',
    fields: {
      title: {type: 'text', description: 'Name of the paper or volume.', not: ['name', 'paper']},
      date: {type: 'text', description: 'Its date, as it is printed.'},
      edition: {type: 'text', description: 'Number or name of the issue or edition.'},
      page: {type: 'text', description: 'Printed number of the page.', not: ['pages']}
    },
    short: 'title'
  },
  series: {
    type: 'group',
    description: 'The series that the book belongs to.',
    fields: {
      title: {type: 'text', description: 'Title of the series.', not: ['name']},
      position: {type: 'text', description: 'Place of the book in it.', not: ['number', 'index']}
    },
    required: ['title'],
    short: 'title'
  },
  modified: {
    type: 'text',
    description: 'Time of the last change (RFC 3339), for dcterms:modified.',
    expected: 'a time such as `2024-03-15T08:00:00Z`',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
    check: checkModified
  },
  evaluated: {
    type: 'group',
    description: 'Who evaluated the accessibility of the book, and what it conforms to.',
    fields: {
      by: {type: 'text', description: 'Name of who evaluated it.', not: ['who', 'name']},
      standard: {
        type: 'text',
        description: 'What it conforms to: EPUB Accessibility 1.1 - WCAG 2.2 Level AA.',
        expected: '`EPUB Accessibility 1.1 - WCAG 2.2 Level AA`, or another version or level',
        pattern: '^EPUB Accessibility 1\\.1 - WCAG 2\\.[0-2] Level A{1,3}$',
        not: ['conformsTo', 'level']
      }
    },
    required: ['by', 'standard'],
    not: ['certified', 'conformance']
  },
  corrections: {
    type: 'text',
    description: 'Address for corrections, printed in the colophon.',
    not: ['email', 'contact']
  },
  site: {
    type: 'text',
    description: 'Address that the HTML edition will have.',
    expected: 'an address such as `https://example.org/book/`',
    pattern: '^https?://',
    check: checkSite,
    not: ['url', 'homepage']
  },
  colophon: {type: 'flag', description: 'Whether the book ends with a colophon; default true.'},
  parts: {
    type: 'list',
    description:
      'Parts in which the articles are grouped, in order; each goes on to where the next begins. Where the front matter of an article has `part`, that counts.',
    items: {
      type: 'group',
      description: 'A part.',
      fields: {
        title: {type: 'text', description: 'Title of the part.', not: ['name']},
        from: {
          type: 'text',
          description: 'Title of its first article, or the name of its file.',
          not: ['first', 'start', 'begins']
        }
      },
      required: ['title', 'from'],
      isPlaced: true
    },
    not: ['part', 'sections', 'groups']
  },
  pages: {
    type: 'text',
    description:
      'Mark where printed pages begin, for a list of them. printed: as they are numbered; or the number of the first. Or, of a PDF, which of its pages are read: 3-7.',
    expected:
      '`printed`, or the number of the first page, such as `3`, or pages to read, such as `3-7`',
    pattern: '^(printed|[1-9]\\d{0,4}(-\\d{0,5})?(, ?[1-9]\\d{0,4}(-\\d{0,5})?)*)$',
    not: ['page', 'folios', 'pagelist']
  },
  slugs: {
    type: 'list',
    description: 'Names of files and addresses that stay when a title changes.',
    items: {
      type: 'group',
      description: 'The slug of an article.',
      fields: {
        title: {type: 'text', description: 'Title of the article.', not: ['of', 'article']},
        slug: {
          type: 'text',
          description: 'Its slug: `the-mill` for `03-the-mill.md`.',
          expected: 'small letters, digits and `-`, with a letter first, such as `the-mill`',
          pattern: '^[a-z][a-z\\d]*(-[a-z\\d]+)*$',
          not: ['name', 'file']
        }
      },
      required: ['title', 'slug'],
      isPlaced: true
    },
    not: ['slug', 'names', 'addresses']
  },
  writing: {
    type: 'choice',
    description: 'Direction of the lines; default horizontal.',
    values: ['horizontal', 'vertical'],
    not: ['direction', 'writing-mode']
  },
  emphasis: {
    type: 'choice',
    description:
      'Of a PDF: print, the default, emphasises words that are set in italic or bold type; none does not.',
    values: ['print', 'none'],
    not: ['italics', 'bold']
  },
  spacing: {
    type: 'choice',
    description:
      'Spaces that typesetting put between characters; default clean: they are closed up or made one.',
    values: ['clean', 'source'],
    not: ['spaces', 'whitespace']
  },
  embed: {
    type: 'choice',
    description:
      'Faces that the EPUB brings; default none. rare: the few characters that many devices lack.',
    values: ['rare', 'none'],
    not: ['font', 'fonts', 'faces']
  },
  cover: {
    type: 'text',
    description:
      'PNG or JPEG of the folder in the place of the drawn cover, such as images/cover.png; none: no cover.',
    expected: '`images/NAME.png`, `images/NAME.jpg` or `none`',
    pattern: '^(none|(?!/)(?!.*\\.\\.)[^\\\\]+\\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]))$',
    not: ['image', 'picture']
  },
  file: {
    type: 'text',
    description: 'Name of the EPUB file, without its ending; the name of the input if absent.',
    expected: 'letters, digits, `-`, `_` and `.`, such as `gazette-2024`',
    pattern: '^[A-Za-z\\d][\\w.-]{0,63}$',
    not: ['filename', 'epub']
  },
  chapters: {
    type: 'list',
    description: 'Files of a docs folder that are chapters, in order and nested.',
    items: chapterField,
    not: ['chapter', 'contents', 'nav', 'toc']
  },
  dialect: {
    type: 'choice',
    description:
      'Who the Markdown of a docs folder is written for; found by its configuration if absent.',
    values: [
      'plain',
      'mdbook',
      'mkdocs',
      'docusaurus',
      'vitepress',
      'jupyter-book',
      'hugo',
      'jekyll'
    ],
    not: ['tool', 'flavor', 'flavour', 'generator']
  },
  theme: {
    type: 'choice',
    description:
      'How the book looks. technical: room between paragraphs, frames around code; by what is in it if absent.',
    values: ['literary', 'technical'],
    not: ['design', 'look']
  },
  style: {
    type: 'text',
    description: 'A stylesheet of the folder, after that of Collate.',
    expected: 'a path in the folder such as `my.css`',
    pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+\\.css$',
    not: ['css', 'stylesheet', 'styles']
  },
  'toc-depth': {
    type: 'count',
    description: 'Levels of headings of a chapter that the contents list; default 1.',
    least: 0,
    most: 5,
    not: ['depth', 'toc_depth', 'tocdepth', 'levels']
  },
  numbered: {
    type: 'flag',
    description:
      'Whether chapters are numbered: 1, 1.1, 1.2; default as the tool of the folder does.',
    not: ['numbers', 'numbering']
  },
  repository: {
    type: 'text',
    description:
      'Address that files of the folder have on the web, for links to what is not in the book.',
    expected: 'an address such as `https://example.org/project/blob/main/docs/`',
    pattern: '^https?://',
    check: checkSite,
    not: ['repo', 'repo_url']
  },
  decisions: {
    type: 'list',
    description:
      'What a person settles about the text of the pages, an item a line; it has the last word.',
    items: decisionForms,
    mayBeEmpty: true,
    not: ['decision', 'overrides', 'override', 'settle', 'corrected', 'fixes']
  },
  proof: proofField
}
