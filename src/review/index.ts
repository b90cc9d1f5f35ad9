export {type Reckoning, toLedger, toProof} from './ledger.ts'
