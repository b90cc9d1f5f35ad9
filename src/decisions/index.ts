export {findLineEnd, findQuote, type Indexes, type LineEnd} from './find-quote.ts'
export type {Span} from './ink-index.ts'
export {quoteAll, quoteLineEnd, quoteStart} from './quote-place.ts'
export {
  type Form,
  fieldsOf,
  type Quote,
  type QuoteFields,
  type RoleName,
  type Ruling,
  type RulingOrigin,
  roleNames
} from './ruling.ts'
export {indexSource, type Settled, settle} from './settle.ts'
export type * from './settled.ts'
export {toYaml} from './to-yaml.ts'
