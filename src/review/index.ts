export {type Balance, balance} from './balance.ts'
export {compareEditions} from './compare-editions.ts'
export {createSourceMaps} from './create-source-maps.ts'
export {type Reckoning, settleLedger, toLedger, toProof} from './ledger.ts'
export {readRecord} from './read-record.ts'
export {
  type ArticleRecord,
  type BookRecord,
  createRecord,
  type SourceRecord,
  sealRecord
} from './record.ts'
export {type Verification, type VerifyInput, verify} from './verify.ts'
export {openBook, openPackage, type Package, type Page, type WrittenBook} from './written-book.ts'
export {hasClass, type Markup, named, select} from './written-markup.ts'
