export {
  type ReviewInput,
  renderLine,
  renderPage,
  renderReview,
  reviewScript
} from './review-page.ts'
