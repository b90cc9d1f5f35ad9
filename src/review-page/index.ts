export {
  countDoubts,
  type ReviewExtent,
  type ReviewInput,
  renderLine,
  renderPage,
  renderReview
} from './review-page.ts'
export {reviewScript, reviewStyle} from './review-script.ts'
