export {contentsPage} from './contents-page.ts'
export type {Edition, MarkdownFile, OutputFile} from './edition.ts'
export {type EpubOptions, type PublishedEpub, publishEpub} from './epub.ts'
export {type HtmlOptions, type PublishedHtml, publishHtml} from './html.ts'
