export {isNumberAbove} from './is-number-above.ts'
export {type Regimes, readRegimes} from './read-regimes.ts'
