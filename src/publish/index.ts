export type {Edition, MarkdownFile, OutputFile} from './edition/edition.ts'
export {type EpubOptions, type PublishedEpub, publishEpub} from './epub/epub.ts'
export {contentsPage} from './pages/contents-page.ts'
export {type HtmlOptions, type PublishedHtml, publishHtml} from './pages/html.ts'
