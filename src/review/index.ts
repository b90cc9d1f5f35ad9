export {type Balance, balance} from './balance.ts'
export {type Reckoning, settleLedger, toLedger, toProof} from './ledger.ts'
export {type ArticleRecord, type BookRecord, createRecord, type SourceRecord} from './record.ts'
