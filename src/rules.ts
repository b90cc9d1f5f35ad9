/** What a rule is about, and what to do; for editors and code hosts that show messages. */
export interface Rule {
  /** One sentence. */
  readonly summary: string
  /** What a person can do about it. */
  readonly help: string
}

/** The name of a rule: what is wrong, in kebab case; never renamed. */
export type RuleId = keyof typeof rules

const buildAgain =
  'Build the book again from its sources; if the Markdown was corrected by hand, this is how it differs from what was printed.'
const settle = 'Read the evidence; `book.yaml` or `collate review` settles it.'
const source = 'Mend the text, or live with it: the ledger lists what was done.'
const bookYaml = 'Mend `book.yaml`; schema/book.schema.json makes editors show what it may hold.'

/** Every rule that a message can name. */
export const rules = {
  'added-text': {summary: 'The book has characters that no source has.', help: buildAgain},
  'altered-file': {
    summary: 'A file of the book says the same, but is not as it was written.',
    help: buildAgain
  },
  'altered-text': {summary: 'The book has other characters than the source.', help: buildAgain},
  'ambiguous-decision': {
    summary: 'What a decision quotes stands in the text more than once.',
    help: 'Quote more of it, or narrow it with `before`, `after`, `file` or `page`.'
  },
  'book-exists': {
    summary: 'A folder has a `book.yaml` already.',
    help: 'Edit that one, or take it away first.'
  },
  'changed-source': {
    summary: 'A source is not the one that the book was made from.',
    help: 'Build the book again, or name the source that it was made from.'
  },
  'contradicting-decisions': {
    summary: 'Two decisions are against each other.',
    help: 'Take one of them out of `book.yaml`.'
  },
  'control-character': {summary: 'A control character stands in the text.', help: source},
  'corrected-markdown': {
    summary: 'Markdown that somebody has corrected would be written over.',
    help: 'Publish it, take it into `book.yaml` with `collate adopt`, or build with `--replace`.'
  },
  'docs-mustache': {
    summary: 'Two braces in a row are an expression to VitePress.',
    help: 'Nothing to do for other tools; for VitePress the copy is escaped.'
  },
  'doubled-text': {summary: 'The book has characters of the source twice.', help: buildAgain},
  'dropped-link': {
    summary: 'A link that could do more than lead to a page was taken away; its text stays.',
    help: 'Write an address that begins with https:, mailto: or a path in the book.'
  },
  'empty-source': {
    summary: 'A file has no text.',
    help: 'Take the text out of the PDF or picture first, then name that file.'
  },
  'failed-check': {
    summary: 'A checker has found something wrong with the book.',
    help: 'Read what it says; for its own words run `collate check` without `--format`.'
  },
  'false-record': {
    summary: 'The ledger says what is not so.',
    help: 'Build the book again; nobody should edit review/ledger.json.'
  },
  'front-matter': {
    summary: 'The front matter of an article cannot be used as it is.',
    help: 'Mend the lines between the two `---`.'
  },
  'malformed-bytes': {
    summary: 'Bytes of a text mean nothing in its encoding.',
    help: 'Name the encoding with `--encoding`, or take the text out again.'
  },
  'misplaced-decision': {
    summary: 'A decision is about a place where there is nothing of that kind to decide.',
    help: 'Take it out of `book.yaml`, or quote the place that is meant.'
  },
  'mixed-encodings': {
    summary: 'A file is in two encodings.',
    help: 'Split it at the line that the message names, and save both parts as UTF-8.'
  },
  'nested-too-deep': {
    summary: 'Markdown is nested deeper than any reader follows.',
    help: 'Take quotations and lists out of each other.'
  },
  'missing-alternative': {
    summary: 'An image has no words for those who do not see it.',
    help: 'Write them between the brackets: `![what it shows](images/name.png)`.'
  },
  'missing-cover': {
    summary: 'The cover that `book.yaml` names is not there.',
    help: 'Put the picture into images/, or take `cover` out of `book.yaml`.'
  },
  'missing-file': {summary: 'A file of the book is not there.', help: buildAgain},
  'missing-glyph': {
    summary:
      'The face of the cover, from which rare characters are embedded, too, lacks a character.',
    help: 'Bring a cover of your own: `cover` in `book.yaml`.'
  },
  'large-image': {
    summary: 'A picture is larger than shops and readers of e-books take, or all together are.',
    help: 'Save it with fewer pixels, or as JPEG.'
  },
  'missing-image': {
    summary: 'An image that an article shows is not there.',
    help: 'Put it into images/ beside the Markdown.'
  },
  'missing-key': {summary: '`book.yaml` lacks a key.', help: bookYaml},
  'missing-review': {
    summary: 'The review of a book could not be made; the book is whole.',
    help: 'Report it, with the text; `collate verify` proves the book without its review.'
  },
  'missing-source': {
    summary: 'A source that the book was made from is not there.',
    help: 'Name it after the output folder: `collate verify out page.txt`.'
  },
  'missing-text': {summary: 'The book lacks characters of the source.', help: buildAgain},
  'moved-text': {summary: 'Characters stand elsewhere than in the source.', help: buildAgain},
  'missing-tool': {
    summary: 'A check could not run, its tool is not on this machine.',
    help: 'Install the tool as the message says; nothing is fetched by itself.'
  },
  'new-contents': {
    summary: 'The page of contents was written anew.',
    help: 'Nothing: titles or their order have changed.'
  },
  'no-cover-face': {
    summary: 'No typeface for the cover is installed.',
    help: 'Install the package that the message names, or bring a cover.'
  },
  'no-rare-face': {
    summary: 'Rare characters cannot be embedded, what they are cut from is not installed.',
    help: 'Install the package that the message names, or take `embed` out of `book.yaml`.'
  },
  'no-text': {
    summary: 'A file is no text: a PDF, a picture, an archive.',
    help: 'Take the text out of it first, with pdftotext or an OCR program, and name that file.'
  },
  'not-adopted': {
    summary: 'A correction of the Markdown is one that no decision of `book.yaml` can say.',
    help: 'Decide it otherwise, correct the source, or publish the Markdown instead of building it.'
  },
  'not-utf-8': {
    summary: 'A Markdown file is not UTF-8.',
    help: 'Save it as UTF-8.'
  },
  'remote-image': {
    summary: 'An image lies on the web, and a book opens no connection.',
    help: 'Put a copy into images/ and name that.'
  },
  'same-name': {
    summary: 'Two files of the book would have the same name.',
    help: 'Rename one of them.'
  },
  'second-book': {
    summary: 'Two of the inputs have a `book.yaml`.',
    help: 'Keep one for all of them.'
  },
  'title-without-body': {summary: 'A title has no text of its own.', help: settle},
  'too-much': {
    summary: 'A few characters of Markdown would write very many.',
    help: 'Write the address out where it is needed, fill the table, or bring a file in once.'
  },
  'unaccounted-text': {
    summary: 'Characters of the source are neither in the book nor in the ledger.',
    help: buildAgain
  },
  'uncertain-assignment': {summary: 'It is not sure which title belongs to a text.', help: settle},
  'uncertain-break': {summary: 'It is not sure whether a paragraph goes on.', help: settle},
  'uncertain-columns': {
    summary: 'It is not sure whether lines are of columns that take turns.',
    help: settle
  },
  'uncertain-cut': {
    summary: 'It is not sure where one text ends and the next begins.',
    help: settle
  },
  'uncertain-furniture': {
    summary: 'It is not sure whether a line is text or belongs to the printed page.',
    help: settle
  },
  'uncertain-hyphen': {
    summary: 'It is not sure whether a hyphen was made by a line break.',
    help: settle
  },
  'unexpected-file': {
    summary: 'A file is not one of the book.',
    help: 'Move it elsewhere, or give it a name such as `07-title.md`.'
  },
  'unexpected-html': {
    summary: 'Markup that a book cannot have is shown as text.',
    help: 'Write it as Markdown; `ruby`, `br` and page anchors are the HTML that stays.'
  },
  'unexpected-form': {
    summary:
      'A file is text in a form of its own: subtitles, a file of a library, the rest of a web page.',
    help: 'Nothing: what is no text is in the ledger.'
  },
  'unknown-encoding': {
    summary: 'The name of the encoding is not known.',
    help: 'Use one of those in `collate build --help`.'
  },
  'unknown-key': {summary: '`book.yaml` has a key that means nothing.', help: bookYaml},
  'unknown-line': {
    summary: 'A line that was asked about is not in the text.',
    help: 'Lines are counted as an editor counts them, from 1.'
  },
  'unmatched-part': {
    summary:
      'A part of `book.yaml` begins with no article of the book, out of order, or where the text names another.',
    help: bookYaml
  },
  'unmatched-slug': {
    summary: 'A slug of `book.yaml` is for no article of the book, or for two.',
    help: bookYaml
  },
  'unmatched-decision': {
    summary: 'What a decision quotes stands nowhere in the text.',
    help: 'Quote the printed text; the message shows what is nearest.'
  },
  'unreadable-book': {summary: '`book.yaml` cannot be read.', help: bookYaml},
  'unreadable-file': {summary: 'A file of the book cannot be read.', help: buildAgain},
  'unreadable-input': {
    summary: 'An input cannot be read.',
    help: 'Check the path and the permission; a text file or a folder is expected.'
  },
  'unreadable-print': {
    summary: 'A file of printed pages cannot be read, or there is no text in it.',
    help: 'Do as the message says: give a password, recognise the text of a scan, or print the file anew.'
  },
  'unusable-image': {
    summary: 'An image is damaged, or of a kind that readers do not show.',
    help: 'Save it as PNG, JPEG, GIF, WebP or SVG without script.'
  },
  'unwritable-output': {
    summary: 'The output folder cannot be written.',
    help: 'Choose another `--out`, or allow it.'
  },
  'wrong-title': {
    summary: 'A title, an author or a list of contents says something else than the article.',
    help: buildAgain
  },
  'wrong-type': {
    summary: 'A value in `book.yaml` is of another kind than its key wants.',
    help: bookYaml
  },
  'wrong-value': {
    summary: 'A value in `book.yaml` is not one that its key can have.',
    help: bookYaml
  },
  'dead-link': {
    summary:
      'A link leads to nothing in the folder, or to a heading that is not there; its text stays.',
    help: 'Mend the address; the message names the nearest one that exists.'
  },
  'dropped-program': {
    summary: 'A text has a part that only a program understands; a book has its words.',
    help: 'Nothing to do, or say the same in Markdown.'
  },
  'empty-book': {
    summary: 'There is no chapter to make a book of.',
    help: 'Name a folder with Markdown files, or list them under `chapters` in `book.yaml`.'
  },
  'left-out-chapter': {
    summary: 'Texts of the folder are not in the book.',
    help: 'List them under `chapters` in `book.yaml`, or in the contents that the message names.'
  },
  'missing-chapter': {
    summary: 'The contents name a file that is not there.',
    help: 'Write it, or take it out of the contents.'
  },
  'missing-include': {
    summary: 'A text asks for a file that is not in the folder.',
    help: 'Put it there, or give `collate publish` the folder that has both.'
  },
  'tool-configuration': {
    summary: 'A configuration says something that a book does not follow.',
    help: 'Nothing, or say it in `book.yaml`.'
  },
  'unknown-syntax': {
    summary: 'A part of a text is in a dialect that is not known; its words stay.',
    help: 'Nothing to do, or write it in Markdown.'
  },
  'unreadable-tree': {
    summary: 'A folder is written for a tool that Collate does not read.',
    help: 'Convert it to Markdown first.'
  },
  'yaml-syntax': {summary: '`book.yaml` is not YAML.', help: bookYaml}
} as const satisfies Readonly<Record<string, Rule>>
