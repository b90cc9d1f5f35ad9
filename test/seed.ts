/**
 * Gives the properties one sequence of random values, so that a run can be repeated: `SEED=7 npm
 * test` takes another, `SEED=random npm test` a new one each time.
 */
import fc from 'fast-check'

const {SEED = '20240315'} = process.env
if (SEED !== 'random') fc.configureGlobal({seed: Number(SEED)})
