export {type ReviewInput, renderLine, renderPage, renderReview} from './review-page.ts'
