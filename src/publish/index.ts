export {contentsPage} from './contents-page.ts'
export type {Edition, MarkdownFile, OutputFile, Proof} from './edition.ts'
export {type EpubOptions, publishEpub} from './epub.ts'
export {type HtmlOptions, publishHtml} from './html.ts'
