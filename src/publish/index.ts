export {publishEpub} from './epub/epub.ts'
export {contentsPage} from './pages/contents-page.ts'
export {publishHtml} from './pages/html.ts'
