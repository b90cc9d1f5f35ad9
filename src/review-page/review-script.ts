import {scriptTemplate, templateText} from '../templates/templates.ts'

/** The script of the review, with the templates that it fills. */
export function reviewScript(): string {
  return [
    templateText('review/review.js'),
    scriptTemplate('review/source.html.ejs', 'sourceMarkup', [
      'rows',
      'first',
      'size',
      'words',
      'spoken'
    ]),
    scriptTemplate('review/book.html.ejs', 'bookMarkup', ['rows', 'first', 'size', 'textOf'])
  ].join('\n')
}

/**
 * Its stylesheet, with the colours that all pages of the program have.
 *
 * @param extent
 *   How much of a review it is for (default: `full`).
 */
export function reviewStyle(extent?: string): string {
  const own = extent === 'doubts' ? templateText('review/doubts.css') : ''
  return templateText('css/tokens.css') + templateText('review/review.css') + own
}
