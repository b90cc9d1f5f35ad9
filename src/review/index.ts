export {type Balance, balance} from './ink/balance.ts'
export {
  type ArticleRecord,
  type BookRecord,
  createRecord,
  type SourceRecord,
  sealRecord
} from './record/book-record.ts'
export {createSourceMaps} from './record/create-source-maps.ts'
export {readRecord} from './record/read-record.ts'
export {settleLedger} from './record/to-ledger.ts'
export {compareEditions} from './verify/compare-editions.ts'
export {noFigures, type Verification, verify} from './verify/verify.ts'
export {
  openPackage,
  openWrittenBook,
  type Package,
  type WrittenBook,
  type WrittenPage
} from './written/written-book.ts'
export {hasClass, type Markup, named, select} from './written/written-markup.ts'
