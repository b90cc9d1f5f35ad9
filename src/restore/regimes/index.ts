export {findRegimes, type Stretch} from './find-regimes.ts'
export type {Regime} from './regime-table.ts'
export {verseOf, weighLines} from './weigh-lines.ts'
