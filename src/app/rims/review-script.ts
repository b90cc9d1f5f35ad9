import {reviewScript as script, reviewStyle as style} from 'templates'

/** Stands for `review-page/review-script.ts`: both were written when the page was built. */
export function reviewScript(): string {
  return script
}

/** Stands for `review-page/review-script.ts`. */
export function reviewStyle(): string {
  return style
}
