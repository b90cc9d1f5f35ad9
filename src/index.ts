export type {Book, Person, Proof} from './book/book.ts'
export {type BuildInput, type BuildResult, buildBook} from './build-book.ts'
export {
  type CollateData,
  type CollateParseOptions,
  collateParse,
  type FlowRole
} from './collate-parse.ts'
export type {Collated, Stages} from './collated.ts'
export {
  type Quote,
  type QuoteFields,
  type RoleName,
  type Ruling,
  toYaml
} from './decisions/index.ts'
export {type CollateOptions, collate, collateBook} from './pipeline.ts'
export {type Docs, type DocsTool, docs} from './publish/docs.ts'
export type {Edition, MarkdownFile, OutputFile} from './publish/edition/edition.ts'
export {type MarkdownFolder, toEdition} from './publish/edition/to-edition.ts'
export {type EpubOptions, type PublishedEpub, publishEpub} from './publish/epub/epub.ts'
export {type HtmlOptions, type PublishedHtml, publishHtml} from './publish/pages/html.ts'
export {type Published, type PublishOptions, publishBook} from './publish/publish-book.ts'
export {type MarkdownOptions, publishMarkdown} from './publish/publish-markdown.ts'
export type {Spacing} from './restore/index.ts'
export {
  type ArticleRecord,
  type Balance,
  type BookRecord,
  balance,
  type SourceRecord,
  type Verification,
  verify
} from './review/index.ts'
export {
  type InputFile,
  type LedgerEntry,
  type Line,
  type ReadOptions,
  type ReadResult,
  readSource,
  type Source,
  type SourceFile
} from './source/index.ts'
export type {Article, ArticleKind, Byline, Part, PartRole, Printed} from './structure/index.ts'
export * from './trace/trace.ts'
